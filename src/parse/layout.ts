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
  /** Paragraphs begin with an indent of two characters and the lines within them do not. */
  readonly indented: boolean;
  /** The text without line ends, to look up whether two characters meet elsewhere. */
  readonly running: string;
}

const MINIMUM = 12;

/**
 * Reads the layout off the lines themselves.
 * @param lines the lines of the text proper
 * @param starts for each line whether it begins a numbered unit or is a heading
 */
export function layoutOf(lines: readonly Line[], starts: readonly boolean[]): Layout {
  const running = lines.map((line) => line.text).join('\n');
  const body = lines.filter((line) => line.width > 0);
  const open = body.filter((line) => !endsWithStop(line.text) && line.width >= 20);
  const measure = percentile(
    body.map((line) => line.width),
    0.9,
  );
  const nearMeasure = open.filter((line) => line.width >= measure * 0.88 && line.width <= measure * 1.12);
  const wrapped =
    body.length >= MINIMUM && open.length >= body.length * 0.35 && nearMeasure.length >= open.length * 0.8;
  return {
    wrapped,
    measure,
    blankEndsParagraph: wrapped && blankEndsParagraph(lines, starts),
    indented: wrapped && isIndented(lines, starts),
    running,
  };
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
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

function isIndented(lines: readonly Line[], starts: readonly boolean[]): boolean {
  const inside = lines.filter(
    (_, at) => at > 0 && !starts[at] && !endsWithStop((lines[at - 1] as Line).text),
  );
  const begins = lines.filter((_, at) => starts[at]);
  const deep = (line: Line): boolean => line.indent >= 4;
  return (
    begins.length > 0 &&
    begins.filter(deep).length >= begins.length * 0.8 &&
    inside.filter(deep).length <= inside.length * 0.1
  );
}

/**
 * Decides whether `next` goes on with the paragraph that `previous` is the last line of.
 * @returns how sure the join is, or undefined where a new paragraph begins
 */
export function joinBetween(previous: Line, next: Line, layout: Layout): Omit<Join, 'offset'> | undefined {
  if (cannotBegin(next.text)) return { certain: true, because: 'no-stop' };
  if (endsWithComma(previous.text)) return { certain: true, because: 'comma' };
  if (layout.wrapped) return joinWrapped(previous, next, layout);
  return endsWithStop(previous.text) ? undefined : joinOpen(previous, next, layout);
}

/** The sentence is not at its end: 压实下级党委和政 | 府、有关部门生态环境保护责任. */
function joinOpen(previous: Line, next: Line, layout: Layout): Omit<Join, 'offset'> {
  const pair = previous.text.slice(-1) + next.text.slice(0, 1);
  const known = layout.running.includes(pair);
  return known ? { certain: true, because: 'known-word' } : { certain: false, because: 'no-stop' };
}

function joinWrapped(previous: Line, next: Line, layout: Layout): Omit<Join, 'offset'> | undefined {
  const full = previous.width + 4 >= layout.measure;
  if (!endsWithStop(previous.text)) {
    return full || !layout.blankEndsParagraph || !previous.trailing
      ? { certain: full, because: full ? 'wrapped' : 'no-stop' }
      : undefined;
  }
  if (layout.indented) return next.indent >= 4 ? undefined : { certain: true, because: 'wrapped' };
  if (layout.blankEndsParagraph && previous.trailing) return undefined;
  // 坚持有法必依、执法必严、违法必究。 fills its line: the paragraph may end there, or the line only.
  return full || layout.blankEndsParagraph ? { certain: false, because: 'full-line' } : undefined;
}
