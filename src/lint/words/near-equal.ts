import { alternate, NUMERAL_CHARACTERS } from './function-words.js';
import { gramsOf, NONE, type Grams } from './grams.js';
import { isOrdinaryWord } from './ordinary-words.js';
import { isHanCode, type Strand } from './strand.js';
import type { Stretch } from './two-ways.js';

/** A phrase that occurs again and again, and once with one character different or two in the wrong order. */
export interface NearEqual {
  /** What is different in the odd one. */
  readonly odd: Stretch;
  /** What stands there usually. */
  readonly expected: string;
  /** The whole odd phrase, and the usual one wherever it stands. */
  readonly phrase: Stretch;
  readonly usual: readonly Stretch[];
}

/** Chinese characters that have to agree, beside the different ones. */
const AGREEING = 7;
/** So many have to agree where the evidence is weaker otherwise. */
const AGREEING_LONG = 11;
/** More of the phrase is not looked at. */
const LONGEST = 24;
/** Places with the same characters around them that are looked at. */
const MOST_PLACES = 100;

/** A kind of difference: so many characters, and whether one place can be a slip for another. */
interface Difference {
  readonly size: 1 | 2;
  readonly mayBeOdd: (strand: Strand, at: number) => boolean;
  readonly mayStandFor: (strand: Strand, usual: number, odd: number) => boolean;
}

/**
 * Finds near-equal phrases. Law is full of formulas that differ in one character on purpose (省级, 县级; 公布, 发布). A slip
 * makes no word, so the odd character stands beside its neighbours nowhere else in the text (both its bigrams occur only
 * here), nor is it a usual word with one of them, while around it at least {@link AGREEING} characters are those of a
 * phrase that always has the same other character.
 */
export function nearEquals(strand: Strand): NearEqual[] {
  return [...differencesOf(strand, OTHER_CHARACTER), ...differencesOf(strand, SWAPPED_NEIGHBOURS)];
}

const OTHER_CHARACTER: Difference = {
  size: 1,
  mayBeOdd: ({ codes, bigrams }, at) =>
    isHanCode(codes[at] as number) && isUnique(bigrams, at - 1) && isUnique(bigrams, at),
  mayStandFor: ({ text, codes }, usual, odd) =>
    isHanCode(codes[usual] as number) &&
    text[usual] !== text[odd] &&
    !alternate(text[usual] as string, text[odd] as string) &&
    !areWords(text, usual, odd),
};

/** 审查 and 审核, 较大 and 特大: with the character before it, or the one behind, each of the two is a word. */
function areWords(text: string, one: number, two: number): boolean {
  return [0, 1].some((from) =>
    [one, two].every((at) => isOrdinaryWord(text.slice(at - 1 + from, at + 1 + from))),
  );
}

const SWAPPED_NEIGHBOURS: Difference = {
  size: 2,
  mayBeOdd: ({ text, codes, bigrams }, at) =>
    isUnique(bigrams, at) &&
    isHanCode(codes[at] as number) &&
    isHanCode(codes[at + 1] as number) &&
    !NUMERAL_CHARACTERS.has(text[at] as string) &&
    !NUMERAL_CHARACTERS.has(text[at + 1] as string),
  mayStandFor: ({ codes }, usual, odd) => codes[usual] === codes[odd + 1] && codes[usual + 1] === codes[odd],
};

function isUnique({ ids, count }: Grams, at: number): boolean {
  return count(ids[at] as number) === 1;
}

function differencesOf(strand: Strand, difference: Difference): NearEqual[] {
  const { codes, bigrams } = strand;
  const frames = gramsOf(bigrams.ids, bigrams.ids, 2 + difference.size);
  const found: NearEqual[] = [];
  for (let at = 2; at + 2 < codes.length; at++) {
    const frame = frames.ids[at - 2] as number;
    if (frame === NONE || frames.count(frame) < 3 || !difference.mayBeOdd(strand, at)) continue;
    const places = frames.places(frame, MOST_PLACES).map((place) => place + 2);
    const near = usualAround(strand, places, at, difference);
    if (near) found.push(near);
  }
  return found;
}

/** The phrases that agree with the characters around a place, if they agree with one another, too. */
function usualAround(
  strand: Strand,
  places: readonly number[],
  at: number,
  { size, mayStandFor }: Difference,
): NearEqual | undefined {
  const others = places
    .filter((place) => place !== at && mayStandFor(strand, place, at))
    .map((place) => ({ place, ...agreement(strand, place, at, size) }))
    .filter(({ agreed }) => agreed >= AGREEING);
  const wordsAt = (place: number): string => strand.text.slice(place, place + size);
  const [first] = others;
  if (!first || others.length < 2) return undefined;
  const expected = wordsAt(first.place);
  if (!others.every(({ place }) => wordsAt(place) === expected)) return undefined;
  if (others.length === 2 && others.some(({ agreed }) => agreed < AGREEING_LONG)) return undefined;
  const before = Math.min(...others.map((other) => other.before));
  const behind = Math.min(...others.map((other) => other.behind));
  const around = (place: number): Stretch => ({ start: place - before, end: place + size + behind });
  return {
    odd: { start: at, end: at + size },
    expected,
    phrase: around(at),
    usual: others.map(({ place }) => around(place)),
  };
}

interface Agreement {
  /** Characters that agree before and behind the different ones. */
  readonly before: number;
  readonly behind: number;
  /** Chinese characters among them. */
  readonly agreed: number;
}

function agreement({ codes }: Strand, one: number, two: number, size: number): Agreement {
  let agreed = 0;
  const reach = (from: number, step: 1 | -1): number => {
    let by = 0;
    for (; by < LONGEST; by++) {
      const code = codes[one + from + by * step];
      if (code === undefined || code === NONE || code !== codes[two + from + by * step]) break;
      if (isHanCode(code)) agreed++;
    }
    return by;
  };
  const before = reach(-1, -1);
  const behind = reach(size, 1);
  return { before, behind, agreed };
}
