import { isWordCharacter } from '../../model/characters.js';
import { once } from '../../model/lists/once.js';
import type { Passage } from '../view/passage.js';

/** A kind of mark that comes in twos. */
export interface MarkPair {
  readonly open: string;
  readonly close: string;
  /** Quotation marks run over several 款, each of which may open anew; brackets do not. */
  readonly quotes: boolean;
  /** The marks of other width that count as the same. */
  readonly also?: readonly [open: string, close: string];
}

/** GB/T 15834 and the marks of traditional typesetting; 〔〕 is for years in document numbers. */
const MARK_PAIRS: readonly MarkPair[] = [
  { open: '“', close: '”', quotes: true },
  { open: '‘', close: '’', quotes: true },
  { open: '「', close: '」', quotes: true },
  { open: '『', close: '』', quotes: true },
  { open: '（', close: '）', quotes: false, also: ['(', ')'] },
  { open: '［', close: '］', quotes: false, also: ['[', ']'] },
  { open: '〔', close: '〕', quotes: false },
  { open: '【', close: '】', quotes: false },
  { open: '《', close: '》', quotes: false },
  { open: '〈', close: '〉', quotes: false },
];

interface Role {
  readonly pair: MarkPair;
  readonly opens: boolean;
}

const ROLES: ReadonlyMap<string, Role> = new Map(
  MARK_PAIRS.flatMap((pair) =>
    [[pair.open, pair.close] as const, pair.also ?? []].flatMap(([open, close]) =>
      open && close ? [roleOf(pair, open, true), roleOf(pair, close, false)] : [],
    ),
  ),
);

function roleOf(pair: MarkPair, mark: string, opens: boolean): [string, Role] {
  return [mark, { pair, opens }];
}

/** A mark that has its partner: indices of both. */
export interface Matched {
  readonly pair: MarkPair;
  readonly open: number;
  readonly close: number;
}

/** A mark without a partner. */
export interface Single {
  readonly pair: MarkPair;
  readonly opens: boolean;
  readonly at: number;
}

/** What the marks of a text are to each other. */
export interface Marks {
  /** In the order of their closing marks. */
  readonly matched: readonly Matched[];
  /** In the order of the text. */
  readonly single: readonly Single[];
}

const MARKS = /[“”‘’「」『』（）()［］[\]〔〕【】《》〈〉]/gu;
/** A half-open interval, [0,1): its brackets are no pair, and need none. */
const INTERVAL = /[[［(（]\s*[-−\d.]*[\d∞]\s*[,，]\s*[-+−\d.]*[\d∞]\s*[\])）］]/gu;
/** The number of a list that is written with half a bracket: 1）, a). */
const HALF_NUMBER = /(?:^|[\s，。；：、,;:])(?:\d{1,2}|[A-Za-z])$/u;

/** Pairs the marks of a passage, each kind by itself: where two kinds cross, both are complete. Linear. */
export const marksOf = once(({ text }: Passage): Marks => {
  const plain = text.replace(INTERVAL, (interval) => ' '.repeat(interval.length));
  const open = new Map<MarkPair, number[]>();
  const matched: Matched[] = [];
  const single: Single[] = [];
  for (const { 0: mark, index: at } of plain.matchAll(MARKS)) {
    const role = ROLES.get(mark);
    if (!role || isApostrophe(plain, at)) continue;
    const { pair } = role;
    const waiting = open.get(pair) ?? [];
    open.set(pair, waiting);
    if (role.opens) waiting.push(at);
    else {
      const start = waiting.pop();
      if (start !== undefined) matched.push({ pair, open: start, close: at });
      else if (!isHalfNumber(plain, at)) single.push({ pair, opens: false, at });
    }
  }
  const unclosed = [...open].flatMap(([pair, waiting]) => waiting.map((at) => ({ pair, opens: true, at })));
  return { matched, single: [...single, ...unclosed].sort((a, b) => a.at - b.at) };
});

/** D’Or: the mark belongs to the word. */
function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && isLetter(text[at - 1]) && isLetter(text[at + 1]);
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && isWordCharacter(char);
}

function isHalfNumber(text: string, at: number): boolean {
  return /[)）]/u.test(text[at] as string) && HALF_NUMBER.test(text.slice(Math.max(0, at - 3), at));
}
