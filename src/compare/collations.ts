import type { Alignment, HeadingRow, HeadingUnit, Row } from '../model/alignment.js';
import type { Division } from '../model/tree.js';
import { isDivision } from '../model/walk.js';
import { fullTokens, headingTokens, ownTokens } from '../model/wording.js';
import type { Cohesion } from './cohesion.js';
import { collate, type Collation, type Passage } from './collation.js';

/** One place of an alignment after comparison: wording against wording, or a division that only one side has. */
export type Outcome =
  | { readonly type: 'collation'; readonly collation: Collation }
  | {
      readonly type: 'omission' | 'addition';
      readonly divisions: readonly Division[];
      readonly neighbour: Division | undefined;
    };

/** Compares an alignment place by place, in its order. */
export function outcomesOf(alignment: Alignment, cohesion: Cohesion): Outcome[] {
  return [
    ...alignment.headings.flatMap((row) => headingOutcomes(row, cohesion)),
    ...rowsOutcomes(alignment.rows, cohesion, undefined),
  ];
}

function headingOutcomes(row: HeadingRow, cohesion: Cohesion): Outcome[] {
  if (row.base && row.witness) {
    return [
      {
        type: 'collation',
        collation: collate([headingPassage(row.base)], [headingPassage(row.witness)], cohesion),
      },
    ];
  }
  // A text without a title or a 题注 was printed without; a heading that is missing is a difference.
  const node = (row.base ?? row.witness)?.node;
  if (!node || !isDivision(node)) return [];
  return [{ type: row.base ? 'omission' : 'addition', divisions: [node], neighbour: undefined }];
}

function headingPassage({ node }: HeadingUnit): Passage {
  return {
    node,
    tokens: isDivision(node) && node.type === 'preamble' ? fullTokens(node) : headingTokens(node),
  };
}

/** @param last the division on the other side behind which a one-sided row would stand */
function rowsOutcomes(rows: readonly Row[], cohesion: Cohesion, parent: Row | undefined): Outcome[] {
  let last: { base: Division | undefined; witness: Division | undefined } = {
    base: parent?.base[0],
    witness: parent?.witness[0],
  };
  return rows.flatMap((row) => {
    const outcomes = rowOutcomes(row, cohesion, last);
    last = { base: row.base.at(-1) ?? last.base, witness: row.witness.at(-1) ?? last.witness };
    return outcomes;
  });
}

function rowOutcomes(
  row: Row,
  cohesion: Cohesion,
  last: { base: Division | undefined; witness: Division | undefined },
): Outcome[] {
  if (row.witness.length === 0) return [{ type: 'omission', divisions: row.base, neighbour: last.witness }];
  if (row.base.length === 0) return [{ type: 'addition', divisions: row.witness, neighbour: last.base }];
  // Where only one side is divided into items there are no inner rows, and the texts stand against each other whole.
  const tokensOf = row.rows.length > 0 ? ownTokens : fullTokens;
  const passages = (divisions: readonly Division[]): Passage[] =>
    divisions.map((node) => ({ node, tokens: tokensOf(node) }));
  const own: Outcome = {
    type: 'collation',
    collation: collate(passages(row.base), passages(row.witness), cohesion),
  };
  return [own, ...rowsOutcomes(row.rows, cohesion, row)];
}
