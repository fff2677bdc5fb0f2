import type { Profile } from '../../model/file-wishes.js';
import type { Dress } from '../word/runs.js';

/** Landscape A4 in twentieths of a point, the short side first as the `docx` package wants it. */
export const PAGE = {
  size: { width: 11906, height: 16838, orientation: 'landscape' },
  margin: { top: 1134, right: 1134, bottom: 1021, left: 1134, header: 567, footer: 567, gutter: 0 },
} as const;

/** Of the columns 修订前, 修订后 and 说明, in twentieths of a point: together the measure between the margins. */
export const COLUMNS = [5900, 5900, 2770] as const;
export const MEASURE = 14570;

/** Inside a cell, left and right. */
export const CELL_MARGIN = 100;

/** Type of a line, and from one line to the next, in twentieths of a point. */
export const LINE = 340;
const EM = 210;

/** Full-width characters that stand on a line of one of the two texts. */
export const CHARACTERS_PER_LINE = Math.floor((COLUMNS[0] - 2 * CELL_MARGIN) / EM);

/** A row of more lines than this may be broken at the foot of a page: kept whole it would leave too much of it white. */
export const LINES_KEPT_TOGETHER = 6;

export const TEXT: Dress = { face: 'fangsong', size: '五号' };
export const LABEL: Dress = { face: 'fangsong', size: '五号', bold: true };
export const NOTE: Dress = { face: 'kaiti', size: '小五' };
export const HEAD: Dress = { face: 'songti', size: '五号', bold: true };
export const SECTION: Dress = { face: 'songti', size: '四号', bold: true };
export const TITLE: Dress = { face: 'biaosong', size: '小二' };
export const FACT: Dress = { face: 'songti', size: '小五' };

/** Ground of the head of the table; lighter than what `mono` has for deletions. */
export const HEAD_SHADE = 'F2F2F2';

/** What a profile does to words that are gone, new, or differ in nothing of substance. */
export interface Marking {
  readonly gone: Partial<Dress>;
  readonly fresh: Partial<Dress>;
  readonly small: Partial<Dress>;
}

/**
 * 黑体 for what is new is the custom of 对照表 of the 全国人大; it is bold, too, for machines without that face. The other two
 * are those of redlining.
 */
export const MARKINGS: Readonly<Record<Profile, Marking>> = {
  mono: { gone: { shade: 'D0D0D0' }, fresh: { face: 'heiti', bold: true }, small: { underline: 'dotted' } },
  red: {
    gone: { color: 'C00000', strike: true },
    fresh: { color: 'C00000', underline: 'single' },
    small: { color: 'C00000', underline: 'dotted' },
  },
  underline: { gone: { strike: true }, fresh: { underline: 'single' }, small: { underline: 'dotted' } },
};
