import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Remark } from '../../model/remark.js';
import type { TrackedChange } from '../../model/tracked.js';
import { changeLists, remarkLists, slicedWords, type NotedList, type Placed } from '../prose/change-list.js';
import { authorOf, shownWords, takesOut, timeOf } from '../prose/tracked.js';
import { visible } from '../prose/visible.js';
import { divisionAnchor, linkTo, partAnchor } from './anchors.js';
import { Heading } from './heading.js';
import { isShown } from './shown.js';
import { languageOfText, LINE, type View } from './view.js';

const LONGEST_CHANGE = 240;
const LONGEST_ABOUT = 60;

/** 修订记录: who changed what, and when, in a document with tracked changes; nothing where neither text has any. */
export function ChangeList({ view }: { readonly view: View }): JSX.Element {
  const { messages, lang } = view;
  return (
    <NotedPart
      part="tracked"
      lists={changeLists(view.collation, lang)}
      heads={[
        ['place', messages.place],
        ['change', messages.changed],
        ['words', messages.words],
        ['author', messages.author],
        ['time', messages.time],
      ]}
      view={view}
      row={(item) => <ChangeRow item={item} view={view} />}
    />
  );
}

/** 批注: what readers wrote beside the text of a document; nothing where neither text has any. */
export function RemarkList({ view }: { readonly view: View }): JSX.Element {
  const { messages, lang } = view;
  return (
    <NotedPart
      part="remarks"
      lists={remarkLists(view.collation, lang)}
      heads={[
        ['place', messages.place],
        ['about', messages.about],
        ['words', messages.remark],
        ['author', messages.author],
        ['time', messages.time],
      ]}
      view={view}
      row={(item) => <RemarkRow item={item} view={view} />}
    />
  );
}

interface PartProps<What> {
  readonly part: 'tracked' | 'remarks';
  readonly lists: readonly NotedList<What>[];
  readonly heads: readonly (readonly [name: string, words: string])[];
  readonly view: View;
  readonly row: (item: Placed<What>) => Child;
}

function NotedPart<What>({ part, lists, heads, view, row }: PartProps<What>): JSX.Element {
  if (lists.length === 0) return <></>;
  const anchor = partAnchor(part, view);
  const label = `${anchor}-heading`;
  return (
    <section class={`noted ${part}`} id={anchor} aria-labelledby={label}>
      {LINE}
      <Heading level={view.level} id={label}>
        {view.messages[part]}
      </Heading>
      {lists.map(({ intro, items }) => (
        <>
          {LINE}
          <p class="hint">{intro}</p>
          {LINE}
          <table aria-labelledby={label}>
            <thead>
              <tr>
                {heads.map(([name, words]) => (
                  <th scope="col" class={name}>
                    {words}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map(row)}
              {LINE}
            </tbody>
          </table>
        </>
      ))}
      {LINE}
    </section>
  );
}

function ChangeRow({
  item,
  view,
}: {
  readonly item: Placed<TrackedChange>;
  readonly view: View;
}): JSX.Element {
  const { kind, text } = item.what;
  const isGone = takesOut(kind);
  const words = shownWords(text, LONGEST_CHANGE);
  return (
    <Row item={item} view={view}>
      <td class={`change ${isGone ? 'gone' : 'new'}`}>{view.messages.change[kind]}</td>
      <td class="words" lang={languageOfText(view.lang)}>
        {isGone ? <del>{words}</del> : <ins>{words}</ins>}
      </td>
    </Row>
  );
}

function RemarkRow({ item, view }: { readonly item: Placed<Remark>; readonly view: View }): JSX.Element {
  return (
    <Row item={item} view={view}>
      <td class="about" lang={languageOfText(view.lang)}>
        {shownWords(slicedWords(item), LONGEST_ABOUT)}
      </td>
      <td class="words" lang={languageOfText(view.lang)}>
        {item.what.text.split('\n').map((paragraph) => (
          <p>{visible(paragraph)}</p>
        ))}
      </td>
    </Row>
  );
}

interface RowProps {
  readonly item: Placed<TrackedChange | Remark>;
  readonly view: View;
  readonly children?: Child;
}

function Row({ item, view, children }: RowProps): JSX.Element {
  const { what, side, id, place } = item;
  return (
    <>
      {LINE}
      <tr>
        <th scope="row" class="place">
          {isShown(id, side, view) ? (
            <a href={linkTo(divisionAnchor(id, side.which, view))}>{place}</a>
          ) : (
            place
          )}
        </th>
        {children}
        <td class="author">{authorOf(what, view.lang)}</td>
        <td class="time">{timeOf(what.date)}</td>
      </tr>
    </>
  );
}
