import type { HeadingRow, HeadingUnit } from '../../../../model/alignment.js';
import type { Comparison } from '../../../../model/comparison.js';
import type { ConcordanceLine } from '../../../../model/edition.js';
import type { Division } from '../../../../model/tree.js';
import { parasOfHeading } from '../../heading-paras.js';
import type { Column } from './column.js';

/** A title, 题注, paragraph of a preamble or heading of a 章 in all texts, by column; null where a text lacks it. */
export type HeadingLine = readonly (HeadingUnit | null)[];

interface Draft {
  readonly units: (HeadingUnit | null)[];
}

/**
 * Puts the headings of all comparisons together, in the order of the base; one that the base lacks stands where the
 * witness has it, and the same heading in two witnesses is one line.
 */
export function headingLines(comparisons: readonly Comparison[], columns: readonly Column[]): HeadingLine[] {
  const drafts: Draft[] = [];
  const ofBase = new Map<string, Draft>();
  comparisons.forEach(({ alignment }, at) => {
    let next = 0;
    for (const row of alignment.headings) {
      const known = row.base ? ofBase.get(row.base.id) : twin(row, drafts[next], columns, at + 1);
      const draft = known ?? { units: columns.map(() => null) };
      if (!known) drafts.splice(next, 0, draft);
      if (row.base) {
        draft.units[0] = row.base;
        ofBase.set(row.base.id, draft);
      }
      draft.units[at + 1] = row.witness;
      next = drafts.indexOf(draft) + 1;
    }
  });
  return drafts.map(({ units }) => units);
}

/** The line at this place, if it is of another witness's heading in the same words and the base lacks it, too. */
function twin(
  { witness }: HeadingRow,
  draft: Draft | undefined,
  columns: readonly Column[],
  at: number,
): Draft | undefined {
  if (!witness || !draft || draft.units[0] || draft.units[at]) return undefined;
  const other = draft.units.findIndex((unit) => unit !== null);
  const theirs = columns[other];
  const ours = columns[at];
  if (!theirs || !ours) return undefined;
  const words = (unit: HeadingUnit | null | undefined, { side, folded }: Column): string =>
    parasOfHeading(unit, side.paras).map(folded).join('');
  return words(draft.units[other], theirs) === words(witness, ours) ? draft : undefined;
}

/**
 * True if a heading stands before a line in the first text that has both; a witness whose articles were moved here
 * decides nothing.
 */
export function standsBefore(heading: HeadingLine, line: ConcordanceLine): boolean {
  for (const [at, unit] of heading.entries()) {
    const first = unit && firstUnit(line, at);
    if (first) return unit.node.position.start.offset < first.position.start.offset;
  }
  return false;
}

function firstUnit(line: ConcordanceLine, at: number): Division | undefined {
  if (at === 0) return line.base[0];
  const cell = line.cells[at - 1];
  return cell?.rows.some(({ moved }) => moved) ? undefined : cell?.units[0];
}
