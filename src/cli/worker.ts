import { parentPort } from 'node:worker_threads';
import { InputError, type InputCode } from '../errors.js';
import type { InputProblems } from '../messages/input.js';
import { openWorkshop, perform, type Input, type Kind, type Output } from './work/kinds.js';

/** Pieces of work on their way to a thread. */
export interface Order<K extends Kind> {
  readonly kind: K;
  readonly inputs: readonly Input<K>[];
}

/** What comes back of a piece. An error would lose its code and its parameters on the way between threads. */
export type Reply<K extends Kind> =
  | { readonly value: Output<K> }
  | { readonly problem: { readonly code: InputCode; readonly parameters: InputProblems[InputCode] } };

const workshop = openWorkshop();

// An error that is not about the input ends the thread, and is told by the one who asked.
parentPort?.on(
  'message',
  (order: Order<Kind>) => void work(order).then((replies) => parentPort?.postMessage(replies)),
);

/** What a thread does, one piece of work after the other. @throws anything but an InputError */
async function work<K extends Kind>({ kind, inputs }: Order<K>): Promise<Reply<K>[]> {
  const replies: Reply<K>[] = [];
  for (const input of inputs) replies.push(await replyTo(kind, input));
  return replies;
}

async function replyTo<K extends Kind>(kind: K, input: Input<K>): Promise<Reply<K>> {
  try {
    return { value: await perform(workshop, kind, input) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { code, parameters } = error as InputError;
    return { problem: { code, parameters } };
  }
}
