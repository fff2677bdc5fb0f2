import type { Notice } from './notice.js';
import type { Remark } from './remark.js';
import type { Tracked } from './tracked.js';

/** The formats a reader exists for. */
export const FORMATS = ['txt', 'md', 'html', 'docx', 'pdf', 'doc'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * A run of characters within one line.
 * `text` runs are what a reader of the printed page sees; `markup` runs belong to the file format (`**`, `<p class=…>`,
 * a comment).
 * `shown` is what is seen, which differs from the source only where the format encodes a character (`&lt;` is seen as `<`).
 */
export interface Span {
  readonly kind: 'text' | 'markup';
  /** UTF-16 offset into {@link SourceText.text}. */
  readonly offset: number;
  /** Length of the run in the source, in UTF-16 units. */
  readonly length: number;
  readonly shown: string;
}

/**
 * What the file format says about a line, beyond its characters. `navigation` is what a web page has round its text,
 * `running-title` and `page-number` what a printed page has at its head and foot.
 */
export type LineHint =
  | 'heading'
  | 'frontmatter'
  | 'comment'
  | 'table'
  | 'footnote'
  | 'text-box'
  | 'navigation'
  | 'running-title'
  | 'page-number';

/**
 * One line as it is seen, without its line end. Every character of the source that is not white space is in exactly one
 * span of one line. In txt and Markdown the lines are those of the file; in a web page and in Word a line is a paragraph
 * (or what `<br>` makes of it), in a PDF a printed line.
 */
export interface SourceLine {
  /** 1-based. */
  readonly number: number;
  readonly offset: number;
  /** Exclusive; before CR, LF, CRLF or form feed. */
  readonly end: number;
  readonly spans: readonly Span[];
  readonly hint?: LineHint;
}

/**
 * A source after reading: the text that all offsets count in, and its lines.
 *
 * Of txt, Markdown and HTML the text is the file itself, decoded. A Word document or a PDF has no text of its own: there
 * it is what is printed, automatic numbers included, a line for each paragraph or printed line, and a form feed behind
 * each page where pages are known.
 */
export interface SourceText {
  /** As the caller named it; `-` for standard input. */
  readonly path: string;
  readonly format: Format;
  /** WHATWG label of the encoding the bytes were decoded from, e.g. `utf-8`, `gb18030`; `utf-8` for documents. */
  readonly encoding: string;
  /** Hex digest of the bytes as read. */
  readonly sha256: string;
  /** Decoded text, verbatim, without the byte-order mark. */
  readonly text: string;
  readonly lines: readonly SourceLine[];
  /** What the reader has to know about how the file was read; left out where there is nothing. */
  readonly notices?: readonly Notice[];
  /** Of a document with tracked changes (修订痕迹): the state that was read, and the changes. */
  readonly tracked?: Tracked;
  /** Comments (批注) of the document's readers, in the order of their places; left out where there are none. */
  readonly remarks?: readonly Remark[];
}
