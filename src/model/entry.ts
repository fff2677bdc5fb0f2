import type { ApparatusEntry, ApparatusReading } from './edition.js';

/**
 * How far an entry of an apparatus has come: an editor has decided, a rule has, or nobody and the base stands. Where only
 * a commentary reads otherwise there is nothing to decide.
 */
export type EntryState = 'decision' | 'rule' | 'indirect' | 'open';

/** The state of an entry. A choice that somebody made is one, whoever reads otherwise. */
export function entryState({ choice, indirect }: ApparatusEntry): EntryState {
  return choice.by !== 'base' ? choice.by : indirect ? 'indirect' : 'open';
}

/** True where the edition prints something else than the base has. */
export function printsOther({ choice }: ApparatusEntry): boolean {
  return choice.by !== 'base' && choice.reading !== 0;
}

/** Words of the base at an entry, as they are printed; empty where it lacks what another text has. */
export function lemmaText({ readings }: ApparatusEntry): string {
  return readings[0]?.text ?? '';
}

/** The readings of an entry that are not the lemma's. */
export function otherReadings({ readings }: ApparatusEntry): readonly ApparatusReading[] {
  return readings.slice(1);
}
