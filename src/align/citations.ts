import { readReferences } from '../model/reference.js';
import type { Division } from '../model/tree.js';
import { subdivisions } from '../model/walk.js';
import { fullTokens, ownTokens } from '../model/wording.js';

/** For each unit the indices of the units of the same text that it cites: 违反本法第四十条规定的… */
export function citationsOf(units: readonly Division[]): ReadonlySet<number>[] {
  const places = new Map(units.map((unit, at) => [unit.ordinal.join('.'), at]));
  return units.map((unit) => {
    if (unit.type !== 'article' || !hasReference(unit)) return NONE;
    const cited = readReferences(fullTokens(unit))
      .filter(({ level, own }) => level === 'article' && own !== false)
      .map(({ ordinal }) => places.get(ordinal.join('.')));
    return new Set(cited.filter((at) => at !== undefined));
  });
}

/** Most articles cite none, and to look costs less than to put their words together. */
function hasReference(division: Division): boolean {
  return (
    ownTokens(division).some((token) => token.kind === 'reference') ||
    subdivisions(division).some(hasReference)
  );
}

const NONE: ReadonlySet<number> = new Set();
