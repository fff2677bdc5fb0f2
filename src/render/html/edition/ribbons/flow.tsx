import type { JSX } from 'hono/jsx/jsx-runtime';
import { linkTo } from '../../anchors.js';
import { LINE } from '../../view.js';
import type { Box, Columns } from './column.js';
import { fanOf, figure, ribbonPath } from './fan.js';
import type { Strand } from './strands.js';

/** What is drawn last lies on top. */
const ORDER = ['same', 'edited', 'merged', 'split'];

interface Props {
  readonly columns: Columns;
  readonly strands: readonly Strand[];
  readonly entries: (strand: Strand) => number;
  readonly about: (strand: Strand) => { readonly title: string; readonly anchor: string };
}

/** The ribbons between two columns. The field is 100 wide and takes what width the page has for it. */
export function Flow({ columns, strands, entries, about }: Props): JSX.Element {
  const left = boxesByStrand(columns.base);
  const right = boxesByStrand(columns.witness);
  const rank = ({ relation, moved }: Strand): number => (moved ? ORDER.length : ORDER.indexOf(relation));
  const drawn = strands.filter((one) => left.has(one) && right.has(one)).sort((a, b) => rank(a) - rank(b));
  return (
    <svg
      class="flow"
      height={columns.height}
      viewBox={`0 0 100 ${figure(columns.height)}`}
      preserveAspectRatio="none"
    >
      {drawn.map((strand) => {
        const { title, anchor } = about(strand);
        const fan = fanOf(left.get(strand) ?? [], right.get(strand) ?? []);
        return (
          <>
            {LINE}
            <a href={linkTo(anchor)} tabindex={-1}>
              <title>{title}</title>
              <path class={strandClass(strand, entries(strand))} d={fan.map(ribbonPath).join('')} />
            </a>
          </>
        );
      })}
      {LINE}
    </svg>
  );
}

function strandClass({ relation, moved, rows }: Strand, entries: number): string {
  const each = entries / rows.length;
  const weight = relation === 'same' || each < 2 ? '' : each > 4 ? ' many' : ' some';
  return `${relation}${moved ? ' moved' : ''}${weight}`;
}

function boxesByStrand(boxes: readonly Box[]): ReadonlyMap<Strand, readonly Box[]> {
  const lists = new Map<Strand, Box[]>();
  for (const box of boxes) {
    const known = lists.get(box.strand);
    if (known) known.push(box);
    else lists.set(box.strand, [box]);
  }
  return lists;
}
