import type { BlockType, Family } from '../../src/model/tree.js';

/**
 * What a reader finds in the source texts, written down from the printed page.
 * All wording is without white space and without printed numbers; `开头…结尾` gives the first and last characters of a
 * longer stretch (no text of the corpus contains `…`), everything else is complete.
 */
export type Wording = string;

/** A 项 with its number as printed. */
export interface ItemGold {
  readonly label: string;
  readonly text: Wording;
}

/** A 款: its own words (the lead-in, where items follow) and its 项. */
export interface ParagraphGold {
  readonly text: Wording;
  readonly items?: readonly ItemGold[];
}

export interface ArticleGold {
  readonly id: string;
  readonly label: string;
  readonly paragraphs: readonly ParagraphGold[];
}

export interface ChapterGold {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly articles: readonly string[];
}

/**
 * A stretch outside the numbered text. Where more than one type is named, either is right.
 * A stretch given in full may be one block or several of these types; one given as `开头…结尾` is exactly one.
 */
export interface SurroundingsGold {
  readonly types: readonly (BlockType | 'preamble')[];
  readonly text: Wording;
}

export interface TextGold {
  readonly file: string;
  readonly family: Family;
  readonly title: string;
  readonly before: readonly SurroundingsGold[];
  readonly after: readonly SurroundingsGold[];
}

export interface StatuteGold extends TextGold {
  readonly chapters: readonly ChapterGold[];
  /** In printed order. */
  readonly articles: readonly ArticleGold[];
  /** Words on both sides of a page end, whole again. */
  readonly joined: readonly (readonly [id: string, words: string])[];
}

export interface OutlineGold extends TextGold {
  readonly sections: readonly {
    readonly id: string;
    readonly label: string;
    readonly title: string;
    readonly items: readonly string[];
  }[];
  readonly items: readonly { readonly id: string; readonly label: string; readonly text: string }[];
}

export interface QaGold extends TextGold {
  readonly questions: readonly { readonly question: string; readonly answer: readonly Wording[] }[];
}

/** Whether `actual` is what `wording` says, in full or by its first and last characters. */
export function matches(wording: Wording, actual: string): boolean {
  const [begins, ends] = wording.split('…');
  if (begins === undefined || ends === undefined) return actual === wording;
  return actual.length > begins.length + ends.length && actual.startsWith(begins) && actual.endsWith(ends);
}
