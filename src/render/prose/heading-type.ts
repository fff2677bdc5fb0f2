import type { BlockType, DivisionType } from '../../model/tree.js';

const HEADINGS: ReadonlySet<DivisionType | BlockType> = new Set(['part', 'subpart', 'chapter', 'section']);

/** 编 分编 章 节: what has a heading and holds articles. */
export function isHeadingType(type: DivisionType | BlockType): boolean {
  return HEADINGS.has(type);
}
