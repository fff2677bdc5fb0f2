import type { PinMessages } from '../messages/pins.js';
import type { Row } from '../model/alignment.js';
import type { Pin } from '../model/pin.js';
import type { Division, Root } from '../model/tree.js';
import { unitsOf } from '../model/units.js';
import { divisionsOf, subdivisions } from '../model/walk.js';
import { parentsIn, type Parents } from './cited-name.js';

/** One text of a comparison, as pins speak of it. */
export interface PinnedText {
  readonly byId: ReadonlyMap<string, Division>;
  /** 0 for an article or what plays its part, 1 for its 款; what pins do not speak of (a 章) is not in it. */
  readonly depths: ReadonlyMap<Division, number>;
  readonly parents: Parents;
  /** The row that names a division itself. */
  readonly rows: ReadonlyMap<Division, Row>;
}

/** Both texts of a comparison. */
export type PinnedTexts = Readonly<Record<'base' | 'witness', PinnedText>>;

/** The divisions of a pin, in the order of the texts. */
export type PinnedDivisions = Readonly<Record<'base' | 'witness', readonly Division[]>>;

/** Prepares one text of an alignment for looking up pins. */
export function pinnedText(tree: Root, rows: readonly Row[], side: 'base' | 'witness'): PinnedText {
  const depths = new Map<Division, number>();
  const visit = (division: Division, depth: number): void => {
    depths.set(division, depth);
    for (const inner of subdivisions(division)) visit(inner, depth + 1);
  };
  for (const unit of unitsOf(tree)) visit(unit, 0);
  const byRow = new Map<Division, Row>();
  const enter = (row: Row): void => {
    for (const division of row[side]) byRow.set(division, row);
    row.rows.forEach(enter);
  };
  rows.forEach(enter);
  const byId = new Map(divisionsOf(tree).map((division) => [division.id, division]));
  return { byId, depths, parents: parentsIn(tree), rows: byRow };
}

/** Says why a decision about divisions that are there was not followed; undefined where it was. */
export function failureOf(
  { kind }: Pin,
  pinned: PinnedDivisions,
  texts: PinnedTexts,
  say: PinMessages,
): string | undefined {
  for (const side of ['base', 'witness'] as const) {
    const headings = pinned[side].filter((division) => !texts[side].depths.has(division));
    if (headings.length > 0)
      return say.heading(
        headings.map(({ id }) => id),
        side,
      );
  }
  const depths = new Set([...depthsOf(pinned, texts, 'base'), ...depthsOf(pinned, texts, 'witness')]);
  if (depths.size > 1) return say.levels;
  if (kind === 'part') return togetherAfterAll(pinned, texts, say);
  if (pinned.base.length === 0) return aloneFailure(pinned.witness, texts.witness, say);
  if (pinned.witness.length === 0) return aloneFailure(pinned.base, texts.base, say);
  return linkFailure(pinned, texts, say);
}

function depthsOf(pinned: PinnedDivisions, texts: PinnedTexts, side: 'base' | 'witness'): number[] {
  return pinned[side].flatMap((division) => texts[side].depths.get(division) ?? []);
}

function togetherAfterAll(pinned: PinnedDivisions, texts: PinnedTexts, say: PinMessages): string | undefined {
  for (const left of pinned.base) {
    const row = texts.base.rows.get(left);
    const right = pinned.witness.find((division) => row?.witness.includes(division));
    if (right) return say.stillLinked(left.id, right.id);
  }
  return undefined;
}

/** A 款 of an article without counterpart has none either; a 款 of articles compared as wholes is not by itself. */
function aloneFailure(
  divisions: readonly Division[],
  text: PinnedText,
  say: PinMessages,
): string | undefined {
  const isAlone = (division: Division): boolean => {
    const row = text.rows.get(division);
    if (row) return row.base.length === 0 || row.witness.length === 0;
    const parent = text.parents.get(division);
    return parent !== undefined && isAlone(parent);
  };
  return divisions.every(isAlone) ? undefined : say.noRow;
}

function linkFailure(
  { base, witness }: PinnedDivisions,
  texts: PinnedTexts,
  say: PinMessages,
): string | undefined {
  const row = texts.base.rows.get(base[0] as Division);
  if (row && sameOnes(row.base, base) && sameOnes(row.witness, witness)) return undefined;
  const parents = {
    base: base.flatMap((division) => texts.base.parents.get(division) ?? []),
    witness: witness.flatMap((division) => texts.witness.parents.get(division) ?? []),
  };
  const rows = new Set([
    ...parents.base.map((parent) => texts.base.rows.get(parent)),
    ...parents.witness.map((parent) => texts.witness.rows.get(parent)),
  ]);
  return rows.size > 1 ? say.apart : say.noRow;
}

function sameOnes(some: readonly Division[], others: readonly Division[]): boolean {
  return some.length === others.length && some.every((division) => others.includes(division));
}
