import { Worker } from 'node:worker_threads';
import { InputError } from '../../errors.js';
import type { Threads } from '../io.js';
import type { Order, Reply } from '../worker.js';
import type { Input, Kind, Output } from './kinds.js';

/** Pieces of one kind of work, for a number of threads. */
export interface Shift<K extends Kind> {
  readonly kind: K;
  readonly inputs: readonly Input<K>[];
  /** Indices of the inputs, in the order in which they are to be begun; each inner list is sent to a thread at once. */
  readonly batches: readonly (readonly number[])[];
  readonly threads: Threads;
  readonly count: number;
  /** Is told the index of an input as soon as its work is done. */
  readonly took: (index: number) => void;
}

/** Replies by the index of their input; a hole where nothing was asked any more. */
type Replies<K extends Kind> = (Reply<K> | undefined)[];

/**
 * Does work in threads, each of which is given the next batch when it has done the last.
 * @returns the results in the order of the inputs
 * @throws the error of the first input that failed, in the order of the inputs
 */
export async function workInThreads<K extends Kind>(shift: Shift<K>): Promise<Output<K>[]> {
  const { inputs, batches, threads, count } = shift;
  const workers = Array.from({ length: count }, () => new Worker(threads.worker));
  const replies: Replies<K> = inputs.map(() => undefined);
  const waiting = batches.values();
  try {
    await Promise.all(workers.map((worker) => employ(worker, waiting, replies, shift)));
  } finally {
    // Whatever is still at work when one thread died: nobody asks for it any more.
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return replies.map((reply) => valueOf(reply as Reply<K>));
}

async function employ<K extends Kind>(
  worker: Worker,
  waiting: Iterable<readonly number[]>,
  replies: Replies<K>,
  { kind, inputs, took }: Shift<K>,
): Promise<void> {
  const ask = hire<K>(worker);
  for (const batch of waiting) {
    // Behind the first failure nothing is worth doing: it is the one the user is told.
    const failed = replies.findIndex((reply) => reply !== undefined && 'problem' in reply);
    const wanted = failed < 0 ? batch : batch.filter((index) => index < failed);
    const answers = await ask({ kind, inputs: wanted.map((index) => inputs[index] as Input<K>) });
    for (const [at, index] of wanted.entries()) {
      replies[index] = answers[at];
      took(index);
    }
  }
}

/** A thread that is asked one thing at a time. It may die at any moment, and its last question fails then. */
function hire<K extends Kind>(worker: Worker): (order: Order<K>) => Promise<Reply<K>[]> {
  const death = new Promise<never>((_, reject) => {
    worker.on('error', reject);
    worker.on('messageerror', reject);
    worker.on('exit', (code) => reject(new Error(`thread: exit ${code}`)));
  });
  // It may come when nothing is asked; then nobody has to know.
  death.catch(() => undefined);
  return (order) => {
    const answer = new Promise<Reply<K>[]>((resolve) => worker.once('message', resolve));
    worker.postMessage(order);
    return Promise.race([answer, death]);
  };
}

function valueOf<K extends Kind>(reply: Reply<K>): Output<K> {
  if ('value' in reply) return reply.value;
  throw new InputError(reply.problem.code, reply.problem.parameters);
}
