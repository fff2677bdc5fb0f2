import { ALTERNATIVES, LATIN_FACE, LATIN_HEITI } from './fonts.js';
import { part, WORD } from './xml.js';

/** 134 is the character set of simplified Chinese (GB2312) in Windows. */
const GB2312 = '86';
const ANSI = '00';

/** The font table of a document: what to take where a face is not installed (ECMA-376 Part 1, 17.8.3.10 font, 17.8.3.1 altName). */
export function fontTable(): string {
  const fonts = Object.entries(ALTERNATIVES).map(([name, others]) => font(name, others));
  return part(`<w:fonts xmlns:w="${WORD}">${fonts.join('')}</w:fonts>`);
}

function font(name: string, others: readonly string[]): string {
  const alternatives = others.length > 0 ? `<w:altName w:val="${others.join(',')}"/>` : '';
  const latin = name === LATIN_FACE || name === LATIN_HEITI;
  const charset = latin ? ANSI : GB2312;
  const family = name === LATIN_FACE ? 'roman' : name === LATIN_HEITI ? 'swiss' : 'auto';
  return `<w:font w:name="${name}">${alternatives}<w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;
}
