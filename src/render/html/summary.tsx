import type { JSX } from 'hono/jsx/jsx-runtime';
import { RELATIONS } from '../../model/alignment.js';
import { KINDS } from '../../model/comparison.js';
import { extentOf } from '../prose/summary.js';
import { partAnchor } from './anchors.js';
import { Heading } from './heading.js';
import { Strip } from './strip.js';
import { LINE, siglumOf, type View } from './view.js';

/** 概要: how much of the two texts agrees, and of what kind the differences are. */
export function SummaryPart({ view }: { readonly view: View }): JSX.Element {
  const { collation, messages } = view;
  const anchor = partAnchor('summary', view);
  const label = `${anchor}-heading`;
  return (
    <section class="summary" id={anchor} aria-labelledby={label}>
      {LINE}
      <Heading level={view.level} id={label}>
        {messages.summary}
      </Heading>
      {LINE}
      <p class="sentence">
        {messages.verdict({
          base: siglumOf(collation.base),
          witness: siglumOf(collation.witness),
          baseExtent: extentOf(collation.comparison, 'base', messages),
          witnessExtent: extentOf(collation.comparison, 'witness', messages),
          rows: collation.comparison.summary.rows,
          variants: collation.comparison.summary.variants,
          substantive: collation.comparison.summary.substantive,
        })}
      </p>
      {LINE}
      <Tallies view={view} />
      {LINE}
      <Strip view={view} />
      {LINE}
    </section>
  );
}

type Tally = readonly [name: string, word: string, n: number];

function Tallies({ view }: { readonly view: View }): JSX.Element {
  const { messages, words } = view;
  const { summary } = view.collation.comparison;
  const rows: readonly Tally[] = [
    ...RELATIONS.map((relation): Tally => [relation, words.relation[relation], summary.relations[relation]]),
    ['moved', messages.moved, summary.moved],
    ['renumbered', messages.renumbered, summary.renumbered],
  ];
  const variants: readonly Tally[] = [
    ...KINDS.map((kind): Tally => [kind, words.kind[kind], summary.kinds[kind]]),
    ['follows', messages.followsRenumbering, summary.followsRenumbering],
  ];
  return (
    <div class="tallies">
      <TallyList title={messages.tallyRows} tallies={rows} />
      {LINE}
      <TallyList title={messages.tallyVariants} tallies={variants} />
    </div>
  );
}

/** Counts by name; what does not occur is left out. */
function TallyList({
  title,
  tallies,
}: {
  readonly title: string;
  readonly tallies: readonly Tally[];
}): JSX.Element {
  const present = tallies.filter(([, , n]) => n > 0);
  if (present.length === 0) return <></>;
  return (
    <dl>
      <dt class="title">{title}</dt>
      {present.map(([name, word, n]) => (
        <dd>
          <span class={`badge ${name}`}>{word}</span>
          <b>{n}</b>
        </dd>
      ))}
    </dl>
  );
}
