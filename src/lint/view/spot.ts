import type { Division, Leaf } from '../../model/tree.js';
import { leavesOf } from '../../model/walk.js';
import type { Spot } from '../rule.js';
import type { Passage } from './passage.js';

/** The printed number of a division; of one without a number the first words of it. */
export function labelSpot(division: Division): Spot {
  const { start, end } = (division.children.find(isLabel) ?? firstLeaf(division) ?? division).position;
  return { start: start.offset, end: end.offset };
}

/** Characters `start` to `end` (exclusive) of a passage. */
export function passageSpot({ offsetAt }: Passage, start: number, end: number): Spot {
  // The end of a character, not the beginning of the next: a line end may lie between them.
  return { start: offsetAt(start), end: end > start ? offsetAt(end - 1) + 1 : offsetAt(end) };
}

function isLabel(child: Division['children'][number]): child is Leaf {
  return child.type === 'label';
}

function firstLeaf(division: Division): Leaf | undefined {
  return leavesOf(division).find(({ type }) => type !== 'markup');
}
