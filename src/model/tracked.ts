/** The two texts a document with tracked changes holds: all of them accepted (接受), or all rejected (原文). */
export const REVISIONS = ['accepted', 'original'] as const;
export type Revision = (typeof REVISIONS)[number];

export type ChangeKind = 'insertion' | 'deletion' | 'moved-from' | 'moved-to';

/** One tracked change: neighbouring runs of one kind, author and time are one. */
export interface TrackedChange {
  readonly kind: ChangeKind;
  /** As the document has it; empty where it does not say. */
  readonly author: string;
  /** As the document has it, e.g. `2026-05-01T09:30:00Z`. */
  readonly date?: string;
  /** The words put in or taken out; a line end stands for the end of a paragraph. */
  readonly text: string;
  /** UTF-16 offsets into the text of this state; equal where this state is without the words. */
  readonly start: number;
  readonly end: number;
}

/** The state of a document that was read, and its changes in the order of their places. */
export interface Tracked {
  readonly state: Revision;
  readonly changes: readonly TrackedChange[];
}
