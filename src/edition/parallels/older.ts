import { datesIn, isoDate, isPossible } from '../../model/date.js';
import type { EditionText } from '../../model/edition.js';
import type { BlockReason, Block } from '../../model/tree.js';
import { childrenOf, isBlock, leavesOf } from '../../model/walk.js';

/** A day from which a text is in force: 自2023年1月1日起施行. */
const IN_FORCE = /^\s*起/u;
/** The year of a document number: 株发〔2022〕8号. */
const YEAR = /[〔［[（(]\s*([12][0-9]{3})\s*[〕］\])）]\s*[0-9]+\s*号/u;

/**
 * When a text was made: `YYYY-MM-DD`, or `YYYY` where only its number says so. The configuration knows best; else the
 * last date of the 题注 (adopted 2018年9月28日, revised 2022年4月15日), of the 落款, of what stands before the title, and
 * at last the number of the document. A day from which it is in force (自…之日起) is none.
 */
export function dateOf({ date, witness: { tree } }: EditionText): string | undefined {
  if (date !== undefined) return date;
  const blocks = childrenOf(tree).filter(isBlock);
  const places: readonly BlockReason[] = ['history', 'signature', 'lead'];
  for (const place of places) {
    const day = lastDay(wordsOf(blocks, place));
    if (day !== undefined) return day;
  }
  return YEAR.exec(wordsOf(blocks, 'lead'))?.[1];
}

function wordsOf(blocks: readonly Block[], place: BlockReason): string {
  return blocks
    .filter(({ reason }) => reason === place)
    .flatMap(leavesOf)
    .map(({ value, shown }) => shown ?? value)
    .join('\n');
}

function lastDay(words: string): string | undefined {
  return datesIn(words)
    .filter((date) => isPossible(date) && !IN_FORCE.test(words.slice(date.end)))
    .flatMap((date) => isoDate(date) ?? [])
    .sort()
    .at(-1);
}

/** Which of two texts is older; undefined where a date is wanting, or only years are known and they are the same. */
export function olderOf(base: EditionText, parallel: EditionText): 'base' | 'parallel' | 'same' | undefined {
  const [one, other] = [dateOf(base), dateOf(parallel)];
  if (one === undefined || other === undefined) return undefined;
  if (one === other) return one.length > 4 ? 'same' : undefined;
  if (one.startsWith(other) || other.startsWith(one)) return undefined;
  return one < other ? 'base' : 'parallel';
}
