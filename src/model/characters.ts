import { RADICALS } from './radicals.js';

/**
 * What a character counts as when texts are compared. Folding is per code point and never changes what is printed:
 * width (，→ `,`), spaces, compatibility forms and the CJK radicals that PDF extraction leaves in the place of characters.
 */

/**
 * Zero-width and other characters that take no room and carry no wording (soft hyphen, U+200B…U+200F, directional
 * marks, variation selectors, U+FEFF), as alternatives for use inside a pattern.
 */
export const INVISIBLE_CHARACTERS = String.raw`\u00AD|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u2064]|[\u2066-\u2069]|[\uFE00-\uFE0F]|\uFEFF`;
const INVISIBLE = new RegExp(INVISIBLE_CHARACTERS, 'u');
const SPACE = /\s/u;
const HAN = /\p{Script=Han}/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Marks that printers use for one another without meaning anything by it. */
const SAME_MARK: ReadonlyMap<string, string> = new Map([
  ['｡', '。'],
  ['､', '、'],
  ['･', '·'],
  ['・', '·'],
  ['•', '·'],
  ['‧', '·'],
  ['∶', ':'],
  ['︰', ':'],
  ['〜', '~'],
]);

/** Characters of the same word in another dress (异体, 旧用): reported as orthography, not as wording. */
const VARIANT_FORM: ReadonlyMap<string, string> = new Map([
  ['帐', '账'],
  ['惟', '唯'],
  ['○', '〇'],
  ['零', '〇'],
  ['証', '证'],
  ['佔', '占'],
  ['僱', '雇'],
  ['馀', '余'],
  ['徵', '征'],
  // ⾭ folds to 靑, though it may stand for 青.
  ['戶', '户'],
  ['靑', '青'],
]);

const folded = new Map<string, string>();

/**
 * The form in which a code point is compared. White space and invisible characters fold to the empty string.
 * @param char one code point
 */
export function fold(char: string): string {
  const known = folded.get(char);
  if (known !== undefined) return known;
  const made = foldAnew(char);
  folded.set(char, made);
  return made;
}

function foldAnew(char: string): string {
  if (isInvisible(char) || isSpace(char)) return '';
  const code = char.codePointAt(0) as number;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  const mark = SAME_MARK.get(char) ?? RADICALS.get(char);
  if (mark !== undefined) return mark;
  // Compatibility ideographs have a mapping of their own in Unicode.
  if (code >= 0xf900 && code <= 0xfaff) return char.normalize('NFKC');
  return char;
}

/** {@link fold} over a string. */
export function foldText(text: string): string {
  let out = '';
  for (const char of text) out += fold(char);
  return out;
}

/** Folds variant characters as well: two words with the same result are the same word in another spelling. */
export function foldSpelling(text: string): string {
  let out = '';
  for (const char of text) {
    const plain = fold(char);
    out += VARIANT_FORM.get(plain) ?? plain;
  }
  return out.toLowerCase();
}

/** White space as Unicode and JavaScript have it, the ideographic and the non-breaking space included. */
export function isSpace(char: string): boolean {
  return SPACE.test(char);
}

/** Zero-width and other characters that leave no mark on paper. */
export function isInvisible(char: string): boolean {
  return INVISIBLE.test(char);
}

/** A Chinese character. */
export function isHan(char: string): boolean {
  return HAN.test(char);
}

/** A punctuation mark or a symbol. */
export function isPunctuation(char: string): boolean {
  return PUNCTUATION.test(char);
}

/** A letter or a digit outside Chinese: what a Latin word or an Arabic number is made of. */
export function isWordCharacter(char: string): boolean {
  return LETTER_OR_DIGIT.test(char) && !HAN.test(char);
}

/** Columns a code point takes in a Chinese text: 2 for Han and full-width forms, 0 for invisible ones, else 1. */
export function columns(char: string): number {
  const code = char.codePointAt(0) as number;
  if (code < 0x1100) return isInvisible(char) ? 0 : 1;
  if (code <= 0x2e7f) return isInvisible(char) ? 0 : code >= 0x2018 && code <= 0x2026 ? 2 : 1;
  return code >= 0xff61 && code <= 0xffdc ? 1 : isInvisible(char) ? 0 : 2;
}

/** Width of a line of Chinese text in columns; see {@link columns}. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += columns(char);
  return width;
}
