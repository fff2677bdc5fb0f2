import { fold, foldSpelling, isHan, isPunctuation, isWordCharacter } from './characters.js';
import { HAN_NUMERAL, numeralValue } from './numeral.js';
import type { Leaf } from './tree.js';

/** What a token is: a Chinese character, a Latin word or Arabic number, a Chinese numeral, 第X条, or a mark. */
export type TokenKind = 'han' | 'word' | 'numeral' | 'reference' | 'mark';

/**
 * The unit of comparison (CollateX keeps the same two forms of a token).
 * `t` is what is printed, `n` what is compared: width, spaces and radicals folded.
 * `key` folds spelling as well (帐 = 账, 二〇 = 20): tokens with equal `key` and different `n` are the same word in another dress.
 */
export interface Token {
  readonly t: string;
  readonly n: string;
  readonly key: string;
  readonly kind: TokenKind;
  /** UTF-16 offsets into the source; `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What is known of a code point before its place is. One for all its occurrences, so that tokens stay small. */
interface Glyph {
  readonly t: string;
  readonly n: string;
  readonly key: string;
  readonly kind: TokenKind;
  /** May be one of several that make a single token. */
  readonly joins: boolean;
}

const BLANK: Glyph = { t: '', n: '', key: '', kind: 'mark', joins: false };
const glyphs = new Map<string, Glyph>();

function glyphOf(t: string): Glyph {
  const known = glyphs.get(t);
  if (known) return known;
  const n = fold(t);
  const glyph = n === '' ? BLANK : makeGlyph(t, n);
  glyphs.set(t, glyph);
  return glyph;
}

function makeGlyph(t: string, n: string): Glyph {
  if (HAN_NUMERAL.includes(n)) return { t, n, key: keyOf(n, 'numeral'), kind: 'numeral', joins: true };
  if (isHan(n)) return { t, n, key: foldSpelling(n), kind: 'han', joins: n === '第' };
  if (isWordCharacter(n)) return { t, n, key: keyOf(n, 'word'), kind: 'word', joins: true };
  return { t, n, key: foldSpelling(n), kind: isPunctuation(n) ? 'mark' : 'word', joins: false };
}

/** A code point that counts, with its place in the source. */
interface Unit {
  readonly glyph: Glyph;
  readonly start: number;
  readonly end: number;
  /** White space or a line end stands before it. */
  readonly apart: boolean;
}

/**
 * Cuts wording into tokens. White space and invisible characters are in none.
 * @param leaves text leaves in document order; a sentence may run over several
 */
export function tokenise(leaves: readonly Leaf[]): Token[] {
  const tokens: Token[] = [];
  // Most characters are tokens by themselves; only what may belong together is gathered first.
  let pending: Unit[] = [];
  const flush = (): void => {
    for (let at = 0; at < pending.length;) {
      const [length, kind] = atomAt(pending, at);
      tokens.push(tokenOf(pending.slice(at, at + length), kind));
      at += length;
    }
    pending = [];
  };
  eachUnit(leaves, (glyph, start, end, apart) => {
    if (glyph.joins || (pending.length > 0 && continues(glyph))) pending.push({ glyph, start, end, apart });
    else {
      if (pending.length > 0) flush();
      tokens.push({ t: glyph.t, n: glyph.n, key: glyph.key, kind: glyph.kind, start, end });
    }
  });
  flush();
  return tokens;
}

/** Characters that go on with a number or a word without beginning one: 第六十七[条][之]一, 1[.]4. */
function continues({ n }: Glyph): boolean {
  return REFERENCE_UNITS.includes(n) || n === '之' || n === '.' || n === "'";
}

type Visit = (glyph: Glyph, start: number, end: number, apart: boolean) => void;

function eachUnit(leaves: readonly Leaf[], visit: Visit): void {
  for (const leaf of leaves) {
    const shown = leaf.shown ?? leaf.value;
    const exact = shown.length === leaf.value.length;
    const { offset } = leaf.position.start;
    let apart = true;
    let at = 0;
    for (const char of shown) {
      const glyph = glyphOf(char);
      const start = exact ? offset + at : offset;
      if (glyph !== BLANK) visit(glyph, start, exact ? start + char.length : leaf.position.end.offset, apart);
      apart = glyph === BLANK;
      at += char.length;
    }
  }
}

const REFERENCE_UNITS = '条款项目章节编';

function atomAt(units: readonly Unit[], at: number): readonly [number, TokenKind] {
  const { glyph } = units[at] as Unit;
  const reference = glyph.n === '第' ? referenceLength(units, at) : 0;
  if (reference > 0) return [reference, 'reference'];
  if (glyph.kind === 'numeral') return [run(units, at, isNumeral), 'numeral'];
  return glyph.kind === 'word' ? [wordLength(units, at), 'word'] : [1, glyph.kind];
}

function isNumeral({ glyph }: Unit): boolean {
  return glyph.kind === 'numeral';
}

function isDigit({ glyph }: Unit): boolean {
  return glyph.kind === 'numeral' || /^[0-9]$/u.test(glyph.n);
}

function run(units: readonly Unit[], from: number, belongs: (unit: Unit) => boolean): number {
  let at = from + 1;
  while (at < units.length && belongs(units[at] as Unit)) at++;
  return at - from;
}

/** 第六十七条之一; 第（三）项 is not one: only a number between 第 and its unit. Zero where there is none. */
function referenceLength(units: readonly Unit[], from: number): number {
  const digits = run(units, from, isDigit) - 1;
  const mark = units[from + digits + 1]?.glyph.n;
  if (digits === 0 || mark === undefined || !REFERENCE_UNITS.includes(mark)) return 0;
  let end = from + digits + 2;
  while (mark === '条' && units[end]?.glyph.n === '之' && units[end + 1] && isDigit(units[end + 1] as Unit)) {
    end += run(units, end, isDigit);
  }
  return end - from;
}

function isArabic(units: readonly Unit[], from: number, to: number): boolean {
  return units.slice(from, to).every(({ glyph }) => /^[0-9.万亿]$/u.test(glyph.n));
}

/** A Latin word, or a number with its decimal point: PM2.5, 1.4. */
function wordLength(units: readonly Unit[], from: number): number {
  let at = from + 1;
  for (let next = units[at]; next && !next.apart; next = units[at]) {
    const after = units[at + 1];
    const isPoint = next.glyph.n === '.' || next.glyph.n === "'";
    const inner = isPoint && after !== undefined && !after.apart && after.glyph.kind === 'word';
    if (!inner && next.glyph.kind !== 'word') break;
    at++;
  }
  // 10万 is one number.
  while ('万亿'.includes(units[at]?.glyph.n ?? '-') && isArabic(units, from, at)) at++;
  return at - from;
}

function tokenOf(units: readonly Unit[], kind: TokenKind): Token {
  const [first] = units as readonly [Unit, ...Unit[]];
  const { start } = first;
  const end = (units.at(-1) as Unit).end;
  if (units.length === 1) {
    const { t, n, key } = first.glyph;
    return { t, n, key, kind, start, end };
  }
  const n = units.map((unit) => unit.glyph.n).join('');
  return { t: units.map((unit) => unit.glyph.t).join(''), n, key: keyOf(n, kind), kind, start, end };
}

function keyOf(n: string, kind: TokenKind): string {
  if (kind === 'reference') {
    return n.replace(/[^第条款项目章节编之]+/gu, (numeral) => String(numeralValue(numeral) ?? numeral));
  }
  return String(numeralValue(n) ?? foldSpelling(n));
}
