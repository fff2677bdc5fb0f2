import type { Join } from '../model/tree.js';
import { cannotBegin, endsSentence, endsWithComma, endsWithStop } from './sentence.js';
import type { Line } from './line.js';

/** How the lines of a text relate to its paragraphs. */
export interface Layout {
  /** Lines were broken at a fixed measure: a line is not a paragraph. */
  readonly wrapped: boolean;
  /** Columns of a full line. */
  readonly measure: number;
  /** Every paragraph's last line, and no other, has a blank at its end (text copied out of a PDF). */
  readonly blankEndsParagraph: boolean;
  /** Columns of indent with which every paragraph begins and the lines within them do not; undefined where that is not so. */
  readonly indent: number | undefined;
  /** Sentences are broken by page or line ends more often than full stops are lost by mistake. */
  readonly broken: boolean;
  /** Blank lines stand between paragraphs, and only there. */
  readonly blankSeparates: boolean;
  /** Whether two characters (UTF-16 units) meet within a line. */
  readonly meet: (pair: string) => boolean;
}

const MINIMUM = 12;

/**
 * Reads the layout off the lines themselves.
 * @param lines the lines of the text proper
 * @param starts for each line whether it begins a numbered unit or is a heading
 */
export function layoutOf(lines: readonly Line[], starts: readonly boolean[]): Layout {
  const body = lines.filter((line) => line.width > 0);
  const open = body.filter((line) => !endsWithStop(line.text) && line.width >= 20);
  const measure = commonest(open.map(extent));
  const nearMeasure = open.filter((line) => extent(line) >= measure * 0.88 && extent(line) <= measure * 1.12);
  const wrapped =
    body.length >= MINIMUM && open.length >= body.length * 0.35 && nearMeasure.length >= open.length * 0.8;
  return {
    wrapped,
    measure,
    blankEndsParagraph: wrapped && blankEndsParagraph(lines, starts),
    indent: indentOf(lines, starts, wrapped),
    broken: brokenSentences(lines, starts) > lines.length * 0.02,
    blankSeparates: wrapped && blankSeparates(lines),
    meet: pairsIn(lines),
  };
}

/** Most texts have no open line end, and need no set of their pairs. */
function pairsIn(lines: readonly Line[]): Layout['meet'] {
  let pairs: Set<string> | undefined;
  return (pair) => {
    pairs ??= new Set(lines.flatMap(({ text }) => pairsOf(text)));
    return pairs.has(pair);
  };
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/** Columns a line reaches, its indent included. */
function extent(line: Line): number {
  return line.indent + line.width;
}

/** The value that occurs most often; of several the largest. Zero where there is none. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0] ?? 0;
}

/** Trusted only where it separates well: blanks after stops and headings, none inside sentences. */
function blankEndsParagraph(lines: readonly Line[], starts: readonly boolean[]): boolean {
  const blank = lines.filter((line) => line.trailing);
  if (blank.length < 3 || blank.length > lines.length * 0.6) return false;
  const atEnd = lines.filter(
    (line, at) =>
      line.trailing && (endsSentence(line.text) || at === lines.length - 1 || starts[at + 1] === true),
  );
  const beforeStart = lines.filter((_, at) => starts[at + 1] === true);
  const missed = beforeStart.filter((line) => !line.trailing);
  return atEnd.length >= blank.length * 0.9 && missed.length <= beforeStart.length * 0.1;
}

/** Columns of the indent of two characters with which a Chinese paragraph begins. */
const INDENT = 4;

function indentOf(lines: readonly Line[], starts: readonly boolean[], wrapped: boolean): number | undefined {
  const inside = lines.filter(
    (_, at) => at > 0 && !starts[at] && !endsWithStop((lines[at - 1] as Line).text),
  );
  const begins = lines.filter((_, at) => starts[at]);
  const margin = lines.reduce((least, line) => Math.min(least, line.indent), Infinity);
  // Every line indented by two characters: every line is a paragraph, and only a broken one begins at the margin.
  const indented = lines.filter((line) => line.indent >= INDENT);
  if (!wrapped && indented.length >= Math.max(3, lines.length * 0.9)) return INDENT;
  const deep = (line: Line): boolean => line.indent >= margin + 3;
  const clear =
    inside.length > 0 &&
    begins.filter(deep).length >= Math.max(1, begins.length * 0.8) &&
    inside.filter(deep).length <= inside.length * 0.1;
  return clear ? margin + 3 : undefined;
}

/** How many lines go on with a sentence that the line before them did not finish. */
function brokenSentences(lines: readonly Line[], starts: readonly boolean[]): number {
  const goesOn = (at: number): boolean =>
    at > 0 && !starts[at] && !endsWithStop((lines[at - 1] as Line).text);
  return lines.filter((_, at) => goesOn(at) && (lines[at - 1] as Line).width >= 40).length;
}

/** Trusted only where some lines follow on and some stand apart, and those that do stand behind a finished sentence. */
function blankSeparates(lines: readonly Line[]): boolean {
  const apart = lines.filter((line, at) => at > 0 && line.blankBefore);
  const finished = lines.filter((line, at) => at > 0 && line.blankBefore && !isOpen(lines[at - 1] as Line));
  return apart.length >= 3 && apart.length <= lines.length * 0.75 && finished.length >= apart.length * 0.9;
}

function isOpen(line: Line): boolean {
  return !endsWithStop(line.text) && line.width >= 40;
}

/**
 * Decides whether `next` goes on with the paragraph that `previous` is the last line of.
 * @returns how sure the join is, or undefined where a new paragraph begins
 */
export function joinBetween(previous: Line, next: Line, layout: Layout): Omit<Join, 'offset'> | undefined {
  if (cannotBegin(next.text)) return { certain: true, because: 'no-stop' };
  if (endsWithComma(previous.text)) return { certain: true, because: 'comma' };
  if (isListAfterColon(previous.text, next.text)) return { certain: true, because: 'list' };
  if (beginsByIndent(previous, next, layout)) return undefined;
  if (layout.wrapped) return joinWrapped(previous, next, layout);
  return endsWithStop(previous.text) ? undefined : joinOpen(previous, next, layout);
}

/**
 * An indented line begins a paragraph, even where the one before it lost its full stop. Not so where sentences are
 * broken again and again: then every line was indented alike, the rest of a broken sentence as well.
 */
function beginsByIndent(previous: Line, next: Line, layout: Layout): boolean {
  if (layout.indent === undefined || next.indent < layout.indent) return false;
  return endsWithStop(previous.text) || layout.wrapped || !layout.broken;
}

/** 全国人民代表大会常务委员会由下列人员组成： | 委员长， | 副委员长若干人，: one 款, whatever its lines. */
function isListAfterColon(previous: string, next: string): boolean {
  return /[：:]$/u.test(previous) && endsWithComma(next) && next.length <= 40;
}

/** The sentence is not at its end: 压实下级党委和政 | 府、有关部门生态环境保护责任. */
function joinOpen(previous: Line, next: Line, layout: Layout): Omit<Join, 'offset'> {
  const pair = previous.text.slice(-1) + next.text.slice(0, 1);
  const known = layout.meet(pair);
  return known ? { certain: true, because: 'known-word' } : { certain: false, because: 'no-stop' };
}

function joinWrapped(previous: Line, next: Line, layout: Layout): Omit<Join, 'offset'> | undefined {
  // Typesetters carry one character over rather than begin a line with a mark; two would be a paragraph's end.
  const full = extent(previous) + 2 >= layout.measure;
  if (!endsWithStop(previous.text)) {
    if (layout.blankEndsParagraph && previous.trailing && !full) return undefined;
    // The first line of a paragraph is shorter by its indent, which copying takes away.
    const certain = extent(previous) >= layout.measure * 0.85;
    return { certain, because: certain ? 'wrapped' : 'no-stop' };
  }
  if (layout.indent !== undefined) return { certain: true, because: 'wrapped' };
  if (layout.blankSeparates) return next.blankBefore ? undefined : { certain: true, because: 'wrapped' };
  if (layout.blankEndsParagraph && previous.trailing) return undefined;
  // 坚持有法必依、执法必严、违法必究。 fills its line: the paragraph may end there, or the line only.
  return full || layout.blankEndsParagraph ? { certain: false, because: 'full-line' } : undefined;
}
