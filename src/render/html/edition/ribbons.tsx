import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_NUMBERS } from '../../../messages/edition-numbers.js';
import type { Sheet } from '../../prose/edition/sheet.js';
import { LINE } from '../view.js';
import { Hatches, Key } from './ribbons/key.js';
import { Panel } from './ribbons/panel.js';
import { CommentaryPanel } from './ribbons/commentary-panel.js';

/**
 * The picture of the alignment: a panel for each witness and each commentary. It is for the eye alone; the table of
 * article numbers says the same, and everything in the picture is a link.
 */
export function Ribbons({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const messages = EDITION_NUMBERS[sheet.lang];
  const { commentaries, comparisons } = sheet.edition;
  if (comparisons.every(({ alignment }) => alignment.rows.length === 0)) return <></>;
  return (
    <section class="ribbons" aria-labelledby="ribbons-heading">
      {LINE}
      <h3 id="ribbons-heading">{messages.picture}</h3>
      {LINE}
      <p class="hint">{messages.pictureHint}</p>
      {LINE}
      <Hatches />
      <Key sheet={sheet} />
      {LINE}
      <div class="panels">
        {comparisons.map((_, at) => (
          <Panel sheet={sheet} at={at} />
        ))}
        {commentaries.map((commentary) => (
          <CommentaryPanel sheet={sheet} commentary={commentary} />
        ))}
        {LINE}
      </div>
      {LINE}
    </section>
  );
}
