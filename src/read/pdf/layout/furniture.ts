import type { LineHint } from '../../../model/source.js';
import type { Measures } from './measures.js';
import type { Row } from './rows.js';
import { rowText } from './spacing.js';

/** A page with its rows from top to bottom. */
export interface PageRows {
  readonly height: number;
  readonly rows: readonly Row[];
}

/** What stands at the head and the foot of pages. */
export type Furniture = ReadonlyMap<Row, Extract<LineHint, 'running-title' | 'page-number'>>;

/** Rows from the edge of a page that may be furniture: a head of two lines, a number under it. */
const DEPTH = 3;
/** Lines of a text are not further apart. */
const APART = 1.3;
/** Of the size of the text; lines whose sizes differ by more belong to different things. */
const OTHER_SIZE = 0.04;
/** How far a line may be from the same place on the next page, in characters. */
const SAME_PLACE = 0.7;

const NUMBER = '[0-9０-９]{1,4}';
const PAGE_NUMBER = new RegExp(
  `^(?:[-—–－―·•.]*${NUMBER}[-—–－―·•.]*|第${NUMBER}[页頁](?:[，,/／(（]?[共总]${NUMBER}[页頁][)）]?)?|${NUMBER}[/／]${NUMBER}|[pP](?:age|\\.)?${NUMBER}(?:of${NUMBER})?|第[一二三四五六七八九十百]{1,5}[页頁]|[ivxIVX]{1,7})$`,
  'u',
);

/** A row near the edge of its page. */
interface Candidate {
  readonly row: Row;
  readonly page: number;
  /** Its words, figures as #, without white space. */
  readonly key: string;
  readonly isNumber: boolean;
  /** Distance of the baseline from the edge. */
  readonly place: number;
  readonly atFoot: boolean;
  /** Set off from the text by a gap or by its size. */
  readonly apart: boolean;
}

/**
 * Finds running heads and feet and page numbers. A line is one only if it is outermost on its page, and either set off
 * from the text and repeated (a number: set off), or repeated on most pages.
 */
export function furnitureOf(pages: readonly PageRows[], measures: Measures): Furniture {
  const edges = pages.flatMap((page, at) => [
    candidates(page, at, false, measures),
    candidates(page, at, true, measures),
  ]);
  const places = placesOf(edges.flat(), measures);
  const hints = new Map<Row, 'running-title' | 'page-number'>();
  for (const edge of edges) {
    for (const candidate of edge) {
      const times = places(candidate);
      const often = times >= Math.max(3, pages.length / 2);
      const { isNumber, apart, row } = candidate;
      if (hints.has(row) || !(often || (apart && (isNumber || times >= 2)))) break;
      hints.set(row, isNumber ? 'page-number' : 'running-title');
    }
  }
  return hints;
}

function candidates(page: PageRows, at: number, atFoot: boolean, measures: Measures): Candidate[] {
  const { rows, height } = page;
  const ordered = atFoot ? [...rows].reverse() : rows;
  return ordered.slice(0, DEPTH).map((row, index) => {
    const words = rowText(row, { setsOff: true }).replace(/\s/gu, '');
    return {
      row,
      page: at,
      key: words.replace(/[0-9０-９]+/gu, '#'),
      isNumber: PAGE_NUMBER.test(words),
      place: atFoot ? height - row.y : row.y,
      atFoot,
      apart: isBlockApart(ordered, index, measures),
    };
  });
}

/** The name of a gazette and the number of its page under it are one thing, set off from the text together. */
function isBlockApart(ordered: readonly Row[], at: number, measures: Measures): boolean {
  const row = ordered[at] as Row;
  const next = ordered[at + 1];
  if (isApart(row, next, measures)) return true;
  if (!next || at + 1 >= DEPTH || Math.abs(next.size - measures.size) <= OTHER_SIZE * measures.size)
    return false;
  return (
    Math.abs(row.size - next.size) <= OTHER_SIZE * measures.size && isBlockApart(ordered, at + 1, measures)
  );
}

/** By a gap, or by its size; of two lines of small print the outer one is no more apart than the inner one. */
function isApart(row: Row, inner: Row | undefined, { size, pitch }: Measures): boolean {
  const beside = inner?.size ?? size;
  if (Math.abs(row.size - beside) > OTHER_SIZE * size) return true;
  return inner !== undefined && Math.abs(row.y - inner.y) > APART * pitch * Math.min(1, row.size / size);
}

/** On how many pages a line stands with the same words at the same place. */
function placesOf(all: readonly Candidate[], { size }: Measures): (candidate: Candidate) => number {
  const byKey = new Map<string, Candidate[]>();
  for (const candidate of all) {
    const name = `${candidate.atFoot ? 'foot' : 'head'} ${candidate.key}`;
    const known = byKey.get(name);
    if (known) known.push(candidate);
    else byKey.set(name, [candidate]);
  }
  return ({ atFoot, key, place, row }) => {
    const same = byKey.get(`${atFoot ? 'foot' : 'head'} ${key}`) ?? [];
    const near = same.filter(
      (other) =>
        Math.abs(other.place - place) <= SAME_PLACE * size && Math.abs(other.row.size - row.size) < 1,
    );
    return new Set(near.map(({ page }) => page)).size;
  };
}
