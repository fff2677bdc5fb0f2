import type { JSX } from 'hono/jsx/jsx-runtime';
import { linkTo, partAnchor, type PartName } from './anchors.js';
import { LINE, siglumOf, type View } from './view.js';

const PARTS: readonly PartName[] = ['summary', 'findings', 'collation', 'variants'];

/** Links to the parts of the page; with several comparisons, a line for each. */
export function Contents({ views }: { readonly views: readonly View[] }): JSX.Element {
  const [first] = views;
  if (!first) return <></>;
  return (
    <nav class="contents" aria-label={first.messages.contents}>
      {views.map((view) => (
        <>
          {LINE}
          <ul>
            {view.level === 3 && <li class="pair">{siglumOf(view.collation.witness)}</li>}
            {PARTS.map((part) => (
              <li>
                <a href={linkTo(partAnchor(part, view))}>{view.messages[part]}</a>
              </li>
            ))}
          </ul>
        </>
      ))}
      {LINE}
    </nav>
  );
}
