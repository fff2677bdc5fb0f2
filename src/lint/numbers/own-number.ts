import { firstWhere } from '../../model/lists/first-where.js';
import type { Passage } from '../view/passage.js';
import type { LintText } from '../view/text.js';
import type { DuplicateSlip, NumberSlip, OrderSlip } from './number-slip.js';

/**
 * For asking whether a number out of order is a number of its division at all. One that stands behind half a sentence
 * (…依照本法 | 第三十五条 规定处罚) is a reference that a line end has put at the head of a line.
 */
export function isOwnNumber({ passages }: LintText): (slip: Exclude<NumberSlip, { kind: 'gap' }>) => boolean {
  const read = passages.filter(({ kind }) => kind !== 'outside' && kind !== 'annex');
  return (slip) => {
    if (slip.kind === 'restart' || slip.at.type !== 'article' || isCalledFor(slip)) return true;
    const before = lastBefore(read, slip.at.position.start.offset);
    return before?.kind !== 'wording' || /[。；：！？.;:!?…”’）)》]\s*$/u.test(before.text);
  };
}

/** It stands in the place of a number that is missing. */
function isCalledFor(slip: DuplicateSlip | OrderSlip): boolean {
  return slip.wanted !== undefined;
}

function lastBefore(passages: readonly Passage[], offset: number): Passage | undefined {
  const next = firstWhere(passages.length, (at) => (passages[at] as Passage).offsetAt(0) >= offset);
  return passages[next - 1];
}
