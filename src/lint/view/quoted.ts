import { firstWhere } from '../../model/lists/first-where.js';
import { once } from '../../model/lists/once.js';
import type { LintText } from './text.js';

/**
 * For asking whether an offset lies inside a quotation: behind an opening mark, before a closing one, no other between.
 * 将第五条修改为：“第五条 …。| 第六条 …。” quotes the numbers of another text.
 * A mark that lost its fellow quotes nothing, since what follows it is another opening mark.
 */
export const quotationsOf = once(({ witness }: LintText): ((offset: number) => boolean) => {
  const { text } = witness.source;
  const marks = [...text.matchAll(/[“”]/gu)].map(({ index }) => index);
  return (offset) => {
    const next = firstWhere(marks.length, (at) => (marks[at] as number) >= offset);
    const [before, behind] = [marks[next - 1], marks[next]];
    return before !== undefined && behind !== undefined && text[before] === '“' && text[behind] === '”';
  };
});
