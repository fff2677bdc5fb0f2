import type { JSX } from 'hono/jsx/jsx-runtime';
import { partAnchor } from './anchors.js';
import { tagOf } from './cell.js';
import { Heading } from './heading.js';
import { VariantRow } from './variant-row.js';
import { LINE, type View } from './view.js';

/** 异文表: every variant with its number, its place, both readings in context and where they stand in the files. */
export function VariantList({ view }: { readonly view: View }): JSX.Element {
  const { collation, messages } = view;
  const anchor = partAnchor('variants', view);
  const label = `${anchor}-heading`;
  return (
    <section class="variants" id={anchor} aria-labelledby={label}>
      {LINE}
      <Heading level={view.level} id={label}>
        {messages.variants}
      </Heading>
      {LINE}
      {collation.entries.length === 0 ? (
        <p class="nothing">{messages.noVariants}</p>
      ) : (
        <>
          <p class="hint">{messages.listOfVariants}</p>
          {LINE}
          <Table view={view} label={label} />
        </>
      )}
      {LINE}
    </section>
  );
}

function Table({ view, label }: { readonly view: View; readonly label: string }): JSX.Element {
  const { collation, messages } = view;
  const heads = [
    ['n', messages.number],
    ['place', messages.place],
    ['kind', messages.kind],
    ['base', tagOf(collation.base, view)],
    ['witness', tagOf(collation.witness, view)],
  ] as const;
  return (
    <table aria-labelledby={label}>
      {LINE}
      <thead>
        <tr>
          {heads.map(([name, text]) => (
            <th scope="col" class={name}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      {LINE}
      <tbody>
        {collation.entries.map((entry) => (
          <VariantRow entry={entry} view={view} />
        ))}
        {LINE}
      </tbody>
      {LINE}
    </table>
  );
}
