import { fold, foldSpelling, isHan, isPunctuation, isWordCharacter } from './characters.js';
import { HAN_NUMERAL, numeralValue } from './numeral.js';

/**
 * What a token is: a Chinese character, a Latin word or Arabic number, a number written in Chinese, as a date or as a
 * share (二十, 2024年12月4日, 百分之五, 5%), 第X条, or a mark.
 */
export type TokenKind = 'han' | 'word' | 'numeral' | 'reference' | 'mark';

/** What is known of a code point before its place is. One for all its occurrences, so that tokens stay small. */
export interface Glyph {
  readonly t: string;
  readonly n: string;
  readonly key: string;
  readonly kind: TokenKind;
  /** May be the first of several that make a single token. */
  readonly begins: boolean;
  /** May go on with one that has begun: 第六十七[条][之]一, 1[.]4, 3[月]5[日], 百[分][之]二, 第[（]三[）]项. */
  readonly continues: boolean;
}

/** What takes no part in the comparison. */
export const BLANK: Glyph = { t: '', n: '', key: '', kind: 'mark', begins: false, continues: false };

const CONTINUING: ReadonlySet<string> = new Set("条款项目章节编之.'年月日分%‰()");

const glyphs = new Map<string, Glyph>();

/** The glyph of a code point; {@link BLANK} for white space and invisible characters. */
export function glyphOf(t: string): Glyph {
  const known = glyphs.get(t);
  if (known) return known;
  const n = fold(t);
  const glyph = n === '' ? BLANK : makeGlyph(t, n);
  glyphs.set(t, glyph);
  return glyph;
}

function makeGlyph(t: string, n: string): Glyph {
  const kind = kindOf(n);
  const begins = kind === 'numeral' || n === '第' || (kind === 'word' && isWordCharacter(n));
  const key =
    kind === 'han' || kind === 'mark' ? foldSpelling(n) : String(numeralValue(n) ?? foldSpelling(n));
  return { t, n, key, kind, begins, continues: CONTINUING.has(n) };
}

function kindOf(n: string): TokenKind {
  if (HAN_NUMERAL.includes(n)) return 'numeral';
  if (isHan(n)) return 'han';
  if (isWordCharacter(n)) return 'word';
  return isPunctuation(n) ? 'mark' : 'word';
}
