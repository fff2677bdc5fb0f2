import type { Entry, Mark, Marks } from './marks.js';
import type { Para } from './paras.js';
import type { Piece } from './pieces.js';
import { runsOf, type Run } from './runs.js';

/** A stretch of text with what stands near it in its paragraph; every part is safe to show. */
export interface InContext {
  readonly before: string;
  /** Empty where words are wanting; the paragraphs of a long reading are separated by a space. */
  readonly reading: string;
  readonly after: string;
}

/** What is seen of a paragraph, its number included. */
export function paraText(para: Para): string {
  return runsOf(para, []).map(runText).join('');
}

/** What is seen of a run. */
export function runText(run: Pick<Run, 'parts'>): string {
  return run.parts.map((part) => part.text).join('');
}

/**
 * What one text has at a variant, and what stands before and after it in its paragraph.
 * @param room code points kept on either side; what is cut off is shown as …
 */
export function inContext(entry: Entry, marks: Marks, room: number): InContext {
  return contextOf(marks.of(entry), room);
}

/**
 * What a text has where something is marked in it, and what stands before and after it in its paragraph.
 * @param marks one for each paragraph it runs over, in order
 * @param room code points kept on either side; what is cut off is shown as …
 */
export function contextOf<E>(marks: readonly Mark<E>[], room: number): InContext {
  const texts = marks.map((mark) => splitAt(mark, room));
  return {
    before: cutLeft(texts[0]?.before ?? '', room),
    reading: texts
      .map((text) => text.reading)
      .join(' ')
      .trim(),
    after: cutRight(texts.at(-1)?.after ?? '', room),
  };
}

function splitAt<E>(mark: Mark<E>, room: number): InContext {
  const out = { before: '', reading: '', after: '' };
  let where: keyof InContext = 'before';
  for (const run of runsOf(near(mark, room), [mark])) {
    if (run.entry) where = 'reading';
    else if (where === 'reading') where = 'after';
    out[where] += runText(run);
  }
  return out;
}

/** The part of the paragraph that can be seen with the mark: a paragraph may be a whole book without a line end. */
function near<E>({ para, start, end }: Mark<E>, room: number): Para {
  // A code point is two units at most, and one more is needed to see that something was cut off.
  const [from, to] = [start - 2 * room - 2, end + 2 * room + 2];
  const within = para.pieces.filter((piece) => piece.end > from && piece.start < to);
  return { ...para, pieces: within.map((piece) => clipped(piece, from, to)) };
}

function clipped(piece: Piece, from: number, to: number): Piece {
  const [start, end] = [Math.max(piece.start, from), Math.min(piece.end, to)];
  if (!piece.plain || (start === piece.start && end === piece.end)) return piece;
  const text = piece.text.slice(start - piece.start, end - piece.start);
  return { ...piece, text, start, end, before: start === piece.start ? piece.before : '' };
}

function cutLeft(text: string, room: number): string {
  const chars = [...text];
  return chars.length > room
    ? `…${chars
        .slice(chars.length - room)
        .join('')
        .trimStart()}`
    : text;
}

function cutRight(text: string, room: number): string {
  const chars = [...text];
  return chars.length > room ? `${chars.slice(0, room).join('').trimEnd()}…` : text;
}

/**
 * Cuts the middle out of a long reading; 〔…〕 stands for it, which no statute prints.
 * @param room code points kept, two thirds of them at the beginning
 */
export function shortened(text: string, room: number): string {
  const chars = [...text];
  if (chars.length <= room) return text;
  const head = Math.ceil((room * 2) / 3);
  return `${chars.slice(0, head).join('')}〔…〕${chars.slice(chars.length - (room - head)).join('')}`;
}
