import type { JSX } from 'hono/jsx/jsx-runtime';
import type { PartQuotation, Sheet, SheetPart } from '../../../prose/edition/sheet.js';
import { visible } from '../../../prose/visible.js';
import { languageOfText, LINE } from '../../view.js';
import { editionMessages } from '../view.js';
import { PlaceLink } from './place-link.js';
import { positionWords } from './positions.js';
import { SharedText } from './shared.js';

interface Props {
  readonly one: PartQuotation;
  readonly part: SheetPart;
  readonly sheet: Sheet;
}

/** What a commentary says of a 款 or 项: how it renders it, in its own words, those of the regulation marked. */
export function QuotationNote({ one: { commentary, quotation }, part, sheet }: Props): JSX.Element {
  const messages = editionMessages(sheet.lang);
  const { siglum } = commentary.text.witness;
  const { kind, passage, shared, base, score } = quotation;
  const [open, close] = messages.quotes;
  return (
    <>
      {LINE}
      <li>
        <p>
          <b>{visible(siglum)}</b>
          <span class={`kind ${kind}`}>{messages.quotation[kind]}</span>
          {kind === 'verbatim' && score < 1 && <small>{messages.withDifference}</small>}
          <PlaceLink id={base.id} part={part} sheet={sheet} />
          <span class="words" lang={languageOfText(sheet.lang)}>
            {open}
            <SharedText words={passage} shared={shared.map(({ other }) => other)} />
            {close}
          </span>
        </p>
        {LINE}
        <code>{positionWords(siglum, passage.start, sheet)}</code>
      </li>
    </>
  );
}
