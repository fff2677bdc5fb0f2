import { foldText } from '../../model/characters.js';
import type { Token } from '../../model/token.js';
import type { Division } from '../../model/tree.js';
import { subdivisions } from '../../model/walk.js';
import { fullTokens, ownTokens } from '../../model/wording.js';
import { once } from '../../model/lists/once.js';
import { articleOf, type LintText } from '../view/text.js';
import type { CountedClaim } from './counted-claims.js';
import { foldedPairs } from './folded-pairs.js';

/** What of a regulation a claim counts: the items of a list, the articles of a chapter, all chapters or articles. */
export interface Counted {
  readonly kind: 'items' | 'articles-of-chapter' | 'chapters' | 'articles';
  readonly counted: readonly Division[];
  /** The article of a list, or the chapter; undefined for counts over the whole text. */
  readonly holder: Division | undefined;
}

/** A 款 with its items. */
interface List {
  readonly article: Division;
  readonly items: readonly Division[];
  readonly lead: string;
  readonly words: string;
  readonly pairs: ReadonlySet<string>;
}

/** What claims are looked up in. */
export interface CountedLists {
  readonly text: LintText;
  readonly articles: readonly Division[];
  readonly chapters: readonly Division[];
  readonly lists: readonly List[];
  /** In how many articles each pair of characters stands. */
  readonly spread: ReadonlyMap<string, number>;
}

/** Collects the lists of a regulation; once for each, whatever commentaries there are. */
export const countedLists = once((text: LintText): CountedLists => {
  const chapters = text.divisions.filter(({ type }) => type === 'chapter');
  const articles = text.divisions.filter(({ type }) => type === 'article');
  const spread = new Map<string, number>();
  for (const article of articles)
    for (const pair of foldedPairs(wordsOf(fullTokens(article))))
      spread.set(pair, (spread.get(pair) ?? 0) + 1);
  const lists = text.divisions.flatMap((division): List[] => {
    const items = subdivisions(division).filter(({ type }) => type === 'item');
    const article = articleOf(division, text);
    if (!article || items.length < 2) return [];
    const [lead, words] = [wordsOf(ownTokens(division)), wordsOf(fullTokens(division))];
    return [{ article, items, lead, words, pairs: foldedPairs(words) }];
  });
  return { text, articles, chapters, lists, spread };
});

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ n }) => n).join('');
}

/** What a claim counts; undefined where that is not sure. */
export function countedBy(claim: CountedClaim, lists: CountedLists): Counted | undefined {
  if (!isAbout(claim, lists.text.witness.tree.title)) return undefined;
  return wholeCount(claim, lists) ?? chapterCount(claim, lists) ?? listCount(claim, lists);
}

/** 《责任制规定》 and 《规定》 are short for 《地方党政领导干部生态环境保护责任制规定》; 《意见》 is another text. */
function isAbout({ of }: CountedClaim, title: string): boolean {
  const name = [...foldText(of)];
  let at = 0;
  for (const char of foldText(title)) if (char === name[at]) at++;
  return at === name.length;
}

const WHOLE = /(?:共|分|共分|设|全文)(?:为|有|计|成|设)?\s*$/u;
const OTHER_COUNT = /[章节][、,，]?\s*(?:共|计)?\s*$/u;
const CHAPTER = /第([〇一二三四五六七八九十\d]+)章/u;

/** 共4章20条; 第二章共7条 counts the articles of that chapter. */
function wholeCount({ unit, what, before }: CountedClaim, lists: CountedLists): Counted | undefined {
  if ((unit !== '章' && unit !== '条') || /^(?!组成|构成|内容|规定)./u.test(what)) return undefined;
  if (!WHOLE.test(before) && !(unit === '条' && before.trim() === '') && !OTHER_COUNT.test(before))
    return undefined;
  const { articles, chapters } = lists;
  if (unit === '章') return { kind: 'chapters', counted: chapters, holder: undefined };
  const named = CHAPTER.exec(before);
  if (!named) return { kind: 'articles', counted: articles, holder: undefined };
  const chapter = chapters.filter(({ label }) => foldText(label) === named[0]);
  return chapter.length === 1 ? articlesOf(chapter[0] as Division, lists) : undefined;
}

function articlesOf(chapter: Division, { articles, text }: CountedLists): Counted {
  const counted = articles.filter((article) => isIn(article, chapter, text));
  return { kind: 'articles-of-chapter', counted, holder: chapter };
}

function isIn(division: Division, chapter: Division, { parents }: LintText): boolean {
  let at: Division | undefined = division;
  while (at && at !== chapter) at = parents.get(at);
  return at === chapter;
}

/** 7类…职责 where a chapter is called 职责: each of its articles is about one of them. */
function chapterCount({ unit, what }: CountedClaim, lists: CountedLists): Counted | undefined {
  if (unit !== '类') return undefined;
  const words = foldText(what);
  const named = lists.chapters.filter(({ title = '' }) => {
    const name = foldText(title);
    return name.length >= 2 && words.endsWith(name);
  });
  return named.length === 1 ? articlesOf(named[0] as Division, lists) : undefined;
}

/** How much of the words around a claim stands in a list, and how much more than in the next best one. */
const LEAST_SHARE = 0.5;
const LEAST_LEAD = 1.25;
/** 追责 in 追责情形; in longer ones much is said beside. */
const LONGEST_KIND = 4;

/** The list whose lead names what is counted and whose words are those around the claim. */
function listCount(claim: CountedClaim, { lists, spread, articles }: CountedLists): Counted | undefined {
  if (claim.unit === '章' || claim.unit === '节') return undefined;
  const [head, modifier] = headOf(claim);
  if (head === '') return undefined;
  const named = lists.filter(({ lead, words }) => lead.includes(head) && holdsAll(words, modifier));
  if (named.length === 0) return undefined;
  const around = foldedPairs(foldText(`${claim.before.replace(/《[^》]*》/gu, '')}${claim.behind}`));
  const weightOf = (pairs: Iterable<string>): number => {
    let sum = 0;
    for (const pair of pairs) {
      const times = spread.get(pair) ?? 0;
      if (times > 0) sum += Math.log(1 + articles.length / times);
    }
    return sum;
  };
  // The lead says whose duties they are.
  const scoreOf = ({ pairs, lead }: List): number =>
    weightOf([...around].filter((pair) => pairs.has(pair))) +
    weightOf([...around].filter((pair) => lead.includes(pair)));
  const all = weightOf(around);
  const scored = named.map((list) => ({ list, score: scoreOf(list) })).sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) return undefined;
  // The only list of such things is meant where the claim says what they are: 5种追责情形.
  const isNamed = modifier === '' ? !ANYTHING.has(head) : modifier.length <= LONGEST_KIND;
  const isOnly = !second && isNamed && holdsAll(best.list.lead, modifier);
  const isSure = best.score >= all * LEAST_SHARE && best.score >= (second?.score ?? 0) * LEAST_LEAD;
  if (!isOnly && !isSure) return undefined;
  return { kind: 'items', counted: best.list.items, holder: best.list.article };
}

/** Words for whatever a list holds, which say nothing by themselves. */
const ANYTHING: ReadonlySet<string> = new Set([
  '情形',
  '内容',
  '事项',
  '条件',
  '措施',
  '工作',
  '规定',
  '行为',
  '要求',
  '任务',
]);

/** What is counted, as its last two characters and the words before: 职责, 追责 + 情形. */
function headOf({ what, before }: CountedClaim): readonly [head: string, modifier: string] {
  const counted = /^\p{Script=Han}{2,}/u.exec(what)?.[0] ?? COUNTED_BEFORE.exec(before)?.[1] ?? '';
  const words = foldText(counted);
  return [words.slice(-2), what === '' ? '' : words.slice(0, -2)];
}

/** 地方党委主要负责人的职责有4项. */
const COUNTED_BEFORE = /(\p{Script=Han}{2})(?:主要)?(?:包括|分为|共计|共有|共|有|为|计)\s*$/u;

/** 免责情形 is not what a list with 追究责任 in it counts. */
function holdsAll(words: string, modifier: string): boolean {
  return [...modifier].every((char) => char === '的' || words.includes(char));
}
