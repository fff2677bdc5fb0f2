import { endOf, type Fragment } from '../page/fragment.js';

/** Runs that stand on one line, from left to right. */
export interface Row {
  readonly fragments: readonly Fragment[];
  /** Of the baseline of most of it. */
  readonly y: number;
  /** Of the font of most of it. */
  readonly size: number;
  readonly x: number;
  readonly end: number;
}

/** A row while it is made; `main` is the run that carries most of it. */
interface Growing {
  readonly fragments: Fragment[];
  main: Fragment;
}

/** Of a character's height, what stands above and below its baseline. */
const ABOVE = 0.85;
const BELOW = 0.15;
/** Rows overlap by nothing to speak of; a raised number overlaps its row wholly, a shifted mark nearly. */
const OVERLAP = 0.5;
/** Rows above the last that a run may still belong to: raised numbers of a tightly set line come early. */
const LOOK_BACK = 6;

/** The rows of a page, or of a column of one, from top to bottom. */
export function rowsOf(fragments: readonly Fragment[]): Row[] {
  const rows: Growing[] = [];
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const near = rows.slice(-LOOK_BACK);
    const best = near
      .map((row) => ({ row, share: overlap(row.main, fragment) }))
      .reduce((a, b) => (b.share > a.share ? b : a), {
        row: undefined as Growing | undefined,
        share: OVERLAP,
      });
    if (best.row) add(best.row, fragment);
    else rows.push({ fragments: [fragment], main: fragment });
  }
  return rows.map(settle).sort((a, b) => a.y - b.y);
}

function add(row: Growing, fragment: Fragment): void {
  row.fragments.push(fragment);
  if (weight(fragment) > weight(row.main)) row.main = fragment;
}

/** The larger of two runs carries a row, however short: a raised note may be longer than its word. */
function weight({ size, text }: Fragment): number {
  return size * 1000 + Math.min(text.length, 999);
}

/** Share of the height of the smaller run that is beside the larger. */
function overlap(one: Fragment, other: Fragment): number {
  const top = Math.max(one.y - ABOVE * one.size, other.y - ABOVE * other.size);
  const bottom = Math.min(one.y + BELOW * one.size, other.y + BELOW * other.size);
  return (bottom - top) / Math.min(one.size, other.size);
}

function settle({ fragments, main }: Growing): Row {
  const ordered = withoutDoubles([...fragments].sort((a, b) => a.x - b.x || endOf(a) - endOf(b)));
  return {
    fragments: ordered,
    y: main.y,
    size: main.size,
    x: ordered.reduce((least, { x }) => Math.min(least, x), Infinity),
    end: ordered.reduce((most, one) => Math.max(most, endOf(one)), -Infinity),
  };
}

/** How far apart, in characters, the same word is still the same word: printers make bold by printing twice. */
const SHIFT = 0.2;
/** Runs before this one that may be the same: from left to right they are neighbours. */
const NEIGHBOURS = 8;

/** Bold made by printing twice, and shadows: what is printed over itself is read once. */
function withoutDoubles(ordered: readonly Fragment[]): Fragment[] {
  const kept: Fragment[] = [];
  for (const fragment of ordered) {
    const same = (other: Fragment): boolean => covers(other, fragment) || covers(fragment, other);
    let over = Math.max(0, kept.length - NEIGHBOURS);
    while (over < kept.length && !same(kept[over] as Fragment)) over++;
    if (over === kept.length) kept.push(fragment);
    else if (fragment.text.length > (kept[over] as Fragment).text.length) kept[over] = fragment;
  }
  return kept;
}

function covers(one: Fragment, other: Fragment): boolean {
  const shift = SHIFT * one.size;
  return (
    Math.abs(one.y - other.y) <= shift &&
    Math.abs(one.size - other.size) <= shift &&
    one.x <= other.x + shift &&
    endOf(one) >= endOf(other) - shift &&
    isThere(one, other)
  );
}

/** The words of the shorter run stand in the longer one where it is printed: a mark hung into the margin is no double. */
function isThere(one: Fragment, other: Fragment): boolean {
  const each = one.width / one.text.length;
  const at = Math.round((other.x - one.x) / each);
  const from = Math.max(0, at - 1);
  return one.text.slice(from, at + other.text.length + 1).includes(other.text);
}
