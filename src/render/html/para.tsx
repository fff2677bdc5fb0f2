import type { JSX } from 'hono/jsx/jsx-runtime';
import { runsOf, type Run } from '../prose/runs.js';
import type { Entry } from '../prose/marks.js';
import type { Side } from '../prose/side.js';
import type { Para } from '../prose/paras.js';
import { divisionAnchor } from './anchors.js';
import { Mark, Parts } from './mark.js';
import { LINE, type View } from './view.js';

interface Props {
  readonly para: Para;
  readonly side: Side;
  readonly view: View;
}

/** A 款, 项 or heading as printed, with the variants marked in it. */
export function ParaText({ para, side, view }: Props): JSX.Element {
  const marks = side.marks.on(para).filter((mark) => mark.start < mark.end || !view.lonely.has(mark.entry));
  const runs = runsOf(para, marks);
  const whole = runs.length > 0 && runs.every((run) => run.entry?.variant.whole && run.parts.length > 0);
  const names = ['para', `depth-${para.depth}`, ...(whole ? ['all', side.which] : [])];
  const ids = para.opens.map((id) => divisionAnchor(id, side.which, view));
  return (
    <>
      <p class={names.join(' ')} id={ids.at(-1)}>
        {ids.slice(0, -1).map((id) => (
          <span id={id}></span>
        ))}
        {runs.map((run) =>
          isMarked(run) ? (
            <Mark run={run} side={side} view={view} />
          ) : (
            <Parts parts={run.parts} view={view} />
          ),
        )}
      </p>
      {LINE}
    </>
  );
}

function isMarked(run: Run): run is Run & { readonly entry: Entry } {
  return run.entry !== undefined;
}
