import type { HeadingRow, Row } from '../model/alignment.js';
import type { Block, Division } from '../model/tree.js';
import { isDivision } from '../model/walk.js';

/** Where a division that only one side has would stand on the other: behind a division, or before one. */
export interface Neighbour {
  readonly division: Division;
  readonly behind: boolean;
}

type SideName = 'base' | 'witness';

/**
 * Where the units that only one side has would stand on the other: behind what comes before them, or before the first
 * that has a place. What has moved has none, and of units that were merged from several places the first counts. An article
 * that opens a chapter stands before the first one that the other has in it, not behind the last of the chapter before.
 * @param headings of 编 章 节; none for 款 and 项
 */
export function neighbours(
  rows: readonly Row[],
  headings: readonly HeadingRow[],
  own: SideName,
): ReadonlyMap<Row, Neighbour | undefined> {
  const other = own === 'base' ? 'witness' : 'base';
  const startOf = (row: Row): number => (row[own][0] as Division).position.start.offset;
  const inOrder = rows.filter((row) => row[own].length > 0).sort((a, b) => startOf(a) - startOf(b));
  const isSettled = (row: Row): boolean => row[other].length > 0 && !row.moved;
  const all = rows
    .flatMap((row) => row[other])
    .sort((a, b) => a.position.start.offset - b.position.start.offset);
  const places = new Map(all.map((unit, at) => [unit, at]));
  const first = inOrder.find(isSettled)?.[other][0] ?? all[0];
  let last: Neighbour | undefined = first && { division: first, behind: false };
  const chapterOf = chapters(headings, own, all);
  const found = new Map<Row, Neighbour | undefined>();
  for (const row of inOrder) {
    if (row[other].length === 0) found.set(row, chapterOf(row[own][0] as Division)(last));
    else if (isSettled(row)) last = { division: lastOfRun(row[other], all, places), behind: true };
  }
  return found;
}

/** The last of the units that follow on the first without another between them. */
function lastOfRun(
  units: readonly Division[],
  all: readonly Division[],
  places: ReadonlyMap<Division, number>,
): Division {
  let at = places.get(units[0] as Division) as number;
  while (units.includes(all[at + 1] as Division)) at++;
  return all[at] as Division;
}

type Place = (before: Neighbour | undefined) => Neighbour | undefined;

/** Keeps what only one side has in the chapter that both have. */
function chapters(
  headings: readonly HeadingRow[],
  own: SideName,
  all: readonly Division[],
): (unit: Division) => Place {
  const other = own === 'base' ? 'witness' : 'base';
  const pairs = headings.flatMap((row) => {
    const [mine, its] = [row[own]?.node, row[other]?.node];
    return mine && its && isHeld(mine) && isHeld(its) ? [{ mine, its }] : [];
  });
  return (unit) => (before) => {
    const chapter = pairs.findLast(({ mine }) => holds(mine, unit))?.its;
    const first = chapter && all.find((one) => holds(chapter, one));
    if (!chapter || !first || (before && !isBefore(before.division, chapter))) return before;
    return { division: first, behind: false };
  };
}

function isHeld(node: Division | Block): node is Division {
  return isDivision(node) && node.type !== 'preamble';
}

function holds({ position: { start, end } }: Division, { position }: Division): boolean {
  return start.offset <= position.start.offset && position.end.offset <= end.offset;
}

function isBefore(unit: Division, chapter: Division): boolean {
  return unit.position.end.offset <= chapter.position.start.offset;
}
