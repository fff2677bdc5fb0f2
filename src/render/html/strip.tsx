import type { JSX } from 'hono/jsx/jsx-runtime';
import type { RowView } from '../prose/collation.js';
import { printedLabel, rowName } from '../prose/place.js';
import { rowWords } from '../prose/row-words.js';
import { linkTo, rowAnchor } from './anchors.js';
import { Hidden } from './hidden.js';
import { LINE, type View } from './view.js';

/** Rows from which on the boxes are too many to bear numbers. */
const DENSE = 200;

/** 各条一览: a small box for every row, so that a long text can be seen as a whole and entered anywhere. */
export function Strip({ view }: { readonly view: View }): JSX.Element {
  const rows = view.collation.views.filter((one) => one.kind === 'row');
  if (rows.length < 2) return <></>;
  return (
    <nav class={`strip${rows.length > DENSE ? ' dense' : ''}`} aria-label={view.messages.overview}>
      {LINE}
      <ol>
        {rows.map((row) => (
          <Box row={row} view={view} />
        ))}
        {LINE}
      </ol>
    </nav>
  );
}

function Box({ row: { row, entries }, view }: { readonly row: RowView; readonly view: View }): JSX.Element {
  const { collation, lang, messages } = view;
  const names = [rowName(row.base, collation.base, lang), rowName(row.witness, collation.witness, lang)];
  const words = [rowWords(row, lang), ...(entries.length > 0 ? [messages.variantTally(entries.length)] : [])];
  const about = `${names.filter((name) => name !== '').join(' → ')} ${messages.tallies(words)}`;
  const weight = entries.length === 0 ? '' : entries.length > 3 ? ' many' : ' some';
  return (
    <>
      {LINE}
      <li>
        <a
          class={`box ${row.relation}${row.moved ? ' moved' : ''}${weight}`}
          href={linkTo(rowAnchor(row, view))}
          title={about}
        >
          <span aria-hidden="true">{numberOf(row)}</span>
          <Hidden>{about}</Hidden>
        </a>
      </li>
    </>
  );
}

/** 五 for 第五条; 3 for the third question; what has no number is a dot. */
function numberOf(row: RowView['row']): string {
  const division = row.base[0] ?? row.witness[0];
  const label = division ? printedLabel(division) : '';
  return label.replace(/^第|条$|[（）、.]/gu, '') || division?.ordinal.join('.') || '·';
}
