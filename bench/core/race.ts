import { median, timed } from '../statistics.js';
import type { Engine } from './engines.js';

/** Two texts that are compared. */
export type TextPair = readonly [a: string, b: string];

/** One engine over all pairs of a case. */
export interface Result {
  readonly engine: string;
  /** Median of the runs, in milliseconds. */
  readonly ms: number;
  /** How much more it inserts and deletes than the shortest edit scripts do; 0 where it is exact. */
  readonly excess: number;
}

/**
 * Runs the engines over the pairs in turn, round after round, so that what else the machine does hits all alike.
 * The first round is not counted.
 * @param shortest length of the shortest edit scripts of all pairs together
 */
export function race(
  engines: readonly Engine[],
  pairs: readonly TextPair[],
  shortest: number,
  rounds: number,
): Result[] {
  const times = engines.map((): number[] => []);
  const found = engines.map(() => 0);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, engine] of engines.entries()) {
      const { ms, value } = timed(() => pairs.reduce((sum, [a, b]) => sum + engine.distance(a, b), 0));
      if (round > 0) times[at]?.push(ms);
      found[at] = value;
    }
  }
  return engines.map(({ name }, at) => ({
    engine: name,
    ms: median(times[at] ?? []),
    excess: (found[at] ?? 0) - shortest,
  }));
}
