import { fold, isHan, isSpace } from '../../model/characters.js';
import { seenText } from '../../model/seen-text.js';
import type { Spot } from '../rule.js';
import { ownPassages } from '../view/own.js';
import type { Passage } from '../view/passage.js';
import { labelSpot, passageSpot } from '../view/spot.js';
import type { LintText } from '../view/text.js';
import { dotsOf } from './dots.js';
import { marksOf } from './marks.js';

/** Classes of marks that are printed in two widths; a text may set each of them in its own. */
export const WIDTH_CLASSES = [
  'comma',
  'semicolon',
  'colon',
  'question',
  'exclamation',
  'stop',
  'pause',
  'bracket',
  'label',
] as const;
/** One of {@link WIDTH_CLASSES}. */
export type WidthClass = (typeof WIDTH_CLASSES)[number];

/** As wide as a Chinese character, or half of that. */
export type Width = 'full' | 'half';

/** A mark in the width it is printed in. */
export interface WidthMark extends Spot {
  readonly printed: string;
  readonly width: Width;
  /** The same mark in the other width. */
  readonly other: string;
}

/** What is printed in one width: a mark, or the two of a pair, which may disagree. */
export type WidthUse = readonly WidthMark[];

const HALF = ',;:?!()';
const FULL = '，；：？！（）';
/** ﹐ and the like are of neither width, and count as half. */
const SMALL = '﹐﹔﹕﹖﹗';
const TWO_WIDTHS = /[,;:?!，；：？！﹐﹔﹕﹖﹗]/gu;
const CLASSES: Readonly<Record<string, WidthClass>> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '?': 'question',
  '!': 'exclamation',
};

/** Every mark that a text could have set in another width, by its class and in the order of the text. */
export function widthsOf(text: LintText): Map<WidthClass, WidthUse[]> {
  const found = new Map<WidthClass, WidthUse[]>(WIDTH_CLASSES.map((name) => [name, []]));
  for (const passage of ownPassages(text)) {
    for (const { index } of passage.text.matchAll(TWO_WIDTHS)) {
      const name = classAt(passage.text, index);
      if (name) found.get(name)?.push([markAt(passage, index)]);
    }
    if (passage.kind === 'wording')
      for (const { name, at, other, width } of dotsOf(passage.text))
        found
          .get(name)
          ?.push([
            { ...passageSpot(passage, at, at + 1), printed: passage.text[at] as string, width, other },
          ]);
    for (const use of bracketsOf(passage)) found.get('bracket')?.push(use);
  }
  return found.set('label', labelsOf(text));
}

function markAt(passage: Passage, at: number): WidthMark {
  return widthMark(passage.text[at] as string, passageSpot(passage, at, at + 1));
}

function widthMark(char: string, { start, end }: Spot): WidthMark {
  const half = HALF.indexOf(unsmall(char));
  const other = half >= 0 ? (FULL[half] as string) : (HALF[FULL.indexOf(char)] as string);
  return { start, end, printed: char, width: half >= 0 ? 'half' : 'full', other };
}

function unsmall(char: string): string {
  return SMALL.includes(char) ? fold(char.normalize('NFKC')) : char;
}

/** Undefined where the mark belongs to a number, a Latin word or a formula: 1:500, GB 3095, https://…. */
function classAt(text: string, at: number): WidthClass | undefined {
  const char = unsmall(text[at] as string);
  const half = HALF.includes(char) ? char : HALF[FULL.indexOf(char)];
  const name = half === undefined ? undefined : CLASSES[half];
  if (!name) return undefined;
  const [before, behind] = [neighbour(text, at, -1), neighbour(text, at, 1)];
  if (half !== char) return isLatin(before) && isLatin(behind) ? undefined : name;
  if (/[A-Za-z]/u.test(before) || before === '') return undefined;
  return isLatin(before) && !isHan(behind) ? undefined : name;
}

/** The next character in a direction that is no blank; empty at the end. */
function neighbour(text: string, at: number, step: 1 | -1): string {
  for (let there = at + step; there >= 0 && there < text.length; there += step)
    if (!isSpace(text[there] as string)) return text[there] as string;
  return '';
}

function isLatin(char: string): boolean {
  return char !== '' && char.charCodeAt(0) < 0x80;
}

/** Brackets around Chinese words. Those of (GDP), (2004), f(总量) are as the Latin has them. */
function bracketsOf(passage: Passage): WidthUse[] {
  const { text } = passage;
  const brackets = marksOf(passage).matched.filter(({ pair }) => pair.open === '（');
  if (brackets.length === 0) return [];
  const lastHan = hanBefore(text);
  return brackets
    .filter(({ open, close }) => (lastHan[close] as number) > open)
    .filter(({ open, close }) => !/[\dA-Za-z=+]/u.test(`${text[open - 1] ?? ''}${text[close + 1] ?? ''}`))
    .sort((a, b) => a.open - b.open)
    .map(({ open, close }) => [markAt(passage, open), markAt(passage, close)]);
}

/** For each character, where the last Chinese one before it stands. */
function hanBefore(text: string): number[] {
  let last = -1;
  return Array.from({ length: text.length }, (_, at) => {
    const known = last;
    if (isHan(text[at] as string)) last = at;
    return known;
  });
}

function labelsOf({ divisions, witness }: LintText): WidthUse[] {
  return divisions.flatMap((division) => {
    if (!/[（(）)]/u.test(division.label)) return [];
    const { start, end } = labelSpot(division);
    const marks = [
      ...seenText(witness.source)
        .slice(start, end)
        .matchAll(/[（(）)]/gu),
    ];
    return [
      marks.map(({ 0: char, index }) => widthMark(char, { start: start + index, end: start + index + 1 })),
    ];
  });
}
