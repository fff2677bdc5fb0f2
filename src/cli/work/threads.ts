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

/**
 * Does work in threads.
 * @returns the results in the order of the inputs
 * @throws the error of the first input that failed, in the order of the inputs
 */
export async function workInThreads<K extends Kind>(shift: Shift<K>): Promise<Output<K>[]> {
  const { Tinypool } = await import('tinypool');
  const { kind, inputs, batches, threads, count, took } = shift;
  const filename = threads.worker.href;
  const pool = new Tinypool({ filename, name: 'work', minThreads: count, maxThreads: count });
  const broken = new Promise<never>((_, reject) => void pool.on('error', reject));
  const orders = batches.map(async (batch): Promise<Reply<K>[]> => {
    const order: Order<K> = { kind, inputs: batch.map((index) => inputs[index] as Input<K>) };
    const replies = (await pool.run(order)) as Reply<K>[];
    batch.forEach(took);
    return replies;
  });
  // A thread that dies takes its work with it, and what waits behind that might wait for ever.
  const failure = Promise.race([broken, Promise.all(orders)]);
  try {
    return await inOrder(orders, batches, failure);
  } finally {
    // What is still at work fails now, and nobody asks for it any more.
    void Promise.allSettled([failure, ...orders]);
    await pool.destroy();
  }
}

async function inOrder<K extends Kind>(
  orders: readonly Promise<Reply<K>[]>[],
  batches: readonly (readonly number[])[],
  failure: Promise<unknown>,
): Promise<Output<K>[]> {
  const places = batches.flatMap((batch, order) => batch.map((index, at) => ({ index, order, at })));
  const values: Output<K>[] = [];
  for (const { order, at } of places.sort((a, b) => a.index - b.index)) {
    const replies = orders[order] as Promise<Reply<K>[]>;
    await Promise.race([replies, failure]);
    values.push(valueOf((await replies)[at] as Reply<K>));
  }
  return values;
}

function valueOf<K extends Kind>(reply: Reply<K>): Output<K> {
  if ('value' in reply) return reply.value;
  throw new InputError(reply.problem.code, reply.problem.parameters);
}
