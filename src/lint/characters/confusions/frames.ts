import { BREAK, type Folded } from '../../view/folded.js';
import type { Confusion } from './confusion.js';

/** A character that stands once where the same words have another elsewhere in the text. */
export interface Framed {
  /** Index in the folded text. */
  readonly at: number;
  readonly right: string;
  /** The words as they stand here and as they stand elsewhere. */
  readonly word: string;
  readonly meant: string;
}

/** Characters before and behind, and in how many other places they must have the other character between them. */
const FRAMES = [
  { before: 2, behind: 2, atLeast: 2 },
  { before: 2, behind: 1, atLeast: 2 },
  { before: 1, behind: 2, atLeast: 2 },
] as const;
/** A character that stands more often in a text is at home in it. */
const RARE = 12;
/** 设有 and 没有 stand in the same words and mean the opposite. */
const OPPOSITES: ReadonlySet<string> = new Set(['没设', '设没', '贷货', '货贷']);

/** Finds rare characters of the lists between words that elsewhere in the text hold the character they are taken for. */
export function* framedIn({ text }: Folded, confusions: readonly Confusion[]): Generator<Framed> {
  for (const { wrong, right } of confusions) {
    if (OPPOSITES.has(wrong + right)) continue;
    const places = placesOf(text, wrong, RARE);
    // Of two characters the one that is at home in the text is right.
    if (places.length > RARE || placesOf(text, right, places.length).length <= places.length) continue;
    for (const at of places) {
      const frame = FRAMES.find(({ before, behind, atLeast }) => {
        const word = text.slice(Math.max(0, at - before), at + behind + 1);
        if (word.length < before + behind + 1 || word.includes(BREAK) || isTwice(text, word)) return false;
        return isThere(text, replaced(word, before, right), atLeast);
      });
      if (!frame) continue;
      const word = text.slice(at - frame.before, at + frame.behind + 1);
      yield { at, right, word, meant: replaced(word, frame.before, right) };
    }
  }
}

/** Where a character stands; no more than one place beyond the number that is asked for. */
function placesOf(text: string, char: string, most: number): number[] {
  const places: number[] = [];
  let at = text.indexOf(char);
  while (at >= 0 && places.push(at) <= most) at = text.indexOf(char, at + 1);
  return places;
}

function replaced(word: string, at: number, char: string): string {
  return word.slice(0, at) + char + word.slice(at + 1);
}

function isTwice(text: string, word: string): boolean {
  return text.indexOf(word) !== text.lastIndexOf(word);
}

function isThere(text: string, word: string, times: number): boolean {
  let at = -1;
  for (let count = 0; count < times; count++) {
    at = text.indexOf(word, at + 1);
    if (at < 0) return false;
  }
  return true;
}
