import type { Division } from '../../../model/tree.js';
import { subdivisions } from '../../../model/walk.js';
import type { Letters } from '../../letters.js';
import { postingsOf, type Postings } from '../../reuse/postings.js';
import type { Range } from '../../reuse/run.js';

/** A piece of wording that is looked for in the other text: a 款 or 项, letters `from` to `to`. */
export interface Unit extends Range {
  readonly division: Division;
}

/** The wording of a text in 款 and 项. */
export interface Units {
  readonly letters: Letters;
  readonly units: readonly Unit[];
  /** Indices of the units that have a pair of letters, in order. */
  readonly having: Postings;
}

/** Cuts a text into units. A 款 that goes on behind its 项 is two, so that no stretch of it takes in the 项. */
export function unitsOfWording(letters: Letters): Units {
  const units = letters.worded.flatMap(({ division, from, to }) => {
    const cuts = cutsIn(division, letters, from, to);
    return [from, ...cuts].map((start, at) => ({ division, from: start, to: cuts[at] ?? to }));
  });
  return { letters, units, having: postingsOf(letters.text, units) };
}

/** Letters before which a subdivision stands. */
function cutsIn(division: Division, { starts, ends }: Letters, from: number, to: number): readonly number[] {
  const inner = subdivisions(division);
  const cuts: number[] = [];
  let next = 0;
  for (let at = from + 1; at < to && next < inner.length; at++) {
    const start = starts[at] as number;
    if (start === ends[at - 1]) continue;
    const before = next;
    while (next < inner.length && (inner[next] as Division).position.start.offset < start) next++;
    if (next > before) cuts.push(at);
  }
  return cuts;
}
