import type { Context } from '../command.js';
import { progressOf, type Progress } from '../progress.js';
import { openWorkshop, perform, type Input, type Kind, type Output } from './kinds.js';
import { batchesOf, threadsFor, weightOf } from './weigh.js';
import { workInThreads } from './threads.js';

/** A piece of work. */
export interface Piece<K extends Kind> {
  readonly input: Input<K>;
  /** What a user knows it by. */
  readonly name: string;
  /** Files it has to read. */
  readonly files: readonly string[];
}

/**
 * Does pieces of work that have nothing to do with each other, in threads where there is enough of it, and shows how
 * far it has come.
 * @param jobs how many threads; by default as many as pay
 * @returns the results in the order of the pieces, the same however many threads made them
 * @throws the error of the first piece that failed, in the order of the pieces
 */
export async function runAll<K extends Kind>(
  kind: K,
  pieces: readonly Piece<K>[],
  context: Context,
  jobs?: number,
): Promise<Output<K>[]> {
  const { threads } = context.io;
  const weights = await Promise.all(pieces.map(({ files }) => weightOf(files)));
  const count = threadsFor(kind, weights, threads, jobs);
  const progress = await progressOf(pieces.length, context);
  try {
    if (threads === undefined || count === 1) return await inTurn(kind, pieces, progress);
    const inputs = pieces.map(({ input }) => input);
    const took = (index: number): void => progress.done((pieces[index] as Piece<K>).name);
    return await workInThreads({ kind, inputs, batches: batchesOf(weights), threads, count, took });
  } finally {
    progress.clear();
  }
}

async function inTurn<K extends Kind>(
  kind: K,
  pieces: readonly Piece<K>[],
  progress: Progress,
): Promise<Output<K>[]> {
  const workshop = openWorkshop();
  const results: Output<K>[] = [];
  for (const { input, name } of pieces) {
    results.push(await perform(workshop, kind, input));
    progress.done(name);
  }
  return results;
}
