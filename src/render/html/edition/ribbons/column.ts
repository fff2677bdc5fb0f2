import type { Division } from '../../../../model/tree.js';
import { printedLength } from '../../../prose/printed-length.js';
import type { TextSide } from '../../../prose/side.js';
import { outermostHeading } from './heading-of.js';
import type { Strand } from './strands.js';

/** An article, or a stretch of articles, as it stands in a column. */
export interface Box {
  readonly units: readonly Division[];
  readonly strand: Strand;
  readonly top: number;
  readonly height: number;
}

/** Two columns on one scale: a text that has less ends higher up. */
export interface Columns {
  readonly base: readonly Box[];
  readonly witness: readonly Box[];
  readonly height: number;
}

/** A box before its place is known. */
interface Slot {
  readonly units: readonly Division[];
  readonly strand: Strand;
  readonly length: number;
  /** Opens a 编 or 章. */
  readonly opens: boolean;
}

const TALLEST = 760;
const LOWEST = 180;
/** Room for one article where there are few. */
const ROOMY = 38;
const CHAPTER_GAP = 9;
const MARGIN = 2;

/** Sets the units of both texts one below the other, each as high as its text is long. */
export function columnsOf(strands: readonly Strand[], base: TextSide, witness: TextSide): Columns {
  const left = slotsOf(strands, 'base', base);
  const right = slotsOf(strands, 'witness', witness);
  const most = Math.max(left.length, right.length, 1);
  const wanted = Math.max(TALLEST, 2 * MARGIN + most);
  const height = Math.min(Math.max(LOWEST, most * ROOMY), wanted);
  const gap = height / most > 12 ? 3 : height / most > 5 ? 1 : 0;
  const least = Math.max(1, Math.min(6, Math.floor(height / most / 3)));
  const fits = Math.min(...[left, right].map((slots) => scaleOf(slots, height, gap, least)));
  const scale = Number.isFinite(fits) ? fits : 0;
  return {
    base: stack(left, gap, least, scale),
    witness: stack(right, gap, least, scale),
    height,
  };
}

function slotsOf(strands: readonly Strand[], which: 'base' | 'witness', side: TextSide): Slot[] {
  const slots = strands.flatMap((strand) => {
    const groups = strand.joined ? [strand[which]] : strand[which].map((unit) => [unit]);
    return groups.map((units) => ({ units, strand, length: lengthOf(units, side) }));
  });
  const start = ({ units }: { units: readonly Division[] }): number => units[0]?.position.start.offset ?? 0;
  slots.sort((a, b) => start(a) - start(b));
  let before: Division | undefined;
  return slots.map((slot, at) => {
    const heading = outermostHeading(slot.units[0]?.id ?? '', side);
    const opens = at > 0 && heading !== before;
    before = heading;
    return { ...slot, opens };
  });
}

/** How many characters of the text are printed for these units. */
function lengthOf(units: readonly Division[], { paras }: TextSide): number {
  return units.reduce((sum, { id }) => sum + printedLength(paras.of(id)), 0);
}

/** Pixels for a character; any number of them where there is no text. */
function scaleOf(slots: readonly Slot[], height: number, gap: number, least: number): number {
  const chapters = slots.filter(({ opens }) => opens).length;
  const chars = slots.reduce((sum, { length }) => sum + length, 0);
  const room = height - 2 * MARGIN - slots.length * (gap + least) - chapters * chapterGap(gap);
  return chars === 0 ? Infinity : Math.max(0, room) / chars;
}

function stack(slots: readonly Slot[], gap: number, least: number, scale: number): Box[] {
  let top = MARGIN;
  return slots.map(({ units, strand, length, opens }) => {
    if (opens) top += chapterGap(gap);
    const box = { units, strand, top, height: least + length * scale };
    top += box.height + gap;
    return box;
  });
}

function chapterGap(gap: number): number {
  return gap === 0 ? 1 : gap === 1 ? 3 : CHAPTER_GAP;
}
