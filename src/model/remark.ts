/** A comment (批注) on a document: what somebody wrote beside the text, not in it. */
export interface Remark {
  /** As the document has it; empty where it does not say. */
  readonly author: string;
  /** As the document has it, e.g. `2026-05-01T09:30:00Z`. */
  readonly date?: string;
  /** Its words; paragraphs are parted by a line end. */
  readonly text: string;
  /** UTF-16 offsets of the words it is about, into the text that was read; equal where it stands at a point. */
  readonly start: number;
  readonly end: number;
}
