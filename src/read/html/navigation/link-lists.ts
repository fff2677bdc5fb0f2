import { shownOf, wordsOf, type Draft } from '../page.js';

/** 第一章, and what kind of unit that is. */
const UNIT = /^\s*(第[〇零一二三四五六七八九十百千两\d]{1,8}([编編章节節条條]))/u;
/** The head of a 目录 that a text has itself. */
const CONTENTS_HEAD = /^目\s*[录錄次]\s*[:：]?$/u;
/** Entries that a list has at least. */
const LEAST = 3;

interface Entries {
  /** Index of the line they stand on. */
  readonly at: number;
  /** 第一章, 第二章, as the links of the line begin. */
  readonly numbers: readonly string[];
}

/**
 * Finds lines of links to places of the same page: 第一章 第二章 … as tabs over a text or beside it, which are no chapters.
 * Two links at the least name units of one kind, with nothing between them, and the units stand elsewhere on the page.
 * What stands under the word 目录 is the text's own.
 * @returns indexes of the lines
 */
export function linkLists(text: string, drafts: readonly Draft[]): ReadonlySet<number> {
  const found = new Set<number>();
  const lists = listsOf(text, drafts);
  if (lists.length === 0) return found;
  const listed = new Set(lists.flatMap((lines) => lines.map(({ at }) => at)));
  const elsewhere = new Set<string>();
  drafts.forEach(({ runs }, at) => {
    const number = listed.has(at) ? undefined : UNIT.exec(wordsOf(text, runs))?.[1];
    if (number !== undefined) elsewhere.add(number);
  });
  for (const lines of lists) {
    const numbers = lines.flatMap((line) => line.numbers);
    if (numbers.filter((number) => elsewhere.has(number)).length * 2 < numbers.length) continue;
    for (const { at } of lines) found.add(at);
  }
  return found;
}

function listsOf(text: string, drafts: readonly Draft[]): Entries[][] {
  const lists: Entries[][] = [];
  let open: Entries[] = [];
  let headed = false;
  const end = (): void => {
    if (!headed && isList(open)) lists.push(open);
    open = [];
  };
  drafts.forEach((draft, at) => {
    if (draft.runs.length === 0) return;
    const numbers = numbersIn(text, draft);
    if (numbers.length > 0) open.push({ at, numbers });
    else {
      end();
      headed = CONTENTS_HEAD.test(wordsOf(text, draft.runs));
    }
  });
  end();
  return lists;
}

/** Headings of a text lead inwards, 第一编 | 第一章 | 第一节; a list has two of a kind. */
function isList(lines: readonly Entries[]): boolean {
  const numbers = lines.flatMap((line) => line.numbers);
  const units = numbers.map((number) => number.slice(-1));
  return numbers.length >= LEAST && new Set(units).size < units.length;
}

/** The units that a line of nothing but links names; none where there is anything else. */
function numbersIn(text: string, { runs }: Draft): string[] {
  if (!runs.every((run) => run.local || /^[\s|｜·>]*$/u.test(shownOf(text, run)))) return [];
  return runs.flatMap((run) => (run.local ? (UNIT.exec(shownOf(text, run))?.[1] ?? []) : []));
}
