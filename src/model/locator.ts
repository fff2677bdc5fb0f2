import type { Point } from './point.js';

/** Turns an offset into a point of the text it was built for. */
export type Locator = (offset: number) => Point;

/**
 * Builds a {@link Locator} for `text`. Lines end at LF, CRLF and CR, as in unist and in every editor; a form feed does
 * not end one, but a page: where a text has any, points have pages. Building is linear. Offsets are mostly asked for in order, so the line last found is tried first, and the
 * one after it; any other look-up is a binary search. Offsets outside the text are clamped to it.
 */
export function locator(text: string): Locator {
  const starts = lineStarts(text);
  const holds = (line: number, at: number): boolean =>
    at >= (starts[line] ?? Infinity) && at < (starts[line + 1] ?? Infinity);
  const pages = pageStarts(text);
  let line = 0;
  return (offset) => {
    const at = Math.max(0, Math.min(offset, text.length));
    if (!holds(line, at)) line = holds(line + 1, at) ? line + 1 : lineHolding(starts, at);
    const point = { line: line + 1, column: at - (starts[line] as number) + 1, offset: at };
    return pages === undefined ? point : { ...point, page: lineHolding(pages, at) + 1 };
  };
}

/** Undefined for a text without pages. Behind the last form feed a page begins only if there is anything on it. */
function pageStarts(text: string): number[] | undefined {
  if (!text.includes('\f')) return undefined;
  const starts = [0];
  for (let at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) starts.push(at + 1);
  return text.slice(starts.at(-1)).trim() === '' ? starts.slice(0, -1) : starts;
}

function lineHolding(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 13 && text.charCodeAt(at + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(at + 1);
  }
  return starts;
}
