import type { JSX } from 'hono/jsx/jsx-runtime';
import { REPORT_WORDS } from '../../../messages/report-words.js';
import type { EditionText } from '../../../model/edition.js';
import { divisionsOfType } from '../../../model/walk.js';
import { dateWords } from '../../prose/dates.js';
import type { Sheet } from '../../prose/edition/sheet.js';
import { textsOf } from '../../prose/edition/texts.js';
import { visible } from '../../prose/visible.js';
import { LINE } from '../view.js';
import { editionMessages } from './view.js';

/** What stands behind the text: that it is no official one, what it was made from, and how open it is. */
export function Colophon({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const messages = editionMessages(sheet.lang);
  const { summary, rule, witnesses, base } = sheet.edition;
  const isNumbered = divisionsOfType(base.witness.tree, 'article').length > 0;
  const extent = (isNumbered ? messages.articles : messages.units)(summary.articles);
  return (
    <div class="colophon">
      {LINE}
      <p class="notice">{messages.colophon}</p>
      {LINE}
      <p>
        {witnesses.length === 0
          ? messages.noWitnesses
          : `${messages.counts(summary, extent)}${summary.open > 0 ? messages.rule[rule] : ''}`}
      </p>
      {LINE}
      <dl>
        {textsOf(sheet.edition).map((text) => (
          <Source text={text} sheet={sheet} />
        ))}
        {LINE}
      </dl>
      {LINE}
    </div>
  );
}

function Source({ text, sheet }: { readonly text: EditionText; readonly sheet: Sheet }): JSX.Element {
  const { siglum, role, source } = text.witness;
  const date = dateWords(text.date, sheet.lang);
  return (
    <>
      {LINE}
      <div>
        <dt>
          <span class={`role ${role}`}>{REPORT_WORDS[sheet.lang].role[role]}</span>
          <b>{visible(siglum)}</b>
        </dt>
        <dd>
          {visible(text.source ?? text.witness.tree.title)}
          <span class="facts">
            {date !== '' && <span>{date}</span>}
            <code>{visible(source.path)}</code>
            <code>{`SHA-256 ${source.sha256}`}</code>
          </span>
        </dd>
      </div>
    </>
  );
}
