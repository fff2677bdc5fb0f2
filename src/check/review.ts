import { diffArrays } from 'diff';
import { sha256 } from '../model/digest.js';
import type { SourceText } from '../model/source.js';

/** What is kept of a text when somebody has reviewed it, to say later where it was changed. */
export interface ReviewedText {
  /** Of the bytes. */
  readonly sha256: string;
  /** {@link reviewMarks} of the text. */
  readonly marks: string;
}

/** Hexadecimal digits of a mark. Two different lines in one place having the same is as good as impossible. */
const MARK = 6;
/** Changed lines up to which it is worth finding out which they are. */
const MOST_CHANGES = 2000;

/** Stands for the lines of a text that have any print, each for itself; white space does not count. */
export function reviewMarks(source: SourceText): string {
  return printedLines(source)
    .map(({ mark }) => mark)
    .join('');
}

/** Printed lines that were not in the text as it was reviewed, or the place where some are gone. */
export interface Change {
  /** UTF-16 offsets; both the same where lines are gone. */
  readonly start: number;
  readonly end: number;
  /** Lines that are gone or were replaced. */
  readonly removed: number;
  /** Lines that are new. */
  readonly added: number;
}

/**
 * Where a text was changed since it was reviewed, in order; lines next to each other are one change.
 * @returns an empty list where nothing but white space was; undefined where it is another text altogether
 */
export function changesSince(marks: string, source: SourceText): Change[] | undefined {
  const lines = printedLines(source);
  const before = marks.match(new RegExp(`.{${MARK}}`, 'gu')) ?? [];
  const after = lines.map(({ mark }) => mark);
  const edits = diffArrays(before, after, { maxEditLength: MOST_CHANGES });
  if (edits === undefined) return undefined;
  const changes: Change[] = [];
  let at = 0;
  let removed = 0;
  for (const edit of edits) {
    if (edit.removed) {
      removed = edit.count;
      continue;
    }
    if (edit.added) changes.push(changeOf(lines.slice(at, at + edit.count), removed));
    else if (removed > 0) changes.push(gapAt(lines[at], removed));
    removed = 0;
    at += edit.count;
  }
  if (removed > 0) changes.push(gapAt(lines.at(-1), removed));
  return changes;
}

interface PrintedLine {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

function printedLines({ text, lines }: SourceText): PrintedLine[] {
  return lines.flatMap(({ offset, end }) => {
    const line = text.slice(offset, end);
    const print = line.replace(/\s+/gu, '');
    if (print === '') return [];
    const start = offset + line.length - line.trimStart().length;
    const mark = sha256(print).slice(0, MARK);
    return [{ start, end: offset + line.trimEnd().length, mark }];
  });
}

function changeOf(lines: readonly PrintedLine[], removed: number): Change {
  const [first, last] = [lines[0], lines.at(-1)] as [PrintedLine, PrintedLine];
  return { start: first.start, end: last.end, removed, added: lines.length };
}

function gapAt(line: PrintedLine | undefined, removed: number): Change {
  const start = line?.start ?? 0;
  return { start, end: start, removed, added: 0 };
}
