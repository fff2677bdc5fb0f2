import type { Quotation } from '../../../model/edition.js';
import type { Witness } from '../../../model/witness.js';
import { readingOf } from '../../letter-reading.js';
import type { Range } from '../../reuse/run.js';
import { sharedWordsOf } from '../../reuse/shared-words.js';
import { rangeOf, type Passage } from '../anchors/passages.js';
import type { Unit } from '../anchors/units.js';
import { kindOf, STANDS_ALONE, type Rendering } from './kind.js';
import { renderingOf, type Texts } from './rendering.js';

/** What a passage quotes of the unit it renders, and how; undefined where nothing is left of it. */
export function quotationOf(
  passage: Passage,
  unit: Unit,
  base: Witness,
  commentary: Witness,
  texts: Texts,
): Quotation | undefined {
  const rendering = renderingOf(passage, unit, texts);
  const [first, last] = [rendering?.runs[0], rendering?.runs.at(-1)];
  if (!rendering || !first || !last) return undefined;
  const { weights, other } = texts;
  const kind = kindOf(rendering);
  const range = extentOf(rendering, kind, rangeOf(passage));
  const all = weights.sum(other, range);
  const found = rendering.runs.reduce(
    (sum, { b, length }) => sum + weights.sum(other, { from: b, to: b + length }),
    0,
  );
  return {
    kind,
    passage: readingOf(commentary, range),
    base: readingOf(base, { from: first.a, to: last.a + last.length }),
    shared: sharedWordsOf(rendering.runs, texts.base, other),
    // A single letter has no weight, and is all there is.
    score: all > 0 ? Math.min(1, found / all) : 1,
  };
}

/** A word or so before the first shared one is shown with it, unless the words are quoted: 超[标排放污染物的]. */
const SHOWN = 4;

/** What of the clauses of a passage is the quotation. */
function extentOf({ core }: Rendering, kind: Quotation['kind'], clauses: Range): Range {
  if (kind === 'verbatim') return core;
  if (kind === 'paraphrased' || core.to - core.from < STANDS_ALONE) return clauses;
  return {
    from: core.from - clauses.from > SHOWN ? core.from : clauses.from,
    to: clauses.to - core.to > SHOWN ? core.to : clauses.to,
  };
}
