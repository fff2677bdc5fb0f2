import { fold, isSpace, isWordCharacter } from '../../model/characters.js';

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/**
 * Text in one dress, whatever its printer used: width and compatibility forms folded, white space only between Latin
 * words, and punctuation in full width except inside Latin words and figures (10:30). Two texts that are equal to a
 * comparison are equal strings after this.
 */
export function inOneDress(text: string): string {
  const chars = [...text];
  return chars
    .map((char, at) => dressed(char, nearest(chars, at, -1), nearest(chars, at, 1), chars[at - 1]))
    .join('');
}

function dressed(char: string, before: string, after: string, previous: string | undefined): string {
  const inWord = isWordCharacter(before) && isWordCharacter(after);
  if (isSpace(char)) return inWord && !(previous !== undefined && isSpace(previous)) ? ' ' : '';
  const plain = fold(char);
  return inWord ? plain : (FULL_WIDTH[plain] ?? plain);
}

/** The next character in a direction that is not white space; the empty string at the end of the text. */
function nearest(chars: readonly string[], at: number, step: -1 | 1): string {
  let index = at + step;
  while (isSpace(chars[index] ?? '')) index += step;
  return chars[index] ?? '';
}
