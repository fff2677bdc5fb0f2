import type { Side } from '../prose/side.js';
import type { View } from './view.js';

/** Whether the table of a comparison shows a division or block of one of the texts, so that a link can lead to it. */
export function isShown(id: string, side: Side, { collation }: View): boolean {
  return (
    side.paras.of(id).length > 0 &&
    collation.views.some((one) =>
      one.kind === 'row'
        ? one.row[side.which].some((division) => isWithin(id, division.id))
        : one.row[side.which]?.id === id,
    )
  );
}

function isWithin(id: string, division: string): boolean {
  return id === division || id.startsWith(`${division}/`);
}
