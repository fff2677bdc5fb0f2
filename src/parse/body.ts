import type { BlockReason, Family } from '../model/tree.js';
import type { BlockEvent, Event, TextEvent, UnitEvent } from './event.js';
import { readLabel, type LabelForm } from './label.js';
import { joinBetween, type Layout } from './layout.js';
import { pieceText, trimPiece, whole, type Line, type Piece } from './line.js';
import { runInItems, type RunIn } from './run-in.js';
import { runningTitles } from './running-title.js';
import { endsSentence } from './sentence.js';
import { isEnumerator, rankOf, type Start } from './start.js';
import { isPageNumber } from './surroundings.js';

/** What carries over from line to line while events are made. */
interface State {
  /** The line that the paragraph being read ends with so far; undefined at the head of a unit. */
  previous: Line | undefined;
  readonly lists: Map<LabelForm, number>;
  /** A heading stood alone as 第一章; its words are in the next line. */
  untitled: boolean;
  /** The words of the heading on the line above, which may go on in this one. */
  heading: string | undefined;
  /** The line above was a footnote. */
  noted: boolean;
}

/**
 * Turns the lines of the text proper into events: units, paragraphs with their printed lines joined, page furniture.
 * @param lines lines of the text proper, without what follows it
 * @param starts where units begin in them
 * @param title the name of the regulation, as it may stand at the head of every page
 */
export function bodyEvents(
  lines: readonly Line[],
  starts: readonly (Start | undefined)[],
  layout: Layout,
  family: Family,
  title: string,
): Event[] {
  const state: State = {
    previous: undefined,
    lists: new Map(),
    untitled: false,
    heading: undefined,
    noted: false,
  };
  const running = runningTitles(lines, starts, title);
  const events: Event[] = [];
  lines.forEach((line, at) => {
    const start = starts[at];
    if (start) return void events.push(...startEvents(line, start, state, family));
    const block = aside(line, running, family === 'statute' && isFootnote(line, state));
    state.noted = block?.reason === 'footnote';
    if (block) addBlock(events, block);
    else events.push(...continuation(line, state, layout, family, starts[at + 1]));
  });
  return events;
}

/** The rows of a table are one block. */
function addBlock(events: Event[], block: BlockEvent): void {
  const last = events.at(-1);
  const goesOn = block.reason === 'table' && last?.kind === 'block' && last.reason === 'table';
  if (goesOn) events[events.length - 1] = { ...last, lines: [...last.lines, ...block.lines] };
  else events.push(block);
}

/** ① 刑法、历次刑法修正案…的施行日期，分别依据各法律所规定的施行日期确定。 behind a finished sentence. */
function isFootnote({ text }: Line, { previous, noted }: State): boolean {
  if (readLabel(text)?.form !== 'circled') return false;
  return noted || (previous !== undefined && endsSentence(previous.text));
}

/** A table drawn with lines: ┌──┬──┐ │级别│数量│. */
const DRAWN_TABLE = /^[─-╿]/u;

/** Lines that interrupt a paragraph without being part of it. */
function aside(line: Line, running: ReadonlySet<string>, isNote: boolean): BlockEvent | undefined {
  const { hint, text } = line;
  if (hint === 'comment' || hint === 'frontmatter') return block(line, 'front', 'front-matter');
  if (isNote) return block(line, 'note', 'footnote');
  if (DRAWN_TABLE.test(text)) return block(line, 'annex', 'table');
  if (running.has(text)) return block(line, 'furniture', 'running-title');
  return isPageNumber(text) ? block(line, 'furniture', 'page-number') : undefined;
}

function block(line: Line, type: BlockEvent['type'], reason: BlockReason): BlockEvent {
  return { kind: 'block', type, reason, interrupts: true, lines: [line] };
}

function startEvents(line: Line, start: Start, state: State, family: Family): Event[] {
  enter(start, state);
  if (start.heading) return headingEvents(line, start, state);
  state.previous = line;
  const caption = start.type === 'article' ? captionOf(line, start.after) : undefined;
  const head = headUnit(line, start);
  const from = caption?.to ?? start.after;
  return [
    caption ? { ...head, heading: caption } : head,
    ...wording(line, from, state, family, { opens: true }, start.type === 'enumerated'),
  ];
}

/** 第一条 【立法目的】 为了…: the words some editions print over an article (条标). */
function captionOf(line: Line, from: number): Piece | undefined {
  const caption = /^【[^】]{1,40}】/u.exec(line.text.slice(from))?.[0];
  return caption === undefined ? undefined : { line, from, to: from + caption.length };
}

function headingEvents(line: Line, start: Start, state: State): Event[] {
  const heading = trimPiece({ line, from: start.after, to: line.text.length });
  const titled = heading.to > heading.from;
  state.previous = undefined;
  state.untitled = !titled;
  state.heading = titled ? pieceText(heading) : undefined;
  const head = headUnit(line, start);
  return [titled ? { ...head, heading } : head];
}

/** The unit event of a start. */
function unit(line: Line, start: Start): UnitEvent {
  const event: UnitEvent = { kind: 'unit', start };
  if (!start.label) return event;
  return { ...event, label: { line, from: start.from, to: start.from + start.label.length } };
}

/** A unit at the head of its line; a bullet before its label goes with it. */
function headUnit(line: Line, start: Start): UnitEvent {
  const bullet = line.text.slice(0, start.from).trimEnd().length;
  return bullet === 0 ? unit(line, start) : { ...unit(line, start), bullet: { line, from: 0, to: bullet } };
}

function enter(start: Start, state: State): void {
  const { label } = start;
  state.untitled = false;
  state.heading = undefined;
  state.noted = false;
  if (!label || !isEnumerator(label.form)) return state.lists.clear();
  for (const form of state.lists.keys()) if (rankOf(form) > start.rank) state.lists.delete(form);
  state.lists.set(label.form, label.ordinal[0] as number);
}

function continuation(
  line: Line,
  state: State,
  layout: Layout,
  family: Family,
  next: Start | undefined,
): Event[] {
  const goesOn = headingGoesOn(line, state, family, next);
  state.untitled = false;
  state.heading = undefined;
  if (goesOn) return [{ kind: 'heading', piece: whole(line) }];
  const join = state.previous && joinBetween(state.previous, line, layout);
  if (!join) state.lists.delete('paren-arabic');
  state.previous = line;
  return wording(line, 0, state, family, join ? { opens: false, join } : { opens: false });
}

/** A heading of fewer characters fits its line. */
const SHORTEST_BROKEN = 12;

/** 第一章 | 总则, or 第二节　向中华人民共和国请求没收、 | 返还违法所得及其他涉案财物. */
function headingGoesOn({ text }: Line, state: State, family: Family, next: Start | undefined): boolean {
  if (text.length > 40) return false;
  if (state.untitled) return !/[。；：，]/u.test(text);
  if (state.heading === undefined || !/^[\p{Script=Han}、\s]+$/u.test(text)) return false;
  if (/[、和与及]$/u.test(state.heading)) return true;
  // 总则 is complete, and 立法目的 under it the caption some editions print over an article.
  const broken = family === 'statute' && state.heading.length >= SHORTEST_BROKEN;
  return broken && next !== undefined && (next.heading || next.type === 'article');
}

type Manner = Pick<TextEvent, 'opens' | 'join'>;

/**
 * The wording of a line from `from` on, parted where an item begins within it.
 * @param ofItem the line begins with the number of an item, so that a list that begins in it is a further one
 */
function wording(
  line: Line,
  from: number,
  state: State,
  family: Family,
  manner: Manner,
  ofItem = false,
): Event[] {
  const cuts = family === 'qa' ? [] : runInItems(line.text, from, state.lists);
  const events: Event[] = [];
  const first = textEvent({ line, from, to: cuts[0]?.at ?? line.text.length }, manner);
  if (first) events.push(first);
  cuts.forEach((cut, index) => {
    const start = startOf(cut);
    if (index > 0 || ofItem) events.push(...leadOfNewList(line, cut, cuts[index - 1]?.after ?? from, events));
    enter(start, state);
    events.push(unit(line, start));
    const own = textEvent(
      { line, from: cut.after, to: cuts[index + 1]?.at ?? line.text.length },
      { opens: true },
    );
    if (own) events.push(own);
  });
  return events;
}

/**
 * …属于“情节严重”：（一）…；（二）…。非法猎捕…，属于“情节特别严重”：（一）…: where a list begins anew in one line, the
 * sentence before it leads it in and is the next 款, not the end of the last item.
 */
function leadOfNewList(line: Line, cut: RunIn, from: number, events: Event[]): Event[] {
  const last = events.at(-1);
  if (cut.label.ordinal[0] !== 1 || last?.kind !== 'text') return [];
  const sentence = line.text.lastIndexOf('。', cut.at - 1) + 1;
  const isLead = sentence > from && /[：:]\s*$/u.test(line.text.slice(0, cut.at));
  if (!isLead || cut.label.form !== 'paren-han') return [];
  events.splice(-1, 1, { ...last, piece: trimPiece({ line, from: last.piece.from, to: sentence }) });
  const lead = textEvent({ line, from: sentence, to: cut.at }, { opens: false });
  return lead ? [lead] : [];
}

function startOf({ label, at, after }: RunIn): Start {
  return { type: 'enumerated', rank: rankOf(label.form), label, from: at, after, heading: false };
}

function textEvent(piece: Piece, manner: Manner): TextEvent | undefined {
  const trimmed = trimPiece(piece);
  return pieceText(trimmed) === '' ? undefined : { kind: 'text', piece: trimmed, ...manner };
}
