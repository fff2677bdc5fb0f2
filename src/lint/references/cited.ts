import { readReferences, type Reference } from '../../model/reference.js';
import type { Token } from '../../model/token.js';
import type { Content, Division } from '../../model/tree.js';
import { isLeaf } from '../../model/walk.js';
import { ownTokens } from '../../model/wording.js';
import { once } from '../../model/lists/once.js';
import { quotationsOf } from '../view/quoted.js';
import { articleOf, type LintText } from '../view/text.js';
import { claimOf, type Claim, type Surroundings } from './claim.js';
import { follow, type Outcome } from './reference-target.js';

/** A reference to the text it stands in, and what became of following it. */
export interface Cited {
  readonly reference: Reference;
  readonly token: Token;
  readonly from: Division;
  /** What shows that this text is meant. */
  readonly claim: Claim;
  readonly outcome: Outcome;
  /** What it is a part of, as printed: the 第十条 before a 第二款; empty where nothing stands before it. */
  readonly container: string;
  /** The one before it, where 至 stands between them (第三条 in 第三条至第五条) and neither is missing. */
  readonly rangeFrom: Reference | undefined;
}

/**
 * Every reference of a text to itself, in document order, followed. Those that may be to another text are left out:
 * 刑法第十条, a bare 第十条 behind 《…》, words in quotation marks, and all those of a text that amends another.
 */
export const citedIn = once((text: LintText): readonly Cited[] =>
  amends(text.witness.tree.title) ? [] : citations(text),
);

/** 刑法修正案, 关于修改〈…〉的决定: what they cite is another text, or one that is to be made. */
function amends(title: string): boolean {
  return /修正案|关于.*(?:修改|修订|修正|废止)/u.test(title);
}

/** What the wording of an article has cited so far. */
interface Before {
  readonly otherText: boolean;
  readonly article: boolean;
}

const NOTHING: Before = { otherText: false, article: false };

function citations(text: LintText): Cited[] {
  const before = new Map<Division | undefined, Before>();
  const isQuoted = quotationsOf(text);
  const previous = previousArticles(text);
  return text.divisions.flatMap((from) => {
    if (!from.children.some(mayCite)) return [];
    const tokens = ownTokens(from);
    const article = articleOf(from, text);
    const sofar = before.get(article) ?? NOTHING;
    const references = tokens.some(({ kind }) => kind === 'reference') ? readReferences(tokens) : [];
    before.set(article, {
      otherText:
        sofar.otherText || references.some(({ own }) => own !== true) || tokens.some(({ n }) => n === '》'),
      article: sofar.article || references.some(({ level }) => level === 'article'),
    });
    return followAll(references, {
      from,
      tokens,
      text,
      sofar,
      isQuoted,
      previousArticle: article && previous.get(article),
    });
  });
}

/** Most wording holds neither a number nor a name, and need not be cut into tokens. */
function mayCite(child: Content): boolean {
  return isLeaf(child) && /[第》]/u.test(child.value);
}

interface Wording {
  readonly from: Division;
  readonly tokens: readonly Token[];
  readonly text: LintText;
  readonly sofar: Before;
  readonly isQuoted: (offset: number) => boolean;
  readonly previousArticle: Division | undefined;
}

/** The article before each article. */
function previousArticles({ divisions }: LintText): ReadonlyMap<Division, Division | undefined> {
  const articles = divisions.filter(({ type }) => type === 'article');
  return new Map(articles.map((article, at) => [article, articles[at - 1]]));
}

function followAll(references: readonly Reference[], wording: Wording): Cited[] {
  const { from, tokens, text, sofar, previousArticle } = wording;
  const claims = new Map<number, Claim | undefined>();
  const earlier = new Map<number, Outcome>();
  let afterArticle = sofar.article;
  return references.flatMap((reference, index) => {
    const { at, list, level } = reference;
    const token = tokens[at] as Token;
    if (at === list) claims.set(at, claimOf(tokens, reference, surroundings(token, wording)));
    const claim = claims.get(list);
    const outcome =
      claim && follow(reference, { from, tokens, claim, earlier, afterArticle, previousArticle }, text);
    afterArticle ||= level === 'article';
    if (!outcome) return [];
    earlier.set(at, outcome);
    const start = rangeStart(references[index - 1], reference, tokens);
    // What leads nowhere is said already.
    const leads = outcome.kind !== 'missing' && start && earlier.get(start.at)?.kind !== 'missing';
    const rangeFrom = leads ? start : undefined;
    const container = containerWords(reference, tokens);
    return [{ reference, token, from, claim, outcome, container, rangeFrom }];
  });
}

function surroundings({ start }: Token, { text, sofar, isQuoted }: Wording): Surroundings {
  return { title: text.witness.tree.title, mixed: sofar.otherText, quoted: isQuoted(start) };
}

function containerWords({ within }: Reference, tokens: readonly Token[]): string {
  return within ? `${containerWords(within, tokens)}${tokens[within.at]?.t ?? ''}` : '';
}

function rangeStart(
  last: Reference | undefined,
  { at, level }: Reference,
  tokens: readonly Token[],
): Reference | undefined {
  const word = tokens[at - 1]?.n;
  return last?.level === level && last.at === at - 2 && (word === '至' || word === '到') ? last : undefined;
}
