import type { Entry, Mark } from './marks.js';
import type { Para } from './paras.js';
import type { Piece } from './pieces.js';
import { sweepOf, type Sweep } from './sweep.js';
import { visible } from './visible.js';

/** A stretch of a paragraph that is printed in one way. */
export interface Part {
  readonly kind: Piece['kind'];
  /** Safe to show. */
  readonly text: string;
  /** A doubtful line end was taken away before this part. */
  readonly doubtful: boolean;
}

/** A stretch that belongs to one variant, or to none. A run without parts is a place where words are wanting. */
export interface Run<E = Entry> {
  readonly entry: E | undefined;
  /** The reading begins here; it may have begun in a paragraph before. */
  readonly first: boolean;
  readonly parts: readonly Part[];
}

interface Cut<E> {
  readonly mark: Mark<E> | undefined;
  readonly part: Part | undefined;
}

interface Cutting<E> {
  readonly readings: Sweep<E>;
  /** Places where words are wanting that have not been reached. */
  readonly gaps: Mark<E>[];
  readonly cuts: Cut<E>[];
}

/**
 * Cuts a paragraph where variants begin and end.
 * @param para the paragraph
 * @param marks what lies on it, in order
 */
export function runsOf<E = Entry>(para: Para, marks: readonly Mark<E>[]): Run<E>[] {
  const readings = sweepOf(marks.filter((mark) => mark.start < mark.end));
  const cutting: Cutting<E> = { readings, gaps: marks.filter((mark) => mark.start === mark.end), cuts: [] };
  for (const piece of para.pieces) {
    cutGaps(piece.start - 1, cutting);
    cutSpace(piece, cutting);
    cutGaps(piece.start, cutting);
    cutPiece(piece, cutting);
  }
  cutGaps(Infinity, cutting);
  return gather(cutting.cuts);
}

/** Puts down the places where words are wanting, up to an offset. */
function cutGaps<E>(until: number, { gaps, cuts }: Cutting<E>): void {
  while (gaps[0] && gaps[0].start <= until) cuts.push({ mark: gaps.shift(), part: undefined });
}

/** The space before a piece belongs to a variant only if the variant runs over it: 第三条　‸地方党政领导干部. */
function cutSpace<E>(piece: Piece, { readings, cuts }: Cutting<E>): void {
  if (piece.before === '') return;
  const mark = readings.at(piece.start - 1);
  const over = mark && mark.end > piece.start ? mark : undefined;
  cuts.push({ mark: over, part: { kind: 'text', text: piece.before, doubtful: false } });
}

function cutPiece<E>(piece: Piece, cutting: Cutting<E>): void {
  let at = piece.start;
  while (at < piece.end) {
    const mark = markAt(at, piece, cutting.readings);
    const gap = cutting.gaps[0]?.start ?? Infinity;
    const to = piece.plain ? Math.min(piece.end, cutting.readings.next(), gap) : piece.end;
    const text = piece.plain ? piece.text.slice(at - piece.start, to - piece.start) : piece.text;
    const doubtful = at === piece.start && piece.doubtful;
    cutting.cuts.push({ mark, part: { kind: piece.kind, text: visible(text), doubtful } });
    at = to;
    cutGaps(at, cutting);
  }
}

/** An encoded character (`&lt;`) is not divided: a reading that begins inside it has all of it. */
function markAt<E>(at: number, piece: Piece, readings: Sweep<E>): Mark<E> | undefined {
  const mark = readings.at(at);
  return mark === undefined && !piece.plain && readings.next() < piece.end
    ? readings.at(readings.next())
    : mark;
}

function gather<E>(cuts: readonly Cut<E>[]): Run<E>[] {
  const runs: { mark: Mark<E> | undefined; first: boolean; parts: Part[] }[] = [];
  const begun = new Set<Mark<E>>();
  for (const { mark, part } of cuts) {
    const last = runs.at(-1);
    if (part && last && last.parts.length > 0 && last.mark === mark) {
      last.parts.push(part);
      continue;
    }
    runs.push({
      mark,
      first: mark !== undefined && mark.begins && !begun.has(mark),
      parts: part ? [part] : [],
    });
    if (mark) begun.add(mark);
  }
  return runs.map(({ mark, first, parts }) => ({ entry: mark?.entry, first, parts }));
}
