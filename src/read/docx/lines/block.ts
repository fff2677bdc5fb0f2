import type { Properties } from '../parts/styles.js';

/** A paragraph of the text that is read; tracked changes may have made one of several w:p. */
export interface Paragraph {
  /** Its words so far; a line end is a break inside it. */
  parts: string[];
  /** Length of the words, in UTF-16 units. */
  length: number;
  /** The automatic number in front of the words, with the gap behind it. */
  prefix: string;
  isHeading: boolean;
  /** Properties of the first w:p that gave words. */
  properties?: Properties;
  /** Text boxes anchored in it. */
  readonly boxes: Block[][];
  /** Of a paragraph that is not in this text: the place where it would be. */
  standsAt?: Place;
  /** Where its words begin, once lines are made. */
  line?: { readonly line: OutLine; readonly column: number };
}

/** A place in a text: so many UTF-16 units into the words of a paragraph. */
export interface Place {
  readonly paragraph: Paragraph;
  readonly at: number;
}

/** A line on its way out. Lines of a cell go into the line of their row. */
export interface OutLine {
  readonly text: string;
  hint?: 'heading' | 'table' | 'text-box';
  into?: { readonly line: OutLine; readonly column: number };
  /** 0-based, once the text is complete. */
  index?: number;
}

export interface Cell {
  readonly blocks: Block[];
  /** Columns of the table that it takes up. */
  span: number;
}

export interface Row {
  readonly cells: Cell[];
  /** Whether it is in this text. */
  isShown: boolean;
}

/** What a text is made of. */
export type Block =
  | { readonly type: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly type: 'table'; readonly rows: readonly Row[] };

/** A paragraph without anything in it. */
export function emptyParagraph(): Paragraph {
  return { parts: [], length: 0, prefix: '', isHeading: false, boxes: [] };
}
