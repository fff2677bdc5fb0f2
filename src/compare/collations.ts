import type { Alignment, HeadingRow, HeadingUnit, Row } from '../model/alignment.js';
import type { Block, Division } from '../model/tree.js';
import { divisionsOf, isDivision, subdivisions } from '../model/walk.js';
import { fullTokens, headingTokens, ownTokens } from '../model/wording.js';
import type { Cohesion } from './cohesion.js';
import { collate, type Collation, type Passage } from './collation.js';
import { neighbours, type Neighbour } from './neighbours.js';
import type { Territories } from './targets.js';

/** One place of an alignment after comparison: wording against wording, or a division that only one side has. */
export type Outcome =
  | { readonly type: 'collation'; readonly collation: Collation }
  | {
      readonly type: 'omission' | 'addition';
      readonly divisions: readonly (Division | Block)[];
      /** Undefined where the other side has nothing of the kind at all. */
      readonly neighbour: Neighbour | undefined;
    };

/** What is known of both texts as wholes. */
export interface Knowledge {
  readonly cohesion: Cohesion;
  readonly territories: Territories;
  /** Divisions with wording of their own, numbered in the order of their text. */
  readonly order: ReadonlyMap<Division, number>;
}

/** Compares an alignment place by place, in its order. */
export function outcomesOf(alignment: Alignment, knowledge: Knowledge): Outcome[] {
  return [
    ...alignment.headings.flatMap((row, at) =>
      headingOutcomes(row, neighbourOfHeading(alignment, at), knowledge),
    ),
    ...rowsOutcomes(alignment.rows, knowledge, alignment.headings),
  ];
}

function headingOutcomes(row: HeadingRow, neighbour: Neighbour | undefined, knowledge: Knowledge): Outcome[] {
  if (row.base && row.witness) {
    return [
      {
        type: 'collation',
        collation: collate([headingPassage(row.base)], [headingPassage(row.witness)], knowledge.cohesion),
      },
    ];
  }
  // A text without a title or a 题注 was printed without; a heading or an annex that is missing is a difference.
  const node = (row.base ?? row.witness)?.node;
  if (!node || PRINTED_WITHOUT.has(node.type)) return [];
  return [{ type: row.base ? 'omission' : 'addition', divisions: [node], neighbour }];
}

const PRINTED_WITHOUT: ReadonlySet<string> = new Set(['title', 'note']);

/**
 * A heading that one side lacks would stand before its first article that the other has, or behind what comes before it.
 * What has moved says nothing of the place: 第六章　政府保护 is not inside 社会保护 because its first article was.
 */
function neighbourOfHeading({ headings, rows }: Alignment, at: number): Neighbour | undefined {
  const heading = headings[at];
  const side = heading?.base ? 'base' : 'witness';
  const other = side === 'base' ? 'witness' : 'base';
  const node = heading?.[side]?.node;
  if (!node || !isDivision(node)) return undefined;
  const inside = new Set(divisionsOf(node));
  const start = node.position.start.offset;
  const settled = rows.filter((row) => row[side].length > 0 && row[other].length > 0 && !row.moved);
  const first = settled.find((row) => row[side].some((unit) => inside.has(unit)));
  if (first) return { division: first[other][0] as Division, behind: false };
  const before = settled.findLast((row) => (row[side].at(-1) as Division).position.start.offset < start);
  const division = before?.[other].at(-1);
  return division && { division, behind: true };
}

function headingPassage({ node }: HeadingUnit): Passage {
  return {
    node,
    tokens: isDivision(node) && node.type === 'preamble' ? fullTokens(node) : headingTokens(node),
  };
}

function rowsOutcomes(
  rows: readonly Row[],
  knowledge: Knowledge,
  headings: readonly HeadingRow[] = [],
): Outcome[] {
  const omitted = neighbours(rows, headings, 'base');
  const added = neighbours(rows, headings, 'witness');
  return rows.flatMap((row) => {
    if (row.witness.length === 0) return [oneSided('omission', row.base, omitted.get(row))];
    if (row.base.length === 0) return [oneSided('addition', row.witness, added.get(row))];
    return linkedOutcomes(row, knowledge);
  });
}

function oneSided(
  type: 'omission' | 'addition',
  divisions: readonly Division[],
  neighbour: Neighbour | undefined,
): Outcome {
  return { type, divisions, neighbour };
}

function linkedOutcomes(row: Row, knowledge: Knowledge): Outcome[] {
  // Equal wording has no variants but of spelling, however it is divided; and where only one side is divided into
  // items there are no inner rows. The texts stand against each other whole.
  const whole = row.relation === 'same' || row.rows.length === 0;
  const passages = (divisions: readonly Division[]): Passage[] =>
    inSuccession(whole ? divisions.flatMap(withinDivision) : divisions, knowledge.order);
  const own: Outcome = {
    type: 'collation',
    collation: collate(passages(row.base), passages(row.witness), knowledge.cohesion, knowledge.territories),
  };
  return whole ? [own] : [own, ...rowsOutcomes(row.rows, knowledge)];
}

/** A division and everything in it. */
function withinDivision(division: Division): Division[] {
  return [division, ...subdivisions(division).flatMap(withinDivision)];
}

/** The part of an id that names the article: art-12 of art-12/para-2. */
function articleOf({ id }: Division): string {
  return id.split('/', 1)[0] as string;
}

/** The wording of divisions, each without what it is divided into, and where other wording stands between two of them. */
function inSuccession(divisions: readonly Division[], order: Knowledge['order']): Passage[] {
  const worded = divisions.filter((division) => order.has(division));
  // A division without a word of its own is kept where there is no other: a variant needs a place to stand.
  return (worded.length > 0 ? worded : divisions.slice(0, 1)).map((node, at, all) => {
    const next = all[at + 1];
    const follows = next !== undefined && order.get(next) === (order.get(node) ?? 0) + 1;
    // The number of an article stands between it and the one before it: no reading runs over that.
    const breaks = next !== undefined && (!follows || articleOf(next) !== articleOf(node));
    return { node, tokens: ownTokens(node), breaks };
  });
}
