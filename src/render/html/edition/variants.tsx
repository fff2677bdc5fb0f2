import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_TABLES_WORDS } from '../../../messages/edition-tables.js';
import type { Sheet } from '../../prose/edition/sheet.js';
import { visible } from '../../prose/visible.js';
import { LINE } from '../view.js';
import { ErrataRow } from './variants/row.js';
import { editionMessages } from './view.js';

/** 勘误表: every entry of the apparatus in a row, as an editor goes through them. */
export function Errata({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const words = EDITION_TABLES_WORDS[sheet.lang];
  return (
    <section class="errata" id="variants" aria-labelledby="variants-heading">
      {LINE}
      <h2 id="variants-heading">{words.variants}</h2>
      {LINE}
      {sheet.edition.apparatus.length === 0 ? (
        <p class="nothing">
          {sheet.witnesses.length === 0 ? editionMessages(sheet.lang).noWitnesses : words.noVariants}
        </p>
      ) : (
        <>
          <p class="hint">{words.variantsHint}</p>
          {LINE}
          <Table sheet={sheet} />
        </>
      )}
      {LINE}
    </section>
  );
}

function Table({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const words = EDITION_TABLES_WORDS[sheet.lang];
  const heads = [
    [words.number, 'number'],
    [words.place, undefined],
    [words.kind, 'text'],
    [`${words.base} ${visible(sheet.base.witness.siglum)}`, undefined],
    [words.others, undefined],
    [words.state, 'text'],
  ] as const;
  return (
    <table aria-labelledby="variants-heading">
      {LINE}
      <thead>
        <tr>
          {heads.map(([text, sort]) => (
            <th scope="col" data-sort={sort}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      {LINE}
      <tbody>
        {sheet.edition.apparatus.map((entry) => (
          <ErrataRow entry={entry} sheet={sheet} />
        ))}
        {LINE}
      </tbody>
      {LINE}
    </table>
  );
}
