import type { Document } from './format.js';
import { code } from './md/escape.js';

/** How several documents, written in one format, become one. */
export interface Series {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** A document as one of several. @param text as its format writes it */
  readonly member: (text: string, document: Document) => string;
}

/** An outline has its title and its path at the head. */
const TEXT: Series = { head: '', between: '\n', tail: '', member: (text) => text };

/** The path, which a text by itself does not hold, and the text below it. */
const MARKDOWN: Series = {
  head: '',
  between: '\n',
  tail: '',
  member: (text, { source }) => `${code(source.path)}\n${text === '' ? '' : `\n${text}`}`,
};

/** `jiaokan/documents@1`, indented like one value. No string of JSON holds a line end. */
const JSON_DOCUMENTS: Series = {
  head: '{\n  "schema": "jiaokan/documents@1",\n  "documents": [\n    ',
  between: ',\n    ',
  tail: '\n  ]\n}\n',
  member: (text) => text.trimEnd().replaceAll('\n', '\n    '),
};

/** Formats in which several documents can be written, one after the other. */
export const documentSeries = { text: TEXT, json: JSON_DOCUMENTS, md: MARKDOWN } as const;
