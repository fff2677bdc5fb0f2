import type { HeadLabel } from '../bullet.js';
import { isEnumeratorTail, isReferenceTail, type LabelForm } from '../label.js';
import type { Line } from '../line.js';
import { closesQuotation, openQuotes } from '../quotation.js';
import { endsWithStop } from '../sentence.js';
import { follows } from '../sequence.js';
import { isEnumerator, isHeadingForm, PREAMBLE_RANK, rankOf, type Start } from '../start.js';
import { isAnnexHead, isPageNumber } from '../surroundings.js';
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
  /** The last heading was a number alone; its words are in the next line. */
  untitled: boolean;
  /** The text is divided into 编. */
  parts: boolean;
  /** An annex has begun. */
  ended: boolean;
}

const PREAMBLE = /^(?:序\s*言|前\s*言|序)$/u;
const UNNUMBERED_CHAPTER = /^(?:总\s*则|附\s*则)$/u;
/** Chapters so common that one which lost its number is known by its name, where a sentence has ended before it. */
const NUMBER_LOST = /^(?:分\s*则|罚\s*则|法\s*律\s*责\s*任)$/u;
/** A line that breaks off before a number it refers to: 依照本法 | 第三十五条. */
const EXPECTS_NUMBER =
  /(?:[、，,（(]|依照|依据|根据|按照|违反|适用|符合|本法|本条例|本规定|本办法|和|或者?|及|至|与|对|的|在|除|列)$/u;

function starts(lines: readonly Line[]): (Start | undefined)[] {
  const state: State = {
    article: undefined,
    lists: new Map(),
    previous: '',
    quotes: 0,
    untitled: false,
    parts: false,
    ended: false,
  };
  return lines.map((line, at) => {
    if (isPageNumber(line.text)) return undefined;
    state.ended ||= isAnnexHead(line.text) && !goesOn(lines, at, state);
    // An annex may have a 第一条 of its own; it is not an article of the regulation.
    if (state.ended) return undefined;
    const start = startOf(line, lines, at, state);
    note(state, line, start);
    return start;
  });
}

/** The numbering of the regulation is taken up again further on. */
function goesOn(lines: readonly Line[], from: number, { article }: State): boolean {
  if (!article) return true;
  return lines.slice(from).some((line) => {
    const head = line.head;
    return head?.label.form === 'article' && follows(head.label.ordinal, article);
  });
}

function note(state: State, line: Line, start: Start | undefined): void {
  if (start) enter(state, start);
  state.quotes += openQuotes(line.text);
  state.untitled =
    start?.heading === true && line.text.slice(start.after) === '' && start.label !== undefined;
  // A heading is complete without a full stop.
  state.previous = start?.heading || line.hint === 'heading' ? '。' : line.text;
}

function enter(state: State, { type, label }: Start): void {
  if (type !== 'enumerated') state.lists.clear();
  state.parts ||= type === 'part';
  if (type === 'article' && label) {
    state.article = label.ordinal;
    state.quotes = 0;
  }
  if (type !== 'enumerated' || !label) return;
  for (const form of state.lists.keys()) if (rankOf(form) > rankOf(label.form)) state.lists.delete(form);
  state.lists.set(label.form, label.ordinal[0] as number);
}

function startOf(line: Line, lines: readonly Line[], at: number, state: State): Start | undefined {
  const { head } = line;
  if (!head) return state.untitled ? undefined : unnumbered(line, state);
  const { form } = head.label;
  if (form === 'article')
    return isArticle(head, lines, at, state) ? startAt(head, 'article', false) : undefined;
  if (isHeadingForm(form)) return isHeading(head, line, state) ? startAt(head, form, true) : undefined;
  if (form === 'han-comma' && isCaption(head, line, nextOfText(lines, at))) {
    return { ...startAt(head, 'section', true), rank: rankOf('section') };
  }
  return isEnumerator(form) && isListed(head, state) ? startAt(head, 'enumerated', false) : undefined;
}

/** The line below, or the one behind a page number. */
function nextOfText(lines: readonly Line[], at: number): Line | undefined {
  const next = lines[at + 1];
  return next && isPageNumber(next.text) ? lines[at + 2] : next;
}

/** Headings that bear no number: 序言, 附则, and whatever Markdown says is one. */
function unnumbered(line: Line, state: State): Start | undefined {
  if (PREAMBLE.test(line.text)) return bare('preamble', PREAMBLE_RANK);
  if (UNNUMBERED_CHAPTER.test(line.text))
    return closesParts(line, state) ? bare('part', rankOf('part')) : bare('chapter', rankOf('chapter'));
  if (NUMBER_LOST.test(line.text) && endsWithStop(state.previous)) return bare('chapter', rankOf('chapter'));
  return line.hint === 'heading' && line.text !== '' ? bare('section', rankOf('section')) : undefined;
}

/** 附则 of 刑法 and 民法典 stands beside their 编, not in the last of them. */
function closesParts({ text }: Line, { parts }: State): boolean {
  return parts && text.startsWith('附');
}

function bare(type: 'preamble' | 'part' | 'chapter' | 'section', rank: number): Start {
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
function isArticle(head: HeadLabel, lines: readonly Line[], at: number, state: State): boolean {
  const open = state.previous !== '' && !endsWithStop(state.previous);
  const isNext = follows(head.label.ordinal, state.article);
  if ((open || !head.spaced) && isReferenceTail(head.rest))
    return !open && isNext && isMissingElse(head, lines, at);
  const bold = (lines[at] as Line).markup.length > 0;
  if (isNext || bold) return true;
  if (state.quotes > 0 && closesQuotation(lines, at)) return false;
  return !open || (head.spaced && head.rest !== '' && !EXPECTS_NUMBER.test(state.previous));
}

/** 第八十六条规定本行政区域特别重大事项的地方性法规…: like a reference, but no other 第八十六条 comes to be referred to. */
function isMissingElse({ label }: HeadLabel, lines: readonly Line[], at: number): boolean {
  const next = lines.find(
    ({ head }, index) => index > at && head?.label.form === 'article' && !isReferenceTail(head.rest),
  );
  return !next?.head || follows(next.head.label.ordinal, label.ordinal);
}

const LONGEST_HEADING = 60;

function isHeading(head: HeadLabel, line: Line, state: State): boolean {
  if (line.hint === 'heading') return true;
  if (!head.spaced && isReferenceTail(head.rest)) return false;
  const title = head.rest;
  if (title.length > LONGEST_HEADING || /[。；：]/u.test(title)) return false;
  const open = state.previous !== '' && !endsWithStop(state.previous) && !isPageNumber(state.previous);
  return !open || (head.spaced && !/[，,]/u.test(title));
}

/** 一、管辖: the captions that divide a judicial interpretation; its next line is an article or another caption. */
function isCaption(head: HeadLabel, line: Line, next: Line | undefined): boolean {
  if (line.hint === 'heading') return true;
  if (head.rest.length > 40 || /[。；：，]/u.test(head.rest) || !next) return false;
  if (head.rest === '') return /^[\p{Script=Han}、\s]{2,24}$/u.test(next.text);
  const following = next.head;
  return (
    following !== undefined && (following.label.form === 'article' || isHeadingForm(following.label.form))
  );
}

/** 健全统 | 一、开放、竞争、有序的市场体系: print parts a word, and its second half looks like a number. */
const PARTED = /[统同唯单划逐万专任每之进第]$/u;

/** （二） is an item after （一）, and （一） anywhere; （五） out of nowhere only where a sentence has ended. */
function isListed(head: HeadLabel, state: State): boolean {
  const { form, ordinal } = head.label;
  if (isEnumeratorTail(head.rest) || (form === 'han-comma' && !head.spaced && PARTED.test(state.previous)))
    return false;
  const last = state.lists.get(form) ?? 0;
  if (form === 'circled' && last === 0 && !leadsIntoList(state)) return false;
  if (ordinal[0] === last + 1 || ordinal[0] === 1) return true;
  return state.previous === '' || endsWithStop(state.previous);
}

/** ① begins a list inside another or behind a colon; behind a finished sentence it is the number of a footnote. */
function leadsIntoList({ lists, previous }: State): boolean {
  return lists.size > 0 || /[：:]$/u.test(previous);
}
