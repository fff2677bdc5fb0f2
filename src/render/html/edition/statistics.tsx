import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_STATISTICS } from '../../../messages/edition-statistics.js';
import type { Sheet } from '../../prose/edition/sheet.js';
import { LINE } from '../view.js';
import { AgreementTable } from './statistics/agreement.js';
import { CommentaryPart } from './statistics/commentary.js';
import { Counts } from './statistics/counts.js';
import { ParallelPart } from './statistics/parallel.js';
import { RecurringTable } from './statistics/recurring.js';
import { TermTables } from './statistics/terms.js';

/** 统计: what can be counted about an edition, each count with the places it is made of. */
export function Statistics({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const { commentaries, parallels } = sheet.edition;
  return (
    <section class="statistics" id="statistics" aria-labelledby="statistics-heading">
      {LINE}
      <h2 id="statistics-heading">{EDITION_STATISTICS[sheet.lang].heading}</h2>
      {LINE}
      <Counts sheet={sheet} />
      {LINE}
      <AgreementTable sheet={sheet} />
      {LINE}
      <RecurringTable sheet={sheet} />
      {LINE}
      <TermTables sheet={sheet} />
      {LINE}
      {commentaries.map((commentary) => (
        <CommentaryPart commentary={commentary} sheet={sheet} />
      ))}
      {LINE}
      {parallels.map((parallel) => (
        <ParallelPart parallel={parallel} sheet={sheet} />
      ))}
      {LINE}
    </section>
  );
}
