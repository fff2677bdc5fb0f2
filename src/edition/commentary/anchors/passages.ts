import type { Range } from '../../reuse/run.js';
import type { Weigh } from './evidence.js';
import type { Piece } from '../clauses/pieces.js';
import { NOWHERE } from './steps.js';

/** Clauses in a row that render one unit. */
export interface Passage {
  readonly unit: number;
  readonly pieces: readonly Piece[];
}

/** A word or two of its own between clauses that render one unit belong to the passage. */
const MOST_BETWEEN = 6;
/** Passages in a row must have so much of the base between them, or they are vocabulary. */
const LEAST_SCORE = 5;

/** Gathers the clauses that render the same unit, and leaves out what is too little by itself. */
export function passagesOf(
  pieces: readonly Piece[],
  anchors: readonly number[],
  weigh: Weigh,
): readonly Passage[] {
  const blocks: Passage[][] = [];
  let last = NOWHERE;
  pieces.forEach((piece, at) => {
    const unit = anchors[at] as number;
    if (unit === NOWHERE) return;
    const between = pieces.slice(last + 1, at);
    const before = blocks.at(-1)?.at(-1);
    const joins = before !== undefined && before.pieces.at(-1)?.paragraph === piece.paragraph;
    if (joins && before.unit === unit && isLittle(between, piece.sentence)) {
      blocks.at(-1)?.splice(-1, 1, { unit, pieces: [...before.pieces, ...between, piece] });
    } else if (joins && between.length === 0) blocks.at(-1)?.push({ unit, pieces: [piece] });
    else blocks.push([{ unit, pieces: [piece] }]);
    last = at;
  });
  return blocks.filter((block) => scoreOf(block, weigh) >= LEAST_SCORE).flat();
}

function isLittle(between: readonly Piece[], sentence: number): boolean {
  const letters = between.reduce((sum, { from, to }) => sum + to - from, 0);
  return letters <= MOST_BETWEEN && between.every((piece) => piece.sentence === sentence);
}

function scoreOf(block: readonly Passage[], weigh: Weigh): number {
  let sum = 0;
  for (const { unit, pieces } of block) for (const piece of pieces) sum += weigh(piece, unit).score;
  return sum;
}

/** The letters from the first clause of a passage to its last. */
export function rangeOf({ pieces }: Passage): Range {
  return { from: pieces[0]?.from ?? 0, to: pieces.at(-1)?.to ?? 0 };
}
