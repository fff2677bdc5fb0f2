import type { Division, Block } from '../model/tree.js';
import type { Token } from '../model/token.js';
import { dropAlike } from './alike.js';
import { citationsOf, namesOf, type Citations } from './citation.js';
import type { Cohesion } from './cohesion.js';
import { disputesOf, type Dispute } from './disputed.js';
import { isNothing, minimalEdits, type Edit } from './edit.js';
import { followsRenumbering, type CitedText } from './follows.js';
import { cutAtGaps, gapsIn } from './gaps.js';
import type { Hunk } from './lcs.js';
import { presentEdits } from './present.js';
import type { Territories, Territory } from './targets.js';
import { readAlike, textsOf, type Names } from './texts.js';

/** A stretch of wording and the division or block it stands in. */
export interface Passage {
  readonly node: Division | Block;
  readonly tokens: readonly Token[];
  /** Other wording, which is compared elsewhere, stands between this and the next: the items of a 款. */
  readonly breaks?: boolean;
}

/** Two stretches of wording compared: the shortest edit script, and the same made readable. */
export interface Collation {
  readonly a: readonly Token[];
  readonly b: readonly Token[];
  readonly base: readonly Passage[];
  readonly witness: readonly Passage[];
  readonly minimal: readonly Hunk[];
  readonly presented: readonly Edit[];
  /** References that stand in the same place and lead to different articles. */
  readonly disputes: readonly Dispute[];
}

/**
 * Compares two stretches of wording.
 * @param territories where references lead; without them a reference is compared by its number
 */
export function collate(
  base: readonly Passage[],
  witness: readonly Passage[],
  cohesion: Cohesion,
  territories?: Territories,
): Collation {
  const a = cited(base, territories?.base);
  const b = cited(witness, territories?.witness);
  const names = { a: namesOf(a.citations), b: namesOf(b.citations) };
  const edges = { a: a.tokens, b: b.tokens, base, witness };
  if (isAlike(a.tokens, b.tokens, names)) return { ...edges, minimal: [], presented: [], disputes: [] };
  const texts = textsOf(a.tokens, b.tokens, names.a, names.b);
  const minimal = minimalEdits(texts);
  const gaps = { a: gapsIn(base), b: gapsIn(witness) };
  const presented = presentEdits(minimal, texts, cohesion).flatMap((edit) => {
    if (followsRenumbering(edit, a, b)) return { ...edit, follows: true };
    return cutAtGaps(dropAlike(edit, texts), gaps.a, gaps.b).filter((part) => !isNothing(part, texts));
  });
  return { ...edges, minimal, presented, disputes: disputesOf(minimal, a, b) };
}

/** Most articles of a revision are as they were. */
function isAlike(
  a: readonly Token[],
  b: readonly Token[],
  names: { readonly a: Names; readonly b: Names },
): boolean {
  if (a.length !== b.length || !readAlike({ a, b }, 0, 0, a.length)) return false;
  for (const [at, name] of names.a) if (names.b.get(at) !== name) return false;
  return names.a.size === names.b.size;
}

const NO_CITATIONS: Citations = new Map();

function cited(passages: readonly Passage[], territory: Territory | undefined): CitedText {
  return {
    tokens: tokensOf(passages),
    citations: territory ? citationsOf(passages, territory) : NO_CITATIONS,
  };
}

function tokensOf(passages: readonly Passage[]): readonly Token[] {
  const filled = passages.filter(({ tokens }) => tokens.length > 0);
  const [only] = filled;
  if (only && filled.length === 1) return only.tokens;
  const all: Token[] = [];
  for (const { tokens } of filled) for (const token of tokens) all.push(token);
  return all;
}
