import type { Notice } from '../model/notice.js';
import type { Remark } from '../model/remark.js';
import type { SourceLine } from '../model/source.js';
import type { Revision, Tracked } from '../model/tracked.js';

/** What a reader makes of a document that is not text itself. */
export interface ReadDocument {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly notices: readonly Notice[];
  readonly tracked?: Tracked;
  readonly remarks?: readonly Remark[];
}

/** What is asked of a document. */
export interface DocumentWishes {
  /** Which of the two texts of a document with tracked changes; unless asked, the accepted one, with a notice. */
  readonly revision?: Revision;
}

/**
 * Reads a document.
 * @param path for messages only
 * @throws InputError if the document is damaged, protected, holds no text or more than can be right
 */
export type DocumentReader = (
  bytes: Uint8Array,
  path: string,
  wishes: DocumentWishes,
) => Promise<ReadDocument>;
