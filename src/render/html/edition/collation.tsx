import type { JSX } from 'hono/jsx/jsx-runtime';
import { visible } from '../../prose/visible.js';
import type { Sheet } from '../../prose/edition/sheet.js';
import type { Column } from '../../prose/edition/columns/column.js';
import { LINE } from '../view.js';
import { HeadingLine } from './columns/heading-line.js';
import { Line } from './columns/line.js';
import { columnsView, type ColumnsView } from './columns/view.js';

/** More columns than these do not fit every window. */
const NARROW = 2;

/** 对照版: the regulation in all its texts, one column for each. */
export function EditionCollation({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const view = columnsView(sheet);
  const { messages, table } = view;
  return (
    <section id="collation" aria-labelledby="collation-heading">
      {LINE}
      <h2 id="collation-heading">{messages.collation}</h2>
      {LINE}
      {sheet.witnesses.length === 0 ? (
        <p class="nothing">{messages.noWitness}</p>
      ) : table.views.length === 0 ? (
        <p class="nothing">{messages.noText}</p>
      ) : (
        <Columns view={view} />
      )}
      {LINE}
    </section>
  );
}

function Columns({ view }: { readonly view: ColumnsView }): JSX.Element {
  const { messages, table } = view;
  const equal = table.views.every((one) => (one.kind === 'line' ? one.same : one.alike));
  return (
    <>
      <p class={equal ? 'nothing' : 'hint'}>{equal ? messages.noDifference : messages.hint}</p>
      {LINE}
      {table.columns.length > NARROW ? (
        <div class="frame" role="region" aria-label={messages.frame} tabindex={0}>
          {LINE}
          <Table view={view} />
          {LINE}
        </div>
      ) : (
        <Table view={view} />
      )}
    </>
  );
}

function Table({ view }: { readonly view: ColumnsView }): JSX.Element {
  const { columns, views } = view.table;
  return (
    <table class={`columns of-${columns.length}`} aria-labelledby="collation-heading">
      {LINE}
      <Head view={view} />
      {views.map((one) => (
        <>
          {LINE}
          {one.kind === 'line' ? <Line own={one} view={view} /> : <HeadingLine own={one} view={view} />}
        </>
      ))}
      {LINE}
    </table>
  );
}

function Head({ view: { table, messages, words } }: { readonly view: ColumnsView }): JSX.Element {
  return (
    <>
      <colgroup>
        <col class="rail" />
        {table.columns.map(({ at }) => (
          <col class={`c${at}`} />
        ))}
      </colgroup>
      {LINE}
      <thead>
        <tr>
          <th scope="col">{messages.article}</th>
          {table.columns.map((column) => (
            <th scope="col" class={`c${column.at}`} data-col={column.at === 0 ? undefined : column.at}>
              {messages.labelled(words.role[column.at === 0 ? 'base' : 'witness'], column.siglum)}
              <DateOf column={column} />
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

function DateOf({ column }: { readonly column: Column }): JSX.Element {
  const { date } = column.text;
  return date === undefined ? <></> : <time datetime={visible(date)}>{visible(date)}</time>;
}
