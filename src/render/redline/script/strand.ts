import { firstWhere } from '../../../model/lists/first-where.js';
import type { Mark } from '../../prose/marks.js';
import type { Para } from '../../prose/paras.js';
import { printable } from '../../prose/printable.js';
import type { Printed, PrintedPara, PrintedPiece } from '../print/printed.js';

/** Some paragraphs of a text, set one behind the other; other paragraphs may stand between them in the text. */
export interface Strand {
  readonly text: string;
  readonly has: (para: Para) => boolean;
  /** Where a mark lies on these paragraphs: offsets into {@link Strand.text}. */
  readonly placeOf: (mark: Mark) => readonly [from: number, to: number];
  /** Offset into the whole printed text; a stretch with no line end in it, or only at its end, is in one piece there. */
  readonly whole: (offset: number) => number;
}

interface Placed extends PrintedPiece {
  /** Offset into the strand. */
  readonly begin: number;
}

/** Makes a strand of paragraphs. @param paras at least one, in the order of the text */
export function strandOf(paras: readonly PrintedPara[], { text }: Printed): Strand {
  const starts: number[] = [];
  const parts: string[] = [];
  const pieces: Placed[] = [];
  let at = 0;
  for (const para of paras) {
    starts.push(at);
    parts.push(text.slice(para.start, para.end + 1));
    for (const piece of para.pieces) pieces.push({ ...piece, begin: at + piece.at - para.start });
    at += para.end + 1 - para.start;
  }
  const own = new Set(paras.map(({ para }) => para));
  return {
    text: parts.join(''),
    has: (para) => own.has(para),
    placeOf: (mark) => placeOf(mark, pieces),
    whole: (offset) => {
      const nth = firstWhere(starts.length, (n) => (starts[n] as number) > offset) - 1;
      return (paras[nth] as PrintedPara).start + offset - (starts[nth] as number);
    },
  };
}

function placeOf({ start, end }: Mark, pieces: readonly Placed[]): readonly [number, number] {
  const ends = (at: number): number => (pieces[at] as Placed).piece.end;
  const first =
    pieces[firstWhere(pieces.length, (at) => (start === end ? ends(at) >= start : ends(at) > start))];
  if (!first) {
    const last = pieces.at(-1);
    const behind = last ? last.begin + last.text.length : 0;
    return [behind, behind];
  }
  const from = offsetIn(first, start, 'start');
  if (start === end) return [from, from];
  const last = pieces[firstWhere(pieces.length, (at) => (pieces[at] as Placed).piece.start >= end) - 1];
  return [from, Math.max(from, last ? offsetIn(last, end, 'end') : from)];
}

/** An encoded character (`&lt;`) is not divided: a reading that begins inside it has all of it. */
function offsetIn({ piece, begin, text }: Placed, offset: number, edge: 'start' | 'end'): number {
  if (offset <= piece.start) return begin;
  if (offset >= piece.end) return begin + text.length;
  if (!piece.plain) return edge === 'start' ? begin : begin + text.length;
  return begin + printable(piece.text.slice(0, offset - piece.start)).length;
}
