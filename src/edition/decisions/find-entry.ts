import type { DecisionMessages } from '../../messages/decisions.js';
import type { Decision } from '../../model/decision.js';
import type { ApparatusEntry } from '../../model/edition.js';
import { lemmaText } from '../../model/entry.js';
import type { EntryLookup } from './lookup.js';

/** Why no entry of the apparatus is the one that a decision is about. */
export interface NotFound {
  readonly rule: 'decision-unmatched' | 'decision-ambiguous';
  readonly reason: string;
  /** Entries it might be about, the first of them. */
  readonly near: readonly ApparatusEntry[];
}

/** More would not be read. */
const SHOWN = 5;

/** The entry of the apparatus that a decision is about. */
export function findEntry(
  { at, lemma, nth }: Decision,
  lookup: EntryLookup,
  say: DecisionMessages,
): ApparatusEntry | NotFound {
  const found = lookup.matching(at, lemma);
  const near = found.slice(0, SHOWN);
  const unmatched = (reason: string): NotFound => ({ rule: 'decision-unmatched', reason, near });
  if (found.length === 0) return nothingThere(at, lookup, say);
  if (nth !== undefined) return found[nth - 1] ?? unmatched(say.fewer(nth, found.length));
  const [only, another] = found as readonly [ApparatusEntry, ApparatusEntry?];
  if (another === undefined) return only;
  const closer = closerPlaces(at, lemma, found, lookup);
  return { rule: 'decision-ambiguous', reason: say.ambiguous(found.length, closer), near };
}

/** What the base has there instead. */
function nothingThere(at: string, lookup: EntryLookup, say: DecisionMessages): NotFound {
  const there = lookup.within(at);
  const near = there.slice(0, SHOWN);
  const unmatched = (reason: string): NotFound => ({ rule: 'decision-unmatched', reason, near });
  if (!lookup.knows(at)) return unmatched(say.noDivision(at));
  if (there.length === 0) return unmatched(say.noEntries(at));
  return unmatched(say.otherLemmas(at, near.map(lemmaText), there.length));
}

/** Divisions that hold one of the entries and no other. */
function closerPlaces(
  at: string,
  lemma: string,
  found: readonly ApparatusEntry[],
  lookup: EntryLookup,
): string[] {
  const places = [...new Set(found.map((entry) => entry.at))];
  return places.filter((place) => place !== at && lookup.matching(place, lemma).length === 1).slice(0, SHOWN);
}
