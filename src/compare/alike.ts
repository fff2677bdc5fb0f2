import { trimmed, type Edit } from './edit.js';
import type { Texts } from './texts.js';

/** 第三条以外 → 第三条以内 where the number means another article: the number reads the same and is no variant. */
export function dropAlike(edit: Edit, { a, b }: Pick<Texts, 'a' | 'b'>): Edit {
  return trimmed(edit, (aAt, bAt) => a[aAt]?.kind === 'reference' && a[aAt].n === b[bAt]?.n);
}
