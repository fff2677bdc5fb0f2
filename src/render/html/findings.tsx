import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Finding, Place } from '../../model/finding.js';
import { inReadingOrder } from '../prose/findings-order.js';
import type { Side } from '../prose/side.js';
import { divisionAnchor, linkTo, partAnchor } from './anchors.js';
import { FindingItems } from './finding-items.js';
import { Heading } from './heading.js';
import { isShown } from './shown.js';
import { LINE, type View } from './view.js';

/** Findings in sight at once; the rest is a click away, and printed if it is open. */
const SHOWN = 12;

/** 结构提示: what was found about the texts beside their wording, with links to the places. */
export function FindingList({ view }: { readonly view: View }): JSX.Element {
  const findings = inReadingOrder(view.collation.comparison.findings);
  const anchor = partAnchor('findings', view);
  const label = `${anchor}-heading`;
  return (
    <section class="findings" id={anchor} aria-labelledby={label}>
      {LINE}
      <Heading level={view.level} id={label}>
        {view.messages.findings}
      </Heading>
      {LINE}
      {findings.length === 0 ? (
        <p class="nothing">{view.messages.noFindings}</p>
      ) : (
        <Items findings={findings.slice(0, SHOWN)} view={view} />
      )}
      {LINE}
      {findings.length > SHOWN && (
        <details>
          <summary>{view.messages.moreFindings(findings.length - SHOWN)}</summary>
          <Items findings={findings.slice(SHOWN)} view={view} />
        </details>
      )}
      {LINE}
    </section>
  );
}

function Items({
  findings,
  view,
}: {
  readonly findings: readonly Finding[];
  readonly view: View;
}): JSX.Element {
  return (
    <FindingItems
      findings={findings}
      lang={view.lang}
      hrefOf={(place) => {
        const side = sideOfPlace(place, view);
        return side && linkTo(divisionAnchor(place.id, side.which, view));
      }}
    />
  );
}

/** The text a place is in, if the table shows the place; two texts may be the same file, then the base is meant. */
function sideOfPlace(place: Place, view: View): Side | undefined {
  const { base, witness } = view.collation;
  const shown = (side: Side): boolean =>
    side.witness.source.path === place.path && isShown(place.id, side, view);
  return [base, witness].find(shown);
}
