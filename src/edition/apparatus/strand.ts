import type { Collated } from '../../model/agreement.js';
import type { Gap, Variant } from '../../model/comparison.js';
import type { EditionText, Stretch } from '../../model/edition.js';
import { firstWhere } from '../../model/lists/first-where.js';
import { idAt } from '../../model/holder.js';
import { locator, type Locator } from '../../model/locator.js';

/** Where one word of the base stands, and where the same word stands in a witness. */
interface Tie {
  readonly baseStart: number;
  readonly baseEnd: number;
  readonly start: number;
  readonly end: number;
}

/** One witness, seen from the base. */
export interface Strand {
  readonly text: EditionText;
  readonly variants: readonly Variant[];
  readonly locate: Locator;
  /** Where the words stand in the witness that agree with those of a stretch of the base; undefined where there are none. */
  readonly wordsIn: (place: Stretch) => Stretch | undefined;
  /** Where in the witness something would stand that stood at an offset of the base. */
  readonly gapAt: (offset: number) => Gap | undefined;
  /** False where the witness lacks the whole division that a stretch of the base lies in. */
  readonly has: (place: Stretch, division: Stretch) => boolean;
}

/** Prepares a witness for looking it up from the base. */
export function strandOf(text: EditionText, { comparison, agreements }: Collated): Strand {
  const ties = tiesOf(agreements);
  const { source, tree } = text.witness;
  const locate = locator(source.text);
  const { variants } = comparison;
  const omitted = variants.flatMap(({ whole, base }) => (whole && base ? [base] : []));
  const inside = variants.flatMap(({ whole, base, gap }) =>
    whole ? [] : [base?.start.offset ?? gap?.point.offset ?? -1],
  );
  const first = (offset: number): number => firstFrom(ties, offset);
  return {
    text,
    variants,
    locate,
    wordsIn: (place) => wordsIn(ties, place, first(place.start)),
    gapAt: (offset) => {
      const before = ties[firstFrom(ties, offset) - 1];
      const behind = ties[first(offset)];
      const at = before?.end ?? behind?.start;
      return at === undefined ? undefined : { id: idAt(tree, before ? at - 1 : at), point: locate(at) };
    },
    has: (place, division) => {
      const isOmitted = omitted.some(
        ({ start, end }) => start.offset <= place.start && place.end <= end.offset,
      );
      if (isOmitted) return false;
      const tie = ties[first(division.start)];
      if (tie && tie.baseStart < division.end) return true;
      return inside.some((at) => division.start <= at && at <= division.end);
    },
  };
}

function tiesOf(agreements: Collated['agreements']): Tie[] {
  const ties = agreements.flatMap(({ base, witness }) =>
    base.map((token, at): Tie => {
      const { start, end } = witness[at] ?? token;
      return { baseStart: token.start, baseEnd: token.end, start, end };
    }),
  );
  return ties.sort((a, b) => a.baseStart - b.baseStart);
}

/** Index of the first tie that begins at an offset of the base or behind it. */
function firstFrom(ties: readonly Tie[], offset: number): number {
  return firstWhere(ties.length, (at) => (ties[at] as Tie).baseStart >= offset);
}

function wordsIn(ties: readonly Tie[], { end }: Stretch, from: number): Stretch | undefined {
  let found: { start: number; end: number } | undefined;
  for (let at = from; at < ties.length && (ties[at] as Tie).baseEnd <= end; at++) {
    const tie = ties[at] as Tie;
    if (!found) found = { start: tie.start, end: tie.end };
    else found = { start: Math.min(found.start, tie.start), end: Math.max(found.end, tie.end) };
  }
  return found;
}
