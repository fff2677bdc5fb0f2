import type { Revision } from './tracked.js';

/** What can be odd about how a file had to be read, with what there is to say of it. Pages count from 1. */
export interface NoticeParameters {
  /** An old Word document: 第X条 and （一） that Word numbers by itself are not in the text. */
  readonly 'automatic-numbers-missing': object;
  /** A document with tracked changes, read in one state without anybody having asked for that one. */
  readonly 'tracked-changes': { readonly state: Revision; readonly changes: number };
  /** An old Word document with tracked changes, of which only the accepted state can be read. */
  readonly 'changes-accepted': { readonly changes: number };
  /** Pages of a PDF that are pictures only. */
  readonly 'pages-without-text': { readonly pages: readonly number[] };
  /** Characters of a PDF whose font does not say what they are. */
  readonly 'characters-unknown': { readonly count: number; readonly pages: readonly number[] };
  /** Parts of a PDF that are not as they were written: checksums that do not agree, fonts that do not unpack. */
  readonly 'parts-unsound': { readonly count: number };
  /** Words that the document holds but does not show. */
  readonly 'hidden-text': { readonly count: number; readonly sample: string };
  /** A web page that names another encoding than the one its bytes are in. */
  readonly 'encoding-disagrees': { readonly declared: string; readonly encoding: string };
  /** A table of changes (对照表): articles stand in its cells and nowhere else. */
  readonly 'articles-in-table': { readonly articles: number };
  /** A part of a document that is not text: pictures, formulas, embedded objects. */
  readonly 'pictures-left-out': { readonly count: number };
}

export type NoticeCode = keyof NoticeParameters;

/** Something about how a file was read that its reader has to know: the text may not be what he sees on paper. */
export type Notice = {
  readonly [Code in NoticeCode]: { readonly code: Code; readonly parameters: NoticeParameters[Code] };
}[NoticeCode];
