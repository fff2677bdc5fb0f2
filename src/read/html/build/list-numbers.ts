import { counted, PLAIN } from '../../numerals/han.js';
import { roman } from '../../numerals/roman.js';
import type { Look } from '../syntax/style.js';
import type { Attributes } from '../syntax/tag.js';

/** A list whose end has not come. */
export interface ListState {
  /** How its numbers are written; undefined where it shows none. */
  readonly style: NumberStyle | undefined;
  next: number;
}

type NumberStyle = (value: number) => string;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const decimal: NumberStyle = (value) => `${value}.`;
const letters: NumberStyle = (value) =>
  value > 0 && value <= 26 ? `${LETTERS.charAt(value - 1)}.` : decimal(value);
const romans: NumberStyle = (value) => (value > 0 && value < 4000 ? `${roman(value)}.` : decimal(value));
const han: NumberStyle = (value) =>
  value > 0 && value < 100 ? `${counted(value, PLAIN, 'short')}、` : decimal(value);
const upper =
  (style: NumberStyle): NumberStyle =>
  (value) =>
    style(value).toUpperCase();

/** Values of the attribute `type`, where capitals count, and of `list-style-type` (CSS Counter Styles 3, 6 and 7). */
const STYLES: ReadonlyMap<string, NumberStyle> = new Map([
  ['1', decimal],
  ['a', letters],
  ['A', upper(letters)],
  ['i', romans],
  ['I', upper(romans)],
  ['decimal', decimal],
  ['lower-alpha', letters],
  ['lower-latin', letters],
  ['upper-alpha', upper(letters)],
  ['upper-latin', upper(letters)],
  ['lower-roman', romans],
  ['upper-roman', upper(romans)],
  ['cjk-ideographic', han],
  ['simp-chinese-informal', han],
  ['trad-chinese-informal', han],
]);

/** The state of a list at its beginning. A list that counts backwards shows no number here. */
export function listState(name: string, attributes: Attributes, { listStyle }: Look): ListState {
  const style = STYLES.get(listStyle?.split(/\s+/u)[0] ?? attributes.get('type') ?? 'decimal');
  const numbered = name === 'ol' && !attributes.has('reversed');
  return { style: numbered ? style : undefined, next: integer(attributes.get('start')) ?? 1 };
}

/** The number of the next item, which the list counts; the empty string where none is seen. */
export function numberOfItem(list: ListState | undefined, attributes: Attributes, look: Look): string {
  if (!list?.style) return '';
  const value = integer(attributes.get('value')) ?? list.next;
  list.next = value + 1;
  return look.listStyle?.startsWith('none') ? '' : list.style(value);
}

function integer(written: string | undefined): number | undefined {
  return /^\s*-?\d{1,9}\s*$/u.test(written ?? '') ? Number(written) : undefined;
}
