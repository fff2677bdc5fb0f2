import {
  emptyParagraph,
  type Block,
  type Cell,
  type Paragraph,
  type Place,
  type Row,
} from '../lines/block.js';
import type { Field } from './field.js';
import type { ChangeMark } from './change-log.js';
import type { Properties } from '../parts/styles.js';

/** What one w:p says of itself. */
export interface ParagraphMark {
  readonly properties: Properties;
  /** The properties before a tracked change of them. */
  before?: Properties;
  /** That it is in a list is a tracked insertion. */
  isListInserted: boolean;
  /** Tracked changes of the end of the paragraph. */
  readonly changes: ChangeMark[];
  isHidden: boolean;
  /** Length of the paragraph when this w:p began. */
  readonly from: number;
}

/** A table that is being read. */
interface OpenTable {
  readonly rows: Row[];
  /** Where the blocks went before the table. */
  readonly outer: Block[];
}

/** A flow of text of its own: the body, a note, a text box, a head, a comment. */
export interface Story {
  readonly blocks: Block[];
  /** Where blocks go: into the story, or into a cell. */
  target: Block[];
  readonly tables: OpenTable[];
  readonly fields: Field[];
  paragraph?: Paragraph;
  mark?: ParagraphMark;
  /** A paragraph whose end is not in this text; the next one goes on with it. */
  pending?: { readonly paragraph: Paragraph; readonly mark: ParagraphMark };
  /** The last paragraph that is in this text. */
  last?: Paragraph;
  /** Paragraphs that are not in this text, as long as none is. */
  readonly early: Paragraph[];
  /** Whether it is in this text at all. */
  readonly isShown: boolean;
  /** A text box that is not shown. */
  readonly isHidden: boolean;
  /** The place it belongs to, where that is in another story. */
  readonly home?: Place;
}

/** A story without anything in it. */
export function emptyStory(isShown = true, home?: Place, isHidden = false): Story {
  const blocks: Block[] = [];
  const story = { blocks, target: blocks, tables: [], fields: [], early: [], isShown, isHidden };
  return home === undefined ? story : { ...story, home };
}

/** Gives a paragraph its place among the blocks; one that is not in this text stands where the one before it ends. */
export function settle(story: Story, paragraph: Paragraph, isShown: boolean): void {
  if (isShown) {
    story.target.push({ type: 'paragraph', paragraph });
    story.last = paragraph;
    for (const early of story.early) early.standsAt = { paragraph, at: 0 };
    story.early.length = 0;
  } else if (story.last === undefined) {
    story.early.push(paragraph);
  } else {
    paragraph.standsAt = { paragraph: story.last, at: story.last.length };
  }
}

/** Ends a story: what found no place stands where the story belongs. */
export function endStory(story: Story): void {
  for (const early of story.early) if (story.home !== undefined) early.standsAt = story.home;
  story.early.length = 0;
}

/** Where the text of a story has come to. */
export function placeIn(story: Story): Place {
  const paragraph = story.paragraph ?? story.pending?.paragraph ?? story.last;
  if (paragraph !== undefined) return { paragraph, at: paragraph.length };
  const nowhere = emptyParagraph();
  settle(story, nowhere, false);
  return { paragraph: nowhere, at: 0 };
}

/** The cell that is being read, if one is. */
export function openCell(story: Story): Cell | undefined {
  return story.tables.at(-1)?.rows.at(-1)?.cells.at(-1);
}
