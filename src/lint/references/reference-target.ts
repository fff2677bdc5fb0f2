import type { Reference } from '../../model/reference.js';
import type { Token } from '../../model/token.js';
import type { Division } from '../../model/tree.js';
import { subdivisions } from '../../model/walk.js';
import { once } from '../../model/lists/once.js';
import { mainOf } from '../numbers/main-number.js';
import { articleOf, enclosing, type LintText } from '../view/text.js';
import { isInner, type Claim } from './claim.js';

/** What became of following a reference. */
export type Outcome =
  | { readonly kind: 'found'; readonly target: Division }
  /** Several divisions of the text bear the number. */
  | { readonly kind: 'twice'; readonly targets: readonly Division[] }
  /** `holder` is what it was looked for in; undefined for the whole text. */
  | { readonly kind: 'missing'; readonly holder: Division | undefined }
  /** It cannot be said where it ought to be. */
  | { readonly kind: 'open' };

/** Where a reference stands. */
export interface Standing {
  readonly from: Division;
  readonly tokens: readonly Token[];
  readonly claim: Claim;
  /** What became of the references before it in the same division, by the index of their token. */
  readonly earlier: ReadonlyMap<number, Outcome>;
  /** Its article has cited another one already: a bare 第二项 may be of that one. */
  readonly afterArticle: boolean;
  readonly previousArticle: Division | undefined;
}

const OPEN: Outcome = { kind: 'open' };

/** Follows a reference of a text to itself. */
export function follow(reference: Reference, standing: Standing, text: LintText): Outcome {
  const { level, within } = reference;
  const { from, earlier } = standing;
  if (level === 'article') return inText(text.index.bearersOf(reference, from));
  const container = within && (earlier.get(within.at) ?? OPEN);
  if (container && container.kind !== 'found') return OPEN;
  if (!isInner(level)) {
    const outcome = inText(text.index.bearersOf(reference, from));
    return outcome.kind === 'missing' && container ? { ...outcome, holder: container.target } : outcome;
  }
  if (container) return inDivision(reference, container.target);
  if (standing.claim !== 'relative') return bare(reference, standing, text);
  const holder = holderOf(reference, standing, text);
  return holder ? inDivision(reference, holder) : OPEN;
}

function inText(targets: readonly Division[]): Outcome {
  const [target] = targets;
  if (!target) return { kind: 'missing', holder: undefined };
  return targets.length === 1 ? { kind: 'found', target } : { kind: 'twice', targets };
}

function inDivision({ level, ordinal }: Reference, holder: Division): Outcome {
  const target = numbersIn(holder).get(`${level} ${ordinal.join('.')}`);
  return target ? { kind: 'found', target } : { kind: 'missing', holder };
}

/** What stands directly in a division by its number; of an article the items of its 款 as well, the first of each number. */
const numbersIn = once((holder: Division): ReadonlyMap<string, Division> => {
  const inner = subdivisions(holder);
  const all = holder.type === 'article' ? [...inner, ...inner.flatMap(subdivisions)] : inner;
  return new Map(all.map((one) => [`${one.type} ${one.ordinal.join('.')}`, one] as const).reverse());
});

/** 第二款 or 第三项 without a word about where: of the same article, or of one that was cited before. */
function bare(reference: Reference, { from, afterArticle }: Standing, text: LintText): Outcome {
  const article = articleOf(from, text);
  if (!article || reference.level === 'subitem') return OPEN;
  const outcome = inDivision(reference, article);
  return outcome.kind === 'missing' && afterArticle ? OPEN : outcome;
}

/** What 本条, 前条, 本款, 前款, 上款 or 本项 before a reference means. */
function holderOf({ list }: Reference, standing: Standing, text: LintText): Division | undefined {
  const { from, tokens, previousArticle } = standing;
  const isHere = tokens[list - 2]?.n === '本';
  switch (tokens[list - 1]?.n) {
    case '条':
      return isHere ? articleOf(from, text) : previousArticle;
    case '款': {
      const paragraph = enclosing('paragraph', from, text);
      const article = paragraph && text.parents.get(paragraph);
      if (isHere || !paragraph || !article) return paragraph;
      return numbersIn(article).get(`paragraph ${mainOf(paragraph) - 1}`);
    }
    case '项':
      return isHere ? enclosing('item', from, text) : undefined;
    default:
      return undefined;
  }
}
