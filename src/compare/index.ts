import type { Alignment } from '../model/alignment.js';
import type { Comparison } from '../model/comparison.js';
import type { Finding } from '../model/finding.js';
import { locator } from '../model/locator.js';
import { divisionsOf } from '../model/walk.js';
import { ownTokens } from '../model/wording.js';
import type { Language } from '../messages/language.js';
import { cohesionOf } from './cohesion.js';
import { outcomesOf } from './collations.js';
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
export function compare(alignment: Alignment, { language = 'zh' }: CompareOptions = {}): Comparison {
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
  const outcomes = outcomesOf(alignment, knowledge);
  const locate = { base: locator(base.source.text), witness: locator(witness.source.text) };
  const variants = variantsOf(
    outcomes,
    { text: base.source.text, locate: locate.base },
    { text: witness.source.text, locate: locate.witness },
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
