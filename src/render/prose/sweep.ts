import type { Mark } from './marks.js';

/** Walks over the readings of a paragraph from its beginning to its end, each looked at once. */
export interface Sweep<E> {
  /** The reading that has the character at an offset; offsets must not fall from one call to the next. */
  readonly at: (offset: number) => Mark<E> | undefined;
  /** The next offset behind the last one asked for at which this may change; Infinity where there is none. */
  readonly next: () => number;
}

/**
 * Starts a walk.
 * @param readings in the order of their starts
 */
export function sweepOf<E>(readings: readonly Mark<E>[]): Sweep<E> {
  let open: Mark<E>[] = [];
  let upcoming = 0;
  return {
    at: (offset) => {
      for (let mark = readings[upcoming]; mark && mark.start <= offset; mark = readings[upcoming]) {
        open.push(mark);
        upcoming++;
      }
      open = open.filter((mark) => mark.end > offset);
      return innermost(open);
    },
    next: () => {
      const end = Math.min(...open.map((mark) => mark.end));
      return Math.min(end, readings[upcoming]?.start ?? Infinity);
    },
  };
}

/** Of readings that overlap, the one that begins last has the words, and of those the shortest. */
function innermost<E>(open: readonly Mark<E>[]): Mark<E> | undefined {
  let best: Mark<E> | undefined;
  for (const one of open) {
    if (!best || one.start > best.start || (one.start === best.start && one.end < best.end)) best = one;
  }
  return best;
}
