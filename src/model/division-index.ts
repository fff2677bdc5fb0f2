import type { Reference } from './reference.js';
import type { Block, Division, DivisionType, Root } from './tree.js';
import { isDivision, subdivisions } from './walk.js';

/** The divisions of a text by their numbers, for following references. */
export interface DivisionIndex {
  /**
   * What a reference that stands in `from` points at; undefined where the text has no such number, or has it twice, and
   * for references to another law.
   */
  readonly targetOf: (reference: Reference, from: Division | Block) => Division | undefined;
  /**
   * Every division that bears the number of a reference to a 编 章 节 条, for saying why it has no target; a 节 is looked
   * for in the chapter that is named with it, else around `from`. None for 款 项 目.
   */
  readonly bearersOf: (reference: Reference, from: Division | Block) => readonly Division[];
}

interface Scope {
  readonly article: Division | undefined;
  /** The article before that one. */
  readonly before: Division | undefined;
  readonly paragraph: Division | undefined;
  /** 编 分编 章 节 it stands in, from the outside in. */
  readonly headings: readonly Division[];
}

/** Collects the divisions of a text by number. */
export function divisionIndex(root: Root): DivisionIndex {
  const scopes = new Map<Division, Scope>();
  const byNumber = new Map<string, Division[]>();
  let last: Division | undefined;
  const visit = (division: Division, above: Scope): void => {
    const scope = scopeOf(division, above, last);
    if (division.type === 'article') last = division;
    scopes.set(division, scope);
    if (NUMBERED.has(division.type)) {
      const number = numberOf(division.type, division.ordinal);
      const known = byNumber.get(number);
      if (known) known.push(division);
      else byNumber.set(number, [division]);
    }
    for (const inner of subdivisions(division)) visit(inner, scope);
  };
  const nothing: Scope = { article: undefined, before: undefined, paragraph: undefined, headings: [] };
  for (const division of root.children.filter(isDivision)) visit(division, nothing);
  return {
    targetOf: (reference, from) => {
      const scope = isDivision(from) ? (scopes.get(from) ?? nothing) : nothing;
      return reference.own === true ? follow(reference, scope, byNumber) : undefined;
    },
    bearersOf: (reference, from) => {
      const scope = isDivision(from) ? (scopes.get(from) ?? nothing) : nothing;
      return bearers(reference, scope, byNumber);
    },
  };
}

/** Levels whose numbers are looked up in the whole text. */
const NUMBERED: ReadonlySet<DivisionType> = new Set(['part', 'chapter', 'section', 'article']);

function numberOf(type: DivisionType, ordinal: readonly number[]): string {
  return `${type} ${ordinal.join('.')}`;
}

function scopeOf(division: Division, above: Scope, before: Division | undefined): Scope {
  if (division.type === 'article') return { ...above, article: division, before, paragraph: undefined };
  if (division.type === 'paragraph') return { ...above, paragraph: division };
  return above.article ? above : { ...above, headings: [...above.headings, division] };
}

type Numbers = ReadonlyMap<string, readonly Division[]>;

function follow(reference: Reference, scope: Scope, byNumber: Numbers): Division | undefined {
  const { level, ordinal, within } = reference;
  const container = within && follow(within, scope, byNumber);
  if (within && !container) return undefined;
  switch (level) {
    case 'article':
      return only(byNumber.get(numberOf('article', ordinal)) ?? []);
    case 'paragraph':
      return child(container ?? articleOf(reference, scope), 'paragraph', ordinal);
    case 'item':
      return itemOf(container ?? originOf(reference, scope), ordinal);
    case 'subitem':
      return child(container, 'subitem', ordinal);
    default:
      return nearest(byNumber.get(numberOf(level, ordinal)) ?? [], container ? [container] : scope.headings);
  }
}

function only(found: readonly Division[]): Division | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function bearers(
  { level, ordinal, within }: Reference,
  scope: Scope,
  byNumber: Numbers,
): readonly Division[] {
  const found = byNumber.get(numberOf(level, ordinal)) ?? [];
  if (level === 'article') return found;
  const container = within && only(bearers(within, scope, byNumber));
  if (within) return container ? found.filter((one) => one.id.startsWith(`${container.id}/`)) : [];
  return nearestOf(found, scope.headings);
}

/** 第二节 of the same chapter, where every chapter has one; else the only one there is. */
function nearest(found: readonly Division[], headings: readonly Division[]): Division | undefined {
  return only(nearestOf(found, headings));
}

function nearestOf(found: readonly Division[], headings: readonly Division[]): readonly Division[] {
  for (const heading of [...headings].reverse()) {
    const inside = found.filter((one) => one.id.startsWith(`${heading.id}/`));
    if (inside.length > 0) return inside;
  }
  return found;
}

/** 前条第二款: of the article before; else 第二款 is of the same article. */
function articleOf({ origin }: Reference, { article, before }: Scope): Division | undefined {
  return origin === 'preceding-article' ? before : article;
}

/** 前款第一项: an item of the paragraph before, 前条第一项 of the article; a bare 第一项 does not say of which. */
function originOf(reference: Reference, scope: Scope): Division | undefined {
  const { origin } = reference;
  const { article, paragraph } = scope;
  if (origin === 'preceding-article') return articleOf(reference, scope);
  if (origin !== 'preceding-paragraph' || !article || !paragraph) return undefined;
  const paragraphs = subdivisions(article);
  return paragraphs[paragraphs.indexOf(paragraph) - 1];
}

/** An item of a 款; of an article, where only one of its 款 has such an item. */
function itemOf(container: Division | undefined, ordinal: readonly number[]): Division | undefined {
  if (container?.type !== 'article') return child(container, 'item', ordinal);
  return only(subdivisions(container).flatMap((paragraph) => child(paragraph, 'item', ordinal) ?? []));
}

function child(
  container: Division | undefined,
  type: DivisionType,
  ordinal: readonly number[],
): Division | undefined {
  if (!container) return undefined;
  const number = ordinal.join('.');
  return only(subdivisions(container).filter((one) => one.type === type && one.ordinal.join('.') === number));
}
