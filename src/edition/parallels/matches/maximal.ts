import type { Range } from '../../reuse/run.js';

/** A stretch of the sequence, with the sums of all values before it and up to its end. */
interface Candidate extends Range {
  readonly before: number;
  readonly total: number;
}

/**
 * All maximal stretches of a sequence of positive and negative values: those that nothing can be added to or taken from
 * without their sum becoming less (Ruzzo and Tompa 1999). They do not overlap; in order; time is linear.
 */
export function maximalStretches(values: readonly number[]): readonly Range[] {
  const found: Candidate[] = [];
  let sum = 0;
  values.forEach((value, at) => {
    const before = sum;
    sum += value;
    if (value > 0) join(found, { from: at, to: at + 1, before, total: sum });
  });
  return found.map(({ from, to }) => ({ from, to }));
}

function join(found: Candidate[], added: Candidate): void {
  let last = added;
  for (;;) {
    let at = found.length - 1;
    while (at >= 0 && (found[at] as Candidate).before >= last.before) at--;
    const one = found[at];
    if (!one || one.total >= last.total) break;
    found.length = at;
    last = { from: one.from, to: last.to, before: one.before, total: last.total };
  }
  found.push(last);
}
