import type { Division } from '../../model/tree.js';
import { once } from '../../model/lists/once.js';
import { mainOf } from '../numbers/main-number.js';
import type { LintText } from '../view/text.js';
import { paragraphsOf } from './paragraphs.js';

/** How much of a regulation a text has, for judging whether what it cites ought to be in it. */
export interface Extent {
  /** Printed numbers of the first and the last article. */
  readonly first: Division;
  readonly last: Division;
  /** It begins with 第一条, or nearly so, and is no part of a code by its title (民法典总则). */
  readonly whole: boolean;
  /** 款 begin a line of their own: false for a file that has run all those of an article together. */
  readonly paragraphed: boolean;
}

const FEWEST = 3;
/** A file may have lost its first article between headlines; a book of a code begins far behind. */
const LATEST_FIRST = 2;
const PART_OF_CODE = /(?:总则|分则|编|节选|摘录|摘编)$/u;

/** Undefined for a text without articles, or with hardly any. */
export const extentOf = once(({ divisions, witness }: LintText): Extent | undefined => {
  const articles = divisions.filter(({ type, ordinal }) => type === 'article' && ordinal.length > 0);
  const sorted = [...articles].sort((a, b) => mainOf(a) - mainOf(b));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || articles.length < FEWEST) return undefined;
  const whole = mainOf(first) <= LATEST_FIRST && !PART_OF_CODE.test(witness.tree.title);
  const paragraphed = articles.length < MANY || articles.filter(hasParagraphs).length > 1;
  return { first, last, whole, paragraphed };
});

/** Of so many articles some have a second 款. */
const MANY = 10;

function hasParagraphs(article: Division): boolean {
  return paragraphsOf(article).length > 1;
}
