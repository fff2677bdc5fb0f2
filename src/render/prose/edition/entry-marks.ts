import type { ApparatusEntry } from '../../../model/edition.js';
import { addTo } from '../../../model/lists/grouped.js';
import { marksAt, parasUnder, type Mark } from '../marks.js';
import type { Para, Paras } from '../paras.js';

/** The entries of an apparatus as they lie on the base. */
export interface EntryMarks {
  /** Readings and places where words are wanting on a paragraph, in the order of the text. */
  readonly on: (para: Para) => readonly Mark<ApparatusEntry>[];
  /** Entries whose lemma is a whole division that the paragraph belongs to. */
  readonly wholes: (para: Para) => readonly ApparatusEntry[];
}

/**
 * Lays entries on the paragraphs of the base. What is about a whole 款 or 条 is kept apart from what is about words in it:
 * one witness may lack the article in which another has three variants.
 */
export function entryMarks(entries: readonly ApparatusEntry[], paras: Paras): EntryMarks {
  const marks = new Map<Para, Mark<ApparatusEntry>[]>();
  const wholes = new Map<Para, ApparatusEntry[]>();
  for (const entry of entries) {
    const { lemma, gap, whole } = entry;
    if (whole && lemma) for (const para of parasUnder(lemma, paras)) addTo(wholes, para, entry);
    else for (const mark of marksAt(entry, lemma, gap, paras)) addTo(marks, mark.para, mark);
  }
  for (const list of marks.values()) list.sort((a, b) => a.start - b.start || a.entry.n - b.entry.n);
  return { on: (para) => marks.get(para) ?? [], wholes: (para) => wholes.get(para) ?? [] };
}
