import type { JSX } from 'hono/jsx/jsx-runtime';
import { pairOf } from '../prose/change-list.js';
import { hasChanges } from '../prose/variant-changes.js';
import { linkTo, partAnchor, type PartName } from './anchors.js';
import { LINE, siglumOf, type View } from './view.js';

const PARTS: readonly PartName[] = ['summary', 'findings', 'collation', 'variants'];

/** The parts that a comparison has; most texts have neither tracked changes nor comments. */
function partsOf({ collation }: View): readonly PartName[] {
  const { base, witness } = pairOf(collation);
  const isCommented = [base, witness].some(({ source }) => (source.remarks?.length ?? 0) > 0);
  return [
    ...PARTS,
    ...(hasChanges({ base, witness }) ? (['tracked'] as const) : []),
    ...(isCommented ? (['remarks'] as const) : []),
  ];
}

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
            {partsOf(view).map((part) => (
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
