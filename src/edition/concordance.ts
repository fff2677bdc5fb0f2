import type { Row } from '../model/alignment.js';
import type { Comparison } from '../model/comparison.js';
import type { ConcordanceCell, ConcordanceLine } from '../model/edition.js';
import { once } from '../model/lists/once.js';
import type { Division } from '../model/tree.js';
import { unitsOf } from '../model/units.js';
import type { Witness } from '../model/witness.js';
import { fullTokens } from '../model/wording.js';
import { alikeness, mostAlike, pairedOf, SAME, type Paired } from './alikeness.js';

/** Units of the base that some witness treats as one, and what the witnesses have there. */
interface Draft {
  readonly base: readonly Division[];
  readonly rows: readonly Row[][];
}

/**
 * 条号对照: which units of the base and of all witnesses belong together. Each unit of every text is on exactly one line.
 * @param comparisons of the base with each witness, in the order of the columns
 */
export function concordanceOf(base: Witness, comparisons: readonly Comparison[]): ConcordanceLine[] {
  const units = unitsOf(base.tree);
  const places = new Map(units.map((unit, at) => [unit, at]));
  const roots = joined(units, places, comparisons);
  const inserted = insertionsOf(places, comparisons);
  const lines = new Map<number, Draft>();
  units.forEach((unit, at) => {
    const root = rootOf(roots, at);
    const known = lines.get(root);
    lines.set(root, { base: [...(known?.base ?? []), unit], rows: comparisons.map(() => []) });
  });
  comparisons.forEach(({ alignment }, column) => {
    for (const row of alignment.rows) {
      const [first] = row.base;
      if (first) lines.get(rootOf(roots, places.get(first) as number))?.rows[column]?.push(row);
    }
  });
  const ordered = [...(inserted.get(-1) ?? [])];
  units.forEach((_, at) => {
    const line = lines.get(at);
    if (line) ordered.push(line);
    ordered.push(...(inserted.get(at) ?? []));
  });
  return ordered.map(lineOf);
}

/** Parents of a forest over the units of the base: what one row of any witness has together is together. */
function joined(
  units: readonly Division[],
  places: ReadonlyMap<Division, number>,
  comparisons: readonly Comparison[],
): number[] {
  const parents = units.map((_, at) => at);
  for (const { alignment } of comparisons) {
    for (const { base } of alignment.rows) {
      const [first, ...others] = base.map((unit) => rootOf(parents, places.get(unit) as number));
      for (const other of others) {
        const [low, high] = [Math.min(first as number, other), Math.max(first as number, other)];
        parents[rootOf(parents, high)] = rootOf(parents, low);
      }
    }
  }
  return parents;
}

/** The first unit of the line that a unit is on. */
function rootOf(parents: readonly number[], at: number): number {
  let root = at;
  while (parents[root] !== root) root = parents[root] as number;
  return root;
}

/** What the base lacks, by the unit of the base it stands behind; -1 before the first. */
function insertionsOf(
  places: ReadonlyMap<Division, number>,
  comparisons: readonly Comparison[],
): Map<number, Draft[]> {
  const found = new Map<number, Draft[]>();
  comparisons.forEach(({ alignment }, column) => {
    let behind = -1;
    for (const row of alignment.rows) {
      const last = row.base.at(-1);
      if (last && !row.moved) behind = places.get(last) as number;
      if (last) continue;
      const here = found.get(behind) ?? [];
      found.set(behind, here);
      const same = here.find(
        ({ rows }) => rows[column]?.length === 0 && rows.some(([other]) => other && isSame(other, row)),
      );
      if (same) same.rows[column]?.push(row);
      else here.push({ base: [], rows: comparisons.map((_, at) => (at === column ? [row] : [])) });
    }
  });
  return found;
}

function isSame(one: Row, other: Row): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  return mostAlike(left, right) >= SAME && alikeness(left, right) >= SAME;
}

/** The words of the witness; kept, since many articles may have been put in at one place. */
const wordsOf = once(({ witness }: Row): Paired => {
  const tokens = witness.flatMap(fullTokens);
  return pairedOf(tokens.map(({ n }) => n).join(''));
});

function lineOf({ base, rows }: Draft): ConcordanceLine {
  return { base, cells: rows.map(cellOf) };
}

function cellOf(rows: readonly Row[]): ConcordanceCell {
  const units = rows.flatMap(({ witness }) => witness);
  return {
    rows,
    units: [...units].sort((a, b) => a.position.start.offset - b.position.start.offset),
  };
}
