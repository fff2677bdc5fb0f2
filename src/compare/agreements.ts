import type { Agreement } from '../model/agreement.js';
import type { Collation } from './collation.js';
import type { Outcome } from './collations.js';

/**
 * What the variants of a comparison stand between. Whatever no edit covers reads the same on both sides, token by token,
 * so that every word of the base that has a counterpart can be led to it.
 */
export function agreementsOf(outcomes: readonly Outcome[]): Agreement[] {
  return outcomes.flatMap((outcome) => (outcome.type === 'collation' ? between(outcome.collation) : []));
}

function between({ a, b, presented }: Collation): Agreement[] {
  const found: Agreement[] = [];
  let [inA, inB] = [0, 0];
  const end = { aStart: a.length, aEnd: a.length, bStart: b.length, bEnd: b.length };
  for (const edit of [...presented, end]) {
    const [base, witness] = [a.slice(inA, edit.aStart), b.slice(inB, edit.bStart)];
    if (base.length > 0) found.push({ base, witness });
    [inA, inB] = [edit.aEnd, edit.bEnd];
  }
  return found;
}
