import type { Passage } from '../view/passage.js';
import { marksOf, type MarkPair, type Matched } from './marks.js';

/**
 * Two pairs that do not stand in each other as they should. `same`: `inner` is in `outer`, with no pair of the other
 * kind between. `crossing`: `outer` is closed before `inner`, which was opened in it.
 */
export interface Misnested {
  readonly is: 'same' | 'crossing';
  readonly outer: Matched;
  readonly inner: Matched;
}

/** What takes turns: 《〈《》〉》 and “‘“”’” (GB/T 15834). */
const TURNS = ['“‘', '《〈', '「『'] as const;

/** The opening mark that stands inside a pair of the other; undefined for brackets, which may stand in their like. */
export function inwardMark({ open }: MarkPair): string | undefined {
  return turnOf(open)?.replace(open, '');
}

function turnOf(open: string): (typeof TURNS)[number] | undefined {
  return TURNS.find((turn) => turn.includes(open));
}

interface Opened {
  readonly matched: Matched;
  closed: boolean;
}

/** What is wrongly nested in a passage, in the order of its marks. Marks without a partner are left out. Linear. */
export function misnestedIn(passage: Passage): Misnested[] {
  const found: Misnested[] = [];
  const open: Opened[] = [];
  const turns = new Map<string, Opened[]>();
  const opened = new Map<Matched, Opened>();
  for (const { matched, opens } of edgesOf(marksOf(passage).matched)) {
    const turn = turnOf(matched.pair.open) ?? '';
    const sameTurn = turns.get(turn) ?? [];
    turns.set(turn, sameTurn);
    if (opens) {
      const outer = top(sameTurn)?.matched;
      if (turn !== '' && outer?.pair === matched.pair) found.push({ is: 'same', outer, inner: matched });
      const entry = { matched, closed: false };
      opened.set(matched, entry);
      open.push(entry);
      sameTurn.push(entry);
    } else {
      const inner = top(open)?.matched;
      if (inner && inner !== matched) found.push({ is: 'crossing', outer: matched, inner });
      (opened.get(matched) as Opened).closed = true;
    }
  }
  return found;
}

/** The innermost that is still open. */
function top(stack: Opened[]): Opened | undefined {
  while (stack.at(-1)?.closed) stack.pop();
  return stack.at(-1);
}

function edgesOf(pairs: readonly Matched[]): { readonly matched: Matched; readonly opens: boolean }[] {
  return pairs
    .flatMap((matched) => [
      { at: matched.open, matched, opens: true },
      { at: matched.close, matched, opens: false },
    ])
    .sort((a, b) => a.at - b.at);
}
