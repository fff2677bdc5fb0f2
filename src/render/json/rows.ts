import type { Evidence, HeadingRow, HeadingUnit, Row } from '../../model/alignment.js';

/** A row as the contract has it: divisions by id. */
export interface RowJson {
  readonly base: readonly string[];
  readonly witness: readonly string[];
  readonly relation: Row['relation'];
  readonly moved: boolean;
  readonly renumbered: boolean;
  readonly score: number;
  readonly evidence: Evidence;
  readonly rows: readonly RowJson[];
  /** Beyond the contract: the row was made by a person. */
  readonly pin?: { readonly because: string };
}

/** Writes a row and the rows inside it. */
export function rowJson(row: Row): RowJson {
  return {
    base: row.base.map((division) => division.id),
    witness: row.witness.map((division) => division.id),
    relation: row.relation,
    moved: row.moved,
    renumbered: row.renumbered,
    score: rounded(row.score),
    evidence: evidenceJson(row.evidence),
    rows: row.rows.map(rowJson),
    ...(row.pin && { pin: { because: row.pin.because } }),
  };
}

function evidenceJson({ number, content, coverage, position }: Evidence): Evidence {
  return {
    number,
    content: rounded(content),
    coverage: { base: rounded(coverage.base), witness: rounded(coverage.witness) },
    position,
  };
}

/** Four places: the last bits of a logarithm are not the same on every machine, and reports are kept and compared. */
function rounded(value: number): number {
  return Math.round(value * 10000) / 10000;
}

/** Writes a row of headings: what is matched, by id. */
export function headingJson({ base, witness }: HeadingRow): unknown {
  return { base: headingUnitJson(base), witness: headingUnitJson(witness) };
}

function headingUnitJson(unit: HeadingUnit | null): unknown {
  return unit && { id: unit.id, type: unit.type, label: unit.label };
}
