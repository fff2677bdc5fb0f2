import type { Evidence, Relation, Row } from '../model/alignment.js';
import type { Pin } from '../model/pin.js';
import type { Division } from '../model/tree.js';
import { subdivisions } from '../model/walk.js';
import { sayTheSame, type Lexis } from './lexis.js';
import { PARTS, type Manner } from './field.js';
import { matchUnits, type Match } from './match.js';
import { pinAlone } from './pins.js';

const NO_EVIDENCE: Evidence = {
  number: false,
  content: 0,
  coverage: { base: 0, witness: 0 },
  position: false,
};

/**
 * Makes rows of two lists of units: each unit of both is in exactly one.
 * Rows stand in the order of the base; what only the witness has stands behind what it follows there.
 */
export function rowsOf(
  base: readonly Division[],
  witness: readonly Division[],
  pins: readonly Pin[],
  lexis: Lexis,
  manner: Manner,
): Row[] {
  const matches = matchUnits(base, witness, pins, lexis, manner);
  const pick = <Unit>(units: readonly Unit[], indices: readonly number[]): Unit[] =>
    indices.map((at) => units[at] as Unit);
  const linked = matches.map((match) => ({
    match,
    row: linkedRow(pick(base, match.base), pick(witness, match.witness), match, pins, lexis),
  }));
  const units = { base, witness };
  const alone = (side: 'base' | 'witness', unit: Division): Row =>
    oneSided(side, unit, pinAlone(pins, side, unit, units[side]));
  return inOrder(linked, base, witness, alone);
}

interface Linked {
  readonly match: Match;
  readonly row: Row;
}

function inOrder(
  linked: readonly Linked[],
  base: readonly Division[],
  witness: readonly Division[],
  alone: (side: 'base' | 'witness', unit: Division) => Row,
): Row[] {
  const byBase = new Map(linked.flatMap((item) => item.match.base.map((at) => [at, item] as const)));
  const taken = new Set(linked.flatMap((item) => item.match.witness));
  const rows: Row[] = [];
  let reached = 0;
  const insertUntil = (end: number): void => {
    for (; reached < end; reached++)
      if (!taken.has(reached)) rows.push(alone('witness', witness[reached] as Division));
  };
  base.forEach((unit, at) => {
    const item = byBase.get(at);
    if (!item) return rows.push(alone('base', unit));
    if (item.match.base[0] !== at) return;
    // A moved row stands where the base has it and does not say how far the witness has been read.
    if (!item.match.moved) insertUntil(item.match.witness[0] as number);
    rows.push(item.row);
    if (!item.match.moved) reached = Math.max(reached, (item.match.witness[0] as number) + 1);
    return undefined;
  });
  insertUntil(witness.length);
  return rows;
}

function oneSided(side: 'base' | 'witness', unit: Division, pin: Pin | undefined): Row {
  return {
    base: side === 'base' ? [unit] : [],
    witness: side === 'witness' ? [unit] : [],
    relation: side === 'base' ? 'deleted' : 'inserted',
    moved: false,
    renumbered: false,
    score: 0,
    evidence: NO_EVIDENCE,
    rows: [],
    ...(pin ? { pin } : {}),
  };
}

function linkedRow(
  base: readonly Division[],
  witness: readonly Division[],
  { evidence, moved, pin }: Match,
  pins: readonly Pin[],
  lexis: Lexis,
): Row {
  return {
    base,
    witness,
    relation: relationOf(base, witness, lexis),
    moved,
    renumbered: isRenumbered(base[0] as Division, witness[0] as Division),
    score: evidence.content,
    evidence,
    rows: innerRows(base, witness, pins, lexis),
    ...(pin ? { pin } : {}),
  };
}

/** Where 款 are divided differently the wording is the same all the same; the inner rows show it. */
function relationOf(base: readonly Division[], witness: readonly Division[], lexis: Lexis): Relation {
  const [left, right] = [base[0] as Division, witness[0] as Division];
  if (base.length === 1 && witness.length === 1) return sayTheSame(left, right, lexis) ? 'same' : 'edited';
  // Several against several, which only a person links.
  if (base.length === witness.length) return 'edited';
  return base.length > witness.length ? 'merged' : 'split';
}

function isRenumbered(base: Division, witness: Division): boolean {
  return base.label !== '' && witness.label !== '' && base.ordinal.join() !== witness.ordinal.join();
}

/** 款 inside articles, 项 inside 款, 目 inside 项. Where only one side has parts, the texts are compared as wholes. */
function innerRows(
  base: readonly Division[],
  witness: readonly Division[],
  pins: readonly Pin[],
  lexis: Lexis,
): Row[] {
  const left = base.flatMap(subdivisions);
  const right = witness.flatMap(subdivisions);
  return left.length === 0 || right.length === 0 ? [] : rowsOf(left, right, pins, lexis, PARTS);
}
