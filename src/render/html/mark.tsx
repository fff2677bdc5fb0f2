import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Part, Run } from '../prose/runs.js';
import type { Entry } from '../prose/marks.js';
import type { Side } from '../prose/side.js';
import { entryAnchor, linkTo, markAnchor } from './anchors.js';
import { Hidden } from './hidden.js';
import { markClasses } from './mark-classes.js';
import { siglumOf, type View } from './view.js';

interface Props {
  readonly run: Run & { readonly entry: Entry };
  readonly side: Side;
  readonly view: View;
}

/**
 * A reading inside the text, or ‸ where words are wanting; it leads to its entry in the list of variants. Form and colour
 * say what it is, hidden words say it to those who listen, and the number finds the entry on paper.
 */
export function Mark({ run, side, view }: Props): JSX.Element {
  const { n } = run.entry;
  const wanting = run.parts.length === 0;
  const names = `${markClasses(run.entry, side.which)}${wanting ? ' wanting' : ''}`;
  const id = run.first ? markAnchor(run.entry, side.which, view) : undefined;
  return (
    <a class={names} id={id} href={linkTo(entryAnchor(run.entry, view))} data-n={run.first ? n : undefined}>
      {wanting ? (
        <Wanting side={side} view={view} entry={run.entry} />
      ) : (
        <Reading run={run} side={side} view={view} />
      )}
    </a>
  );
}

function Wanting({
  entry,
  side,
  view,
}: {
  readonly entry: Entry;
  readonly side: Side;
  readonly view: View;
}): JSX.Element {
  return (
    <>
      <Hidden>{view.messages.wantingIn(siglumOf(side), view.words.kind[entry.variant.kind])}</Hidden>
      <span class="caret" aria-hidden="true">
        ‸
      </span>
    </>
  );
}

function Reading({ run, side, view }: Props): JSX.Element {
  const { messages, words } = view;
  const content = (
    <>
      {run.first && <Hidden>{messages.readingOf(siglumOf(side), words.kind[run.entry.variant.kind])}</Hidden>}
      <Parts parts={run.parts} view={view} />
      <Hidden>{messages.endOfReading}</Hidden>
    </>
  );
  return side.which === 'base' ? <del>{content}</del> : <ins>{content}</ins>;
}

/** Words of the text in the order of the page: numbers, headings, wording, and a sign where a line end is in doubt. */
export function Parts({
  parts,
  view,
}: {
  readonly parts: readonly Part[];
  readonly view: View;
}): JSX.Element {
  return (
    <>
      {parts.map((part) => (
        <>
          {part.doubtful && <DoubtfulJoin view={view} />}
          {part.kind === 'text' ? part.text : <b class={part.kind}>{part.text}</b>}
        </>
      ))}
    </>
  );
}

function DoubtfulJoin({ view }: { readonly view: View }): JSX.Element {
  return (
    <span class="join" title={view.messages.doubtfulJoin}>
      <Hidden>{view.messages.doubtfulJoin}</Hidden>
    </span>
  );
}
