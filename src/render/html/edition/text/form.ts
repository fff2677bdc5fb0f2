import type { Kind } from '../../../../model/comparison.js';
import type { ApparatusEntry } from '../../../../model/edition.js';
import { entryState, otherReadings, printsOther } from '../../../../model/entry.js';

/** What a mark in the text looks like. `quiet`: marks, orthography and new numbers of cited articles. */
export type MarkForm =
  'substitution' | 'omission' | 'addition' | 'transposition' | 'quiet' | 'chosen' | 'left-out';

/** How far an entry has come. */
export type MarkState = 'open' | 'decided' | 'indirect';

const FORMS: Readonly<Record<Kind, MarkForm>> = {
  substitution: 'substitution',
  omission: 'omission',
  addition: 'addition',
  transposition: 'transposition',
  punctuation: 'quiet',
  orthography: 'quiet',
};

/** The form of an entry: what the edition did with it, else what its weightiest reading is. */
export function formOf(entry: ApparatusEntry): MarkForm {
  if (printsOther(entry)) return entry.choice.text === '' ? 'left-out' : 'chosen';
  const others = otherReadings(entry);
  const kind = (others.find(({ substantive }) => substantive) ?? others.find(({ note }) => !note))?.kind;
  return kind ? FORMS[kind] : 'quiet';
}

/** The state of an entry. A choice that somebody made is a decision, whoever reads otherwise. */
export function stateOf(entry: ApparatusEntry): MarkState {
  const state = entryState(entry);
  return state === 'decision' || state === 'rule' ? 'decided' : state;
}
