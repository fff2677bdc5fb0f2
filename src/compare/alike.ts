import type { Token } from '../model/token.js';
import type { Edit } from './edit.js';
import type { Texts } from './texts.js';

/** 第三条以外 → 第三条以内 where the number means another article: the number reads the same and is no variant. */
export function dropAlike(edit: Edit, { a, b }: Pick<Texts, 'a' | 'b'>): Edit {
  let { aStart, aEnd, bStart, bEnd } = edit;
  const isAlike = (left: Token | undefined, right: Token | undefined): boolean =>
    left?.kind === 'reference' && left.n === right?.n;
  while (aStart < aEnd && bStart < bEnd && isAlike(a[aStart], b[bStart])) {
    aStart++;
    bStart++;
  }
  while (aStart < aEnd && bStart < bEnd && isAlike(a[aEnd - 1], b[bEnd - 1])) {
    aEnd--;
    bEnd--;
  }
  return { ...edit, aStart, aEnd, bStart, bEnd };
}
