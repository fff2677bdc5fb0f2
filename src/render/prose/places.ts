import type { Language } from '../../messages/language.js';
import { PLACE_NAMES } from '../../messages/place-names.js';
import type { Division } from '../../model/tree.js';
import { isDivision } from '../../model/walk.js';
import { innerName, placeName } from './place.js';
import type { TextSide } from './side.js';

/** From so many on, 项 in a row are cited by the first and the last: 第（四）项至第（八）项. */
const RANGE = 3;

/**
 * Names places as an editor would cite them together: 第二十四条第一款第（四）项至第（八）项. What does not stand side by side in
 * one division is cited by itself.
 * @param ids ids of divisions of the text, in its order
 * @returns a name for each group of neighbours
 */
export function placesName(ids: readonly string[], side: TextSide, lang: Language): string[] {
  const groups: string[][] = [];
  for (const id of ids) {
    const group = groups.at(-1);
    if (group && areNeighbours(group.at(-1) as string, id, side)) group.push(id);
    else groups.push([id]);
  }
  return groups.map((group) => groupName(group, side, lang));
}

function areNeighbours(id: string, next: string, side: TextSide): boolean {
  const [path, other] = [side.path(id), side.path(next)];
  const [division, above] = [path.at(-1), path.at(-2)];
  if (!division || !above || other.at(-2) !== above) return false;
  const children = above.children.filter(isDivision);
  const following = children[children.indexOf(division) + 1];
  return following === other.at(-1) && following?.type === division.type;
}

function groupName(ids: readonly string[], side: TextSide, lang: Language): string {
  const names = PLACE_NAMES[lang];
  const [first, ...rest] = ids.map((id) => side.path(id));
  const begin = placeName(ids[0] ?? '', side, lang);
  if (!first || rest.length === 0) return begin;
  const above = first.at(-2) as Division;
  const others = rest.map((path) => names.join(innerName(path.at(-1) as Division, above, lang)));
  if (ids.length >= RANGE) return names.range(begin, others.at(-1) as string);
  return names.list([begin, ...others]);
}
