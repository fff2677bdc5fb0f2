import type { Division, DivisionType } from '../../model/tree.js';
import { quotationsOf } from '../view/quoted.js';
import type { LintText } from '../view/text.js';
import { mainOf } from './main-number.js';
import { labelForm } from './number-label.js';

/** Divisions that are numbered together, in the order of the text. */
export interface Run {
  readonly level: 'article' | 'heading' | 'item';
  readonly members: readonly Division[];
  /** Its beginning may stand before a place where articles begin again. */
  readonly isRest: boolean;
}

/** A place where numbering begins again. */
export interface Restart {
  readonly at: Division;
  /** Where it began before. */
  readonly of: Division;
}

const HEADINGS: ReadonlySet<DivisionType> = new Set(['part', 'subpart', 'chapter', 'section']);
const ITEMS: ReadonlySet<DivisionType> = new Set(['item', 'subitem']);
/** 一、二、一、二: two numbers twice are rather a slip than a new list; three in the text as a whole. */
const LEAST = { article: 3, heading: 3, item: 2 } as const;

const LARGEST = 9999;

/** All lists of numbers a text has, each up to where it begins again; and where that is, other than where it should. */
export function numberRuns(text: LintText): { runs: Run[]; restarts: Restart[] } {
  const divisions = numbered(text);
  const articles = splitRun(
    divisions.filter(({ type }) => type === 'article'),
    LEAST.article,
  );
  const runs: Run[] = articles.parts.map((members) => ({ level: 'article', members, isRest: false }));
  const byChapter = articles.restarts.every((restart) => beginsChapter(restart, text));
  // A text that numbers each chapter by itself does one thing throughout.
  const restarts = byChapter ? articles.restarts.slice(0, 1) : [...articles.restarts];
  // Where another text begins, its chapters begin again, too.
  const texts = byChapter ? [] : articles.restarts.map(({ at }) => at.position.start.offset);
  for (const run of lists(divisions, texts, text)) {
    const split = splitRun(run.members, LEAST[run.level]);
    runs.push(...split.parts.map((members) => ({ ...run, members })));
    restarts.push(...split.restarts);
  }
  return { runs, restarts };
}

/** The first article of a chapter that is not itself the first. */
function beginsChapter({ at }: Restart, { parents }: LintText): boolean {
  const chapter = parents.get(at);
  return (
    chapter !== undefined &&
    mainOf(chapter) > 1 &&
    chapter.children.find(({ type }) => type === 'article') === at
  );
}

/** Divisions with a number of their own: 第〇条 has none, and no text has a 第一〇〇〇〇条. */
function numbered(text: LintText): Division[] {
  const isQuoted = quotationsOf(text);
  return text.divisions.filter(
    (division) =>
      levelOf(division) !== undefined &&
      division.label !== '' &&
      mainOf(division) >= 1 &&
      mainOf(division) <= LARGEST &&
      !isQuoted(division.position.start.offset),
  );
}

/** Headings and the items of an outline run through the text or within what they stand in, all other items within it. */
function lists(divisions: readonly Division[], texts: readonly number[], text: LintText): Run[] {
  const groups = new Map<string, Run & { readonly members: Division[] }>();
  const before = textsBefore(divisions, texts);
  for (const division of divisions) {
    const level = levelOf(division);
    if (!level || level === 'article') continue;
    const isWithin = level === 'item' && text.witness.tree.family !== 'outline';
    const scope = isWithin ? text.parents.get(division)?.id : before.get(division);
    const key = `${scope} ${division.type} ${labelForm(division.label)}`;
    const group = groups.get(key);
    if (group) group.members.push(division);
    else groups.set(key, { level, members: [division], isRest: !isWithin && scope !== 0 });
  }
  return [...groups.values()].flatMap((run) => byParent(run, text));
}

function levelOf({ type }: Division): Run['level'] | undefined {
  if (type === 'article') return 'article';
  return HEADINGS.has(type) ? 'heading' : ITEMS.has(type) ? 'item' : undefined;
}

/** For every division, behind how many places where articles begin again the next article stands: a heading goes with it. */
function textsBefore(divisions: readonly Division[], texts: readonly number[]): Map<Division, number> {
  const counts = new Map<Division, number>();
  let count = texts.length;
  for (const division of [...divisions].reverse()) {
    if (division.type === 'article')
      while (count > 0 && (texts[count - 1] as number) > division.position.start.offset) count--;
    counts.set(division, count);
  }
  return counts;
}

/**
 * 第一节 begins again in every chapter, while the chapters of 民事诉讼法 run through its 编 and the （一） of an outline
 * through its 一、二、. What most borders between parents show is taken for the rule.
 */
function byParent(run: Run, { parents }: LintText): Run[] {
  const { members } = run;
  const parts: Division[][] = [];
  let goingOn = 0;
  let anew = 0;
  members.forEach((member, at) => {
    const last = members[at - 1];
    const part = parts.at(-1);
    if (last && part && parents.get(last) === parents.get(member)) return void part.push(member);
    parts.push([member]);
    if (!last) return;
    if (mainOf(member) === 1) anew++;
    else if (mainOf(member) > mainOf(last)) goingOn++;
  });
  if (goingOn > 0 && goingOn >= anew) return [run];
  return parts.map((part) => ({ ...run, members: part }));
}

interface Open {
  readonly members: Division[];
  last: number;
}

/**
 * Parts a list where it begins again: at a 1 behind a few numbers, with a 2 behind it. What was interrupted by another
 * text, such as an annex in the middle, is taken up again with its next number.
 */
function splitRun(members: readonly Division[], least: number): { parts: Division[][]; restarts: Restart[] } {
  const parts: Open[] = [];
  const restarts: Restart[] = [];
  let open: Open[] = [];
  members.forEach((member, at) => {
    const number = mainOf(member);
    const current = open.at(-1);
    if (!current || beginsAgain(members, at, current, least)) {
      if (current) restarts.push({ at: member, of: (open[0] as Open).members[0] as Division });
      const begun = { members: [member], last: number };
      parts.push(begun);
      open = [...open.slice(-1), begun];
      return;
    }
    const [outer] = open;
    if (outer && open.length > 1 && number === outer.last + 1 && number !== current.last + 1) open = [outer];
    const to = open.at(-1) as Open;
    to.members.push(member);
    to.last = number;
  });
  return { parts: parts.map((part) => part.members), restarts };
}

function beginsAgain(
  members: readonly Division[],
  at: number,
  { last, members: before }: Open,
  least: number,
): boolean {
  const member = members[at] as Division;
  const next = members[at + 1];
  return (
    mainOf(member) === 1 &&
    member.ordinal.length === 1 &&
    last >= least &&
    mainOf(before[0] as Division) === 1 &&
    next !== undefined &&
    mainOf(next) === 2
  );
}
