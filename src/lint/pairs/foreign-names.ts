import { isHan } from '../../model/characters.js';
import { inPlaceOf, leftContext, LEAST_CONTEXT, rightContext, type InPlace } from './in-place.js';
import { repeatsOf, type Repeat } from './repeats.js';
import type { Spoken } from './spoken.js';

/** A place of a foreign name, by the index of its first character, with what the base has there where that is known. */
export interface ForeignPlace {
  readonly at: number;
  readonly instead: Pick<InPlace, 'reading' | 'at'> | undefined;
}

/** A name that stands where another text has others. */
export interface ForeignName {
  readonly name: string;
  readonly places: readonly ForeignPlace[];
}

/** What counts as a foreign name. */
export interface Demands {
  readonly atLeast: number;
  /**
   * Whether a name may be all Chinese characters: for any word, for the names of institutions, or for none. An honest
   * revision renames institutions, but not to 91直播.
   */
  readonly han: 'words' | 'names' | 'none';
}

/** Context that two places must share before what stands between is taken for the same. */
const SURE_CONTEXT = 6;
/** Of a name without letters or digits, which might be a word of the writer's own. */
const SURE_HAN_CONTEXT = 8;

/**
 * Finds names that stand in a text again and again, that the base has nowhere, and where the base has, in the same
 * words, something else, twice the same at least.
 */
export function foreignNames(ours: Spoken, theirs: Spoken, { atLeast, han }: Demands): ForeignName[] {
  const [base, other] = [ours.folded.text, theirs.folded.text];
  const pairs = { base: ours.pairs, other: theirs.pairs };
  const isCandidate = (name: string): boolean => isMixed(name) || (han !== 'none' && isHanName(name));
  const repeats = repeatsOf(other, pairs.other, pairs.base, atLeast).filter(({ name }) => isCandidate(name));
  const found = repeats.flatMap((repeat): ForeignName[] => {
    const seenAs = ({ name, places }: Repeat): Seen =>
      places.map((at) => ({ at, instead: inPlaceOf(other, [at, at + name.length], base, pairs.base) }));
    const first = seenAs(repeat);
    const { name, places } = trimmed(repeat, first);
    if (!isCandidate(name)) return [];
    const seen = name === repeat.name ? first : seenAs({ name, places });
    const readings = replacedBy(name, seen, han === 'names');
    if (readings.size === 0) return [];
    const explained = seen.map(({ at, instead }) => {
      const isSure = instead !== undefined && readings.has(instead.reading);
      return { at, instead: isSure ? instead : likeliest([at, at + name.length], other, base, readings) };
    });
    // A word of a commentary stands mostly where the base has nothing of the kind.
    const known = explained.filter(({ instead }) => instead).length;
    return isMixed(name) || known * 2 >= places.length ? [{ name, places: explained }] : [];
  });
  return found.filter((one) => !found.some((wider) => wider !== one && holds(wider, one)));
}

/** 91直播 and 3D打印 mix Chinese with letters or digits; 10万元 and 30个工作日 are quantities, and so is any year. */
function isMixed(name: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(name.replace(/\p{Script=Han}/gu, '')) && !QUANTITY.test(name) && HAN_RUN.test(name)
  );
}

const QUANTITY =
  /\d[十百千万亿]*(?:[个名人元年月日天周岁倍次项条款章节类种级届期度号份件万亿千百小时分吨米克公平立％%‰以至到])/u;
const HAN_RUN = /[^\d〇零一二两三四五六七八九十百千万亿]{2}/u;

const LONGEST_NAME = 10;
/** Words a text has for itself, its writer and what was said before stand where the base has names, too. */
const OWN_WORDS = /[本我该此其这各前上下第条款项章之的等了]|[一二三四五六七八九十]/u;

function isHanName(name: string): boolean {
  return name.length >= 2 && name.length <= LONGEST_NAME && [...name].every(isHan) && !OWN_WORDS.test(name);
}

type Seen = readonly { readonly at: number; readonly instead: InPlace | undefined }[];

/** 91直播门 in all places is 91直播 where the base has 生态环境部门: what the readings share with the name is no part of it. */
function trimmed({ name, places }: Repeat, seen: Seen): Repeat {
  const readings = seen.flatMap(({ instead }) =>
    instead && instead.context >= SURE_CONTEXT ? [instead.reading] : [],
  );
  if (readings.length === 0) return { name, places };
  let [from, to] = [0, name.length];
  while (from < to && readings.every((reading) => reading[from] === name[from])) from++;
  const fromEnd = (reading: string): string | undefined => reading[reading.length - 1 - (name.length - to)];
  while (to > from && readings.every((reading) => fromEnd(reading) === name[to - 1])) to--;
  return { name: name.slice(from, to), places: places.map((place) => place + from) };
}

/** What the base has in the place of a name, where it has the same twice at least. */
function replacedBy(name: string, seen: Seen, onlyNames: boolean): ReadonlySet<string> {
  const mixed = isMixed(name);
  const counts = new Map<string, number>();
  for (const { instead } of seen) {
    if (!instead || instead.context < (mixed ? SURE_CONTEXT : SURE_HAN_CONTEXT)) continue;
    if (!isName(instead.reading) || sharesCharacter(name, instead.reading)) continue;
    if (!mixed && onlyNames && !INSTITUTION.test(instead.reading)) continue;
    counts.set(instead.reading, (counts.get(instead.reading) ?? 0) + 1);
  }
  const often = [...counts].filter(([, times]) => times >= 2).map(([reading]) => reading);
  if (often.length === 0) return new Set();
  // Once is enough where the name has been seen to stand for another twice; 报国务院兽医 is 兽医 with words before it.
  const names = [...counts.keys()].filter(
    (reading) => !often.some((known) => known !== reading && reading.includes(known)),
  );
  return new Set(names);
}

/** 国务院, 生态环境部, 中央组织部, 人民政府, 北京市. */
const INSTITUTION = /[院部委厅局署会府办处司省市县区州盟]$/u;

function isName(reading: string): boolean {
  return reading.length >= 2 && reading.length <= LONGEST_NAME && [...reading].every(isHan);
}

/** 市场监管部门 for 市场监督管理部门 is the same name cut short, and 监管 for 监察 a slip. */
function sharesCharacter(name: string, reading: string): boolean {
  return [...name].some((char) => reading.includes(char));
}

/** Of names that are known to have been replaced, the one that the base has in the words closest to these. */
function likeliest(
  [start, end]: readonly [number, number],
  other: string,
  base: string,
  readings: ReadonlySet<string>,
): ForeignPlace['instead'] {
  let best: { reading: string; at: number; context: number } | undefined;
  let rival = 0;
  for (const reading of readings) {
    const nearest = closest(other, start, end, base, reading);
    if (nearest.context > (best?.context ?? 0)) {
      rival = best?.context ?? 0;
      best = nearest;
    } else rival = Math.max(rival, nearest.context);
  }
  return best && best.context >= LEAST_CONTEXT && best.context > rival ? best : undefined;
}

function closest(
  other: string,
  start: number,
  end: number,
  base: string,
  reading: string,
): { readonly reading: string; readonly at: number; readonly context: number } {
  let best = { reading, at: -1, context: 0 };
  for (let at = base.indexOf(reading); at >= 0; at = base.indexOf(reading, at + 1)) {
    const left = leftContext(other, start, base, at);
    const right = rightContext(other, end, base, at + reading.length);
    // One character alone (91直播 的, 国务院 的) says nothing.
    const context = (left >= LEAST_CONTEXT ? left : 0) + (right >= LEAST_CONTEXT ? right : 0);
    if (context > best.context) best = { reading, at, context };
  }
  return best;
}

function holds(wider: ForeignName, one: ForeignName): boolean {
  if (!wider.name.includes(one.name) || wider.places.length < one.places.length) return false;
  const offset = wider.name.indexOf(one.name);
  const starts = new Set(wider.places.map(({ at }) => at + offset));
  return one.places.every(({ at }) => starts.has(at));
}
