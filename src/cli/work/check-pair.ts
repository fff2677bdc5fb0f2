import type { WitnessEntry } from '../../config.js';
import { pairFindings } from '../../corpus/pair-findings.js';
import { withFingerprints } from '../../lint/index.js';
import type { Witness } from '../../model/witness.js';
import { compareCorpus, loadEntry } from '../../pipeline.js';
import type { CheckedPair, CheckPairInput } from './inputs.js';
import type { Shelf } from './shelf.js';

/**
 * Reads the base and another text, compares them where the configuration says so, and looks at both together.
 * @returns findings whose paths are the names that the configuration gives the files
 * @throws InputError if one of the texts cannot be read
 */
export async function checkPair(input: CheckPairInput, shelf: Shelf<Witness>): Promise<CheckedPair> {
  const { config, language, rules } = input;
  const load = (siglum: string): Promise<Witness> =>
    shelf(siglum, () => loadEntry(config.witnesses.find((entry) => entry.siglum === siglum) as WitnessEntry));
  const [base, other] = [await load(input.base), await load(input.other)];
  const texts = new Map([
    [input.base, base],
    [input.other, other],
  ]);
  const [comparison] = compareCorpus(config, texts, language);
  const findings = pairFindings(base, other, comparison, { language, rules });
  // Two comparisons may say the same of the base: their findings are not one.
  const nameOf = ({ source }: Witness): string =>
    `${base.source.path} → ${other.source.path}: ${source.path}`;
  const names = new Map(
    [base, other].map((text) => [text.source.path, { name: nameOf(text), text: text.source.text }] as const),
  );
  return { findings: withFingerprints(findings, names) };
}
