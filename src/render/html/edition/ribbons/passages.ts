import type { Commentary, Quotation } from '../../../../model/edition.js';
import { unitsOf } from '../../../../model/units.js';
import type { TextSide } from '../../../prose/side.js';
import type { Box } from './column.js';
import type { Ribbon } from './fan.js';
import type { Strand } from './strands.js';

/** Units from which on silent ones are drawn stretch by stretch. */
const DENSE = 150;
const THINNEST = 2;

/** A passage of a commentary, and what it renders. */
export interface Passage {
  readonly quotation: Quotation;
  readonly ribbon: Ribbon;
}

/** The articles of the base as a commentary has them: those it is silent on have no counterpart. */
export function heardStrands({ silent }: Commentary, base: TextSide): Strand[] {
  const units = unitsOf(base.witness.tree);
  const unheard = new Set(silent);
  const strands: Strand[] = [];
  for (const unit of units) {
    const relation = unheard.has(unit.id) ? 'deleted' : 'same';
    const last = strands.at(-1);
    if (units.length >= DENSE && relation === 'deleted' && last?.relation === relation) {
      strands[strands.length - 1] = { ...last, base: [...last.base, unit], joined: true };
    } else strands.push({ rows: [], base: [unit], witness: [], relation, moved: false, joined: false });
  }
  return strands;
}

/** The passages of a commentary, drawn from where the words of the base are to where the commentary has them. */
export function passagesOf(
  { quotations, text }: Commentary,
  boxes: readonly Box[],
  height: number,
): Passage[] {
  const byUnit = new Map(boxes.flatMap((box) => box.units.map((unit) => [unit.id, box] as const)));
  const length = Math.max(1, text.witness.source.text.length);
  return quotations.flatMap((quotation) => {
    const { base, passage } = quotation;
    const box = unitOf(base.id, byUnit);
    if (!box) return [];
    const left = stretchIn(box, base.start.offset, base.end.offset);
    const right = apart((passage.start.offset / length) * height, (passage.end.offset / length) * height);
    return [{ quotation, ribbon: { left, right } }];
  });
}

/** art-5/para-3/item-2 is in art-5. */
function unitOf(id: string, byUnit: ReadonlyMap<string, Box>): Box | undefined {
  const parts = id.split('/');
  while (parts.length > 0) {
    const found = byUnit.get(parts.join('/'));
    if (found) return found;
    parts.pop();
  }
  return undefined;
}

function stretchIn({ units, top, height }: Box, start: number, end: number): [number, number] {
  const from = units[0]?.position.start.offset ?? 0;
  const length = Math.max(1, (units.at(-1)?.position.end.offset ?? 0) - from);
  const at = (offset: number): number => top + Math.min(1, Math.max(0, (offset - from) / length)) * height;
  return [at(start), at(end)];
}

/** A stretch that can be seen. */
function apart(top: number, bottom: number): [number, number] {
  return bottom - top < THINNEST ? [top, top + THINNEST] : [top, bottom];
}
