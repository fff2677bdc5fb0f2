import { isLayoutTable } from '../../layout-table.js';
import { wordsOf, type Draft, type Page, type Run, type Stretch, type Table } from '../page.js';

/** A table that holds tables that hold tables puts text in its place, whatever is in it. */
const HOLDS_MOST = 2;

/**
 * Makes one line of each row of a real table; what a table only puts in its place on the page stays as it is.
 * @returns the lines in their order; those that were put into another are left without runs
 */
export function rowsAsLines(text: string, { drafts, tables }: Pick<Page, 'drafts' | 'tables'>): Draft[] {
  const made = [...drafts];
  let reached = 0;
  for (const table of tables) {
    if (table.from < reached || table.from === table.to || !isReal(text, table, drafts)) continue;
    reached = table.to;
    if (numbersArticles(text, table, drafts)) {
      for (const row of table.rows) joinNumber(text, row, made);
      continue;
    }
    for (const row of table.rows) joinRow(text, row, made);
    const { caption } = table;
    for (let at = caption?.from ?? 0; at < (caption?.to ?? 0); at++)
      made[at] = { ...(made[at] as Draft), hint: 'table' };
  }
  return made;
}

function isReal(text: string, { rows, holds }: Table, drafts: readonly Draft[]): boolean {
  if (holds >= HOLDS_MOST) return false;
  const paragraphs = ({ from, to }: Stretch): string[] =>
    drafts.slice(from, to).map(({ runs }) => wordsOf(text, runs));
  return !isLayoutTable(rows.map((cells) => cells.map(paragraphs)));
}

/** 第一条 | 为了…。: the number in a cell of its own; its wording is in the next, and behind it perhaps further paragraphs. */
const NUMBER = /^第[〇零一二三四五六七八九十百千两\d]+条(?:之[一二三四五六七八九十]+)?$/u;
const STOP = /[。；：！？]["'”’」』）)]?$/u;
/** Articles that make a text. */
const LEAST = 3;

/** Whether a table sets the numbers of articles beside their wording, so that each row is one: two filled columns at most. */
function numbersArticles(text: string, { rows }: Table, drafts: readonly Draft[]): boolean {
  const seen = new Set<string>();
  for (const row of rows) {
    const cells = filledCells(row, drafts);
    if (cells.length > 2) return false;
    const [number, wording] = cells.map(({ from, to }) =>
      drafts.slice(from, to).flatMap(({ runs }) => (runs.length > 0 ? wordsOf(text, runs) : [])),
    );
    const [label = ''] = number ?? [];
    if (!number || !wording) continue;
    if (number.length > 1 || !NUMBER.test(label) || seen.has(label) || !STOP.test(wording.at(-1) ?? ''))
      return false;
    seen.add(label);
  }
  return seen.size >= LEAST;
}

function filledCells(row: readonly Stretch[], drafts: readonly Draft[]): Stretch[] {
  return row.filter(({ from, to }) => drafts.slice(from, to).some(({ runs }) => runs.length > 0));
}

/** The first line of the second cell goes on with the number. */
function joinNumber(text: string, row: readonly Stretch[], made: Draft[]): void {
  const [number, wording] = filledCells(row, made);
  if (!number || !wording) return;
  const isSeen = (at: number): boolean => (made[at]?.runs.length ?? 0) > 0;
  let first = wording.from;
  while (!isSeen(first)) first++;
  let label = number.from;
  while (!isSeen(label)) label++;
  joinRow(
    text,
    [
      { from: label, to: label + 1 },
      { from: first, to: first + 1 },
    ],
    made,
  );
  const { runs, end, box, isHeading, apart } = made[label] as Draft;
  made[label] = { runs, end, box, isHeading, apart };
}

function joinRow(text: string, cells: readonly Stretch[], made: Draft[]): void {
  const runs: Run[] = [];
  let first: number | undefined;
  for (const { from, to } of cells) {
    let between = '\t';
    for (let at = from; at < to; at++) {
      const draft = made[at] as Draft;
      if (draft.runs.length === 0) continue;
      const gap =
        runs.length > 0 ? gapBefore(text, runs.at(-1) as Run, draft.runs[0] as Run, between) : undefined;
      if (gap) runs.push(gap);
      for (const run of draft.runs) runs.push(run);
      between = ' ';
      if (first === undefined) first = at;
      else made[first] = { ...(made[first] as Draft), end: draft.end };
      made[at] = { ...draft, runs: [] };
    }
  }
  if (first !== undefined) made[first] = { ...(made[first] as Draft), runs, isHeading: false, hint: 'table' };
}

/** The tags between two cells are seen as the space between them. */
function gapBefore(text: string, { end }: Run, { start }: Run, shown: string): Run | undefined {
  const gap = text.slice(end, start);
  const from = start - gap.trimStart().length;
  const to = end + gap.trimEnd().length;
  return from < to
    ? { start: from, end: to, shown, linked: false, local: false, veil: undefined }
    : undefined;
}
