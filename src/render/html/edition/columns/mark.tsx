import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Column } from '../../../prose/edition/columns/column.js';
import type { Laid } from '../../../prose/edition/columns/laid.js';
import type { Part, Run } from '../../../prose/runs.js';
import { linkTo } from '../../anchors.js';
import { Hidden } from '../../hidden.js';
import { variantAnchor } from '../anchors.js';
import { columnAnchor } from '../collation-anchors.js';
import type { ColumnsView } from './view.js';

interface Props {
  readonly run: Run<Laid> & { readonly entry: Laid };
  readonly column: Column;
  readonly view: ColumnsView;
  readonly near?: boolean;
}

/**
 * A reading in its column, or ‸ where words are wanting. In the column of a witness it leads to its row in 勘误表; that of
 * the base has the same number beside it. The element that bears the anchor bears the number, too.
 */
export function ColumnMark({ run, column, view, near = false }: Props): JSX.Element {
  const { entry: laid, first, parts } = run;
  const wanting = parts.length === 0;
  const names = {
    class:
      [
        ...markNames(laid, column),
        ...(wanting ? ['wanting'] : []),
        ...(near ? ['near'] : []),
        ...(first ? [] : ['on']),
      ].join(' ') || undefined,
    id: first ? markId(laid, column, view) : undefined,
    'data-e': laid.entry.n,
  };
  const words = wanting ? (
    <Wanting laid={laid} view={view} />
  ) : (
    <Reading run={run} column={column} view={view} />
  );
  return column.at === 0 ? (
    <span {...names}>{words}</span>
  ) : (
    <a {...names} href={linkTo(variantAnchor(laid.entry))}>
      {words}
    </a>
  );
}

/** The number of an entry about the whole of a paragraph, behind its words. */
export function WholeMark({
  laid,
  column,
  view,
}: {
  readonly laid: Laid;
  readonly column: Column;
  readonly view: ColumnsView;
}): JSX.Element {
  return (
    <a
      class={[...markNames(laid, column), 'whole'].join(' ')}
      id={markId(laid, column, view)}
      href={linkTo(variantAnchor(laid.entry))}
      data-e={laid.entry.n}
    >
      <Hidden>{view.messages.whole}</Hidden>
    </a>
  );
}

/** Anchor of an entry in a column. In a long edition the words of the base are gone to in the text alone. */
export function markId({ entry }: Laid, { at, text }: Column, { isLong }: ColumnsView): string | undefined {
  return at === 0 && isLong ? undefined : columnAnchor(text.witness.siglum, entry.id);
}

/** Substitution is the plain form, and bears no name; `del` and `ins` tell the base from a witness. */
function markNames({ entry, kind, follows }: Laid, { at }: Column): string[] {
  const names: string[] = [];
  if (kind !== 'substitution') names.push(kind);
  if (follows) names.push('follows');
  if (entry.indirect) names.push('indirect');
  if (at === 0 && entry.choice.by !== 'base') names.push('decided');
  return names;
}

function Wanting({ laid, view }: { readonly laid: Laid; readonly view: ColumnsView }): JSX.Element {
  return (
    <>
      <Hidden>{view.messages.wanting(view.words.kind[laid.kind])}</Hidden>
      <span class="caret" aria-hidden="true">
        ‸
      </span>
    </>
  );
}

/** Words that were put in, left out or turned round say so to those who listen; one word for another needs no word. */
function Reading({ run: { entry, first, parts }, column, view }: Props): JSX.Element {
  if (column.at === 0)
    return (
      <del>
        <Words parts={parts} view={view} />
      </del>
    );
  return (
    <ins>
      {first && entry.kind !== 'substitution' && (
        <Hidden>{view.messages.reading(view.words.kind[entry.kind])}</Hidden>
      )}
      <Words parts={parts} view={view} />
    </ins>
  );
}

/** Words of a text as printed: numbers, headings, wording, and a sign where a line end is in doubt. */
export function Words({
  parts,
  view: { messages },
}: {
  readonly parts: readonly Part[];
  readonly view: ColumnsView;
}): JSX.Element {
  return (
    <>
      {parts.map((part) => (
        <>
          {part.doubtful && (
            <span class="join" title={messages.doubtfulJoin}>
              <Hidden>{messages.doubtfulJoin}</Hidden>
            </span>
          )}
          {part.kind === 'text' ? (
            part.text
          ) : (
            <b class={part.kind === 'label' ? undefined : part.kind}>{part.text}</b>
          )}
        </>
      ))}
    </>
  );
}
