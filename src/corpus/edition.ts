import type { Config } from '../config.js';
import { editionOf, type CollatedText } from '../edition/index.js';
import { applyIgnores, countChecks, inOrder, lint, withLevels } from '../lint/index.js';
import type { Language } from '../messages/language.js';
import type { Edition, EditionText } from '../model/edition.js';
import type { Finding } from '../model/finding.js';
import type { Witness } from '../model/witness.js';
import { collatePair } from '../pipeline.js';
import { pairFindings } from './pair-findings.js';
import type { EditionPlan } from './plan.js';

/**
 * Makes one edition of a corpus.
 * @param texts by siglum; at least the base
 * @param language of findings and reasons
 */
export function editionOfPlan(
  plan: EditionPlan,
  config: Config,
  texts: ReadonlyMap<string, Witness>,
  language: Language,
): Edition {
  const base = textOf(plan.base, config, texts) as EditionText;
  const present = (sigla: readonly string[]): EditionText[] =>
    sigla.flatMap((siglum) => textOf(siglum, config, texts) ?? []);
  const witnesses = present(plan.witnesses).flatMap((text): CollatedText[] => {
    const collated = collatePair(config, [plan.base, text.witness.siglum], texts, language);
    return collated ? [{ text, collated }] : [];
  });
  const commentaries = present(plan.commentaries);
  const parallels = present(plan.parallels);
  const edition = editionOf({
    title: base.witness.tree.title || config.title,
    base,
    witnesses,
    commentaries: commentaries.map((text) => ({ text, counts: countChecks(base.witness, text.witness) })),
    parallels,
    decisions: config.decisions.filter((decision) => decision.base === plan.base),
    rule: config.edition.choose,
    terms: config.edition.terms,
    findings: findingsOf(base, witnesses, [...commentaries, ...parallels], config, language),
    language,
  });
  return { ...edition, findings: settled(edition.findings, config) };
}

function textOf(
  siglum: string,
  { witnesses }: Config,
  texts: ReadonlyMap<string, Witness>,
): EditionText | undefined {
  const entry = witnesses.find((one) => one.siglum === siglum);
  const witness = texts.get(siglum);
  if (!entry || !witness) return undefined;
  return { witness, source: entry.source, ...(entry.date !== undefined && { date: entry.date }) };
}

/** What there is to say of the texts of an edition, by themselves and beside the base. */
function findingsOf(
  base: EditionText,
  witnesses: readonly CollatedText[],
  others: readonly EditionText[],
  { rules }: Config,
  language: Language,
): Finding[] {
  const options = { language, rules };
  const alone = [base, ...witnesses.map(({ text }) => text), ...others];
  return inOrder([
    ...alone.flatMap(({ witness }) => lint(witness, options)),
    ...witnesses.flatMap(({ text, collated }) =>
      pairFindings(base.witness, text.witness, collated.comparison, options),
    ),
    ...others.flatMap(({ witness }) => pairFindings(base.witness, witness, undefined, options)),
  ]);
}

/** With the levels of the configuration; what it ignores is marked. */
function settled(findings: readonly Finding[], { witnesses, rules, ignore }: Config): readonly Finding[] {
  const files = new Map(witnesses.map(({ siglum, file }) => [siglum, file]));
  const ignores = ignore.map((entry) => ({ ...entry, path: files.get(entry.siglum) ?? entry.siglum }));
  return applyIgnores(withLevels(findings, rules), ignores).findings;
}
