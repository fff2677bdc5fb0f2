import type { JSX } from 'hono/jsx/jsx-runtime';
import { partAnchor } from './anchors.js';
import { ArticleRow } from './article-row.js';
import { tagOf } from './cell.js';
import { HeadingRow } from './heading-row.js';
import { Heading } from './heading.js';
import { LINE, type View } from './view.js';

/** 对照: both texts in full, side by side, row by row. */
export function CollationTable({ view }: { readonly view: View }): JSX.Element {
  const { collation, messages } = view;
  const anchor = partAnchor('collation', view);
  const label = `${anchor}-heading`;
  return (
    <section class="collation" id={anchor} aria-labelledby={label}>
      {LINE}
      <Heading level={view.level} id={label}>
        {messages.collation}
      </Heading>
      {LINE}
      {collation.views.length === 0 ? <NothingToCompare view={view} /> : <Table view={view} label={label} />}
      {LINE}
    </section>
  );
}

function NothingToCompare({ view: { messages } }: { readonly view: View }): JSX.Element {
  return (
    <div class="nothing">
      <p>{messages.noArticles}</p>
      <p>{messages.noArticlesHint}</p>
    </div>
  );
}

function Table({ view, label }: { readonly view: View; readonly label: string }): JSX.Element {
  const { collation, messages } = view;
  const noRows = collation.views.every((one) => one.kind === 'heading');
  return (
    <>
      {collation.entries.length === 0 && !noRows && <p class="nothing">{messages.noDifference}</p>}
      <table aria-labelledby={label}>
        <Columns view={view} />
        {collation.views.map((one) => (
          <>
            {LINE}
            {one.kind === 'row' ? (
              <ArticleRow row={one} view={view} />
            ) : (
              <HeadingRow heading={one} view={view} />
            )}
          </>
        ))}
        {LINE}
      </table>
      {noRows && <NothingToCompare view={view} />}
    </>
  );
}

function Columns({ view }: { readonly view: View }): JSX.Element {
  const { base, witness } = view.collation;
  return (
    <>
      {LINE}
      <colgroup>
        <col class="rail-column" />
        <col />
        <col />
      </colgroup>
      {LINE}
      <thead>
        <tr>
          <th scope="col" class="rail-head">
            {view.messages.place}
          </th>
          <th scope="col" class="base">
            {tagOf(base, view)}
          </th>
          <th scope="col" class="witness">
            {tagOf(witness, view)}
          </th>
        </tr>
      </thead>
    </>
  );
}
