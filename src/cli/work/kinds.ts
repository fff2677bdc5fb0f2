import type { Comparison } from '../../model/comparison.js';
import type { Witness } from '../../model/witness.js';
import type { Finding } from '../../model/finding.js';
import type {
  Checked,
  CheckInput,
  ComparisonInput,
  LintInput,
  Outlined,
  OutlineInput,
  Part,
  PartInput,
} from './inputs.js';
import { makeShelf } from './shelf.js';

/** Everything that can be done in a thread of its own. */
export interface Workshop {
  readonly outline: (input: OutlineInput) => Promise<Outlined>;
  readonly comparison: (input: ComparisonInput) => Promise<Comparison>;
  readonly part: (input: PartInput) => Promise<Part>;
  readonly lint: (input: LintInput) => Promise<readonly Finding[]>;
  readonly check: (input: CheckInput) => Promise<Checked>;
}

/** Name of a kind of work. */
export type Kind = keyof Workshop;
/** What a kind of work is given. */
export type Input<K extends Kind> = Parameters<Workshop[K]>[0];
/** What a kind of work gives. */
export type Output<K extends Kind> = Awaited<ReturnType<Workshop[K]>>;

/** A place to work for one command, with texts of its own. What does the work is loaded when it is needed. */
export function openWorkshop(): Workshop {
  const shelf = makeShelf<Witness>();
  return {
    outline: async (input) => (await import('./outline.js')).outline(input),
    comparison: async (input) => (await import('./comparison.js')).comparison(input, shelf),
    part: async (input) => (await import('./part.js')).part(input, shelf),
    lint: async (input) => (await import('./lint.js')).lintOf(input),
    check: async (input) => (await import('./check.js')).check(input, shelf),
  };
}

/** Does one piece of work. @throws InputError if a text cannot be read */
export function perform<K extends Kind>(workshop: Workshop, kind: K, input: Input<K>): Promise<Output<K>> {
  const work = workshop[kind] as unknown as (input: Input<K>) => Promise<Output<K>>;
  return work(input);
}
