import { FOLLOWS, type Gap, type Reading, type Variant } from '../model/comparison.js';
import type { Locator } from '../model/locator.js';
import { INVISIBLE_CHARACTERS } from '../model/characters.js';
import { wordsIn } from '../model/seen-text.js';
import type { SourceText } from '../model/source.js';
import type { Token } from '../model/token.js';
import type { Block, Content, Division, Leaf } from '../model/tree.js';
import { isBlock, isLeaf } from '../model/walk.js';
import { isSubstantive, kindOf } from './classify.js';
import type { Collation, Passage } from './collation.js';
import type { Outcome } from './collations.js';
import type { Edit } from './edit.js';

/** The source of one side, to cut readings from. */
export interface Side {
  readonly source: SourceText;
  readonly locate: Locator;
}

type Draft = Omit<Variant, 'id'>;

/** Reads the variants off the outcomes of a comparison and names them. */
export function variantsOf(outcomes: readonly Outcome[], base: Side, witness: Side): Variant[] {
  const drafts = outcomes.flatMap((outcome) =>
    outcome.type === 'collation'
      ? outcome.collation.presented.map((edit) => variantOf(edit, outcome.collation, base, witness))
      : outcome.divisions.map((division) => wholeVariant(division, outcome, base, witness)),
  );
  return named(drafts);
}

/** Names count within the division, so that a change elsewhere leaves them as they are. */
function named(drafts: readonly Draft[]): Variant[] {
  const counts = new Map<string, number>();
  return drafts.map((draft) => {
    const place = draft.base?.id ?? draft.gap?.id ?? draft.witness?.id ?? '';
    const key = draft.base ? place : `${place}+`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { id: `${key}.v${count}`, ...draft };
  });
}

function wholeVariant(
  division: Division | Block,
  outcome: Exclude<Outcome, { type: 'collation' }>,
  base: Side,
  witness: Side,
): Draft {
  const omitted = outcome.type === 'omission';
  const { start, end } = extentOf(division);
  const reading = slice(omitted ? base : witness, division, start, end);
  const { neighbour } = outcome;
  const point = neighbour?.behind ? neighbour.division.position.end : neighbour?.division.position.start;
  const gap = neighbour && point ? { gap: { id: neighbour.division.id, point } } : {};
  return {
    kind: outcome.type,
    substantive: true,
    base: omitted ? reading : null,
    witness: omitted ? null : reading,
    ...gap,
    whole: true,
  };
}

/**
 * A chapter that only one side has is its heading: its articles have rows of their own. What is no wording is left out at
 * both ends: the ** that closes the number of an article, a line of characters that nobody sees.
 */
function extentOf(division: Division | Block): { readonly start: number; readonly end: number } {
  const children: readonly Content[] = division.children;
  const heading = children.filter((child) => child.type === 'label' || child.type === 'heading');
  const parts = HEADED.has(division.type) && heading.length > 0 ? heading : seenLeaves(division);
  return {
    start: (parts[0] ?? division).position.start.offset,
    end: (parts.at(-1) ?? division).position.end.offset,
  };
}

/** What a reader sees of a division: number, heading and wording; a footnote behind it is no part of it. */
function seenLeaves(division: Division | Block): Leaf[] {
  const children: readonly Content[] = division.children;
  return children
    .flatMap((child) => (isBlock(child) ? [] : isLeaf(child) ? [child] : seenLeaves(child)))
    .filter(({ type, value }) => type !== 'markup' && !INVISIBLE_ONLY.test(value));
}

const INVISIBLE_ONLY = new RegExp(`^(?:\\s|${INVISIBLE_CHARACTERS})*$`, 'u');

const HEADED: ReadonlySet<string> = new Set(['part', 'subpart', 'chapter', 'section']);

function variantOf(edit: Edit, collation: Collation, base: Side, witness: Side): Draft {
  const kind = kindOf(edit, collation);
  const left = readingOf(collation.a, collation.base, edit.aStart, edit.aEnd, base);
  const right = readingOf(collation.b, collation.witness, edit.bStart, edit.bEnd, witness);
  const gap = !left
    ? gapOf(collation.a, collation.base, edit.aStart, base)
    : !right
      ? gapOf(collation.b, collation.witness, edit.bStart, witness)
      : undefined;
  const note = edit.follows === true && kind === 'substitution' ? FOLLOWS : undefined;
  return {
    kind,
    substantive: note === undefined && isSubstantive(kind),
    base: left,
    witness: right,
    ...(gap ? { gap } : {}),
    ...(note && { note }),
    whole: false,
  };
}

function readingOf(
  tokens: readonly Token[],
  passages: readonly Passage[],
  start: number,
  end: number,
  side: Side,
): Reading | null {
  const first = tokens[start];
  const last = tokens[end - 1];
  return first && last && start < end ? slice(side, nodeAt(passages, start), first.start, last.end) : null;
}

function slice(side: Side, node: Division | Block, start: number, end: number): Reading {
  return {
    id: node.id,
    text: wordsIn(side.source, start, end),
    start: side.locate(start),
    end: side.locate(end),
  };
}

/** Behind the last common word before it, or before the first one after it. */
function gapOf(tokens: readonly Token[], passages: readonly Passage[], at: number, side: Side): Gap {
  const before = tokens[at - 1];
  const after = tokens[at];
  const node = nodeAt(passages, before ? at - 1 : at);
  return { id: node.id, point: side.locate(before?.end ?? after?.start ?? node.position.end.offset) };
}

/** The division that the token at an index of the joined passages stands in. */
function nodeAt(passages: readonly Passage[], at: number): Division | Block {
  let rest = at;
  for (const passage of passages) {
    if (rest < passage.tokens.length) return passage.node;
    rest -= passage.tokens.length;
  }
  return (passages.at(-1) as Passage).node;
}
