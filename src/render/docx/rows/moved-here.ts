import type { TableRow } from 'docx';
import type { Row } from '../../../model/alignment.js';
import type { Division } from '../../../model/tree.js';
import { rowName } from '../../prose/place.js';
import { wordRun } from '../../word/runs.js';
import { LABEL, NOTE } from '../layout.js';
import { INDENT, lineOf, noteOf } from '../paragraphs.js';
import type { Sheet } from '../sheet.js';
import { ALONE, rowOf } from './cells.js';

/**
 * A moved article is printed where the first text has it. Whoever reads the second text down its column finds at its new
 * place where that is.
 */
export interface MovedHere {
  /** Rows for the articles moved to a place before a given row; each is told once, at the first row asked for. */
  readonly before: (row: Row) => TableRow[];
  /** What was moved to the end. */
  readonly atEnd: () => TableRow[];
}

/** Starts at the head of the table; rows must be asked for in their order. */
export function movedHere(sheet: Sheet): MovedHere {
  const waiting = sheet.collation.comparison.alignment.rows
    .filter((row) => row.moved && row.witness.length > 0)
    .sort((a, b) => startOf(a) - startOf(b));
  const told = (until: number): TableRow[] => {
    const group: Row[] = [];
    while (waiting[0] && startOf(waiting[0]) < until) group.push(waiting.shift() as Row);
    return group.length === 0 ? [] : [pointer(group, sheet)];
  };
  return {
    before: (row) => (row.moved || row.witness.length === 0 ? [] : told(startOf(row))),
    atEnd: () => told(Infinity),
  };
}

function startOf({ witness }: Row): number {
  return witness[0]?.position.start.offset ?? Infinity;
}

/** Articles that were moved to one place share a row. */
function pointer(group: readonly Row[], sheet: Sheet): TableRow {
  const { collation, say, lang } = sheet;
  const divisions = (which: 'base' | 'witness'): Division[] => group.flatMap((row) => row[which]);
  const from = rowName(divisions('base'), collation.base, lang);
  const to = rowName(divisions('witness'), collation.witness, lang);
  const after = [wordRun(`${to}　`, LABEL), wordRun(say.movedHere(from), NOTE)];
  return rowOf(
    {
      before: [],
      after: [lineOf(after, { indent: { firstLine: INDENT } })],
      notes: [noteOf(say.movedFrom(from))],
    },
    true,
    ALONE,
  );
}
