import { foldSpelling } from './characters.js';
import type { Glyph, TokenKind } from './glyph.js';
import { numeralValue } from './numeral.js';

/** A code point that counts, with its place in the source. */
export interface Unit {
  readonly glyph: Glyph;
  readonly start: number;
  readonly end: number;
  /** White space or a line end stands before it. */
  readonly apart: boolean;
}

/** Several units that are read as one: 第六十七条之一, 2024年12月4日, 百分之五, 5%, PM2.5. */
export interface Atom {
  readonly length: number;
  readonly kind: TokenKind;
}

const REFERENCE_UNITS = '条款项目章节编';

/** The atom that begins at `at`; of length 1 where none does. */
export function atomAt(units: readonly Unit[], at: number): Atom {
  const { glyph } = units[at] as Unit;
  if (glyph.n === '第') {
    const length = referenceLength(units, at);
    return length > 0 ? { length, kind: 'reference' } : { length: 1, kind: glyph.kind };
  }
  if (glyph.kind !== 'numeral' && glyph.kind !== 'word') return { length: 1, kind: glyph.kind };
  const date = dateEnd(units, at);
  if (date > 0) return { length: date - at, kind: 'numeral' };
  const number = numberEnd(units, at);
  const share = shareEnd(units, at, number);
  return { length: (share || number) - at, kind: share > 0 ? 'numeral' : glyph.kind };
}

function numberEnd(units: readonly Unit[], at: number): number {
  return at + (isNumeral(units[at]) ? run(units, at, isNumeral) : wordLength(units, at));
}

function is(unit: Unit | undefined, n: string): boolean {
  return unit?.glyph.n === n;
}

function isNumeral(unit: Unit | undefined): boolean {
  return unit?.glyph.kind === 'numeral';
}

function isDigit(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  const { kind, n } = unit.glyph;
  return kind === 'numeral' || (kind === 'word' && n.length === 1 && n >= '0' && n <= '9');
}

function run(units: readonly Unit[], from: number, belongs: (unit: Unit | undefined) => boolean): number {
  let at = from + 1;
  while (at < units.length && belongs(units[at])) at++;
  return at - from;
}

/** 第六十七条之一, 第三项, 第（三）项. Zero where there is none. */
function referenceLength(units: readonly Unit[], from: number): number {
  const bracket = is(units[from + 1], '(') ? 1 : 0;
  const digits = run(units, from + bracket, isDigit) - 1;
  let end = from + bracket + digits + 1;
  if (bracket > 0 && !is(units[end++], ')')) return 0;
  const mark = units[end]?.glyph.n;
  if (digits === 0 || mark === undefined || !REFERENCE_UNITS.includes(mark)) return 0;
  if (bracket > 0 && mark !== '项' && mark !== '目') return 0;
  end++;
  while (mark === '条' && is(units[end], '之') && isDigit(units[end + 1])) end += run(units, end, isDigit);
  return end - from;
}

/** Where a date ends that begins at `from`: 2024年, 2024年12月, 2024年12月4日, 12月4日; zero where there is none. */
function dateEnd(units: readonly Unit[], from: number): number {
  if (!isDigit(units[from])) return 0;
  const first = from + run(units, from, isDigit);
  const isYear = first - from === 4 && is(units[first], '年') && valueOf(units, from, first) >= 1000;
  const month = partEnd(units, isYear ? first + 1 : from, '月', 12);
  const day = month > 0 ? partEnd(units, month, '日', 31) : 0;
  if (!isYear) return day;
  return day || month || first + 1;
}

function partEnd(units: readonly Unit[], from: number, mark: string, most: number): number {
  if (!isDigit(units[from])) return 0;
  const end = from + run(units, from, isDigit);
  const value = valueOf(units, from, end);
  return is(units[end], mark) && value >= 1 && value <= most ? end + 1 : 0;
}

/** -1 for what is no number. */
function valueOf(units: readonly Unit[], from: number, to: number): number {
  let digits = '';
  for (let at = from; at < to; at++) digits += (units[at] as Unit).glyph.n;
  return numeralValue(digits) ?? -1;
}

/** Where a share ends whose first number ends at `number`: 5%, 百分之五, 三分之二; zero where it is none. */
function shareEnd(units: readonly Unit[], at: number, number: number): number {
  if (!isDigit(units[at])) return 0;
  if (is(units[number], '%') || is(units[number], '‰')) return number + 1;
  if (!is(units[number], '分') || !is(units[number + 1], '之') || !isDigit(units[number + 2])) return 0;
  return numberEnd(units, number + 2);
}

/** A Latin word, or a number with its decimal point: PM2.5, 1.4. */
function wordLength(units: readonly Unit[], from: number): number {
  let at = from + 1;
  for (let next = units[at]; next && !next.apart; next = units[at]) {
    const after = units[at + 1];
    const isPoint = is(next, '.') || is(next, "'");
    const inner = isPoint && after !== undefined && !after.apart && after.glyph.kind === 'word';
    if (!inner && next.glyph.kind !== 'word') break;
    at++;
  }
  // 10万 is one number.
  while ((is(units[at], '万') || is(units[at], '亿')) && isArabic(units, from, at)) at++;
  return at - from;
}

function isArabic(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { n } = (units[at] as Unit).glyph;
    if (!'0123456789.万亿'.includes(n)) return false;
  }
  return true;
}

/** Numbers inside an atom; what stands between them are its units. */
const NUMBERS = /[^第条款项目章节编之年月日()]+/gu;
const SHARE = /^(.+)分之(.+)$/u;
const MARKED_SHARE = /^(.+)([%‰])$/u;
const DENOMINATORS: ReadonlyMap<string, string> = new Map([
  ['100', '%'],
  ['1000', '‰'],
]);

/** What an atom counts as in any dress: 第67条 for 第六十七条, 第3项 for 第（三）项, 5% for 百分之五. */
export function keyOfAtom(n: string, kind: TokenKind): string {
  const [, whole, part] = SHARE.exec(n) ?? [];
  if (whole && part) {
    const value = numberKey(whole);
    return `${numberKey(part)}${DENOMINATORS.get(value) ?? `/${value}`}`;
  }
  const [, share, mark] = MARKED_SHARE.exec(n) ?? [];
  if (share && mark) return `${numberKey(share)}${mark}`;
  if (kind === 'reference' || DATED.test(n)) return n.replace(NUMBERS, numberKey).replace(/[()]/gu, '');
  return numberKey(n);
}

const DATED = /[年月日]/u;

function numberKey(number: string): string {
  return String(numeralValue(number) ?? foldSpelling(number));
}
