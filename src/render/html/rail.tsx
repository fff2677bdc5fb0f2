import type { JSX } from 'hono/jsx/jsx-runtime';
import type { RowView } from '../prose/collation.js';
import { pinLines, pinWord } from '../prose/pin-words.js';
import { rowName } from '../prose/place.js';
import { entryAnchor, linkTo, rowAnchor } from './anchors.js';
import { Badge } from './badge.js';
import { Hidden } from './hidden.js';
import type { View } from './view.js';

/** Below this share of common wording a link is shown with it. */
const FAR_APART = 0.6;

/** The margin of a row: which articles it sets against one another, how they stand to each other, how many variants. */
export function Rail({
  row: { row, entries },
  view,
}: {
  readonly row: RowView;
  readonly view: View;
}): JSX.Element {
  const { collation, lang, messages } = view;
  const base = rowName(row.base, collation.base, lang);
  const witness = rowName(row.witness, collation.witness, lang);
  const [first] = entries;
  return (
    <div class="rail">
      <a class="name" href={linkTo(rowAnchor(row, view))}>
        {base || witness}
      </a>
      {base !== '' && witness !== '' && base !== witness && (
        <span class="other">
          <span aria-hidden="true">→ </span>
          <Hidden>{messages.toWitness}</Hidden>
          {witness}
        </span>
      )}
      <Badge relation={row.relation} view={view} />
      {row.moved && <span class="badge moved">{messages.moved}</span>}
      {row.renumbered && <span class="badge renumbered">{messages.renumbered}</span>}
      {row.pin && <span class="badge pinned">{pinWord(row, lang)}</span>}
      <Reasons row={row} view={view} />
      {needsJudging(row) && <span class="score">{messages.similar(Math.round(row.score * 100))}</span>}
      {first && (
        <a class="count" href={linkTo(entryAnchor(first, view))}>
          {messages.variantTally(entries.length)}
        </a>
      )}
    </div>
  );
}

/** Why a person made the row, or rows inside it. */
function Reasons({ row, view }: { readonly row: RowView['row']; readonly view: View }): JSX.Element {
  const { collation, lang } = view;
  return (
    <>
      {pinLines(row, collation.base, collation.witness, lang).map((why) => (
        <span class="because">{why}</span>
      ))}
    </>
  );
}

/** A link that number and order do not vouch for, or that little wording does: how alike the two sides are is of use. */
function needsJudging({ base, witness, relation, moved, renumbered, score }: RowView['row']): boolean {
  if (base.length === 0 || witness.length === 0 || relation === 'same') return false;
  return moved || renumbered || relation !== 'edited' || score < FAR_APART;
}
