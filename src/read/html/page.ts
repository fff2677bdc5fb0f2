import type { Attributes } from './syntax/tag.js';

/** A block of the page: what it is called, and the block it stands in. */
export interface Box {
  readonly name: string;
  readonly attributes: Attributes;
  readonly parent: Box | undefined;
  readonly depth: number;
}

/** Something a style sheet hides, until it is known whether a reader could do without it. */
export interface Veil {
  /** Offset of the tag. */
  readonly start: number;
}

/** A stretch of the page that is seen. `shown` is set where it is not what stands there. */
export interface Run {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly shown?: string;
  /** It leads to another page. */
  readonly linked: boolean;
  /** It is a link to another place of this page. */
  readonly local: boolean;
  readonly veil: Veil | undefined;
}

/** A line as it is seen. */
export interface Draft {
  readonly runs: readonly Run[];
  /** Offset behind the tag that ends it. */
  readonly end: number;
  readonly box: Box;
  readonly isHeading: boolean;
  /** There is some space between this line and the one above it. */
  readonly apart: boolean;
  readonly hint?: 'table' | 'heading' | 'navigation';
}

/** Lines of a page, by their indexes; `to` is exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A table: the lines in each cell of each row, and those over it. */
export interface Table extends Stretch {
  readonly rows: readonly (readonly Stretch[])[];
  readonly caption: Stretch | undefined;
  /** How many tables deep the tables inside it are. */
  readonly holds: number;
}

/** A page, taken apart. */
export interface Page {
  readonly drafts: readonly Draft[];
  /** Those that hold others first. */
  readonly tables: readonly Table[];
  /** Words of the `<title>`. */
  readonly title: string;
}

/** What is seen of a run. */
export function shownOf(text: string, { start, end, shown }: Run): string {
  return shown ?? text.slice(start, end);
}

/** Lines of more than one run that have been put together before: several steps look at the words of each. */
const known = new WeakMap<readonly Run[], string>();

/** What is seen of a line: runs with nothing between them in the source follow on, others are apart. */
export function wordsOf(text: string, runs: readonly Run[]): string {
  const [only] = runs;
  if (!only) return '';
  if (runs.length === 1) return withSingleBlanks(shownOf(text, only));
  const before = known.get(runs);
  if (before !== undefined) return before;
  let words = '';
  let reached = only.start;
  for (const run of runs) {
    if (reached < run.start && holdsBlank(text, reached, run.start)) words += ' ';
    words += shownOf(text, run);
    reached = run.end;
  }
  words = withSingleBlanks(words);
  known.set(runs, words);
  return words;
}

/**
 * A browser shows any number of blanks as one. Without a pattern: no engine repeats one ten million times.
 * @returns without blanks at either end
 */
export function withSingleBlanks(words: string): string {
  const trimmed = words.trim();
  let made = '';
  let from = 0;
  for (let at = 0; at < trimmed.length; at++) {
    if (!isBlank(trimmed, at) || !isBlank(trimmed, at + 1)) continue;
    made += `${trimmed.slice(from, at)} `;
    while (isBlank(trimmed, at + 1)) at++;
    from = at + 1;
  }
  return made + trimmed.slice(from);
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 0x20 ? true : code >= 0x80 && at < text.length && text.charAt(at).trim() === '';
}

/** Whether there is white space outside the tags of a stretch. */
function holdsBlank(text: string, start: number, end: number): boolean {
  let inTag = false;
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (char === '<') inTag = true;
    else if (inTag) inTag = char !== '>';
    else if (char.trim() === '') return true;
  }
  return false;
}
