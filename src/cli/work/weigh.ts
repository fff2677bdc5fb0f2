import { stat } from 'node:fs/promises';
import type { Threads } from '../io.js';
import type { Kind } from './kinds.js';

/**
 * Bytes of text that keep a thread busy for about a second. With less than that for each of two threads it does not
 * pay to start them: a tenth of a second, and each has to find out by itself which functions are worth optimising.
 * Comparing takes longer than parsing.
 */
const SHARE: Readonly<Record<Kind, number>> = {
  outline: 600_000,
  comparison: 400_000,
  part: 400_000,
  lint: 600_000,
  check: 400_000,
};

/** Bytes of all these files; infinitely many if one cannot be found, so that its work comes first and fails early. */
export async function weightOf(paths: readonly string[]): Promise<number> {
  try {
    const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
    return sizes.reduce((sum, size) => sum + size, 0);
  } catch {
    return Infinity;
  }
}

/**
 * How many threads are worth their start.
 * @param weights of the pieces of work, in bytes
 * @param jobs what the user asks for
 * @returns 1 for none beside the main thread
 */
export function threadsFor(
  kind: Kind,
  weights: readonly number[],
  threads: Threads | undefined,
  jobs: number | undefined,
): number {
  if (threads === undefined) return 1;
  const total = weights.filter(Number.isFinite).reduce((sum, weight) => sum + weight, 0);
  const wanted = jobs ?? Math.min(threads.most, Math.floor(total / SHARE[kind]));
  return Math.max(1, Math.min(wanted, weights.length));
}

/** Bytes that are worth a message to a thread and back. */
const BATCH = 64_000;

/**
 * Puts pieces of work together for their way to the threads, the largest first: a thread that came to it last would
 * leave the others with nothing to do.
 * @returns indices of the pieces
 */
export function batchesOf(weights: readonly number[]): number[][] {
  const weightAt = (at: number): number => weights[at] as number;
  // The difference of two infinite weights is no number.
  const falling = (a: number, b: number): number =>
    weightAt(a) === weightAt(b) ? a - b : weightAt(b) - weightAt(a);
  const batches: number[][] = [];
  let room = 0;
  for (const at of [...weights.keys()].sort(falling)) {
    if (room <= 0) {
      batches.push([]);
      room = BATCH;
    }
    batches.at(-1)?.push(at);
    room -= weightAt(at);
  }
  return batches;
}
