import type { Place } from '../model/finding.js';
import type { Division } from '../model/tree.js';
import type { Witness } from '../model/witness.js';

/** The number of a unit is where one looks; a unit without one is pointed at as a whole. */
export function placeOf(unit: Division, witness: Witness): Place {
  const label = unit.children.find((child) => child.type === 'label');
  const { start, end } = (label ?? unit).position;
  return { path: witness.source.path, id: unit.id, start, end };
}
