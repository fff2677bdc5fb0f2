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
}

interface Scope {
  readonly article: Division | undefined;
  readonly paragraph: Division | undefined;
  /** 编 分编 章 节 it stands in, from the outside in. */
  readonly headings: readonly Division[];
}

/** Collects the divisions of a text by number. */
export function divisionIndex(root: Root): DivisionIndex {
  const scopes = new Map<Division, Scope>();
  const byNumber = new Map<string, Division[]>();
  const visit = (division: Division, above: Scope): void => {
    const scope = scopeOf(division, above);
    scopes.set(division, scope);
    if (NUMBERED.has(division.type)) {
      const number = numberOf(division.type, division.ordinal);
      const known = byNumber.get(number);
      if (known) known.push(division);
      else byNumber.set(number, [division]);
    }
    for (const inner of subdivisions(division)) visit(inner, scope);
  };
  const nothing: Scope = { article: undefined, paragraph: undefined, headings: [] };
  for (const division of root.children.filter(isDivision)) visit(division, nothing);
  return {
    targetOf: (reference, from) => {
      const scope = isDivision(from) ? (scopes.get(from) ?? nothing) : nothing;
      return reference.own === true ? follow(reference, scope, byNumber) : undefined;
    },
  };
}

/** Levels whose numbers are looked up in the whole text. */
const NUMBERED: ReadonlySet<DivisionType> = new Set(['part', 'chapter', 'section', 'article']);

function numberOf(type: DivisionType, ordinal: readonly number[]): string {
  return `${type} ${ordinal.join('.')}`;
}

function scopeOf(division: Division, above: Scope): Scope {
  if (division.type === 'article') return { ...above, article: division, paragraph: undefined };
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
      return child(container ?? scope.article, 'paragraph', ordinal);
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

/** 第二节 of the same chapter, where every chapter has one; else the only one there is. */
function nearest(found: readonly Division[], headings: readonly Division[]): Division | undefined {
  for (const heading of [...headings].reverse()) {
    const inside = found.filter((one) => one.id.startsWith(`${heading.id}/`));
    if (inside.length > 0) return only(inside);
  }
  return only(found);
}

/** 前款第一项: an item of the paragraph before; a bare 第一项 does not say of which. */
function originOf({ origin }: Reference, { article, paragraph }: Scope): Division | undefined {
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
