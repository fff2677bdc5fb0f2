import type { Entry } from './entries.js';

/** Which entries a reader wants to see. */
export interface FilterChoice {
  readonly kinds: ReadonlySet<string>;
  readonly sigla: ReadonlySet<string>;
  readonly substantive: boolean;
  readonly open: boolean;
}

/**
 * True where an entry is to be seen. One that only lacks a whole division has no siglum and no kind of its own, and
 * nobody can have meant to take it away.
 */
export function passes({ kinds, sigla, substantive, open }: Entry, choice: FilterChoice): boolean {
  return (
    (kinds.length === 0 || kinds.some((kind) => choice.kinds.has(kind))) &&
    (sigla.length === 0 || sigla.some((siglum) => choice.sigla.has(siglum))) &&
    (substantive || !choice.substantive) &&
    (open || !choice.open)
  );
}
