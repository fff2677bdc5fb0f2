import type { WitnessEntry } from '../../config.js';
import { isTextRule, lintPair, withFingerprints, withLevels } from '../../lint/index.js';
import type { Comparison } from '../../model/comparison.js';
import { sha256 } from '../../model/digest.js';
import type { Finding } from '../../model/finding.js';
import type { Witness } from '../../model/witness.js';
import { compareCorpus, loadEntry } from '../../pipeline.js';
import { reportPages } from '../../site.js';
import type { CheckedPair, CheckPairInput } from './inputs.js';
import type { Shelf } from './shelf.js';

/**
 * Reads the base and another text, compares them where the configuration says so, and looks at both together.
 * @returns findings whose paths are the names that the configuration gives the files
 * @throws InputError if one of the texts cannot be read
 */
export async function checkPair(input: CheckPairInput, shelf: Shelf<Witness>): Promise<CheckedPair> {
  const { config, language } = input;
  const load = (siglum: string): Promise<Witness> =>
    shelf(siglum, () => loadEntry(config.witnesses.find((entry) => entry.siglum === siglum) as WitnessEntry));
  const witnesses = { base: await load(input.base), other: await load(input.other) };
  const texts = new Map([
    [input.base, witnesses.base],
    [input.other, witnesses.other],
  ]);
  const [comparison] = compareCorpus(config, texts, language);
  const findings = findingsOf(witnesses, comparison, input);
  if (!comparison || !input.reports) return { findings };
  const { lang } = config.build;
  const [reported = comparison] = lang === language ? [comparison] : compareCorpus(config, texts, lang);
  const { html, json, md } = reportPages(config.title, reported, lang);
  const pages = { html: sha256(html), json: sha256(json), md: sha256(md) };
  return { findings, report: { pages, summary: reported.summary } };
}

function findingsOf(
  { base, other }: { readonly base: Witness; readonly other: Witness },
  comparison: Comparison | undefined,
  { language, rules }: CheckPairInput,
): readonly Finding[] {
  // What a comparison says about one text alone is found when that text is looked at by itself.
  const structural = (comparison?.findings ?? []).filter(({ rule }) => !isTextRule(rule));
  const together = lintPair(base, other, comparison, { language, rules });
  // Two comparisons may say the same of the base: their findings are not one.
  const nameOf = ({ source }: Witness): string =>
    `${base.source.path} → ${other.source.path}: ${source.path}`;
  const names = new Map(
    [base, other].map((text) => [text.source.path, { name: nameOf(text), text: text.source.text }] as const),
  );
  return withFingerprints([...withLevels(structural, rules), ...together], names);
}
