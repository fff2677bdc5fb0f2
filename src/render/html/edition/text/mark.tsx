import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Language } from '../../../../messages/language.js';
import type { ApparatusEntry } from '../../../../model/edition.js';
import { linkTo } from '../../anchors.js';
import { Hidden } from '../../hidden.js';
import { noteAnchor } from '../anchors.js';
import { editionMessages } from '../view.js';
import { formOf, stateOf, type MarkForm } from './form.js';
import type { LaidRun } from './layout.js';
import { Words } from './words.js';

type Marked = LaidRun & { readonly entry: ApparatusEntry };

/** Words that are read otherwise somewhere, with the number of their note behind them. */
export function EntryMark({ run, lang }: { readonly run: Marked; readonly lang: Language }): JSX.Element {
  const { entry, parts, hasAnchor, hasNumber } = run;
  return (
    <a
      class={`${markNames(formOf(entry), entry)}${hasNumber ? '' : ' on'}`}
      id={hasAnchor ? entry.id : undefined}
      href={linkTo(noteAnchor(entry))}
      data-e={entry.n}
    >
      {parts.length > 0 ? (
        <u>
          <Words parts={parts} lang={lang} />
        </u>
      ) : (
        <Wanting entry={entry} lang={lang} />
      )}
    </a>
  );
}

/** The number of an entry that has no words here: a whole 款, or one that is left out. */
export function LooseMark({
  entry,
  lang,
}: {
  readonly entry: ApparatusEntry;
  readonly lang: Language;
}): JSX.Element {
  const form = formOf(entry);
  const names = markNames(form === 'left-out' ? form : 'whole', entry);
  return (
    <a class={names} id={entry.id} href={linkTo(noteAnchor(entry))} data-e={entry.n}>
      {form === 'left-out' ? (
        <Wanting entry={entry} lang={lang} />
      ) : (
        <Hidden>{editionMessages(lang).markWhole}</Hidden>
      )}
    </a>
  );
}

/** An open substitution is the plain form, and bears no further name: there may be two thousand. */
function markNames(form: MarkForm | 'whole', entry: ApparatusEntry): string {
  const state = stateOf(entry);
  return ['m', form === 'substitution' ? '' : form, state === 'open' ? '' : state]
    .filter((name) => name !== '')
    .join(' ');
}

/** ‸, and what it stands for. */
function Wanting({ entry, lang }: { readonly entry: ApparatusEntry; readonly lang: Language }): JSX.Element {
  const { markLeftOut, markWanting } = editionMessages(lang);
  return (
    <>
      <i aria-hidden="true">‸</i>
      <Hidden>{formOf(entry) === 'left-out' ? markLeftOut : markWanting}</Hidden>
    </>
  );
}
