import { headLabel, type HeadLabel } from '../bullet.js';
import { isReferenceTail, type LabelForm } from '../label.js';
import type { Line } from '../line.js';
import { endsSentence, endsWithStop } from '../sentence.js';
import { isEnumerator, isHeadingForm, PREAMBLE_RANK, rankOf, type Start } from '../start.js';
import { isPageNumber } from '../surroundings.js';
import type { FamilyRules } from './family.js';

/** 编 分编 章 节 条 款 项 目. */
export const statute: FamilyRules = { starts };

/** What has been read so far, as far as later lines depend on it. */
interface State {
  article: readonly number[] | undefined;
  /** Last number of each open enumeration in the current article, by form. */
  readonly lists: Map<LabelForm, number>;
  /** The last line of text, to see whether its sentence is finished. */
  previous: string;
  /** Quotation marks opened and not closed since the article began. */
  quotes: number;
}

const PREAMBLE = /^(?:序\s*言|前\s*言|序)$/u;
const UNNUMBERED_CHAPTER = /^(?:总\s*则|附\s*则)$/u;
/** A line that breaks off before a number it refers to: 依照本法 | 第三十五条. */
const EXPECTS_NUMBER =
  /(?:[、，,（(]|依照|依据|根据|按照|违反|适用|符合|本法|本条例|本规定|本办法|和|或者?|及|至|与|对|的|在|除|列)$/u;

function starts(lines: readonly Line[]): (Start | undefined)[] {
  const state: State = { article: undefined, lists: new Map(), previous: '', quotes: 0 };
  return lines.map((line, at) => {
    if (isPageNumber(line.text)) return undefined;
    const start = startOf(line, lines[at + 1], state);
    note(state, line, start);
    return start;
  });
}

function note(state: State, line: Line, start: Start | undefined): void {
  if (start) enter(state, start);
  for (const char of line.text) state.quotes += char === '“' ? 1 : char === '”' ? -1 : 0;
  // A heading is complete without a full stop.
  state.previous = start?.heading || line.hint === 'heading' ? '。' : line.text;
}

function enter(state: State, { type, label }: Start): void {
  if (type !== 'enumerated') state.lists.clear();
  if (type === 'article' && label) {
    state.article = label.ordinal;
    state.quotes = 0;
  }
  if (type !== 'enumerated' || !label) return;
  for (const form of state.lists.keys()) if (rankOf(form) > rankOf(label.form)) state.lists.delete(form);
  state.lists.set(label.form, label.ordinal[0] as number);
}

function startOf(line: Line, next: Line | undefined, state: State): Start | undefined {
  if (PREAMBLE.test(line.text)) return bare('preamble', PREAMBLE_RANK);
  if (UNNUMBERED_CHAPTER.test(line.text)) return bare('chapter', rankOf('chapter'));
  const head = headLabel(line.text);
  if (!head)
    return line.hint === 'heading' && line.text !== '' ? bare('section', rankOf('section')) : undefined;
  const { form } = head.label;
  if (form === 'article') return isArticle(head, line, state) ? startAt(head, 'article', false) : undefined;
  if (isHeadingForm(form)) return isHeading(head, line, state) ? startAt(head, form, true) : undefined;
  if (form === 'han-comma' && isCaption(head, line, next))
    return { ...startAt(head, 'section', true), rank: 4 };
  return isEnumerator(form) && isListed(head, state) ? startAt(head, 'enumerated', false) : undefined;
}

function bare(type: 'preamble' | 'chapter' | 'section', rank: number): Start {
  return { type, rank, label: undefined, from: 0, after: 0, heading: true };
}

function startAt(head: HeadLabel, type: Start['type'], heading: boolean): Start {
  return {
    type,
    rank: rankOf(head.label.form),
    label: head.label,
    from: head.from,
    after: head.after,
    heading,
  };
}

/** 第X条 begins an article unless it is part of a cross-reference or of a quotation. */
function isArticle(head: HeadLabel, line: Line, state: State): boolean {
  if (!head.spaced && isReferenceTail(head.rest)) return false;
  const bold = line.markup.length > 0;
  if (follows(head.label.ordinal, state.article) || bold) return true;
  if (state.quotes > 0 && state.quotes < 4 && !endsSentence(state.previous)) return false;
  const open = state.previous !== '' && !endsWithStop(state.previous);
  return !open || (head.spaced && head.rest !== '' && !EXPECTS_NUMBER.test(state.previous));
}

/** The number that comes next: 12 after 11, 12 after 11之一, 11之一 after 11, 11之二 after 11之一. */
function follows(ordinal: readonly number[], last: readonly number[] | undefined): boolean {
  if (!last) return true;
  const [main = 0, branch = 0] = ordinal;
  const [lastMain = 0, lastBranch = 0] = last;
  return branch === 0 ? main === lastMain + 1 : main === lastMain && branch === lastBranch + 1;
}

const LONGEST_HEADING = 60;

function isHeading(head: HeadLabel, line: Line, state: State): boolean {
  if (line.hint === 'heading') return true;
  if (!head.spaced && isReferenceTail(head.rest)) return false;
  const { title } = splitHeading(head.rest);
  if (title.length > LONGEST_HEADING || /[。；：]/u.test(title)) return false;
  const open = state.previous !== '' && !endsWithStop(state.previous) && !isPageNumber(state.previous);
  return !open || (head.spaced && !/[，,]/u.test(title));
}

/**
 * Parts a title from an article that runs on in the same line: 第一章 总则 第一条 为了….
 * @returns the title, and the offset in `rest` at which the article begins (the length of `rest` where none does)
 */
export function splitHeading(rest: string): { readonly title: string; readonly end: number } {
  const article = /\s第[一二三四五六七八九十百千〇零两0-9０-９]{1,9}条(?=\s)/u.exec(rest);
  const end = article ? article.index : rest.length;
  return { title: rest.slice(0, end).trim(), end };
}

/** 一、管辖: the captions that divide a judicial interpretation; its next line is an article or another caption. */
function isCaption(head: HeadLabel, line: Line, next: Line | undefined): boolean {
  if (line.hint === 'heading') return true;
  if (head.rest === '' || head.rest.length > 40 || /[。；：，]/u.test(head.rest) || !next) return false;
  const following = headLabel(next.text);
  return (
    following !== undefined && (following.label.form === 'article' || isHeadingForm(following.label.form))
  );
}

/** （二） is an item after （一）, and （一） anywhere; （五） out of nowhere only where a sentence has ended. */
function isListed(head: HeadLabel, state: State): boolean {
  const { form, ordinal } = head.label;
  if (isReferenceTail(head.rest)) return false;
  const last = state.lists.get(form) ?? 0;
  if (ordinal[0] === last + 1 || ordinal[0] === 1) return true;
  return state.previous === '' || endsWithStop(state.previous);
}
