import type { Division, DivisionType } from '../../model/tree.js';
import { subdivisions } from '../../model/walk.js';
import type { Spot } from '../rule.js';
import { labelSpot } from '../view/spot.js';
import type { LintText } from '../view/text.js';
import { mainOf } from './main-number.js';
import { labelForm } from './number-label.js';

/** An item whose number is of another kind than those around it, so that it looks like a part of the one before. */
export interface StrayItem extends Spot {
  readonly type: DivisionType;
  readonly label: string;
  readonly ordinal: readonly number[];
  /** The item it follows. */
  readonly behind: Division;
}

/** （2） in （一）…（2）…（三）: inside （一） nothing could begin with 2, and （三） calls for a （二） before it. */
export function strayItems(text: LintText): StrayItem[] {
  const { divisions, parents } = text;
  const before = siblingsBefore(text);
  return divisions.flatMap((item) => {
    const bare = unbracketed(item, before.get(item));
    if (bare) return [bare];
    if (item.type !== 'item' || labelForm(item.label) !== 'han (#)') return [];
    const inner = subdivisions(item).filter(({ label }) => labelForm(label) === 'arabic (#)');
    if (!goesOn(inner, mainOf(item) + 1)) return [];
    const siblings = subdivisions(parents.get(item) ?? item);
    const next = siblings[siblings.indexOf(item) + 1];
    if (next?.type !== 'item' || mainOf(next) !== mainOf(item) + inner.length + 1) return [];
    return inner.map((stray): StrayItem => ({
      ...labelSpot(stray),
      type: 'item',
      label: stray.label,
      ordinal: stray.ordinal,
      behind: item,
    }));
  });
}

/** 二、 in （一）…二、…（三）: it has lost its brackets, and （三） looks like a part of it. */
function unbracketed(item: Division, behind: Division | undefined): StrayItem | undefined {
  if (item.type !== 'item' || labelForm(item.label) !== 'han #、') return undefined;
  const [next] = subdivisions(item);
  if (!next || labelForm(next.label) !== 'han (#)' || mainOf(next) !== mainOf(item) + 1) return undefined;
  if (!behind || labelForm(behind.label) !== 'han (#)' || mainOf(behind) !== mainOf(item) - 1)
    return undefined;
  return { ...labelSpot(item), type: 'item', label: item.label, ordinal: item.ordinal, behind };
}

/** What stands before each division in what holds them both. */
function siblingsBefore({ divisions, parents }: LintText): ReadonlyMap<Division, Division> {
  const found = new Map<Division, Division>();
  const last = new Map<Division | undefined, Division>();
  for (const division of divisions) {
    const parent = parents.get(division);
    const before = last.get(parent);
    if (before) found.set(division, before);
    last.set(parent, division);
  }
  return found;
}

function goesOn(items: readonly Division[], from: number): boolean {
  return items.length > 0 && items.every((item, at) => mainOf(item) === from + at);
}
