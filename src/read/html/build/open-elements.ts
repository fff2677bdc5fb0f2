import { FORMATTING, SCOPES, VOID } from '../syntax/elements.js';
import type { ListState } from './list-numbers.js';
import type { Box, Veil } from '../page.js';

/** What an element makes of what is inside it, the elements round it included. */
export interface Manner {
  readonly box: Box;
  readonly silent: boolean;
  readonly veil: Veil | undefined;
  readonly linked: boolean;
  /** A link that stays on the page. */
  readonly local: boolean;
  readonly heading: boolean;
  readonly keepsLines: boolean;
}

/** An element whose end has not come. */
export interface Open {
  readonly name: string;
  readonly isBlock: boolean;
  /** What the element adds to the manner of the one round it. */
  readonly own: Partial<Manner>;
  manner: Manner;
  readonly list?: ListState;
}

/** The elements that are open, the innermost last. */
export interface OpenElements {
  readonly stack: Open[];
  /** How many of each name are open, so that most searches end before they begin. */
  readonly counts: Map<string, number>;
  readonly root: Manner;
}

/** The manner of what comes next. */
export function mannerNow({ stack, root }: OpenElements): Manner {
  return stack.at(-1)?.manner ?? root;
}

/** Opens an element inside the innermost one. */
export function push(elements: OpenElements, open: Open): void {
  elements.stack.push(open);
  elements.counts.set(open.name, (elements.counts.get(open.name) ?? 0) + 1);
}

/** Takes elements off from the innermost to the one at an index, and gives them in that order. */
export function popTo(elements: OpenElements, index: number): Open[] {
  const popped = elements.stack.splice(index).reverse();
  for (const { name } of popped) elements.counts.set(name, (elements.counts.get(name) ?? 1) - 1);
  return popped;
}

/** Takes one element out from under others, which are no longer inside it: `</b>` in `<b><p>…</b>…</p>`. */
export function takeOut(elements: OpenElements, index: number): void {
  const [taken] = elements.stack.splice(index, 1);
  if (!taken) return;
  elements.counts.set(taken.name, (elements.counts.get(taken.name) ?? 1) - 1);
  for (let at = index; at < elements.stack.length; at++) {
    const open = elements.stack[at] as Open;
    open.manner = { ...(elements.stack[at - 1]?.manner ?? elements.root), ...open.own };
  }
}

/**
 * Index of the innermost open element of some names that an end tag or an implied end may reach; -1 where there is none.
 * @param bars names of elements beyond which none is looked for
 */
export function findOpen(elements: OpenElements, names: ReadonlySet<string>, bars = SCOPES): number {
  if (![...names].some((name) => (elements.counts.get(name) ?? 0) > 0)) return -1;
  for (let at = elements.stack.length - 1; at >= 0; at--) {
    const { name } = elements.stack[at] as Open;
    if (names.has(name)) return at;
    if (bars.has(name)) return -1;
  }
  return -1;
}

/** Index of the open element that an end tag of an inline element ends; a block in between keeps it from ending anything. */
export function findInline(elements: OpenElements, name: string): number {
  if ((elements.counts.get(name) ?? 0) === 0 || VOID.has(name)) return -1;
  const crosses = FORMATTING.has(name);
  for (let at = elements.stack.length - 1; at >= 0; at--) {
    const open = elements.stack[at] as Open;
    if (open.name === name) return at;
    if (SCOPES.has(open.name) || (open.isBlock && !crosses)) return -1;
  }
  return -1;
}
