import type { Division } from '../../../../model/tree.js';
import type { Language } from '../../../../messages/language.js';
import { divisionName, printedLabel } from '../../../prose/place.js';
import type { TextSide } from '../../../prose/side.js';
import type { Box } from './column.js';

/** Height of a line of labels in pixels, and the characters there is room for. */
const LINE = 13;
const ROOM = 5;
const BEARER = /~(\d+)$/u;

/** The boxes that have room for a number beside them; boxes with a difference first. */
export function labelled(boxes: readonly Box[], height: number): readonly Box[] {
  const taken = new Uint8Array(Math.ceil(height) + 2 * LINE);
  const changed = (box: Box): boolean => box.strand.relation !== 'same' || box.strand.moved;
  return [...boxes.filter(changed), ...boxes.filter((one) => !changed(one))].filter((box) => {
    const from = Math.max(0, Math.round(box.top + box.height / 2 - LINE / 2));
    const room = taken.subarray(from, from + LINE);
    if (room.some((one) => one === 1)) return false;
    room.fill(1);
    return true;
  });
}

/**
 * What stands beside the boxes of a column: 第五条, or 5 in a column where the numbers are long: 133-1 for 第一百三十三条之一.
 * The second bearer of a number is 5〔2〕.
 */
export function labelsOf(boxes: readonly Box[], side: TextSide, lang: Language): ReadonlyMap<Box, string> {
  const units = boxes.flatMap((box) => (box.units[0] ? [[box, box.units[0]] as const] : []));
  const names = units.map(([, unit]) => printedLabel(unit) || divisionName(unit, side, lang));
  const long = names.some((name) => [...name].length > ROOM);
  return new Map(units.map(([box, unit], at) => [box, labelOf(unit, names[at] as string, long)]));
}

function labelOf(unit: Division, name: string, long: boolean): string {
  const nth = BEARER.exec(unit.id)?.[1];
  const figures = unit.ordinal.join('-');
  const short = long && figures !== '' ? figures : name;
  const chars = [...(nth === undefined ? short : `${figures || name}〔${nth}〕`)];
  return chars.length > ROOM + 2 ? `${chars.slice(0, ROOM).join('')}…` : chars.join('');
}
