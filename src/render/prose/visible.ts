/** Controls, bidi overrides, line separators, lone surrogates, interlinear marks and tag characters. */
const HIDDEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/**
 * Text of a source as it may be shown: characters that steer a terminal, reverse the direction of a line or carry
 * hidden words are written out (ESC as `\u{1b}`, U+202E as `\u{202e}`), so that no source can act on its reader's screen.
 * A tab is a space.
 * @param text a stretch of one line; a line end in it is written out, never sent
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, writtenOut);
}

function writtenOut(char: string): string {
  return char === '\t' ? ' ' : `\\u{${(char.codePointAt(0) as number).toString(16)}}`;
}
