import type { Block, Division } from '../../model/tree.js';
import { childrenOf, divisionsOf, isBlock } from '../../model/walk.js';
import type { Witness } from '../../model/witness.js';
import { headingTokens } from '../../model/wording.js';
import { lettersOf } from '../letters.js';

/** Words of a text in which terms are counted: the wording of a division, a heading, the title. */
export interface Stream {
  /** Id of the division or block they stand in. */
  readonly id: string;
  /** Folded, without marks and white space. */
  readonly text: string;
  /** UTF-16 offsets into the source of where the letter at an index begins, and where it ends. */
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** All words of a text that belong to it, in its order; not what a newspaper or a web site has put around it. */
export function streamsOf(witness: Witness): readonly Stream[] {
  const letters = lettersOf(witness);
  const wording = letters.worded.map(({ division: { id }, from, to }) => ({
    id,
    text: letters.text.slice(from, to),
    starts: letters.starts.subarray(from, to),
    ends: letters.ends.subarray(from, to),
  }));
  const titles = childrenOf(witness.tree)
    .filter(isBlock)
    .filter(({ type }) => type === 'title');
  const headings = divisionsOf(witness.tree).filter(hasHeading);
  return [...[...titles, ...headings].flatMap(headingStream), ...wording].sort(
    (one, other) => (one.starts[0] ?? 0) - (other.starts[0] ?? 0),
  );
}

/** Captions of 项 are part of their wording. */
function hasHeading({ type, title }: Division): boolean {
  return title !== undefined && type !== 'item' && type !== 'subitem';
}

function headingStream(node: Division | Block): readonly Stream[] {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const { n, kind, start, end } of headingTokens(node)) {
    if (kind === 'mark') continue;
    const exact = n.length === end - start;
    for (let at = 0; at < n.length; at++) {
      starts.push(exact ? start + at : start);
      ends.push(exact ? start + at + 1 : end);
    }
    text += n;
  }
  return text === '' ? [] : [{ id: node.id, text, starts, ends }];
}
