import type { Division } from '../../../../model/tree.js';
import { printedLabel } from '../../../prose/place.js';
import type { TextSide } from '../../../prose/side.js';
import { visible } from '../../../prose/visible.js';
import type { Box } from './column.js';
import { outermostHeading } from './heading-of.js';

/** A 编 or 章 beside a column. */
export interface Chapter {
  readonly id: string;
  readonly label: string;
  /** Label and words of the heading. */
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
}

/** How far each 编 or 章 reaches down a column. */
export function chaptersOf(boxes: readonly Box[], side: TextSide): Chapter[] {
  const chapters: { heading: Division; top: number; bottom: number }[] = [];
  for (const { units, top, height } of boxes) {
    const heading = units[0] && outermostHeading(units[0].id, side);
    const last = chapters.at(-1);
    if (!heading) continue;
    if (last?.heading === heading) last.bottom = top + height;
    else chapters.push({ heading, top, bottom: top + height });
  }
  return chapters.map(({ heading, top, bottom }) => ({
    id: heading.id,
    label: printedLabel(heading),
    name: [printedLabel(heading), visible((heading.title ?? '').replace(/\s/gu, ''))].join(' ').trim(),
    top,
    bottom,
  }));
}
