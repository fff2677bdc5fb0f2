import type { JSX } from 'hono/jsx/jsx-runtime';
import { REPORT_WORDS } from '../../../messages/report-words.js';
import type { EditionText } from '../../../model/edition.js';
import { dateWords } from '../../prose/dates.js';
import type { Sheet } from '../../prose/edition/sheet.js';
import { textsOf } from '../../prose/edition/texts.js';
import { visible } from '../../prose/visible.js';
import { languageOfText, LINE } from '../view.js';
import { editionMessages } from './view.js';

/** The head of the page: what regulation, that this is no official text, and what it was made from. */
export function EditionMasthead({
  sheet,
  title,
}: {
  readonly sheet: Sheet;
  readonly title: string;
}): JSX.Element {
  const messages = editionMessages(sheet.lang);
  const heads = [messages.role, messages.siglum, messages.source, messages.date, messages.digest];
  return (
    <header class="masthead">
      {LINE}
      <p class="kicker">{messages.edition}</p>
      {LINE}
      <h1 lang={languageOfText(sheet.lang)}>{title}</h1>
      {LINE}
      <p class="disclaimer">{messages.disclaimer}</p>
      {LINE}
      <table class="texts" aria-label={messages.texts}>
        <thead class="hidden">
          <tr>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {textsOf(sheet.edition).map((text) => (
            <TextRow text={text} sheet={sheet} />
          ))}
          {LINE}
        </tbody>
      </table>
      {LINE}
    </header>
  );
}

function TextRow({ text, sheet }: { readonly text: EditionText; readonly sheet: Sheet }): JSX.Element {
  const { siglum, role, source, tree } = text.witness;
  return (
    <>
      {LINE}
      <tr>
        <td class={`role ${role}`}>{REPORT_WORDS[sheet.lang].role[role]}</td>
        <th scope="row">{visible(siglum)}</th>
        <td class="name" lang={languageOfText(sheet.lang)}>
          {visible(text.source ?? tree.title) || editionMessages(sheet.lang).untitled}
        </td>
        <td class="date">{dateWords(text.date, sheet.lang)}</td>
        <td class="file">
          <code>{visible(source.path)}</code>
          <code title={source.sha256}>{`SHA-256 ${source.sha256.slice(0, 12)}`}</code>
        </td>
      </tr>
    </>
  );
}
