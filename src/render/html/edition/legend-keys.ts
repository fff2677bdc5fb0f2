import type { Sheet } from '../../prose/edition/sheet.js';
import { formOf, stateOf, type MarkForm, type MarkState } from './text/form.js';

const KEYS = [
  'Open',
  'Decided',
  'Indirect',
  'Substitution',
  'Omission',
  'Transposition',
  'Addition',
  'Whole',
  'Quiet',
  'Chosen',
  'Added',
  'LeftOut',
  'Shared',
  'Join',
] as const;

/** A form of marking the text, by the message that explains it. */
export type LegendKey = (typeof KEYS)[number];

const OF_STATE: Readonly<Record<MarkState, LegendKey>> = {
  open: 'Open',
  decided: 'Decided',
  indirect: 'Indirect',
};

const OF_FORM: Readonly<Record<MarkForm, LegendKey>> = {
  substitution: 'Substitution',
  omission: 'Omission',
  transposition: 'Transposition',
  addition: 'Addition',
  quiet: 'Quiet',
  chosen: 'Chosen',
  'left-out': 'LeftOut',
};

/** The forms that occur in the text of an edition and in its notes, in the order of the key. */
export function keysOf({ edition, base }: Sheet): readonly LegendKey[] {
  const found = new Set<LegendKey>();
  for (const entry of edition.apparatus) {
    const [form, state] = [formOf(entry), stateOf(entry)];
    found.add(OF_STATE[state]);
    if (entry.whole && entry.lemma && form !== 'left-out')
      found.add(state === 'decided' ? 'Decided' : 'Whole');
    else if (entry.whole && form === 'chosen') found.add('Added');
    // What has been decided for the base is plain text with a number again.
    else if (state === 'open' || form === 'chosen' || form === 'left-out') found.add(OF_FORM[form]);
  }
  const { commentaries, parallels } = edition;
  const shares =
    commentaries.some(({ quotations }) => quotations.length > 0) ||
    parallels.some(({ provisions }) => provisions.length > 0);
  if (shares) found.add('Shared');
  if (base.paras.all.some(({ pieces }) => pieces.some(({ doubtful }) => doubtful))) found.add('Join');
  return KEYS.filter((key) => found.has(key));
}
