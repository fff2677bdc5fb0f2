import type { Language } from '../messages/language.js';
import type { Collated } from '../model/agreement.js';
import type { Decision } from '../model/decision.js';
import type {
  ChoiceRule,
  Commentary,
  CountCheck,
  Edition,
  EditionText,
  TermGroup,
} from '../model/edition.js';
import type { Finding } from '../model/finding.js';
import { countArticles } from '../model/units.js';
import { apparatusOf, type IndirectText } from './apparatus/index.js';
import { replacementsIn } from './commentary/witness/replacements.js';
import { commentaryOf } from './commentary/index.js';
import { readingAt } from './commentary/witness/reading-at.js';
import { renderedIn } from './commentary/witness/rendered-in.js';
import { concordanceOf } from './concordance.js';
import { decide } from './decisions/index.js';
import { numberingFindings } from './numbering.js';
import { parallelOf } from './parallels/index.js';
import { strandOf } from './apparatus/strand.js';
import { summaryOf } from './summary.js';
import { termPairs, termsOf } from './terms/index.js';

export { entryHash } from './apparatus/entry-hash.js';

/** A witness and how it compares with the base. */
export interface CollatedText {
  readonly text: EditionText;
  readonly collated: Collated;
}

/** A commentary, and what it counts in the regulation. */
export interface CommentaryText {
  readonly text: EditionText;
  readonly counts: readonly CountCheck[];
}

/** What an edition is made from. */
export interface EditionSources {
  readonly title: string;
  readonly base: EditionText;
  /** In the order of the columns. */
  readonly witnesses: readonly CollatedText[];
  readonly commentaries?: readonly CommentaryText[];
  readonly parallels?: readonly EditionText[];
  readonly decisions?: readonly Decision[];
  /** How the wording is chosen where nobody has decided. The base stands unless told. */
  readonly rule?: ChoiceRule;
  /** Words for one thing, to be counted in all texts beside those that the apparatus names. */
  readonly terms?: readonly (readonly string[])[];
  /** About the texts by themselves and in pairs, those of the comparisons unless told; the edition adds its own. */
  readonly findings?: readonly Finding[];
  /** Of findings and reasons; Chinese unless told. */
  readonly language?: Language;
}

/**
 * Makes an edition: the base text, what every other text has in its place, what has been decided, and what commentaries
 * and parallel texts say of it. The order of the witnesses orders columns, and nothing else.
 *
 * Each line below is a folder or a file of this stage: `commentary/`, `parallels/`, `apparatus/` on both, `decisions/` on
 * the apparatus, `terms/` over all texts, the concordance, the summary. Words are looked up by their letters (`letters.ts`)
 * and common runs of them found by `reuse/`.
 */
export function editionOf(sources: EditionSources): Edition {
  const { title, base, witnesses, rule = 'base', language = 'zh' } = sources;
  const texts = witnesses.map(({ text }) => text);
  const commentaries = (sources.commentaries ?? []).map(({ text, counts }) =>
    commentaryOf(base.witness, text, counts),
  );
  const parallels = (sources.parallels ?? []).map((text) => parallelOf(base, text));
  const found = apparatusOf({
    base,
    strands: witnesses.map(({ text, collated }) => strandOf(text, collated)),
    indirect: commentaries.map((commentary) => indirectOf(commentary, base)),
  });
  const decided = decide(found, sources.decisions ?? [], { rule, base, witnesses: texts, language });
  const all = [base, ...texts, ...commentaries.map(({ text }) => text), ...parallels.map(({ text }) => text)];
  const given = (sources.terms ?? []).map((words) => ({ from: 'given' as const, words }));
  const terms: readonly TermGroup[] = termsOf(all, [...given, ...termPairs(found, parallels)]);
  const comparisons = witnesses.map(({ collated }) => collated.comparison);
  return {
    title,
    base,
    witnesses: texts,
    comparisons,
    concordance: concordanceOf(base.witness, comparisons),
    apparatus: decided.entries,
    commentaries,
    parallels,
    terms,
    rule,
    findings: [
      ...(sources.findings ?? comparisons.flatMap(({ findings }) => findings)),
      ...decided.findings,
      ...numberingFindings(decided.entries, base, texts, language),
    ],
    summary: summaryOf(countArticles(base.witness.tree), decided.entries),
  };
}

/** What a commentary can be asked about the words of the base. */
function indirectOf({ text, quotations }: Commentary, base: EditionText): IndirectText {
  return {
    text,
    readingAt: (place) => readingAt(quotations, base.witness, text.witness, place),
    renders: (place) => renderedIn(quotations, place),
    replacements: replacementsIn(quotations, base.witness, text.witness),
  };
}
