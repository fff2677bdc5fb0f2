import type { Revision } from '../../../model/tracked.js';
import { type Place } from '../lines/block.js';
import { isIn, logWords, type ChangeLog, type ChangeMark } from './change-log.js';
import type { Counter } from '../numbers/counter.js';
import { isPrinted } from './field.js';
import { ownCopy } from './own-copy.js';
import { emptyStory, type Story } from './story.js';
import type { Styles } from '../parts/styles.js';

/** A run of text with what it says of its characters. */
export interface Run {
  /** Whether it says itself that it is hidden or not. */
  isHidden?: boolean;
  style?: string;
  /** A footnote with a mark of its own: the rest of the run is that mark. */
  isNoteMark: boolean;
}

/** A drawing of lines and shapes loses nothing where only its words are read; what is not known may be a picture. */
export type Drawing = 'unknown' | 'shapes' | 'picture';

/** A reference to a note, in the order of the text. */
export interface NoteReference {
  readonly id: string;
  readonly place: Place;
  readonly isShown: boolean;
}

/** Everything that is known while a document is being read; each of its parts goes on with it. */
export interface Reading {
  readonly state: Revision;
  readonly styles: Styles;
  readonly counter: Counter;
  readonly log: ChangeLog;
  /** Tracked changes round what is being read, the outermost first. */
  readonly marks: ChangeMark[];
  /** How many of them there were when each open row and cell began. */
  readonly marksBefore: number[];
  /** Names of the open elements. */
  readonly path: string[];
  readonly stories: Story[];
  story: Story;
  readonly runs: Run[];
  /** The characters of the element that is being read, if its characters are text. */
  characters: string[] | undefined;
  keepsSpace: boolean;
  /** Words that are not shown; `goesOn` while what is read next would belong to the last of them. */
  readonly hidden: { count: number; sample: string; goesOn: boolean };
  pictures: number;
  /** What is known so far of each open drawing. */
  readonly drawings: Drawing[];
  /** Paragraphs, cells and other elements that take up memory. */
  pieces: number;
  readonly footnotes: NoteReference[];
  readonly endnotes: NoteReference[];
  /** Relations of the heads and feet that sections ask for. */
  readonly heads: Set<string>;
  readonly ranges: Map<string, { start?: Place; end?: Place; point?: Place }>;
  /** For each open mc:AlternateContent, whether one of its forms has been taken. */
  readonly choices: boolean[];
  /** Whether page numbers are left out: in heads and feet. */
  hidesPages: boolean;
}

/** The state before anything has been read. */
export function beginReading(state: Revision, styles: Styles, counter: Counter): Reading {
  return {
    state,
    styles,
    counter,
    log: { changes: [], open: [] },
    marks: [],
    marksBefore: [],
    path: [],
    stories: [],
    story: emptyStory(),
    runs: [],
    characters: undefined,
    keepsSpace: false,
    hidden: { count: 0, sample: '', goesOn: false },
    pictures: 0,
    drawings: [],
    pieces: 0,
    footnotes: [],
    endnotes: [],
    heads: new Set(),
    ranges: new Map(),
    choices: [],
    hidesPages: false,
  };
}

const NO_MARKS: readonly ChangeMark[] = [];
const SAMPLE = 20;

/** Whether what is being read now is in the text: in this state, in a story that is, in no instructions of a field. */
export function isShownNow(reading: Reading): boolean {
  const { story, marks, state, hidesPages } = reading;
  return story.isShown && isIn(state, marks) && isPrinted(story.fields, hidesPages);
}

/**
 * Adds words to the paragraph that is being read, if they are in this text.
 * @param text a line end is a break inside the paragraph
 */
export function addWords(reading: Reading, text: string): void {
  const { story, marks, log } = reading;
  const { paragraph } = story;
  if (paragraph === undefined || text === '' || !isPrinted(story.fields, reading.hidesPages)) return;
  if (isHidden(reading)) {
    noteHidden(reading, text);
    return;
  }
  reading.hidden.goesOn = false;
  const words = ownCopy(text);
  const start = { paragraph, at: paragraph.length };
  if (story.isShown && isIn(reading.state, marks)) {
    paragraph.parts.push(words);
    paragraph.length += words.length;
  }
  if (marks.length === 0) logWords(log, NO_MARKS, words, start, start);
  else logWords(log, marks, words, start, { paragraph, at: paragraph.length });
}

/** Whether the run that is being read is one that is not shown. */
export function isHidden({ runs, styles, story }: Reading): boolean {
  if (story.isHidden) return true;
  const run = runs.at(-1);
  if (run?.isHidden !== undefined) return run.isHidden;
  return styles.hides(run?.style) || styles.hides(story.mark?.properties.style);
}

function noteHidden({ hidden }: Reading, text: string): void {
  if (!hidden.goesOn) {
    if (text.trim() === '') return;
    hidden.count++;
    hidden.goesOn = true;
  }
  if (hidden.count === 1) hidden.sample = ownCopy((hidden.sample + text).trimStart().slice(0, SAMPLE));
}

/** Begins a story inside another, or beside it. */
export function pushStory(reading: Reading, story: Story): void {
  reading.stories.push(reading.story);
  reading.story = story;
}

/** Goes back to the story round the one that has ended. */
export function popStory(reading: Reading): Story {
  const ended = reading.story;
  reading.story = reading.stories.pop() ?? ended;
  return ended;
}
