import type { Alignment } from '../model/alignment.js';
import type { Comparison } from '../model/comparison.js';
import { locator } from '../model/locator.js';
import { fullTokens } from '../model/wording.js';
import { unitsOf } from '../model/units.js';
import type { Language } from '../messages/language.js';
import { cohesionOf } from './cohesion.js';
import { outcomesOf } from './collations.js';
import { findingsOf } from './findings.js';
import { summarise } from './summary.js';
import { variantsOf } from './variants.js';

export { collate, type Collation, type Passage } from './collation.js';
export { cohesionOf, type Cohesion } from './cohesion.js';
export type { Edit, Texts } from './edit.js';
export { shortestEdits, type Hunk } from './lcs.js';

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
  const texts = [...unitsOf(base.tree), ...unitsOf(witness.tree)].map(fullTokens);
  const outcomes = outcomesOf(alignment, cohesionOf(texts));
  const side = ({ source: { text } }: typeof base): { text: string; locate: ReturnType<typeof locator> } => ({
    text,
    locate: locator(text),
  });
  const variants = variantsOf(outcomes, side(base), side(witness));
  const findings = findingsOf(alignment, language);
  return { alignment, variants, findings, summary: summarise(alignment, variants, findings.length) };
}
