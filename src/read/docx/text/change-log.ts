import type { ChangeKind, Revision } from '../../../model/tracked.js';
import type { Place } from '../lines/block.js';

/** A tracked change that holds for what is inside an element. */
export interface ChangeMark {
  readonly kind: ChangeKind;
  readonly author: string;
  readonly date: string | undefined;
  /** Of a row or a cell of a table rather than of words. */
  readonly isBlock: boolean;
}

/** A tracked change with all its words. */
export interface LoggedChange extends ChangeMark {
  readonly words: string[];
  readonly start: Place;
  end: Place;
}

/** The tracked changes of a document so far; `open` are those that go on if the next words are of the same kind. */
export interface ChangeLog {
  readonly changes: LoggedChange[];
  open: LoggedChange[];
}

/** Changes inside one another: what one put in another took out, in a row and a cell that were changed. */
const DEEPEST = 8;

/** Whether words with these changes on them are in one of the two texts. */
export function isIn(state: Revision, marks: readonly ChangeMark[]): boolean {
  for (const { kind } of marks) {
    const isPutIn = kind === 'insertion' || kind === 'moved-to';
    if (isPutIn === (state === 'original')) return false;
  }
  return true;
}

/**
 * Enters words into the log. Words without changes close what was open; a deletion within an insertion counts to both; and
 * where a row is changed and the words in it as well, that is one change.
 */
export function logWords(
  log: ChangeLog,
  marks: readonly ChangeMark[],
  words: string,
  start: Place,
  end: Place,
): void {
  if (marks.length === 0) {
    if (log.open.length > 0) log.open = [];
    return;
  }
  const ofWords = new Set(marks.filter(({ isBlock }) => !isBlock).map(({ kind }) => kind));
  const own = marks.filter(({ kind, isBlock }) => !isBlock || !ofWords.has(kind));
  log.open = own.slice(-DEEPEST).map((mark) => {
    const known = log.open.find((change) => isSame(change, mark));
    if (known !== undefined) {
      known.words.push(words);
      known.end = end;
      return known;
    }
    const change = { ...mark, words: [words], start, end };
    log.changes.push(change);
    return change;
  });
}

function isSame(one: ChangeMark, other: ChangeMark): boolean {
  return one.kind === other.kind && one.author === other.author && one.date === other.date;
}
