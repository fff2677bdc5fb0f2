import { FUNCTION_CHARACTERS } from './function-words.js';
import { gramsOf, NONE, type Grams } from './grams.js';
import { isOrdinaryWord } from './ordinary-words.js';
import { coordinates, isFixed } from './paired-words.js';
import { isHanCode, type Strand } from './strand.js';
import { inTwoWays, type Stretch, type TwoWays } from './two-ways.js';

/** Places kept of each way; counts are exact. */
const KEPT = 50;
/** Once is no habit that a swapped compound could depart from. */
const HABIT = 2;
/** How often a compound has to occur before a single swapped one can be called a slip. */
const OFTEN = 3;
/** A word behind so many others is a head noun, or the object of verbs. */
const MODIFIERS = 3;

interface Lookup {
  readonly strand: Strand;
  readonly trigrams: Grams;
  readonly compounds: Grams;
}

/**
 * Compounds of two words of two characters that stand in both orders in a text (监督管理 and 管理监督). Most such pairs are
 * no slip: 国家建立 … 建立国家安全 are cut across words, 水土保持 and 保持水土 are different constructions. What is left are
 * pairs of words of the same kind, whose order is free, compounds whose order is fixed, and a single swapped one that
 * stands where the usual one does.
 */
export function swappedCompounds(strand: Strand): TwoWays[] {
  const { codes, bigrams } = strand;
  const words = hanOnly(bigrams.ids, codes);
  const compounds = gramsOf(words, words, 2);
  const trigrams = gramsOf(codes, bigrams.ids, 1);
  const lookup: Lookup = { strand, trigrams, compounds };
  const found: TwoWays[] = [];
  const seen = new Set<number>();
  for (let at = 0; at + 3 < codes.length; at++) {
    const id = compounds.ids[at] as number;
    if (id === NONE || seen.has(id)) continue;
    seen.add(id);
    const [first, second] = [words[at] as number, words[at + 2] as number];
    const swapped = compounds.find(second, first);
    if (swapped === NONE || swapped === id || seen.has(swapped)) continue;
    const ways = waysOf(id, swapped, lookup);
    if (ways && isSlip(ways, lookup)) found.push(ways);
  }
  return found;
}

/** Ids of bigrams of two Chinese characters, {@link NONE} for all others. */
function hanOnly(ids: Int32Array, codes: Int32Array): Int32Array {
  return ids.map((id, at) =>
    isHanCode(codes[at] as number) && isHanCode(codes[at + 1] as number) ? id : NONE,
  );
}

function waysOf(one: number, two: number, { strand, compounds }: Lookup): TwoWays | undefined {
  const [first, second] = [one, two].map((id) => {
    const places = compounds.places(id, KEPT).map((start) => ({ start, end: start + 4 }));
    const { start, end } = places[0] as Stretch;
    return { words: strand.text.slice(start, end), places, times: compounds.count(id) };
  });
  return first && second && inTwoWays(first, second);
}

function isSlip(ways: TwoWays, lookup: Lookup): boolean {
  const { usual, other } = ways;
  if (isFixed(usual.words)) return true;
  if (coordinates(usual.words.slice(0, 2), usual.words.slice(2)))
    return (usual.times ?? 0) >= HABIT && other.places.some((place) => isByItself(place, lookup));
  if (other.times !== 1 || (usual.times ?? 0) < OFTEN) return false;
  if ([...usual.words].some((char) => FUNCTION_CHARACTERS.has(char))) return false;
  return !isHead(ways, lookup) && standsForUsual(ways, lookup);
}

/**
 * Whether the second word of a swapped compound stands behind many others, so that it may have been meant to stand here:
 * 分歧意见 beside 意见分歧 in a text that has 审议意见, 处理意见 and 审查意见.
 */
function isHead({ usual, other }: TwoWays, { strand }: Lookup): boolean {
  const { text, bigrams } = strand;
  const { start } = other.places[0] as Stretch;
  const places = bigrams.places(bigrams.ids[start + 2] as number, KEPT);
  const before = places.map((place) => text.slice(place - 2, place)).filter(isOrdinaryWord);
  before.push(usual.words.slice(2));
  return new Set(before).size > MODIFIERS;
}

/**
 * Whether neither half of a swapped compound is a part of another word: 热线|大数据|信息共享 has no 数据信息 in it, since
 * the text has 大数据 elsewhere, too. In 加强检查监督 the 强 belongs to a usual word of its own.
 */
function isByItself({ start, end }: Stretch, { strand, trigrams }: Lookup): boolean {
  const { text, codes } = strand;
  const belongs = (neighbour: number, word: string, trigram: number): boolean =>
    carries(codes[neighbour] as number) &&
    trigrams.count(trigrams.ids[trigram] as number) > HABIT &&
    !isOrdinaryWord(word);
  return (
    !belongs(start - 1, text.slice(start - 2, start), start - 1) &&
    !belongs(end, text.slice(end, end + 2), end - 2)
  );
}

/**
 * Whether the characters around the swapped compound are those of the usual one, and do not belong to its halves
 * otherwise: in 国家建立国家安全 the second 国家 belongs to 安全, as elsewhere in the text. Behind everything stands 的, so
 * that function characters prove nothing there.
 */
function standsForUsual({ usual, other }: TwoWays, { strand, trigrams }: Lookup): boolean {
  const { codes, bigrams } = strand;
  const { start, end } = other.places[0] as Stretch;
  const idAt = (at: number): number => bigrams.ids[at] as number;
  const [left, right] = [codes[start - 1] as number, codes[end] as number];
  const isElsewhere = (code: number, bigram: number): boolean =>
    trigrams.count(trigrams.find(code, bigram)) > 1;
  if (isHanCode(left) && isElsewhere(left, idAt(start))) return false;
  if (carries(right) && isElsewhere(codes[start + 2] as number, idAt(start + 3))) return false;
  const before = usual.places.filter((place) => isAlike(codes[place.start - 1], left)).length;
  const behind = usual.places.filter((place) => isAlike(codes[place.end], right)).length;
  const isBetween = carries(left) && carries(right) && before > 0 && behind > 0;
  return isBetween || (carries(left) ? before : 0) + (carries(right) ? behind : 0) > 1;
}

function carries(code: number): boolean {
  return isHanCode(code) && !FUNCTION_CHARACTERS.has(String.fromCharCode(code));
}

/** The same character, or two marks. */
function isAlike(one: number | undefined, two: number): boolean {
  return one === two || (one !== undefined && !isHanCode(one) && !isHanCode(two));
}
