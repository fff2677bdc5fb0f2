import type { LineRange } from '../lines.js';
import { boldLabel, hasRaw, indentOf, isPlain, withoutDeepIndent } from './plain.js';
import { shrink, type Cut } from './shrink.js';
import { tableRows } from './table.js';

/** A text to be parsed as Markdown, and what each line of the source has become in it. */
export interface Sheet {
  readonly text: string;
  readonly lines: readonly SheetLine[];
}

/**
 * A line of the sheet: the stretch from `start` to `end` is that of the source from `source` on, but for the cuts. From
 * one line to the next neither becomes less.
 */
export interface SheetLine {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly source: number;
  readonly cuts: readonly Cut[];
  /** The stretch stands for a run of lines that have no syntax: if it is seen, all of them are. */
  readonly standIn: boolean;
  /** Length of the label in bold that a line begins with which has no other syntax; then it is a stand-in, too. */
  readonly bold: number;
}

/**
 * Sets the lines of a text out as Markdown in which each is a paragraph of its own, so that the same lines give the
 * same result whether or not blank lines stand between them, and no mark left open in one 款 reaches into the next.
 * Fences, comments and front matter go over blank lines anyway; only the rows of a table have to stay together.
 * A law is mostly lines without any syntax, and one letter for a run of these makes it ten times as fast to parse; from
 * the others the inside of what is Chinese is cut out.
 */
export function sheetOf(text: string, lines: readonly LineRange[]): Sheet {
  const contents = lines.map(({ offset, end }) => withoutDeepIndent(text.slice(offset, end)));
  const tables = tableRows(contents);
  const raw = hasRaw(text);
  const writing: Writing = { parts: [], lines: [], length: 0, group: undefined };
  contents.forEach((content, index) => {
    const source = (lines[index] as LineRange).end - content.length;
    const lineEnd = tables.has(index) && tables.has(index + 1) ? '\n' : '\n\n';
    const plain = isPlain(content);
    const bold = raw || plain ? 0 : boldLabel(content);
    if (content.trim() === '') {
      writing.lines.push({ ...nothing(writing), source, cuts: [], standIn: false, bold: 0 });
    } else if (plain || bold > 0) {
      writing.lines.push({ ...groupFor(writing, indentOf(content)), source, cuts: [], standIn: true, bold });
    } else {
      const { text: short, cuts } = shrink(content);
      writing.lines.push({ ...write(writing, short, lineEnd), source, cuts, standIn: false, bold: 0 });
      writing.group = undefined;
    }
  });
  return { text: opening(writing.parts.join('')), lines: writing.lines };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Writing {
  readonly parts: string[];
  readonly lines: SheetLine[];
  length: number;
  /** The letter for the lines without syntax that came last. */
  group: (Stretch & { readonly indent: string }) | undefined;
}

/** A blank line may stand between two lines that share a letter, so it is where the letter is. */
function nothing({ group, length }: Writing): Stretch {
  const at = group?.start ?? length;
  return { start: at, end: at };
}

/** What is indented may belong to a footnote, so an indent of its own makes a run of its own. */
function groupFor(writing: Writing, indent: string): Stretch {
  if (writing.group?.indent !== indent) writing.group = { indent, ...write(writing, `${indent}x`, '\n\n') };
  return { start: writing.group.start, end: writing.group.end };
}

function write(writing: Writing, content: string, lineEnd: string): Stretch {
  const start = writing.length;
  writing.parts.push(content, lineEnd);
  writing.length += content.length + lineEnd.length;
  return { start, end: start + content.length };
}

/**
 * micromark drops a U+FEFF at the very beginning and counts without it. And a rule at the beginning of a text is not
 * the fence of front matter unless a `key:` follows, or a regulation set between two rules would be taken for YAML.
 */
function opening(text: string): string {
  if (text.startsWith('\uFEFF')) return ` ${text.slice(1)}`;
  return /^---[ \t]*\n\s*[^\s:][^:\n]*(?:\n|$)/u.test(text) ? `***${text.slice(3)}` : text;
}
