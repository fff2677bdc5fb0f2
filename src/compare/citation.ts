import { readReferences, type Reference } from '../model/reference.js';
import type { Token } from '../model/token.js';
import type { Block, Division } from '../model/tree.js';
import type { Link, Territory } from './targets.js';
import { NO_NAMES, type Names } from './texts.js';

/** A reference to the text it stands in, followed to what it points at. */
export interface Citation {
  readonly reference: Reference;
  /** Index of its token in the wording of all passages. */
  readonly at: number;
  readonly token: Token;
  readonly from: Division | Block;
  /** Undefined where the text has no such number, or the wording leaves open which text is meant. */
  readonly target: Division | undefined;
  /** What became of the target. */
  readonly link: Link | undefined;
}

/** The citations of a stretch of wording by the index of their token. */
export type Citations = ReadonlyMap<number, Citation>;

interface Passage {
  readonly node: Division | Block;
  readonly tokens: readonly Token[];
}

const NONE: Citations = new Map();

/** Reads and follows the references of a text's passages; a paragraph's end ends every list. */
export function citationsOf(passages: readonly Passage[], { index, links }: Territory): Citations {
  if (passages.every(({ tokens }) => !tokens.some(({ kind }) => kind === 'reference'))) return NONE;
  const found = new Map<number, Citation>();
  let offset = 0;
  for (const { node, tokens } of passages) {
    for (const reference of readReferences(tokens)) {
      const target = index.targetOf(reference, node);
      const token = tokens[reference.at] as Token;
      const at = offset + reference.at;
      found.set(at, {
        reference,
        at,
        token,
        from: node,
        target,
        link: target && links.get(target),
      });
    }
    offset += tokens.length;
  }
  return found;
}

/** What the references count as in the core diff: one that points at the same article in both texts is the same. */
export function namesOf(citations: Citations): Names {
  if (citations.size === 0) return NO_NAMES;
  const names = new Map<number, string>();
  for (const [at, { link }] of citations) if (link) names.set(at, link.name);
  return names;
}
