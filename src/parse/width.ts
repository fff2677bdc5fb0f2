import { columns } from '../model/characters.js';

/** Width in columns; see {@link columns}, which is asked only where a character is neither CJK nor ASCII. */
export function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x2e7f && code <= 0xd7ff) width += 2;
    else if (code >= 0x20 && code < 0x7f) width += 1;
    else {
      const char = String.fromCodePoint(text.codePointAt(at) as number);
      width += columns(char);
      at += char.length - 1;
    }
  }
  return width;
}
