import type { Notice } from '../../../model/notice.js';
import type { Remark } from '../../../model/remark.js';
import type { LineHint } from '../../../model/source.js';
import type { Revision, TrackedChange } from '../../../model/tracked.js';
import { written, type Written } from '../../written.js';
import type { OutLine, Place } from './block.js';
import type { LoggedChange } from '../text/change-log.js';
import type { PlacedComment } from '../parts/comments.js';
import type { Reading } from '../text/reading.js';

/** A line with the hint it goes out with. */
export interface Outgoing {
  readonly line: OutLine;
  readonly hint?: LineHint;
}

/** Sets the lines under one another, and tells each where it has come to stand. */
export function setLines(outgoing: readonly Outgoing[]): Written {
  outgoing.forEach(({ line }, index) => {
    line.index = index;
  });
  return written(
    outgoing.map(({ line, hint = line.hint }) => ({
      text: line.text,
      ...(hint === undefined ? {} : { hint }),
    })),
  );
}

/** The offset of a place in the text; one in words that are nowhere in it is where those would be. */
export function offsetOf(place: Place, { text, offsets }: Written): number {
  let { paragraph, at } = place;
  // A place in a paragraph that is not there may be in one that is not there either: notes of notes.
  for (let steps = 0; paragraph.line === undefined && paragraph.standsAt && steps < 10; steps++) {
    ({ paragraph, at } = paragraph.standsAt);
  }
  if (paragraph.line === undefined) return 0;
  let { line, column } = paragraph.line;
  while (line.into !== undefined) {
    column += line.into.column;
    ({ line } = line.into);
  }
  const offset = line.index === undefined ? undefined : offsets[line.index];
  return Math.min(offset === undefined ? text.length : offset + column + at, text.length);
}

/** The changes in the order of their places. */
export function placedChanges(changes: readonly LoggedChange[], text: Written): TrackedChange[] {
  return changes
    .map(({ kind, author, date, words, start, end }) => ({
      kind,
      author,
      ...(date === undefined ? {} : { date }),
      text: words.join(''),
      ...rangeOf(start, end, text),
    }))
    .sort((one, other) => one.start - other.start);
}

/** The comments in the order of their places. */
export function placedRemarks(comments: readonly PlacedComment[], text: Written): Remark[] {
  return comments
    .map(({ start, end, ...comment }) => ({ ...comment, ...rangeOf(start, end, text) }))
    .sort((one, other) => one.start - other.start);
}

function rangeOf(start: Place, end: Place, text: Written): { readonly start: number; readonly end: number } {
  const from = offsetOf(start, text);
  return { start: from, end: Math.max(from, offsetOf(end, text)) };
}

/** What is to be said about how the document was read. */
export function noticesOf(
  { hidden, pictures, state }: Reading,
  changes: number,
  asked: Revision | undefined,
): Notice[] {
  const notices: Notice[] = [];
  if (changes > 0 && asked === undefined) {
    notices.push({ code: 'tracked-changes', parameters: { state, changes } });
  }
  if (hidden.count > 0)
    notices.push({ code: 'hidden-text', parameters: { count: hidden.count, sample: hidden.sample.trim() } });
  if (pictures > 0) notices.push({ code: 'pictures-left-out', parameters: { count: pictures } });
  return notices;
}
