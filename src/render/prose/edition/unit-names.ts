import { EDITION_NUMBERS } from '../../../messages/edition-numbers.js';
import type { Language } from '../../../messages/language.js';
import type { Division } from '../../../model/tree.js';
import { unitsOf } from '../../../model/units.js';
import { divisionName } from '../place.js';
import type { TextSide } from '../side.js';
import { visible } from '../visible.js';

/** Units that follow on one another, under one name: 第十二条—第十四条. */
export interface NamedStretch {
  /** Id of the first. */
  readonly id: string;
  readonly name: string;
}

/** Three articles in a row and more are a stretch. */
const STRETCH = 3;

/** Names units of a text, stretches of neighbours as one. @param ids in the order of the text */
export function namedStretches(ids: readonly string[], side: TextSide, lang: Language): NamedStretch[] {
  const units = unitsOf(side.witness.tree);
  const order = new Map(units.map((unit, at) => [unit.id, at]));
  const stretches: string[][] = [];
  for (const id of ids) {
    const open = stretches.at(-1);
    const last = open?.at(-1);
    const follows = last !== undefined && order.get(id) === (order.get(last) ?? NaN) + 1;
    if (follows) open?.push(id);
    else stretches.push([id]);
  }
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return stretches.flatMap((stretch) => named(stretch, byId, side, lang));
}

function named(
  stretch: readonly string[],
  byId: ReadonlyMap<string, Division>,
  side: TextSide,
  lang: Language,
): NamedStretch[] {
  const nameOf = (id: string): string => {
    const unit = byId.get(id);
    return unit ? divisionName(unit, side, lang) : visible(id);
  };
  if (stretch.length < STRETCH) return stretch.map((id) => ({ id, name: nameOf(id) }));
  const [first, last] = [stretch[0] as string, stretch.at(-1) as string];
  return [{ id: first, name: EDITION_NUMBERS[lang].range(nameOf(first), nameOf(last)) }];
}
