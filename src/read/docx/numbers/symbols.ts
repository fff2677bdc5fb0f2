/** Signs of the fonts Wingdings and Symbol, by their place in the font, that texts of laws use as bullets or boxes. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x70: '❐',
  0x71: '❑',
  0x72: '❒',
  0x74: '⧫',
  0x75: '◆',
  0x76: '❖',
  0x77: '⬥',
  0x9f: '•',
  0xa1: '○',
  0xa4: '◉',
  0xa7: '▪',
  0xa8: '◻',
  0xab: '★',
  0xd8: '➢',
  0xe0: '→',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✔',
  0xfd: '☒',
  0xfe: '☑',
};
const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x50: '✓',
  0x52: '☑',
  0x54: '☒',
  0x97: '●',
  0xa3: '□',
};
const SYMBOL: Readonly<Record<number, string>> = {
  0x61: 'α',
  0x62: 'β',
  0x67: 'γ',
  0x64: 'δ',
  0x6d: 'μ',
  0x70: 'π',
  0xa2: '′',
  0xa3: '≤',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
};
const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
  symbol: SYMBOL,
};
/** Where the circled numbers of a font begin: ⓪ or ①, and the same in black. */
const CIRCLED: Readonly<Record<string, readonly [number, number]>> = {
  wingdings: [0x81, 0x8c],
  'wingdings 2': [0x6a, 0x75],
};

const UNKNOWN = '\uFFFD';

/**
 * The character of a sign in a symbol font, U+FFFD where none is known: it has no meaning without its font.
 * @param font as the document names it
 * @param code as the document writes it; symbol fonts are mapped to U+F000 and above
 */
export function symbolCharacter(font: string, code: number): string {
  const name = font.toLowerCase();
  if (!Object.hasOwn(FONTS, name)) return isCharacter(code) ? String.fromCharCode(code) : UNKNOWN;
  const place = isPrivate(code) ? code - 0xf000 : code;
  const circle = CIRCLED[name]?.findIndex((first) => place >= first && place < first + 10) ?? -1;
  if (circle >= 0) {
    const one = circle === 0 ? '①' : '❶';
    return String.fromCharCode(one.charCodeAt(0) + place - (CIRCLED[name]?.[circle] ?? 0));
  }
  return FONTS[name]?.[place] ?? UNKNOWN;
}

const isPrivate = (code: number): boolean => code >= 0xf000 && code <= 0xf0ff;

/** Neither a control character, nor half a character, nor one that only its font gives a meaning. */
function isCharacter(code: number): boolean {
  if (code < 0x20 || code > 0xffff || isPrivate(code)) return false;
  return code < 0xd800 || code > 0xdfff;
}

/** A bullet as it is seen: one of a symbol font that is not known is still a bullet. */
export function bulletCharacters(text: string): string {
  return text.replace(/[\uF000-\uF0FF]/gu, (sign) => {
    const code = sign.charCodeAt(0);
    // Word takes the round bullet from Symbol and all others from Wingdings.
    const found = symbolCharacter(code === 0xf0b7 ? 'Symbol' : 'Wingdings', code);
    return found === UNKNOWN ? '•' : found;
  });
}
