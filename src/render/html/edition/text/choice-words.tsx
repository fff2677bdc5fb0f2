import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Language } from '../../../../messages/language.js';
import type { ApparatusEntry } from '../../../../model/edition.js';
import { entryState } from '../../../../model/entry.js';
import { shortened } from '../../../prose/text.js';
import { visible } from '../../../prose/visible.js';
import { editionMessages, siglaWords, type EditionMessages } from '../view.js';

const ROOM = 80;

interface Props {
  readonly entry: ApparatusEntry;
  readonly lang: Language;
}

/** What the edition prints and why: 待定, or ✓ 据报纸改：… with who decided it and when. */
export function ChoiceWords({ entry, lang }: Props): JSX.Element {
  const messages = editionMessages(lang);
  const { because } = entry.choice;
  const state = entryState(entry);
  // What only a commentary reads otherwise is no variant of the regulation: there is nothing to decide.
  if (state === 'indirect') return <></>;
  if (state === 'open')
    return (
      <>
        {' '}
        <em>{messages.open}</em>
        {because !== '' && ` ${visible(because)}`}
      </>
    );
  return (
    <span class="choice">
      <b>{verdict(entry, lang)}</b>
      {state === 'rule' && ` ${messages.byRule}`}
      {because !== '' && `${messages.colon}${visible(because)}`}
      <small>{signature(entry, messages)}</small>
    </span>
  );
}

function verdict({ choice, readings, lemma }: ApparatusEntry, lang: Language): string {
  const messages = editionMessages(lang);
  const { reading, text } = choice;
  if (reading === 0) return messages.fromBase;
  if (reading === undefined) {
    if (text === '') return messages.editorLeftOut;
    const [open, close] = messages.quotes;
    return `${messages.editorChanged}${open}${shortened(visible(text), ROOM)}${close}`;
  }
  const sigla = readings[reading]?.attestations.map(({ siglum }) => siglum) ?? [];
  const of = text === '' ? messages.leftOut : lemma ? messages.changed : messages.supplied;
  return of(siglaWords(sigla, lang));
}

function signature({ choice: { editor, date } }: ApparatusEntry, messages: EditionMessages): string {
  const words = [editor, date].flatMap((word) => (word === undefined ? [] : [visible(word)]));
  return words.length > 0
    ? `${messages.brackets[0]}${words.join(messages.comma)}${messages.brackets[1]}`
    : '';
}
