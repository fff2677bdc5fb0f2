import { addTo } from '../../../model/lists/grouped.js';
import { isHeadingType } from '../../prose/heading-type.js';
import type { Which } from '../../prose/marks.js';
import type { Printed, PrintedPara, PrintedPiece } from '../print/printed.js';
import type { Comment } from './comments.js';

/** Words of one text that are printed in one way, or the end of a paragraph. */
export interface Slice {
  /** A line feed is the end of a paragraph, and in a slice by itself. */
  readonly text: string;
  /** 第X条, which statutes print in 黑体. */
  readonly isLabel: boolean;
  /** Comments that begin before these words, by their numbers. */
  readonly opens: readonly number[];
  /** Comments that end behind them. */
  readonly closes: readonly number[];
  /** The paragraph that the words are in, or that ends here; none in an empty text. */
  readonly para: PrintedPara | undefined;
}

/** Cuts stretches of a text; they must be asked for in their order. */
export type Slicer = (from: number, to: number) => Slice[];

/** 第X条 is printed apart from its words; （一） is not. */
const ARTICLE = /^第/u;

/**
 * Prepares a text for being cut where its print changes, where comments begin and end, and round the ends of paragraphs.
 * @param comments of both texts; their numbers are their places in the list
 */
export function slicerOf({ text, paras }: Printed, which: Which, comments: readonly Comment[]): Slicer {
  const [opens, closes] = [new Map<number, number[]>(), new Map<number, number[]>()];
  comments.forEach(({ on, from, to }, id) => {
    if (on !== which) return;
    addTo(opens, from, id);
    addTo(closes, to, id);
  });
  const cuts = cutsOf(paras);
  let [nextCut, nextPara] = [0, 0];
  return (start, end) => {
    const slices: Slice[] = [];
    for (let from = start; from < end;) {
      while ((cuts[nextCut] ?? Infinity) <= from) nextCut++;
      while ((paras[nextPara]?.end ?? Infinity) < from) nextPara++;
      const to = Math.min(end, cuts[nextCut] ?? end);
      const para = paras[nextPara];
      const isLabel = para?.pieces.some((piece) => isIn(from, piece, para)) ?? false;
      const notes = { opens: opens.get(from) ?? [], closes: closes.get(to) ?? [] };
      slices.push({ text: text.slice(from, to), isLabel, ...notes, para });
      from = to;
    }
    return slices;
  };
}

function isIn(offset: number, piece: PrintedPiece, para: PrintedPara): boolean {
  return isLabel(piece, para) && piece.at <= offset && offset < piece.at + piece.text.length;
}

function isLabel({ piece, text }: PrintedPiece, { para }: PrintedPara): boolean {
  return piece.kind === 'label' && ARTICLE.test(text) && !isHeadingType(para.type);
}

/** Comments are on whole paragraphs, so that they need no cut of their own. */
function cutsOf(paras: readonly PrintedPara[]): number[] {
  return paras.flatMap((para) => {
    const labels = para.pieces.filter((piece) => isLabel(piece, para));
    const inside = labels.flatMap(({ at, text }) => [at, at + text.length]);
    return [...inside.filter((at) => at > para.start && at < para.end), para.end, para.end + 1];
  });
}
