import type { SharedProvision } from '../../../model/edition.js';
import type { CommonRun, Range } from '../../reuse/run.js';
import { grownToClauses } from '../texts/clauses.js';
import type { Passage } from './passages.js';
import type { Weights } from '../../reuse/weights.js';
import type { Side } from '../texts/side.js';

/** A passage as a reader sees it: whole clauses of both texts. */
export interface Match extends Passage {
  readonly inA: Range;
  readonly inB: Range;
  /** 0…1 */
  readonly strength: number;
  readonly grade: SharedProvision['grade'];
}

/** Words that say less than that tie no two provisions together: 交通运输, 领导班子成员. */
export const LEAST_EVIDENCE = 3.3;
/** Evidence of which a reader is convinced by two thirds. */
const CONVINCING = 4;
/** How much of the strength does not depend on what the clauses have beside the shared words. */
const OF_WORDS = 0.6;
/** What a reader takes for the same provision, for one on the same matter, and for an echo; set by reading. */
const GRADES = [
  ['strong', 0.65],
  ['medium', 0.5],
  ['weak', 0.42],
] as const;

/** Grows a passage to its clauses and weighs it; undefined where it is too weak to be shown. */
export function matchOf(passage: Passage, sideA: Side, sideB: Side, rarity: Weights): Match | undefined {
  const { a, b, runs, evidence } = passage;
  if (evidence < LEAST_EVIDENCE) return undefined;
  const [first, last] = [runs[0] as CommonRun, runs.at(-1) as CommonRun];
  const inA = grownToClauses(sideA.clauses, { from: first.a, to: last.a + last.length }, a);
  const inB = grownToClauses(sideB.clauses, { from: first.b, to: last.b + last.length }, b);
  const whole = Math.min(rarity.sum(sideA.letters, inA), rarity.sum(sideB.letters, inB));
  const covered = Math.min(1, evidence / whole);
  const strength = (OF_WORDS + (1 - OF_WORDS) * covered) * (1 - Math.exp(-evidence / CONVINCING));
  const grade = GRADES.find(([, least]) => strength >= least)?.[0];
  return grade && { ...passage, inA, inB, strength, grade };
}
