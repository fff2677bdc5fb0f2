import type { JSX } from 'hono/jsx/jsx-runtime';
import { entryPlace, positionOf } from '../prose/entry.js';
import type { Entry } from '../prose/marks.js';
import { pairOf } from '../prose/change-list.js';
import type { Side } from '../prose/side.js';
import { inContext, shortened } from '../prose/text.js';
import { variantChanges } from '../prose/variant-changes.js';
import { entryAnchor, linkTo, markAnchor } from './anchors.js';
import { tagOf } from './cell.js';
import { Hidden } from './hidden.js';
import { markClasses } from './mark-classes.js';
import { languageOfText, LINE, siglumOf, type View } from './view.js';

const ROOM = 10;
const LONGEST_READING = 160;

/** One variant in the list. Its number and both readings lead back to where the texts show it. */
export function VariantRow({ entry, view }: { readonly entry: Entry; readonly view: View }): JSX.Element {
  const { collation, lang, words, messages } = view;
  const { base, witness } = collation;
  const { variant, n } = entry;
  return (
    <>
      {LINE}
      <tr id={entryAnchor(entry, view)} class={variant.kind}>
        <th scope="row" class="n">
          <a href={linkTo(markAnchor(entry, variant.base ? 'base' : 'witness', view))}>
            {n}
            <Hidden>{messages.toCollation}</Hidden>
          </a>
        </th>
        <td class="place">{entryPlace(entry, collation, lang)}</td>
        <td class="kind">
          <span class={`badge ${variant.kind}`}>{words.kind[variant.kind]}</span>
          {variant.note !== undefined && <small class="note">{messages.followsRenumbering}</small>}
        </td>
        {LINE}
        <ReadingCell entry={entry} side={base} view={view} />
        {LINE}
        <ReadingCell entry={entry} side={witness} view={view} />
      </tr>
    </>
  );
}

function ReadingCell({
  entry,
  side,
  view,
}: {
  readonly entry: Entry;
  readonly side: Side;
  readonly view: View;
}): JSX.Element {
  const { before, reading, after } = inContext(entry, side.marks, ROOM);
  const names = markClasses(entry, side.which);
  return (
    <td class={`reading ${side.which}`} lang={languageOfText(view.lang)} data-siglum={tagOf(side, view)}>
      <span class="context">{before}</span>
      {entry.variant[side.which] ? (
        <a class={names} href={linkTo(markAnchor(entry, side.which, view))}>
          <Words reading={reading} side={side} view={view} />
        </a>
      ) : (
        <span class="mark wanting">
          <Hidden>{view.messages.wantingIn(siglumOf(side), view.words.kind[entry.variant.kind])}</Hidden>
          <span class="caret" aria-hidden="true">
            ‸
          </span>
        </span>
      )}
      <span class="context">{after}</span>
      <Source entry={entry} side={side} />
      {side.which === 'witness' && <Changes entry={entry} view={view} />}
    </td>
  );
}

/** Who made the change, and when, where a text comes from a document with tracked changes. */
function Changes({ entry, view }: { readonly entry: Entry; readonly view: View }): JSX.Element {
  return (
    <>
      {variantChanges(entry.variant, pairOf(view.collation), view.lang).map((line) => (
        <small class="changes">{line}</small>
      ))}
    </>
  );
}

/** file:line:column; the file name may be broken, the figures stay together. */
function Source({ entry, side }: { readonly entry: Entry; readonly side: Side }): JSX.Element {
  const [, path = '', figures = ''] =
    /^(.*?)((?::\d+:\d+(?: p\.\d+)?)?)$/u.exec(positionOf(entry, side)) ?? [];
  return (
    <code class="source">
      {path}
      <span class="figures">{figures}</span>
    </code>
  );
}

function Words({
  reading,
  side,
  view,
}: {
  readonly reading: string;
  readonly side: Side;
  readonly view: View;
}): JSX.Element {
  const length = [...reading].length;
  const text = shortened(reading, LONGEST_READING);
  return (
    <>
      {side.which === 'base' ? <del>{text}</del> : <ins>{text}</ins>}
      {length > LONGEST_READING && <small class="length">{view.messages.chars(length)}</small>}
    </>
  );
}
