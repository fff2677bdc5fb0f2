import { firstWhere } from '../model/lists/first-where.js';
import type { LineHint } from '../model/source.js';
import type { BlockReason, BlockType } from '../model/tree.js';
import type { BlockEvent, Event } from './event.js';
import type { Line } from './line.js';

interface Aside {
  readonly type: BlockType;
  readonly reason: BlockReason;
  /** Lines of this kind that follow one another are one block. */
  readonly joins: boolean;
}

/** What the file format itself says is no part of the running text. */
const ASIDES: Partial<Record<LineHint, Aside>> = {
  footnote: { type: 'note', reason: 'footnote', joins: false },
  table: { type: 'annex', reason: 'table', joins: true },
  'text-box': { type: 'annex', reason: 'text-box', joins: true },
  navigation: { type: 'furniture', reason: 'navigation', joins: true },
  'running-title': { type: 'furniture', reason: 'running-title', joins: false },
  'page-number': { type: 'furniture', reason: 'page-number', joins: false },
};

/** Of what surrounds the regulation a table is a part like any other: 附件：收费标准. */
const HOLDS_TABLES: ReadonlySet<BlockReason> = new Set(['lead', 'annex', 'after-end']);

/** The lines of a text in two: those that run on, and those that interrupt them. */
export interface Parted {
  readonly flow: Line[];
  readonly asides: readonly Line[];
}

/**
 * Takes out the lines that are aside, so that a paragraph goes on behind a footnote, a page's end or a row of buttons
 * as if they were not there.
 */
export function partAsides(lines: readonly Line[]): Parted {
  const isAside = (line: Line): boolean => line.hint !== undefined && ASIDES[line.hint] !== undefined;
  return { flow: lines.filter((line) => !isAside(line)), asides: lines.filter(isAside) };
}

/** Puts the lines that are aside back where they stood, as blocks. A block they stand inside of is parted. */
export function withAsides(events: readonly Event[], asides: readonly Line[]): readonly Event[] {
  if (asides.length === 0) return events;
  const made: Made = { events: [], growing: undefined };
  let next = 0;
  const putBefore = (offset: number): void => {
    for (let line = asides[next]; line && offsetOf(line) < offset; line = asides[++next]) put(line, made);
  };
  for (const event of events.flatMap((one) => parted(one, asides))) {
    putBefore(startOf(event));
    add(event, made);
  }
  putBefore(Infinity);
  return made.events;
}

interface Made {
  readonly events: Event[];
  /** The block at the end, to which lines can still be added. */
  growing: (BlockEvent & { readonly lines: Line[] }) | undefined;
}

function put(line: Line, made: Made): void {
  const { joins, ...kind } = ASIDES[line.hint as LineHint] as Aside;
  const { growing } = made;
  const isMore = joins && growing?.interrupts === true && growing.reason === kind.reason;
  const isPart = kind.reason === 'table' && growing?.interrupts !== true;
  if (growing && (isMore || isPart)) growing.lines.push(line);
  else begin({ kind: 'block', ...kind, interrupts: true, lines: [line] }, made);
}

function add(event: Event, made: Made): void {
  const holds = event.kind === 'block' && event.interrupts !== true && HOLDS_TABLES.has(event.reason);
  if (!holds) {
    made.events.push(event);
    made.growing = undefined;
  } else if (made.growing?.reason === event.reason) {
    for (const line of event.lines) made.growing.lines.push(line);
  } else begin(event, made);
}

function begin(event: BlockEvent, made: Made): void {
  made.growing = { ...event, lines: [...event.lines] };
  made.events.push(made.growing);
}

/** A block of several lines as blocks between which lines that are aside can stand. */
function parted(event: Event, asides: readonly Line[]): Event[] {
  if (event.kind !== 'block' || event.lines.length < 2) return [event];
  const stretches: Line[][] = [];
  let before: number | undefined;
  for (const line of event.lines) {
    const offset = offsetOf(line);
    const passed = firstWhere(asides.length, (at) => offsetOf(asides[at] as Line) >= offset);
    if (passed === before) stretches.at(-1)?.push(line);
    else stretches.push([line]);
    before = passed;
  }
  return stretches.map((lines): BlockEvent => ({ ...event, lines }));
}

function startOf(event: Event): number {
  if (event.kind === 'block') return offsetOf(event.lines[0] as Line);
  if (event.kind !== 'unit') return pieceStart(event.piece.line, event.piece.from);
  const piece = event.bullet ?? event.label ?? event.heading;
  return piece ? pieceStart(piece.line, piece.from) : -1;
}

/** A line may hold several events; none of them but the first begins with the line. */
function pieceStart(line: Line, from: number): number {
  const span = line.spans.findLast(({ at }) => at <= from);
  return span ? span.offset + (from - span.at) : offsetOf(line);
}

function offsetOf({ spans, markup }: Line): number {
  return Math.min(spans[0]?.offset ?? Infinity, markup[0]?.offset ?? Infinity);
}
