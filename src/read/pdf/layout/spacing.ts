import { endOf, type Fragment } from '../page/fragment.js';
import { median } from './extent.js';
import type { Row } from './rows.js';

/** Characters as wide as they are high, which are set solid: no space belongs between them. */
const WIDE =
  /[\p{Script=Han}\u2E80-\u2FDF\u3001-\u303F\u31C0-\u31EF\uFE30-\uFE4F\uFF01-\uFF60“”‘’…—①-⒛㈠-㊰]/u;
const HAN = /[\p{Script=Han}\u2E80-\u2FDF]/u;
const FOREIGN = /(?!\p{Script=Han})[\p{L}\p{N}]/u;

/** Shares of a character's size. pdf.js itself puts a space where a gap is over a tenth. */
const LEAST_GAP = 0.15;
const GAP_BETWEEN_WIDE = 0.2;
/** A quarter is what typesetting programs put between 2025 and 年 by themselves. */
const GAP_OF_SETTING = 0.4;
/** From here on a gap is as wide as a character. */
const WHOLE_GAP = 0.75;
const LONGEST_GAP = 20;

/** How the gaps of a document are to be read. */
export interface Spacing {
  /** Every number and every foreign word stands off the characters around it: 于 2025 年 7 月. No space is meant. */
  readonly setsOff: boolean;
}

/** Fewer borders between Chinese and foreign characters say nothing. */
const FEWEST_BORDERS = 3;

/** Decides from all rows of a document. */
export function spacingOf(rows: readonly Row[]): Spacing {
  const mixed = rows.flatMap((row) => bordersOf(row).filter(({ kind }) => kind === 'mixed'));
  const open = mixed.filter(({ gap, text }) => text !== '' || gap > LEAST_GAP);
  return { setsOff: mixed.length >= FEWEST_BORDERS && open.length >= mixed.length * 0.6 };
}

/**
 * The text of a row. A gap is a space where a reader would see one: between characters of a line stretched to its
 * measure he does not, between a number and 年 he does only where that is not how the whole text is set.
 */
export function rowText(row: Row, { setsOff }: Spacing): string {
  const borders = bordersOf(row);
  const stretch = stretchOf(borders);
  const first = row.fragments[0];
  let text = first ? ([...seen(first, row)][0] ?? '') : '';
  for (const border of borders) text += spaceAt(border, stretch, setsOff) + border.after;
  return text;
}

function spaceAt({ kind, gap, text, stretched }: Border, stretch: number, setsOff: boolean): string {
  if (text !== '' && kind === 'solid') return stretched ? '' : text;
  if (text !== '') return kind === 'mixed' && setsOff ? '' : text;
  const least =
    kind === 'solid' ? GAP_BETWEEN_WIDE : setsOff && kind === 'mixed' ? GAP_OF_SETTING : LEAST_GAP;
  if (gap <= least + stretch) return '';
  return gap >= WHOLE_GAP ? '\u3000'.repeat(Math.min(LONGEST_GAP, Math.round(gap))) : ' ';
}

/** Fewer places say nothing: 总　则. */
const FEWEST = 4;

/** What the gaps between the runs of a row have been stretched by, in characters. */
function stretchOf(borders: readonly Border[]): number {
  const solid = borders.filter(({ kind }) => kind === 'solid');
  const open = solid.filter(({ gap, text }) => text !== '' || gap > LEAST_GAP / 2);
  if (solid.length < FEWEST || open.length < solid.length * 0.5) return 0;
  return Math.max(0, median(solid.map(({ gap }) => gap)));
}

/** Whether pdf.js took the stretch inside a run for spaces. */
function isStretched(words: string): boolean {
  const solid = words.match(/\S(?=\s*\S)/gu)?.length ?? 0;
  const open = words.match(/\S(?=\s+\S)/gu)?.length ?? 0;
  return solid >= FEWEST && open >= solid * 0.5 && WIDE.test(words);
}

/** The place between two neighbouring characters of a row. */
interface Border {
  /** `solid` between two wide characters, `mixed` between a Chinese character and a foreign letter or a figure. */
  readonly kind: 'solid' | 'mixed' | 'narrow';
  readonly after: string;
  /** Width of the gap in characters between two runs; that inside a run is not known. */
  readonly gap: number;
  /** White space that pdf.js has there. */
  readonly text: string;
  /** It is so all along the run, and so means nothing. */
  readonly stretched: boolean;
}

function bordersOf(row: Row): Border[] {
  const borders: Border[] = [];
  let before = '';
  let end = 0;
  for (const fragment of row.fragments) {
    let text = '';
    let gap = (fragment.x - end) / row.size;
    const words = seen(fragment, row);
    const stretched = isStretched(words);
    for (const after of words) {
      if (/\s/u.test(after)) text += after;
      else {
        if (before !== '') borders.push({ kind: kindOf(before, after), after, gap, text, stretched });
        before = after;
        text = '';
        gap = 0;
      }
    }
    end = endOf(fragment);
  }
  return borders;
}

function kindOf(before: string, after: string): Border['kind'] {
  if (WIDE.test(before) && WIDE.test(after)) return 'solid';
  const isMixed = (HAN.test(before) && FOREIGN.test(after)) || (FOREIGN.test(before) && HAN.test(after));
  return isMixed ? 'mixed' : 'narrow';
}

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 5 km² is not 5 km2: a small number above the line is printed as one. */
function seen({ text, size, y }: Fragment, row: Row): string {
  const raised = size <= row.size * 0.8 && row.y - y >= row.size * 0.2;
  const words = text.trim();
  return raised && /^[0-9]+$/u.test(words)
    ? words.replace(/[0-9]/gu, (digit) => RAISED_DIGITS.charAt(Number(digit)))
    : words;
}
