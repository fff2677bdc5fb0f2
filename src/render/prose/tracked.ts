import type { Language } from '../../messages/language.js';
import { quoted } from '../../messages/quoted.js';
import { TRACKED_MESSAGES } from '../../messages/tracked.js';
import { firstWhere } from '../../model/lists/first-where.js';
import { once } from '../../model/lists/once.js';
import type { SourceText } from '../../model/source.js';
import type { ChangeKind, TrackedChange } from '../../model/tracked.js';
import type { Witness } from '../../model/witness.js';
import { shortened } from './text.js';
import { visible } from './visible.js';

/** Words of a change that are given in a line. */
const ROOM = 40;
/** How Word shows the end of a paragraph. */
const PARAGRAPH_END = '¶';

/**
 * The tracked changes of a text that have to do with a stretch of it, in the order of the document: those whose words
 * overlap it, and those that took words out within it or at its edges. For a place where words are wanting, `start` and
 * `end` are equal; blanks and line ends between it and the place of a change do not count.
 * @param start UTF-16 offset into the text of the witness
 * @param end exclusive
 */
export function changesOn({ source }: Witness, start: number, end: number): readonly TrackedChange[] {
  const { places, reach } = indexOf(source);
  const found: Place[] = [];
  const behind = firstWhere(places.length, (at) => (places[at] as Place).from > end);
  for (let at = behind - 1; at >= 0 && (reach[at] as number) >= start; at--) {
    const place = places[at] as Place;
    if (touches(place, start, end)) found.push(place);
  }
  return found.sort((a, b) => a.n - b.n).map(({ change }) => change);
}

/** A change with the offsets between which its words are, or can have stood, the blanks round them included. */
interface Place {
  readonly n: number;
  readonly change: TrackedChange;
  readonly from: number;
  readonly to: number;
}

/** Changes by where they begin, and how far the ones up to each of them reach. */
interface Index {
  readonly places: readonly Place[];
  readonly reach: readonly number[];
}

const indexOf = once(({ tracked, text }: SourceText): Index => {
  const places = (tracked?.changes ?? []).map((change, n) => placeOf(change, n, text));
  places.sort((a, b) => a.from - b.from || a.n - b.n);
  let furthest = -1;
  return { places, reach: places.map(({ to }) => (furthest = Math.max(furthest, to))) };
});

function touches({ change, from, to }: Place, start: number, end: number): boolean {
  // Words that are there have to be in the stretch; the place of those that are not may be at its edge.
  if (change.start < change.end) return change.start < end && change.end > start;
  return start < end ? change.start <= end && change.end >= start : from <= start && to >= start;
}

/** How far the place of words that were taken out is looked for: as far as a reader looks. */
const FURTHEST = 64;

/**
 * Where the words of a change are, or can have stood: 、一岗双责 taken out of 党政同责、一岗双责、齐抓共管 is the same as
 * 一岗双责、 taken out one character on, and a comparison may show it there.
 */
function placeOf(change: TrackedChange, n: number, text: string): Place {
  const { start, end, text: words } = change;
  if (start < end || words === '') return { n, change, from: start, to: end };
  const last = words.length - 1;
  let from = start - run((far) => text[start - 1 - far] === words[last - (far % words.length)]);
  let to = end + run((far) => text[end + far] === words[far % words.length]);
  from -= run((far) => isBlank(text[from - 1 - far]));
  to += run((far) => isBlank(text[to + far]));
  return { n, change, from, to };
}

/** How many times in a row something holds, counted from 0. */
function run(holds: (far: number) => boolean): number {
  let far = 0;
  while (far < FURTHEST && holds(far)) far++;
  return far;
}

function isBlank(char: string | undefined): boolean {
  return char !== undefined && /\s/u.test(char);
}

/** What was changed, by whom and when: 张三 2026-05-01 09:30 插入“依法”. Safe to show. */
export function changeWords(change: TrackedChange, lang: Language): string {
  const messages = TRACKED_MESSAGES[lang];
  const words = quoted(shownWords(change.text, ROOM), lang);
  return messages.line(authorOf(change, lang), timeOf(change.date), messages.change[change.kind], words);
}

/** The words of a change or a comment in one line, safe to show: ¶ for the end of a paragraph, the middle of many left out. */
export function shownWords(text: string, room: number): string {
  return shortened(visible(text.replaceAll('\n', PARAGRAPH_END)), room);
}

/** Whether a change took words away from where they stood. */
export function takesOut(kind: ChangeKind): boolean {
  return kind === 'deletion' || kind === 'moved-from';
}

/** Who wrote a change or a comment, safe to show. */
export function authorOf({ author }: { readonly author: string }, lang: Language): string {
  return visible(author).trim() || TRACKED_MESSAGES[lang].unsigned;
}

const TIME = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/u;
const MIDNIGHT = '00:00';
const LONGEST_TIME = 30;

/**
 * `2026-05-01 09:30` for `2026-05-01T09:30:00Z`: as the document has it, since Word writes local time and calls it UTC.
 * Empty where the document does not say. Midnight stands for a day without a time: a program that knows only the day writes
 * it, our own redline among them.
 */
export function timeOf(date = ''): string {
  const [, day, minute] = TIME.exec(date) ?? [];
  if (day === undefined) return shortened(visible(date), LONGEST_TIME);
  return minute === undefined || minute === MIDNIGHT ? day : `${day} ${minute}`;
}
