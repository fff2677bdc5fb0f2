import type { Block, Division, Root } from './tree.js';
import { childrenOf, isLeaf } from './walk.js';

/** Id of the innermost division or block at an offset of the source; empty where there is none. */
export function idAt(root: Root, offset: number): string {
  let id = '';
  let inside = childrenOf(root);
  for (;;) {
    const holder = inside.find((child): child is Division | Block => !isLeaf(child) && holds(child, offset));
    if (!holder) return id;
    id = holder.id;
    inside = holder.children;
  }
}

function holds({ position: { start, end } }: Division | Block, offset: number): boolean {
  return start.offset <= offset && offset < end.offset;
}
