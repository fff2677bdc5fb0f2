import { foldText } from '../model/characters.js';
import type { Line } from './line.js';
import { endsWithComma, endsWithStop } from './sentence.js';
import type { Start } from './start.js';
import { isPageNumber } from './surroundings.js';

/** So often a line must be repeated to be a page's head. */
const TIMES = 3;

/**
 * Finds what is printed again at the head or foot of every page. Repetition alone proves nothing: a printed line such as
 * 由县级以上人民政府环境保护主管部门责令停 | 止违法行为 recurs in many penalty articles. It must be the name of the
 * regulation, or stand next to a page number each time.
 * @param title the name of the regulation, or the empty string
 */
export function runningTitles(
  lines: readonly Line[],
  starts: readonly (Start | undefined)[],
  title: string,
): ReadonlySet<string> {
  const places = new Map<string, number[]>();
  lines.forEach((line, at) => {
    if (line.text.length < 4 || line.text.length > 60 || starts[at]) return;
    if (endsWithStop(line.text) || endsWithComma(line.text)) return;
    const known = places.get(line.text);
    if (known) known.push(at);
    else places.set(line.text, [at]);
  });
  const name = foldText(title);
  const isHead = ([text, found]: readonly [string, readonly number[]]): boolean =>
    found.length >= TIMES && (foldText(text) === name || found.every((at) => isByPageNumber(lines, at)));
  return new Set([...places].filter(isHead).map(([text]) => text));
}

function isByPageNumber(lines: readonly Line[], at: number): boolean {
  return [lines[at - 1], lines[at + 1]].some((line) => line !== undefined && isPageNumber(line.text));
}
