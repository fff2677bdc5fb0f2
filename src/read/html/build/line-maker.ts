import type { Manner } from './open-elements.js';
import type { Draft, Run } from '../page.js';
import { referencesIn } from '../syntax/references.js';

/** The lines of a page as far as it has been read. */
export interface LineMaker {
  readonly text: string;
  readonly drafts: Draft[];
  /** Of the line that has not ended. */
  runs: Run[];
  /** The manner of the first thing seen on it; undefined as long as there is none. */
  first: Manner | undefined;
  apart: boolean;
  /** The tag of a list item, and the number that is seen for it before the first words. */
  number: ItemNumber | undefined;
}

interface ItemNumber {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/** @param text the page */
export function lineMaker(text: string): LineMaker {
  return { text, drafts: [], runs: [], first: undefined, apart: false, number: undefined };
}

const LINE_END = /\r\n|[\n\r\f]/gu;

/** A stretch of text. */
export function putText(maker: LineMaker, manner: Manner, start: number, end: number): void {
  if (manner.silent) return;
  if (!manner.keepsLines) {
    putWords(maker, manner, start, end);
    return;
  }
  let from = start;
  for (const { 0: found, index } of maker.text.slice(start, end).matchAll(LINE_END)) {
    putWords(maker, manner, from, start + index);
    from = start + index + found.length;
    newline(maker, from);
  }
  putWords(maker, manner, from, end);
}

function putWords(maker: LineMaker, manner: Manner, start: number, end: number): void {
  let from = start;
  for (const reference of referencesIn(maker.text, start, end)) {
    putRun(maker, manner, from, reference.start);
    putRun(maker, manner, reference.start, reference.end, reference.shown);
    from = reference.end;
  }
  putRun(maker, manner, from, end);
}

/** Zero-width characters written as references are not seen at all. */
const UNSEEN = /^[\u00ad\u200b-\u200f\u2060\ufeff]+$/u;

function putRun(maker: LineMaker, manner: Manner, start: number, end: number, shown?: string): void {
  const seen = shown ?? maker.text.slice(start, end);
  const blank = seen.trim() === '';
  if (seen === '' || (shown === undefined ? blank : UNSEEN.test(shown))) return;
  if (!blank && !maker.first) {
    maker.first = manner;
    if (maker.number && !BEGINS_WITH_NUMBER.test(seen))
      maker.runs.unshift(...numberRuns(maker.number, manner));
    maker.number = undefined;
  }
  const { linked, local, veil } = manner;
  maker.runs.push({ start, end, linked, local, veil, ...(shown === undefined ? {} : { shown }) });
}

/** A page whose items carry numbers of their own has switched off those of the list in a style sheet. */
const BEGINS_WITH_NUMBER =
  /^\s*(?:第[〇零一二三四五六七八九十百千两\d]+|[一二三四五六七八九十\d]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[①-⑳])/u;

/** The tag stands for the number, and its `>` for the blank behind that. */
function numberRuns({ start, end, shown }: ItemNumber, { veil }: Manner): Run[] {
  return [
    { start, end: end - 1, shown, linked: false, local: false, veil },
    { start: end - 1, end, shown: ' ', linked: false, local: false, veil },
  ];
}

/** The number of a list item, which is seen in front of its first words; the empty string for an item without. */
export function putNumber(
  maker: LineMaker,
  tag: { readonly start: number; readonly end: number },
  shown: string,
): void {
  const { start, end } = tag;
  maker.number = shown === '' || maker.text[end - 1] !== '>' ? undefined : { start, end, shown };
}

/**
 * The line ends here; one on which nothing is seen is none.
 * @param apart whether there is space between it and the next
 */
export function endLine(maker: LineMaker, end: number, apart: boolean): void {
  const { runs, first } = maker;
  if (first) {
    maker.drafts.push({ runs, end, box: first.box, isHeading: first.heading, apart: maker.apart });
    maker.apart = false;
  }
  if (apart) maker.apart = true;
  maker.runs = [];
  maker.first = undefined;
}

/** `<br>`, or a line end in preformatted text: the second of two leaves a line empty. */
export function newline(maker: LineMaker, end: number): void {
  endLine(maker, end, maker.first === undefined);
}
