import type { Collated } from '../model/agreement.js';
import type { Alignment } from '../model/alignment.js';
import type { Comparison } from '../model/comparison.js';
import type { Finding } from '../model/finding.js';
import { locator } from '../model/locator.js';
import { divisionsOf } from '../model/walk.js';
import { ownTokens } from '../model/wording.js';
import type { Language } from '../messages/language.js';
import { agreementsOf } from './agreements.js';
import { cohesionOf } from './cohesion.js';
import { outcomesOf, type Outcome } from './collations.js';
import { findingsOf } from './findings.js';
import { pinFindings } from './pin-findings.js';
import { referenceFindings } from './reference-findings.js';
import { summarise } from './summary.js';
import { territoriesOf } from './targets.js';
import { variantsOf } from './variants.js';

export { collate, type Collation, type Passage } from './collation.js';
export { cohesionOf, type Cohesion } from './cohesion.js';
export type { Edit } from './edit.js';
export { shortestEdits, type Hunk } from './lcs.js';
export { symbolOf, type Texts } from './texts.js';

/** What a caller may choose. */
export interface CompareOptions {
  /** Language of the findings' messages; Chinese unless told. */
  readonly language?: Language;
}

/**
 * Compares two aligned texts: every place where the witness departs from the base, with both readings verbatim,
 * and what is remarkable about their structure.
 */
export function compare(alignment: Alignment, options: CompareOptions = {}): Comparison {
  return comparisonOf(alignment, outcomesIn(alignment), options);
}

/** Compares two aligned texts, and gives as well what they have in common, word by word. */
export function collateTexts(alignment: Alignment, options: CompareOptions = {}): Collated {
  const outcomes = outcomesIn(alignment);
  return { comparison: comparisonOf(alignment, outcomes, options), agreements: agreementsOf(outcomes) };
}

function outcomesIn(alignment: Alignment): Outcome[] {
  const { base, witness } = alignment;
  const worded = [...divisionsOf(base.tree), ...divisionsOf(witness.tree)].filter(
    (division) => ownTokens(division).length > 0,
  );
  const texts = worded.map(ownTokens);
  const knowledge = {
    cohesion: cohesionOf(texts),
    territories: territoriesOf(alignment),
    order: new Map(worded.map((division, at) => [division, at])),
  };
  return outcomesOf(alignment, knowledge);
}

function comparisonOf(
  alignment: Alignment,
  outcomes: readonly Outcome[],
  { language = 'zh' }: CompareOptions,
): Comparison {
  const { base, witness } = alignment;
  const locate = { base: locator(base.source.text), witness: locator(witness.source.text) };
  const variants = variantsOf(
    outcomes,
    { source: base.source, locate: locate.base },
    { source: witness.source, locate: locate.witness },
  );
  const disputes = outcomes.flatMap((outcome) =>
    outcome.type === 'collation' ? outcome.collation.disputes : [],
  );
  const pinned = pinFindings(alignment, language);
  // What is only missing a hash is for when everything else has been read.
  const isNote = ({ severity }: Finding): boolean => severity === 'note';
  const findings = [
    ...pinned.filter((finding) => !isNote(finding)),
    ...findingsOf(alignment, language),
    ...referenceFindings(disputes, alignment, locate, language),
    ...pinned.filter(isNote),
  ];
  return { alignment, variants, findings, summary: summarise(alignment, variants, findings.length) };
}
