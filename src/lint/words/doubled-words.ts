import { isHan } from '../../model/characters.js';
import { FUNCTION_CHARACTERS } from './function-words.js';
import { isOrdinaryWord } from './ordinary-words.js';

/** A word that stands twice in a row. */
export interface DoubledWord {
  /** Index of the first of the two. */
  readonly at: number;
  readonly word: string;
}

/**
 * Words of one character that never stand twice, each with the characters before and behind it that make it part of
 * another word: 目的|的, 标的|的, 和|和平, 为了|了解, 比对|对象.
 */
const PARTICLES: Readonly<Record<string, readonly [before: string, behind: string]>> = {
  的: ['目标', '确'],
  和: ['调缓饱总温平', '平谐解睦缓约好'],
  了: ['为除末', '解结'],
  与: ['参给', '会其否'],
  或: ['', ''],
  及: ['以涉普顾波危提触论', '时其格早'],
  在: ['存所内现潜实', '校职押编册建场逃于'],
  对: ['比相绝针面核校反', '方象外内策应照比待'],
  应: ['相适反响供效对回', '急税纳收付交诉'],
  该: ['应', ''],
  将: ['', '来军要'],
  并: ['合兼', '购处'],
  但: ['不', ''],
  把: ['', '握关'],
  向: ['方意导定', '往'],
  从: ['服', '事业重轻严'],
};
const PARTICLE = new RegExp(`([${Object.keys(PARTICLES).join('')}])\\1`, 'gu');
/** Bounded, so that a text without marks takes no longer than any other. */
const STRETCH = /(\p{Script=Han}{2,12})\1/gu;
/** 二〇二〇年 is a number; 一个问题一个问题 goes through them one by one; 的土地|的土地 is 集体组织的土地 with its own 的. */
const FINE = /^[〇零一二三四五六七八九十百千万亿两]+$|^一|^第|^的|的$/u;
/** Words that can follow themselves in no sentence, whatever comes next. */
const NEVER_TWICE: ReadonlySet<string> = new Set([
  ...['应当', '可以', '不得', '必须', '需要', '能够', '已经', '依法', '予以', '进行', '通过', '作为'],
  ...['按照', '依照', '根据', '由于', '对于', '关于', '为了', '以及', '或者', '并且', '但是', '如果'],
  ...['及其', '其他', '有关', '相关', '属于'],
]);
/** So many times a word must be met by itself before it may be one here. */
const KNOWN = 2;
/** What so many different characters follow is a word by itself: 保管物 (保管物的, 保管物毁损, 保管物。). */
const FOLLOWED = 3;

/**
 * Finds words that stand twice in a row in texts that belong together. Which characters make a word is told by the texts
 * themselves: 申请人|申请人民法院 is no doubled 申请人, since 人民 is met behind other characters, too; nor is
 * 特别行政区|行政区域 a doubled 行政区, since 行政区域 is a word of its own; and 等级分级分类 has no word 级分 in it. Linear.
 */
export function doubledWordsIn(texts: readonly string[]): DoubledWord[][] {
  const found = texts.map((text) => [...particlesIn(text), ...stretchesIn(text)]);
  if (found.every((words) => words.length === 0)) return found;
  const counts = countsOf(texts);
  const likely = found.map((words, index) =>
    words.filter(
      (one) => isExempt(one) || !(runsOn(one, texts[index] as string, counts) || isCut(one, counts)),
    ),
  );
  const longer = likely.flatMap((words, index) =>
    words.filter((one) => !isExempt(one)).map((one) => withNext(one, texts[index] as string)),
  );
  const followers = followersOf(new Set(longer), texts);
  return likely.map((words, index) =>
    words.filter((one) => isExempt(one) || !isOfLonger(one, texts[index] as string, counts, followers)),
  );
}

type Counts = ReadonlyMap<string, number>;
type Followers = ReadonlyMap<string, ReadonlySet<string>>;

/** True for words that need no comparison with the rest of the texts. */
function isExempt({ word }: DoubledWord): boolean {
  return word.length === 1 || NEVER_TWICE.has(word);
}

function particlesIn(text: string): DoubledWord[] {
  return [...text.matchAll(PARTICLE)].flatMap(({ 1: particle, index }) => {
    const word = particle as string;
    const [before, behind] = PARTICLES[word] as readonly [string, string];
    const within = holds(before, text[index - 1]) || holds(behind, text[index + 2]);
    return within ? [] : [{ at: index, word }];
  });
}

function holds(chars: string, char: string | undefined): boolean {
  return char !== undefined && chars.includes(char);
}

function stretchesIn(text: string): DoubledWord[] {
  return [...text.matchAll(STRETCH)].flatMap(({ 1: stretch, index }) =>
    FINE.test(stretch as string) ? [] : [{ at: index, word: stretch as string }],
  );
}

/** True where the last character of the second word may begin the word that follows. */
function runsOn({ at, word }: DoubledWord, text: string, counts: Counts): boolean {
  const last = text.slice(at + word.length * 2 - 1, at + word.length * 2 + 1);
  const known = counts.get(last) ?? 0;
  const asHere = counts.get(`${word.slice(-2, -1)}${last}`) ?? 0;
  return TWO_HAN.test(last) && known - asHere >= KNOWN;
}

const TWO_HAN = /^\p{Script=Han}{2}$/u;

/** True for the end of one word and the beginning of the next: two characters that are met nowhere else. */
function isCut({ word }: DoubledWord, counts: Counts): boolean {
  return word.length === 2 && counts.get(word) === 2 && !isOrdinaryWord(word);
}

/**
 * True where the second word and what follows it make a longer one, which the texts use as such, while the character
 * that follows begins no word itself: 妥善保管|保管物, but not 公司公司|股东.
 */
function isOfLonger(one: DoubledWord, text: string, counts: Counts, followers: Followers): boolean {
  const behind = one.at + one.word.length * 2;
  const next = text[behind] ?? '';
  const mayBelong = isHan(next) && !FUNCTION_CHARACTERS.has(next);
  if (!mayBelong || (followers.get(withNext(one, text))?.size ?? 0) < FOLLOWED) return false;
  const own = text.slice(behind, behind + 2);
  const asHere = counts.get(`${one.word.slice(-1)}${own}`) ?? 0;
  return !TWO_HAN.test(own) || (counts.get(own) ?? 0) - asHere < KNOWN;
}

/** The second word and the character behind it. */
function withNext({ at, word }: DoubledWord, text: string): string {
  return text.slice(at + word.length, at + word.length * 2 + 1);
}

/** Which characters follow each of some words in all texts. */
function followersOf(words: ReadonlySet<string>, texts: readonly string[]): Map<string, Set<string>> {
  const found = new Map([...words].map((word) => [word, new Set<string>()]));
  const lengths = new Set([...words].map(({ length }) => length));
  for (const text of texts)
    for (const length of lengths)
      for (let at = 0; at + length <= text.length; at++)
        found.get(text.slice(at, at + length))?.add(text[at + length] ?? '');
  return found;
}

/** How often two and three characters stand together. */
function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (let at = 0; at < text.length; at++)
      for (const length of [2, 3]) {
        const some = text.slice(at, at + length);
        counts.set(some, (counts.get(some) ?? 0) + 1);
      }
  return counts;
}
