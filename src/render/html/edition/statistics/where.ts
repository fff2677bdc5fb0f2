import type { Reading } from '../../../../model/comparison.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import { visible } from '../../../prose/visible.js';
import { linkTo } from '../../anchors.js';
import { witnessAnchor } from '../collation-anchors.js';
import type { NamedPlace } from './places.js';

/** A place of any text of the edition; one in a text that the page does not show whole has its line and column. */
export function whereIn(sheet: Sheet, siglum: string, { id, start }: Reading): NamedPlace {
  const { base, edition } = sheet;
  const name = sheet.placeIn(siglum, id);
  if (siglum === base.witness.siglum) return { text: name, href: linkTo(id) };
  if (edition.witnesses.some(({ witness }) => witness.siglum === siglum))
    return { text: name, href: linkTo(witnessAnchor(siglum, id)) };
  const others = [...edition.commentaries, ...edition.parallels].map(({ text }) => text.witness);
  const path = others.find((one) => one.siglum === siglum)?.source.path ?? '';
  return { text: `${name} ${visible(path)}:${start.line}:${start.column}` };
}
