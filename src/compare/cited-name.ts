import type { Language } from '../messages/language.js';
import { PLACE_NAMES } from '../messages/place-names.js';
import type { Division, Root } from '../model/tree.js';
import { divisionsOf, subdivisions } from '../model/walk.js';

/** What each division stands in. */
export type Parents = ReadonlyMap<Division, Division>;

/** Collects what every division of a text stands in. */
export function parentsIn(root: Root): Parents {
  return new Map(divisionsOf(root).flatMap((above) => subdivisions(above).map((part) => [part, above])));
}

/** 第十条第二款: from the article, or the outermost heading, to the division itself. */
export function citedName(division: Division, parents: Parents, language: Language): string {
  const parts: string[] = [];
  for (let at: Division | undefined = division; at; at = parents.get(at)) {
    parts.unshift(ownName(at, language));
    if (at.type === 'article') break;
  }
  return PLACE_NAMES[language].join(parts);
}

/** 第十条, 第二款, 第（三）项: a division by its number alone. */
export function ownName({ type, label, ordinal }: Division, language: Language): string {
  const names = PLACE_NAMES[language];
  if (type === 'paragraph') return names.paragraph(ordinal[0] ?? 1);
  if (type === 'item') return names.item(label);
  return type === 'subitem' ? names.subitem(label) : label;
}
