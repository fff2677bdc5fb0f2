import type { HeadingRow, HeadingUnit, Row } from '../model/alignment.js';
import type { Block, BlockReason, BlockType, Division, Root } from '../model/tree.js';
import { divisionsOf, isBlock } from '../model/walk.js';
import { headingTokens } from '../model/wording.js';
import { headingsOf, unitsOf } from '../model/units.js';

/**
 * Matches what stands outside the wording of the articles: title, 题注, preamble, the headings of 编 章 节, what is annexed,
 * and the tables and text boxes inside articles.
 * A chapter belongs to the chapter that most of its articles went to, whatever its number says.
 */
export function headingRows(base: Root, witness: Root, rows: readonly Row[]): HeadingRow[] {
  return [
    ...blockRows(base, witness, 'title').slice(0, 1),
    ...blockRows(base, witness, 'note').slice(0, 1),
    ...divisionRows(base, witness, rows),
    ...blockRows(base, witness, 'annex'),
    ...insetRows(base, witness, rows),
  ];
}

/** Blocks of one type, the first with the first. */
function blockRows(base: Root, witness: Root, type: BlockType): HeadingRow[] {
  const [left, right] = [blockUnits(base, type), blockUnits(witness, type)];
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, at) => ({ base: left[at] ?? null, witness: right[at] ?? null }));
}

function blockUnits(root: Root, type: BlockType): HeadingUnit[] {
  const units: HeadingUnit[] = [];
  let last: Block | undefined;
  for (const child of root.children) {
    if (!isBlock(child) || PAGE_ENDS.has(child.reason)) {
      if (!isBlock(child)) last = undefined;
      continue;
    }
    const isRest = last?.type === type && last.reason === child.reason && child.type === type;
    last = isRest ? joined(last as Block, child) : child;
    if (isRest) units.pop();
    if (child.type === type) units.push({ id: last.id, type, label: '', node: last });
  }
  return units;
}

/** What a page's end puts between the parts of an annex. */
const PAGE_ENDS: ReadonlySet<BlockReason> = new Set(['page-number', 'running-title', 'footnote']);

function joined(first: Block, rest: Block): Block {
  const position = { start: first.position.start, end: rest.position.end };
  return { ...first, children: [...first.children, ...rest.children], position };
}

/** 收费标准如下表：… in an article: the first of an article with the first of the article it is linked with. */
function insetRows(base: Root, witness: Root, rows: readonly Row[]): HeadingRow[] {
  const left = insetsOf(base);
  const right = insetsOf(witness);
  if (left.length + right.length === 0) return [];
  const rowOf = new Map(
    rows.flatMap((row) => [...row.base, ...row.witness].map((unit) => [unit, row] as const)),
  );
  const free = new Set(right);
  const partner = (inset: Inset): Inset | undefined => {
    const row = inset.unit && rowOf.get(inset.unit);
    return [...free].find(({ unit }) => (unit && rowOf.get(unit)) === row);
  };
  const linked = left.map((inset): HeadingRow => {
    const other = partner(inset);
    if (other) free.delete(other);
    return { base: inset, witness: other ?? null };
  });
  return [...linked, ...[...free].map((inset) => ({ base: null, witness: inset }))];
}

interface Inset extends HeadingUnit {
  /** The article it stands in. */
  readonly unit: Division | undefined;
}

function insetsOf(root: Root): Inset[] {
  const units = unitsOf(root);
  return divisionsOf(root).flatMap((division) =>
    division.children.flatMap((child): Inset[] => {
      if (!isBlock(child) || child.type !== 'annex') return [];
      const { offset } = child.position.start;
      const unit = units.find(
        ({ position }) => position.start.offset <= offset && offset < position.end.offset,
      );
      return [{ id: child.id, type: child.type, label: '', node: child, unit }];
    }),
  );
}

function unitOf(division: Division): HeadingUnit {
  return { id: division.id, type: division.type, label: division.label, node: division };
}

function divisionRows(base: Root, witness: Root, rows: readonly Row[]): HeadingRow[] {
  const left = headingsOf(base);
  const right = headingsOf(witness);
  const partner = pairHeadings(left, right, rows);
  const taken = new Set(partner.values());
  const result: HeadingRow[] = [];
  let reached = 0;
  for (const heading of left) {
    const other = partner.get(heading);
    const at = other ? right.indexOf(other) : -1;
    for (; reached < at; reached++) pushAdded(result, right[reached] as Division, taken);
    if (at >= 0) reached = Math.max(reached, at + 1);
    result.push({ base: unitOf(heading), witness: other ? unitOf(other) : null });
  }
  for (; reached < right.length; reached++) pushAdded(result, right[reached] as Division, taken);
  return result;
}

function pushAdded(result: HeadingRow[], heading: Division, taken: ReadonlySet<Division>): void {
  if (!taken.has(heading)) result.push({ base: null, witness: unitOf(heading) });
}

/**
 * Pairs by shared articles, the largest share first: 药品经营企业管理, all of it in 药品经营, is that and not the chapter that a
 * few articles went to. What is left by equal words of the heading, and what holds no linked article by its number.
 */
function pairHeadings(
  left: readonly Division[],
  right: readonly Division[],
  rows: readonly Row[],
): Map<Division, Division> {
  const partner = new Map<Division, Division>();
  const taken = new Set<Division>();
  const link = (a: Division, b: Division): void => {
    if (a.type !== b.type || partner.has(a) || taken.has(b)) return;
    partner.set(a, b);
    taken.add(b);
  };
  const found = votes(left, right, rows);
  for (const { a, b } of found) link(a, b);
  const byWords = keyed(right, wordsOf);
  for (const a of left) for (const b of byWords.get(wordsOf(a)) ?? []) link(a, b);
  const voted = new Set(found.flatMap(({ a, b }) => [a, b]));
  const byId = keyed(right, (heading) => heading.id);
  for (const a of left) {
    for (const b of byId.get(a.id) ?? []) if (!voted.has(a) || !voted.has(b)) link(a, b);
  }
  return partner;
}

/** Headings by what stands for them; one without words stands for nothing. */
function keyed(
  headings: readonly Division[],
  keyOf: (heading: Division) => string,
): ReadonlyMap<string, readonly Division[]> {
  const found = new Map<string, Division[]>();
  for (const heading of headings) {
    const key = keyOf(heading);
    if (key !== '') found.set(key, [...(found.get(key) ?? []), heading]);
  }
  return found;
}

function wordsOf(heading: Division): string {
  return headingTokens(heading)
    .map((token) => token.key)
    .join('');
}

interface Vote {
  readonly a: Division;
  readonly b: Division;
  count: number;
}

/** Pairs of headings with linked units in common, those with most of either's in common first. */
function votes(left: readonly Division[], right: readonly Division[], rows: readonly Row[]): Vote[] {
  const leftOf = homes(left);
  const rightOf = homes(right);
  const counted = new Map<string, Vote>();
  const totals = new Map<Division, number>();
  const add = (heading: Division): void => void totals.set(heading, (totals.get(heading) ?? 0) + 1);
  for (const row of rows) {
    for (const a of row.base.flatMap((unit) => leftOf.get(unit.id) ?? [])) {
      for (const b of row.witness.flatMap((unit) => rightOf.get(unit.id) ?? [])) {
        if (a.type !== b.type) continue;
        const key = `${a.id} ${b.id}`;
        const vote = counted.get(key) ?? { a, b, count: 0 };
        vote.count++;
        counted.set(key, vote);
        add(a);
        add(b);
      }
    }
  }
  const total = (heading: Division): number => totals.get(heading) ?? 0;
  const share = ({ a, b, count }: Vote): number => (2 * count) / (total(a) + total(b));
  return [...counted.values()].sort((x, y) => share(y) - share(x) || y.count - x.count);
}

/** For each unit the headings it stands under. */
function homes(headings: readonly Division[]): Map<string, Division[]> {
  const homesOf = new Map<string, Division[]>();
  for (const heading of headings) {
    for (const unit of divisionsOf(heading)) {
      const homes = homesOf.get(unit.id);
      if (homes) homes.push(heading);
      else homesOf.set(unit.id, [heading]);
    }
  }
  return homesOf;
}
