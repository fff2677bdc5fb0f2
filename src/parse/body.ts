import type { Family } from '../model/tree.js';
import { headLabel } from './bullet.js';
import type { Event, TextEvent, UnitEvent } from './event.js';
import { splitHeading } from './families/statute.js';
import type { LabelForm } from './label.js';
import { joinBetween, type Layout } from './layout.js';
import { pieceText, trimPiece, whole, type Line, type Piece } from './line.js';
import { runInArticles, runInItems, type RunIn } from './run-in.js';
import { isEnumerator, rankOf, type Start } from './start.js';
import { isPageNumber } from './surroundings.js';

/** What carries over from line to line while events are made. */
interface State {
  /** The line that the paragraph being read ends with so far; undefined at the head of a unit. */
  previous: Line | undefined;
  article: readonly number[] | undefined;
  readonly lists: Map<LabelForm, number>;
  /** A heading stood alone as 第一章; its words are in the next line. */
  untitled: boolean;
}

/**
 * Turns the lines of the text proper into events: units, paragraphs with their printed lines joined, page furniture.
 * @param lines lines of the text proper, without what follows it
 * @param starts where units begin in them
 */
export function bodyEvents(
  lines: readonly Line[],
  starts: readonly (Start | undefined)[],
  layout: Layout,
  family: Family,
): Event[] {
  const state: State = { previous: undefined, article: undefined, lists: new Map(), untitled: false };
  return lines.flatMap((line, at) => {
    const start = starts[at];
    if (start) return startEvents(line, start, state, family);
    return aside(line) ?? continuation(line, state, layout, family);
  });
}

/** Lines that interrupt a paragraph without being part of it. */
function aside(line: Line): Event[] | undefined {
  if (line.hint === 'comment' || line.hint === 'frontmatter') return block(line, 'front', 'front-matter');
  if (line.hint === 'footnote') return block(line, 'note', 'footnote');
  if (line.hint === 'table') return block(line, 'annex', 'table');
  return isPageNumber(line.text) || line.text === '' ? block(line, 'furniture', 'page-number') : undefined;
}

function block(
  line: Line,
  type: 'front' | 'note' | 'annex' | 'furniture',
  reason: 'front-matter' | 'footnote' | 'table' | 'page-number',
): Event[] {
  return [{ kind: 'block', type, reason, lines: [line] }];
}

function startEvents(line: Line, start: Start, state: State, family: Family): Event[] {
  enter(start, state);
  if (start.heading) return headingEvents(line, start, state, family);
  state.previous = line;
  return [unit(line, start), ...wording(line, start.after, state, family, { opens: true })];
}

function headingEvents(line: Line, start: Start, state: State, family: Family): Event[] {
  const rest = line.text.slice(start.after);
  const end = start.after + splitHeading(rest).end;
  const heading = trimPiece({ line, from: start.after, to: end });
  const titled = heading.to > heading.from;
  state.previous = undefined;
  state.untitled = !titled;
  const head = unit(line, start);
  const events: Event[] = [titled ? { ...head, heading } : head];
  const article = end < line.text.length ? headLabel(line.text.slice(end).trimStart()) : undefined;
  if (!article) return events;
  const at = line.text.length - line.text.slice(end).trimStart().length;
  const run = startOf({ label: article.label, at, after: at + article.after });
  return [...events, ...startEvents(line, run, state, family)];
}

/** The unit event of a start; a bullet before a label at the head of the line goes with it. */
function unit(line: Line, start: Start): UnitEvent {
  const event: UnitEvent = { kind: 'unit', start };
  if (!start.label) return event;
  const label = { line, from: start.from, to: start.from + start.label.length };
  const before = line.text.slice(0, start.from).trimEnd();
  return before.length === 1 ? { ...event, label, bullet: { line, from: 0, to: 1 } } : { ...event, label };
}

function enter(start: Start, state: State): void {
  const { label } = start;
  state.untitled = false;
  if (start.type === 'article') state.article = label?.ordinal;
  if (!label || !isEnumerator(label.form)) return state.lists.clear();
  for (const form of state.lists.keys()) if (rankOf(form) > start.rank) state.lists.delete(form);
  state.lists.set(label.form, label.ordinal[0] as number);
}

function continuation(line: Line, state: State, layout: Layout, family: Family): Event[] {
  if (state.untitled && line.text.length <= 40 && !/[。；：，]/u.test(line.text)) {
    state.untitled = false;
    return [{ kind: 'heading', piece: whole(line) }];
  }
  const join = state.previous && joinBetween(state.previous, line, layout);
  if (!join) state.lists.delete('paren-arabic');
  state.previous = line;
  return wording(line, 0, state, family, join ? { opens: false, join } : { opens: false });
}

type Manner = Pick<TextEvent, 'opens' | 'join'>;

/** The wording of a line from `from` on, parted where an article or an item begins within it. */
function wording(line: Line, from: number, state: State, family: Family, manner: Manner): Event[] {
  const cuts = family === 'qa' ? [] : cutsIn(line, from, state, family);
  const events: Event[] = [];
  const first = textEvent({ line, from, to: cuts[0]?.at ?? line.text.length }, manner);
  if (first) events.push(first);
  cuts.forEach((cut, index) => {
    const start = startOf(cut);
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

function cutsIn(line: Line, from: number, state: State, family: Family): RunIn[] {
  const articles = family === 'statute' ? runInArticles(line.text, from, state.article) : [];
  const ends = [...articles.map((article) => article.at), line.text.length];
  const cuts = runInItems(line.text.slice(0, ends[0]), from, state.lists);
  articles.forEach((article, index) => {
    cuts.push(article, ...runInItems(line.text.slice(0, ends[index + 1]), article.after, new Map()));
  });
  return cuts;
}

function startOf(cut: RunIn): Start {
  const { label } = cut;
  const type = label.form === 'article' ? 'article' : 'enumerated';
  return { type, rank: rankOf(label.form), label, from: cut.at, after: cut.after, heading: false };
}

function textEvent(piece: Piece, manner: Manner): TextEvent | undefined {
  const trimmed = trimPiece(piece);
  return pieceText(trimmed) === '' ? undefined : { kind: 'text', piece: trimmed, ...manner };
}
