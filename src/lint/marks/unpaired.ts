import { isHan, isWordCharacter } from '../../model/characters.js';
import type { Passage } from '../view/passage.js';
import { marksOf, type MarkPair, type Marks, type Single } from './marks.js';

/** A mark of a passage. */
export interface MarkPlace {
  readonly passage: Passage;
  readonly at: number;
}

/**
 * A mark without its partner. `again`: it opens what the mark at `before` has opened already. `unlike`: the mark at
 * `before` asks for another one here. `odd`: a half-width quotation mark, which has no direction.
 */
export type Unpaired =
  | (MarkPlace & { readonly is: 'unclosed' | 'unopened'; readonly pair: MarkPair })
  | (MarkPlace & { readonly is: 'again' | 'unlike'; readonly pair: MarkPair; readonly before: MarkPlace })
  | (MarkPlace & { readonly is: 'odd' });

/** The marks without a partner in passages that are read in one go. Linear in their length. */
export function unpairedIn(passages: readonly Passage[]): Unpaired[] {
  const { opening, closing } = acrossPassages(passages.map(readPassage));
  const odd = oddQuotes(passages);
  const nextClosing = closingBehind([...closing, ...odd]);
  const used = new Set<MarkPlace>();
  const found: Unpaired[] = [];
  for (const mark of opening) {
    if (used.has(mark)) continue;
    const unlike = nextClosing(mark) ?? turnedMark(mark);
    if (unlike) used.add(unlike);
    found.push(unlike ? { ...unlike, is: 'unlike', pair: mark.pair, before: mark } : described(mark));
  }
  const unopened = closing.filter((mark) => !used.has(mark));
  return [
    ...found,
    ...unopened.map(({ passage, at, pair }) => ({ passage, at, pair, is: 'unopened' as const })),
    ...odd.filter((mark) => !used.has(mark)).map((mark) => ({ ...mark, is: 'odd' as const })),
  ];
}

/** A passage with what is asked of it more than once. */
interface Read {
  readonly passage: Passage;
  readonly marks: Marks;
  /** Index of the last character that is no mark. */
  readonly lastWord: number;
}

function readPassage(passage: Passage): Read {
  const { text } = passage;
  let lastWord = text.length - 1;
  while (lastWord >= 0 && !isHan(text[lastWord] as string) && !isWordCharacter(text[lastWord] as string))
    lastWord--;
  return { passage, marks: marksOf(passage), lastWord };
}

interface Closing extends MarkPlace {
  readonly pair: MarkPair;
}

interface Opening extends Closing {
  /** In the source. */
  readonly offset: number;
  /** The next mark of its passage that opens the same, where there is one. */
  readonly next: Opening | undefined;
}

/** What is left when marks of one passage have found their partners in the next ones. */
function acrossPassages(read: readonly Read[]): { opening: Opening[]; closing: Closing[] } {
  const waiting = new Map<MarkPair, Opening[]>();
  const closing: Closing[] = [];
  for (const one of read) {
    const { passage, marks } = one;
    const anew = opensAnew(one, waiting);
    const openings = marks.single.length > 0 ? openingsOf(one) : undefined;
    for (const mark of marks.single) {
      const open = waiting.get(mark.pair) ?? [];
      waiting.set(mark.pair, open);
      const last = open.at(-1);
      if (mark.opens) {
        if (mark.at !== anew) open.push(openings?.get(mark.at) as Opening);
      } else if (last && mayClose(mark, one, last)) open.pop();
      else closing.push({ passage, at: mark.at, pair: mark.pair });
    }
  }
  const opening = [...waiting.values()].flat().sort((a, b) => a.offset - b.offset);
  return { opening, closing };
}

/** The opening marks of a passage, with and without a partner, by their indices. */
function openingsOf({ passage, marks }: Read): Map<number, Opening> {
  const places = [
    ...marks.matched.map(({ pair, open }) => ({ pair, at: open })),
    ...marks.single.filter(({ opens }) => opens),
  ].sort((a, b) => b.at - a.at);
  const next = new Map<MarkPair, Opening>();
  const found = new Map<number, Opening>();
  for (const { pair, at } of places) {
    const opening = { passage, at, pair, offset: passage.offsetAt(at), next: next.get(pair) };
    next.set(pair, opening);
    found.set(at, opening);
  }
  return found;
}

/**
 * Of a quotation of several 款 each begins with the opening mark anew, and only the last one closes it: where such a
 * 款 stands all between marks, it ends what is open. The index of its opening mark; -1 where there is none.
 */
function opensAnew({ passage: { text }, marks, lastWord }: Read, waiting: Map<MarkPair, Opening[]>): number {
  const at = text.search(/\S/u);
  for (const [pair, open] of waiting) {
    if (!pair.quotes || open.length === 0 || text[at] !== pair.open) continue;
    const own = marks.matched.find((one) => one.open === at);
    if (own && own.close > lastWord) open.pop();
    return at;
  }
  return -1;
}

/** A quotation of several 款 ends with the last of them; one that a line end has cut in two may end anywhere. */
function mayClose({ pair, at }: Single, { lastWord }: Read, { passage: { text } }: Opening): boolean {
  return !pair.quotes || at > lastWord || !'。；：！？'.includes(text.trimEnd().slice(-1));
}

/**
 * “最高级’: the mark behind an open one is a closing mark, but not the one that belongs to it.
 * @returns what gives the closing mark behind an opening one, each once, for opening marks in the order of the text
 */
function closingBehind(
  closing: readonly (MarkPlace & Partial<Closing>)[],
): (mark: Opening) => MarkPlace | undefined {
  const rest = new Map<Passage, Record<'quotes' | 'brackets', MarkPlace[]>>();
  for (const mark of [...closing].sort((a, b) => b.at - a.at)) {
    const own = rest.get(mark.passage) ?? { quotes: [], brackets: [] };
    rest.set(mark.passage, own);
    own[mark.pair?.quotes === false ? 'brackets' : 'quotes'].push(mark);
  }
  return ({ passage, at, pair }) => {
    const own = rest.get(passage)?.[pair.quotes ? 'quotes' : 'brackets'] ?? [];
    while (own.length > 0 && (own.at(-1) as MarkPlace).at < at) own.pop();
    return own.pop();
  };
}

/** ‘情节严重‘。: no opening mark stands before a stop, so this one is turned the wrong way. */
function turnedMark({ passage: { text }, pair, next }: Opening): Opening | undefined {
  return next && pair.quotes && /[，。；：、）》]/u.test(text[next.at + 1] ?? '。') ? next : undefined;
}

/**
 * Where “ stands inside an open quotation of the same clause (一岗“双责”), that is what a reader stumbles over: either
 * it is one too many, or what was open should have been closed before it.
 */
function described({ passage, at, pair, next }: Opening): Unpaired {
  if (!pair.quotes || !next || /[。；]/u.test(passage.text.slice(at, next.at)))
    return { passage, at, pair, is: 'unclosed' };
  return { passage, at: next.at, pair, is: 'again', before: { passage, at } };
}

/** Half-width quotation marks pair by their number: of an odd number the last one of its passage is pointed at. */
function oddQuotes(passages: readonly Passage[]): MarkPlace[] {
  return ['"', "'"].flatMap((quote) => {
    const held = passages.map((passage) => ({ passage, places: quotesIn(passage.text, quote) }));
    const total = held.reduce((sum, { places }) => sum + places.length, 0);
    const odd = total % 2 === 1 ? held.find(({ places }) => places.length % 2 === 1) : undefined;
    return odd ? [{ passage: odd.passage, at: odd.places.at(-1) as number }] : [];
  });
}

/** It's has an apostrophe; 5" is a measure where no quotation is open. */
function quotesIn(text: string, quote: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
    const apostrophe = /[A-Za-z]/u.test(before) && /[A-Za-z]/u.test(after);
    const measure = /\d/u.test(before) && places.length % 2 === 0;
    if (!apostrophe && !measure) places.push(at);
  }
  return places;
}
