import type { Gap, Reading, Variant } from '../../model/comparison.js';
import { addTo } from '../../model/lists/grouped.js';
import { BLOCK_TYPES } from '../../model/walk.js';
import { isHeadingType } from './heading-type.js';
import type { Para, Paras } from './paras.js';

/** Which of the two texts of a comparison. */
export type Which = 'base' | 'witness';

/** A variant with its number in the list of variants, from 1. */
export interface Entry {
  readonly n: number;
  readonly variant: Variant;
}

/**
 * A variant, or whatever else is marked in a text, on one of its paragraphs: the words of a reading, or the place where
 * words are wanting.
 */
export interface Mark<E = Entry> {
  readonly entry: E;
  readonly para: Para;
  /** UTF-16 offsets into the source, `end` exclusive; the two are equal where words are wanting. */
  readonly start: number;
  readonly end: number;
  /** False in the second and later paragraphs a reading runs over. */
  readonly begins: boolean;
}

/** The variants of a comparison as they lie on one of its texts. */
export interface Marks {
  /** What lies on a paragraph, in the order of the text. */
  readonly on: (para: Para) => readonly Mark[];
  /** The paragraphs a variant lies on, in order; none where the text does not have its place. */
  readonly of: (entry: Entry) => readonly Mark[];
}

/**
 * Lays the variants of a comparison on the paragraphs of one of its texts.
 * @param entries all variants
 * @param paras paragraphs of the text
 * @param which which of the two it is
 */
export function marksOf(entries: readonly Entry[], paras: Paras, which: Which): Marks {
  const byPara = new Map<Para, Mark[]>();
  const byEntry = new Map<Entry, readonly Mark[]>();
  for (const entry of entries) {
    const { variant } = entry;
    const marks = marksAt(entry, variant[which], variant.gap, paras);
    byEntry.set(entry, marks);
    for (const mark of marks) addTo(byPara, mark.para, mark);
  }
  for (const list of byPara.values()) list.sort((a, b) => a.start - b.start || a.entry.n - b.entry.n);
  return { on: (para) => byPara.get(para) ?? [], of: (entry) => byEntry.get(entry) ?? [] };
}

/**
 * The marks of something at its place in a text: one on each paragraph that its words run over, or one where they are
 * wanting; none where the text has neither.
 */
export function marksAt<E>(
  entry: E,
  reading: Reading | null | undefined,
  gap: Gap | undefined,
  paras: Paras,
): Mark<E>[] {
  if (reading) {
    const [start, end] = [reading.start.offset, reading.end.offset];
    return parasUnder(reading, paras).map((para, at) => ({ entry, para, start, end, begins: at === 0 }));
  }
  const para = gap && paraOfGap(gap, paras);
  return para ? [{ entry, para, start: gap.point.offset, end: gap.point.offset, begins: true }] : [];
}

/** The paragraphs a reading runs over: of the division it begins in, and of those behind it; what stands between, a footnote or a page's end, stays out. */
export function parasUnder(reading: Reading, paras: Paras): readonly Para[] {
  const touches = (para: Para): boolean =>
    para.pieces.some((piece) => piece.start < reading.end.offset && piece.end > reading.start.offset);
  const own = paras.of(reading.id).filter(touches);
  // A 章 that one text lacks is its heading here; its articles have rows, and variants, of their own.
  const heading = own.filter((para) => para.id === reading.id && isHeadingType(para.type));
  if (heading.length > 0) return heading;
  const isWhole = own.some((para) => para.pieces.some((piece) => piece.end >= reading.end.offset));
  if (isWhole) return own;
  const all = paras.all.filter(touches);
  return own.length > 0 ? all.filter(({ id, type }) => id === reading.id || !BLOCK_TYPES.has(type)) : all;
}

/** The paragraph in which words are wanting: the last one of the named division that begins before the place. */
export function paraOfGap(gap: Gap, paras: Paras): Para | undefined {
  const named = paras.of(gap.id);
  const list = named.length > 0 ? named : paras.all;
  const before = list.filter((para) => (para.pieces[0]?.start ?? 0) <= gap.point.offset);
  return before.at(-1) ?? list[0];
}
