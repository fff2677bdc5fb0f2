import { addTo } from '../../model/lists/grouped.js';
import { FUNCTION_CHARACTERS } from './function-words.js';
import { inTwoWays, type Stretch, type TwoWays, type Way } from './two-ways.js';

const JOINT = /[和与及]/gu;
/** Members have two to four characters. */
const MEMBER_SIZES = [4, 3, 2];
const HAN = /^[\u3400-\u4DBF\u4E00-\u9FFF]+$/u;

/**
 * Two members joined by 和 与 及 that stand in both orders in the same surroundings: 保护和改善生态环境, 改善和保护生态环境.
 * In other surroundings, and in a list with 、, the order is a matter of what is spoken of.
 */
export function swappedMembers(text: string): TwoWays[] {
  const ways = new Map<string, Stretch[]>();
  for (const { index } of text.matchAll(JOINT))
    for (const [words, start] of pairsAt(text, index))
      addTo(ways, words, { start, end: start + words.length });
  const found: TwoWays[] = [];
  for (const [words, places] of ways) {
    const swapped = swap(words);
    const others = ways.get(swapped);
    if (!others || words > swapped) continue;
    const pair = inTwoWays({ words, places }, { words: swapped, places: others });
    if (isSlip(pair, text)) found.push(pair);
  }
  return found.filter((pair) => !found.some((wider) => wider !== pair && covers(wider, pair)));
}

function* pairsAt(text: string, joint: number): Iterable<[words: string, start: number]> {
  for (const before of MEMBER_SIZES) {
    const first = text.slice(Math.max(0, joint - before), joint);
    if (first.length < before || !HAN.test(first)) continue;
    for (const behind of MEMBER_SIZES) {
      const second = text.slice(joint + 1, joint + 1 + behind);
      if (second.length < behind || !HAN.test(second) || first === second) continue;
      yield [`${first}${text[joint]}${second}`, joint - before];
    }
  }
}

function swap(words: string): string {
  const joint = words.search(JOINT);
  return `${words.slice(joint + 1)}${words[joint]}${words.slice(0, joint)}`;
}

function isSlip({ usual, other }: TwoWays, text: string): boolean {
  if (other.places.length > 1 || usual.places.length < 2) return false;
  return usual.places.some((place) => sameAround(text, place, other.places[0] as Stretch));
}

/** What follows is the same word, and what precedes the same character; or the other way round. */
function sameAround(text: string, one: Stretch, two: Stretch): boolean {
  const before = reach(text, one.start - 1, two.start - 1, -1);
  const behind = reach(text, one.end, two.end, 1);
  return (before > 0 && behind > 1) || (before > 1 && behind > 0);
}

/** How many characters agree from two places on, up to two; a mark ends what is looked at and counts as two. */
function reach(text: string, one: number, two: number, step: 1 | -1): number {
  let agreed = 0;
  while (agreed < 2) {
    const [a, b] = [text[one + agreed * step], text[two + agreed * step]];
    if (isEnd(a) && isEnd(b)) return 2;
    if (a !== b || a === undefined || FUNCTION_CHARACTERS.has(a)) return agreed;
    agreed++;
  }
  return agreed;
}

function isEnd(char: string | undefined): boolean {
  return char === undefined || !HAN.test(char);
}

function covers(wide: TwoWays, narrow: TwoWays): boolean {
  const [a, b] = [wide.other as Way, narrow.other as Way].map(({ places }) => places[0] as Stretch);
  return a !== undefined && b !== undefined && a.start <= b.start && b.end <= a.end;
}
