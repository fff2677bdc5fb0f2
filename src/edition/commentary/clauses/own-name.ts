import { HAN_NUMERAL, numeralValue } from '../../../model/numeral.js';
import type { Letters } from '../../letters.js';
import type { Range } from '../../reuse/run.js';

/** A name of the text that is explained, or of one of its articles. */
export interface OwnName {
  /** The letter behind it. */
  readonly end: number;
  /** The number of an article, `12.1` for 第十二条之一; empty for a name of the whole. */
  readonly cited: readonly string[];
}

/**
 * The name that begins at a letter: 《责任制规定》, 《环保法》, made of letters of the title in their order; or 第七条, where
 * it is not of another text (《邮政法》第五十二条).
 */
export function nameAt(
  at: number,
  within: Range,
  letters: Letters,
  source: string,
  title: string,
): OwnName | undefined {
  const before = marksBefore(at, within, letters, source);
  const article = before.includes('》') ? undefined : articleAt(at, within, letters);
  if (article) return article;
  return before.includes('《') ? titleAt(at, within, letters, source, title) : undefined;
}

function marksBefore(at: number, { from }: Range, { starts, ends }: Letters, source: string): string {
  const start = starts[at] as number;
  return source.slice(at > from ? ends[at - 1] : Math.max(0, start - 1), start);
}

const ARTICLE = new RegExp(
  `^第([${HAN_NUMERAL}0-9]+)条(?:之([${HAN_NUMERAL}0-9]+))?(?:第[${HAN_NUMERAL}0-9]+[款项])*`,
  'u',
);
const LONGEST_CITATION = 40;

function articleAt(at: number, within: Range, { text }: Letters): OwnName | undefined {
  if (text[at] !== '第') return undefined;
  const [whole, ...numbers] = ARTICLE.exec(text.slice(at, Math.min(within.to, at + LONGEST_CITATION))) ?? [];
  if (whole === undefined) return undefined;
  const ordinal = numbers.filter((number) => number !== undefined).map((number) => numeralValue(number));
  return { end: at + whole.length, cited: [ordinal.join('.')] };
}

function titleAt(
  at: number,
  within: Range,
  { starts, ends, text }: Letters,
  source: string,
  title: string,
): OwnName | undefined {
  for (let end = at + 1; end <= within.to && end - at <= title.length; end++) {
    const last = ends[end - 1] as number;
    const behind = source.slice(last, end < within.to ? starts[end] : last + 1);
    if (behind.includes('》')) return isPartOf(text.slice(at, end), title) ? { end, cited: [] } : undefined;
  }
  return undefined;
}

function isPartOf(name: string, title: string): boolean {
  let found = 0;
  for (const letter of title) if (letter === name[found]) found++;
  return found === name.length;
}
