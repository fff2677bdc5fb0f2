import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Reading } from '../../../../model/comparison.js';
import type { Stretch } from '../../../../model/edition.js';
import { visible } from '../../../prose/visible.js';
import { lineless } from './lineless.js';

interface Props {
  readonly words: Reading;
  /** In the order of the text. */
  readonly shared: readonly Stretch[];
}

/** A passage with the words it shares with the base; where all are shared nothing needs a mark. */
export function SharedText({ words, shared }: Props): JSX.Element {
  return (
    <>
      {stretchesOf(words, shared).map(({ text, isShared }) =>
        isShared ? <u>{visible(lineless(text))}</u> : visible(lineless(text)),
      )}
    </>
  );
}

function stretchesOf(
  { text, start, end }: Reading,
  shared: readonly Stretch[],
): readonly { readonly text: string; readonly isShared: boolean }[] {
  const cut = (from: number, to: number): string => text.slice(from - start.offset, to - start.offset);
  const stretches: { text: string; isShared: boolean }[] = [];
  let at = start.offset;
  for (const one of shared) {
    const [from, to] = [Math.max(at, one.start), Math.min(end.offset, one.end)];
    if (from >= to) continue;
    if (from > at) stretches.push({ text: cut(at, from), isShared: false });
    stretches.push({ text: cut(from, to), isShared: true });
    at = to;
  }
  if (at < end.offset) stretches.push({ text: cut(at, end.offset), isShared: false });
  return stretches;
}
