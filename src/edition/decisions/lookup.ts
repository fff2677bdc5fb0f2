import { foldText } from '../../model/characters.js';
import type { ApparatusEntry } from '../../model/edition.js';
import { lemmaText } from '../../model/entry.js';
import { addTo } from '../../model/lists/grouped.js';
import type { Node, Root } from '../../model/tree.js';
import { childrenOf, isLeaf } from '../../model/walk.js';

/** The entries of an apparatus by where they stand and what the base has there. */
export interface EntryLookup {
  /** True for the id of a division or block of the base. */
  readonly knows: (at: string) => boolean;
  /** Entries in a division or in a part of it, in the order of the apparatus. */
  readonly within: (at: string) => readonly ApparatusEntry[];
  /** Those of them that have this lemma; of an empty one, those that the base lacks words at. */
  readonly matching: (at: string, lemma: string) => readonly ApparatusEntry[];
}

/** Sorts the entries of an apparatus; in time that grows with their number and the depth of the tree. */
export function entryLookup(entries: readonly ApparatusEntry[], base: Root): EntryLookup {
  const holders = holdersIn(base);
  const byPlace = new Map<string, ApparatusEntry[]>();
  const byWords = new Map<string, ApparatusEntry[]>();
  for (const entry of entries) {
    const lemma = foldText(lemmaText(entry));
    for (let at: string | undefined = entry.at; at !== undefined; at = holders.get(at)) {
      addTo(byPlace, at, entry);
      addTo(byWords, key(at, lemma), entry);
    }
  }
  return {
    knows: (at) => holders.has(at) || byPlace.has(at),
    within: (at) => byPlace.get(at) ?? [],
    matching: (at, lemma) => byWords.get(key(at, foldText(lemma))) ?? [],
  };
}

/** No id has a line end. */
function key(at: string, lemma: string): string {
  return `${at}\n${lemma}`;
}

/** The id of what directly holds each division and block; undefined for those that nothing holds. */
function holdersIn(root: Root): ReadonlyMap<string, string | undefined> {
  const holders = new Map<string, string | undefined>();
  const visit = (node: Node, holder: string | undefined): void => {
    for (const child of childrenOf(node)) {
      if (isLeaf(child) || holders.has(child.id)) continue;
      holders.set(child.id, holder);
      visit(child, child.id);
    }
  };
  visit(root, undefined);
  return holders;
}
