import type { Edition, EditionText } from '../../../model/edition.js';

/** Every text of an edition: base, witnesses, commentaries, parallels. */
export function textsOf({ base, witnesses, commentaries, parallels }: Edition): readonly EditionText[] {
  return [base, ...witnesses, ...commentaries.map(({ text }) => text), ...parallels.map(({ text }) => text)];
}

/** The name of the regulation, as the base prints it; of a base without one, that of the edition. May be empty. */
export function nameOf({ base, title }: Edition): string {
  return base.witness.tree.title || title;
}
