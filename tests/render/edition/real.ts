/** Editions made of texts by the stages before the renderer. */
import type { EditionSources } from '../../../src/edition/index.js';
import type { ApparatusEntry, Edition } from '../../../src/model/edition.js';
import type { Witness } from '../../../src/model/witness.js';
import { edition } from '../../edition/make.js';

export { witnessAs as textAs } from '../../properties/witness.js';

/** The edition of a base with witnesses, and whatever else is given. */
export function editionFrom(
  base: Witness,
  witnesses: readonly Witness[],
  more: Partial<EditionSources> = {},
): Edition {
  const texts = witnesses.map((witness) => ({ witness }));
  return edition({ witness: base, source: '某社电文' }, texts, { title: base.tree.title, ...more });
}

/** The edition in which a witness is followed wherever it departs. */
export function following(siglum: string, made: Edition): Edition {
  return {
    ...made,
    apparatus: made.apparatus.map((entry) => ({ ...entry, choice: choiceOf(entry, siglum) })),
  };
}

function choiceOf({ readings, choice }: ApparatusEntry, siglum: string): ApparatusEntry['choice'] {
  const at = readings.findIndex(({ attestations }) => attestations.some((one) => one.siglum === siglum));
  const reading = readings[at];
  return reading ? { text: reading.text, reading: at, by: 'decision', because: '从该本' } : choice;
}
