/** The formats a reader exists for. */
export type Format = 'txt' | 'md';

/**
 * A run of characters within one line.
 * `text` runs are what a reader of the printed page sees; `markup` runs belong to the file format (`**`, `## `, a comment).
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

/** What the file format says about a line, beyond its characters. */
export type LineHint = 'heading' | 'frontmatter' | 'comment' | 'table' | 'footnote';

/** One line of the source without its line end. Every character that is not white space is in exactly one span. */
export interface SourceLine {
  /** 1-based. */
  readonly number: number;
  readonly offset: number;
  /** Exclusive; before CR, LF, CRLF or form feed. */
  readonly end: number;
  readonly spans: readonly Span[];
  readonly hint?: LineHint;
}

/** A source after decoding: the text that all offsets count in, and its lines. */
export interface SourceText {
  /** As the caller named it; `-` for standard input. */
  readonly path: string;
  readonly format: Format;
  /** WHATWG label of the encoding the bytes were decoded from, e.g. `utf-8`, `gb18030`. */
  readonly encoding: string;
  /** Hex digest of the bytes as read. */
  readonly sha256: string;
  /** Decoded text, verbatim, without the byte-order mark. */
  readonly text: string;
  readonly lines: readonly SourceLine[];
}
