import type { JSX } from 'hono/jsx/jsx-runtime';
import { CollationTable } from './collation.js';
import { FindingList } from './findings.js';
import { Legend } from './legend.js';
import { SummaryPart } from './summary.js';
import { ChangeList, RemarkList } from './tracked.js';
import { VariantList } from './variants.js';
import { LINE, siglumOf, type View } from './view.js';

/** One comparison in full; under a heading of its own where the page has several. */
export function ComparisonPart({ view }: { readonly view: View }): JSX.Element {
  const { base, witness } = view.collation;
  return (
    <article class="comparison" id={view.prefix === '' ? undefined : view.prefix.slice(0, -1)}>
      {LINE}
      {view.level === 3 && <h2 class="pair">{`${siglumOf(base)} → ${siglumOf(witness)}`}</h2>}
      <SummaryPart view={view} />
      {LINE}
      <Legend view={view} />
      {LINE}
      <FindingList view={view} />
      {LINE}
      <CollationTable view={view} />
      {LINE}
      <VariantList view={view} />
      {LINE}
      <ChangeList view={view} />
      <RemarkList view={view} />
    </article>
  );
}
