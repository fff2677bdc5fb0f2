import type { Row } from '../../../model/alignment.js';
import type { Collation, HeadingView, RowView } from '../../prose/collation.js';
import type { Para } from '../../prose/paras.js';
import type { Side } from '../../prose/side.js';
import type { Printed, PrintedPara } from '../print/printed.js';
import { heaviestRising, type Twin } from './heaviest.js';
import type { Link, Prints } from './link.js';
import { linksOutside } from './outside.js';

/** Which paragraphs of the two texts belong together. */
export interface Links {
  /** Those that stand in their place, in the order of both texts. */
  readonly kept: readonly Link[];
  /** Those that stand elsewhere in the witness. */
  readonly moved: readonly Link[];
}

interface Found {
  readonly links: Link[];
  readonly moved: Link[];
  /** Paragraphs that the comparison has spoken of. */
  readonly seen: Set<Para>;
}

interface LinkTwin extends Twin {
  readonly link: Link;
}

/** Paragraphs on either side, and the divisions they are of. */
interface Sides {
  readonly base: readonly Para[];
  readonly witness: readonly Para[];
  readonly ids: Link['ids'];
}

/**
 * Sets the paragraphs of two texts against one another as the comparison has them, and those outside it by what they
 * say. A row that the comparison calls moved is moved; of other links that cross, which a pin may bring about, the
 * lighter ones are.
 */
export function linksOf(collation: Collation, prints: Prints): Links {
  const found: Found = { links: [], moved: [], seen: new Set() };
  for (const view of collation.views) {
    if (view.kind === 'row') addRow(view, collation, prints, found);
    else addHeading(view, prints, found);
  }
  const outside = ({ paras }: Printed): PrintedPara[] => paras.filter(({ para }) => !found.seen.has(para));
  const links = [...found.links, ...linksOutside(outside(prints.base), outside(prints.witness), prints)];
  const kept = heaviestRising(links.map(twinOf)).map(({ link }) => link);
  const standing = new Set(kept);
  return { kept, moved: [...found.moved, ...links.filter((link) => !standing.has(link))] };
}

function addRow({ row, bands }: RowView, { base, witness }: Collation, prints: Prints, found: Found): void {
  const away = new Set<Para>();
  for (const one of row.moved && isOnBoth(row) ? [row] : movedInside(row)) {
    const sides = { base: parasOfRow(one, base), witness: parasOfRow(one, witness), ids: idsOf(one) };
    add(sides, prints, found.moved, found);
    for (const para of [...sides.base, ...sides.witness]) away.add(para);
  }
  const stays = (para: Para): boolean => !away.has(para);
  for (const band of bands) {
    const sides = { base: band.base.filter(stays), witness: band.witness.filter(stays), ids: idsOf(row) };
    add(sides, prints, found.links, found);
  }
}

function addHeading({ row, band }: HeadingView, prints: Prints, found: Found): void {
  const ids = { base: row.base ? [row.base.id] : [], witness: row.witness ? [row.witness.id] : [] };
  add({ ...band, ids }, prints, found.links, found);
}

function add(sides: Sides, prints: Prints, links: Link[], { seen }: Found): void {
  for (const para of [...sides.base, ...sides.witness]) seen.add(para);
  const base = sides.base.flatMap(prints.base.of);
  const witness = sides.witness.flatMap(prints.witness.of);
  if (base.length > 0 && witness.length > 0) links.push({ base, witness, ids: sides.ids });
}

/** 款 and 项 that stand elsewhere in their article; what is inside one of them goes with it. */
function movedInside(row: Row): Row[] {
  return row.rows.flatMap((child) => (child.moved && isOnBoth(child) ? [child] : movedInside(child)));
}

function isOnBoth(row: Row): boolean {
  return row.base.length > 0 && row.witness.length > 0;
}

function parasOfRow(row: Row, side: Side): Para[] {
  return row[side.which].flatMap(({ id }) => side.paras.of(id));
}

function idsOf(row: Row): Link['ids'] {
  return { base: row.base.map(({ id }) => id), witness: row.witness.map(({ id }) => id) };
}

function twinOf(link: Link): LinkTwin {
  const [base, witness] = [extentOf(link.base), extentOf(link.witness)];
  return { link, base, witness, weight: Math.min(base[1] - base[0], witness[1] - witness[0]) };
}

function extentOf(paras: readonly PrintedPara[]): readonly [from: number, to: number] {
  return [(paras[0] as PrintedPara).start, (paras.at(-1) as PrintedPara).end + 1];
}
