import { foldText } from '../model/characters.js';
import type { DivisionType, Family } from '../model/tree.js';
import { isDraftDivision, type DraftBlock, type DraftContent, type DraftDivision } from './draft.js';
import type { BlockEvent, Event, HeadingEvent, TextEvent, UnitEvent } from './event.js';
import type { LeafMaker } from './leaves.js';
import { pieceText, printedText, type Line, type Piece } from './line.js';
import { PARAGRAPH_RANK, PREAMBLE_RANK, rankOf } from './start.js';

/** The tree under construction: the root's contents and the divisions that are still open, outermost first. */
interface Nest {
  readonly root: DraftContent[];
  readonly open: DraftDivision[];
  readonly family: Family;
  readonly leaves: LeafMaker;
  line: Line | undefined;
}

/** Builds the tree of drafts from events in document order. */
export function nest(events: readonly Event[], family: Family, leaves: LeafMaker): DraftContent[] {
  const tree: Nest = { root: [], open: [], family, leaves, line: undefined };
  const following = unitsFollowing(events);
  events.forEach((event, at) => {
    finishLine(tree, lineOf(event));
    if (event.kind === 'unit') openUnit(tree, event);
    else if (event.kind === 'heading') addHeading(tree, event);
    else if (event.kind === 'text') addText(tree, event, following[at]);
    else addBlock(tree, event);
  });
  finishLine(tree, undefined);
  return tree.root;
}

function lineOf(event: Event): Line | undefined {
  if (event.kind === 'unit') return event.label?.line ?? event.heading?.line;
  return event.kind === 'block' ? event.lines[0] : event.piece.line;
}

/** Markup at the end of a line belongs to whatever the line's last words went into. */
function finishLine(tree: Nest, next: Line | undefined): void {
  if (tree.line && tree.line !== next) pushAll(inside(tree), tree.leaves.rest(tree.line));
  tree.line = next;
}

/** One by one: a line of a web page may have more leaves than a call takes arguments. */
function pushAll(children: DraftContent[], leaves: readonly DraftContent[]): void {
  for (const leaf of leaves) children.push(leaf);
}

function inside(tree: Nest): DraftContent[] {
  return tree.open.at(-1)?.children ?? tree.root;
}

function push(tree: Nest, draft: DraftDivision): DraftDivision {
  inside(tree).push(draft);
  tree.open.push(draft);
  return draft;
}

function closeTo(tree: Nest, rank: number): void {
  while ((tree.open.at(-1)?.rank ?? -1) >= rank) tree.open.pop();
}

function draft(type: DivisionType, rank: number, event?: UnitEvent): DraftDivision {
  const { label } = event?.start ?? {};
  return {
    kind: 'division',
    type,
    rank,
    form: label?.form,
    label: printedLabel(event),
    ordinal: label?.ordinal ?? [],
    title: undefined,
    children: [],
    joins: [],
  };
}

/** 第⼀条, as a PDF prints it. */
function printedLabel(event?: UnitEvent): string {
  const words = event?.start.label?.text ?? '';
  if (!event?.label) return words;
  const at = pieceText(event.label).indexOf(words);
  return at < 0 ? words : printedText(event.label).slice(at, at + words.length);
}

function openUnit(tree: Nest, event: UnitEvent): void {
  const { start } = event;
  if (isStillOpen(tree, event)) return repeatHeading(tree, event);
  // Whatever is numbered comes after the preamble, not in it.
  if (tree.open[0]?.type === 'preamble') tree.open.length = 0;
  closeTo(tree, start.rank);
  if (start.type === 'enumerated') makeRoom(tree);
  if (start.type === 'question' || (start.type === 'answer' && tree.open.length === 0))
    openExchange(tree, event);
  const unit = push(tree, draft(typeOf(tree, event), start.rank, event));
  if (event.bullet) pushAll(unit.children, tree.leaves.take(event.bullet, 'markup'));
  if (event.label) pushAll(unit.children, tree.leaves.take(event.label, 'label'));
  if (event.heading) addHeading(tree, { kind: 'heading', piece: event.heading });
}

/** 第一编 总则 printed again over each of its chapters: the part is open already. */
function isStillOpen(tree: Nest, { start, heading }: UnitEvent): boolean {
  const { label } = start;
  if (!label || !heading || !start.heading) return false;
  const title = foldText(pieceText(heading));
  return tree.open.some(
    (open) =>
      open.type === start.type &&
      open.ordinal.join() === label.ordinal.join() &&
      open.title !== undefined &&
      foldText(open.title) === title,
  );
}

function repeatHeading(tree: Nest, event: UnitEvent): void {
  // What is inside stays open: 第二章 管辖 may be printed again over its 第二节, too.
  closeTo(tree, rankOf('article'));
  const { line } = event.label as Piece;
  const block: DraftBlock = { kind: 'block', type: 'furniture', reason: 'running-title', children: [] };
  block.children.push(
    ...tree.leaves.take({ line, from: 0, to: line.text.length }, 'text'),
    ...tree.leaves.rest(line),
  );
  inside(tree).push(block);
}

/** A question and what answers it are one division. */
function openExchange(tree: Nest, event: UnitEvent): void {
  tree.open.length = 0;
  push(tree, { ...draft('qa', 1), ordinal: event.start.label?.ordinal ?? [] });
}

/** Items stand in a 款; where an article begins with （一） the 款 has no words of its own. */
function makeRoom(tree: Nest): void {
  const type = tree.open.at(-1)?.type;
  if (type === 'article' || type === 'answer') push(tree, draft('paragraph', PARAGRAPH_RANK));
}

function typeOf(tree: Nest, event: UnitEvent): DivisionType {
  const { type } = event.start;
  if (type !== 'enumerated') return type;
  return tree.open.some((open) => open.type === 'item' || open.type === 'subitem') ? 'subitem' : 'item';
}

function addHeading(tree: Nest, event: HeadingEvent): void {
  const unit = tree.open.at(-1);
  pushAll(inside(tree), tree.leaves.take(event.piece, 'heading'));
  if (unit) unit.title = (unit.title ?? '') + printedText(event.piece).replace(/^【|】$/gu, '');
}

function addText(tree: Nest, event: TextEvent, next: UnitEvent | undefined): void {
  const host = event.join || event.opens ? openHost(tree) : newHost(tree, next);
  const leaves = tree.leaves.take(event.piece, 'text');
  const first = leaves.find((leaf) => leaf.type === 'text');
  if (event.join && first) host.joins.push({ offset: first.position.start.offset, ...event.join });
  pushAll(host.children, leaves);
}

/** Where words go that continue what is open: the innermost unit, or a 款 made for them. */
function openHost(tree: Nest): DraftDivision {
  const top = tree.open.at(-1);
  if (top && holdsWords(tree, top)) return top;
  return push(tree, draft('paragraph', paragraphRank(top)));
}

/** A paragraph inside an item holds no further items; the 款 of an article does. */
function paragraphRank(inside: DraftDivision | undefined): number {
  return inside && inside.rank > PARAGRAPH_RANK ? inside.rank + 50 : PARAGRAPH_RANK;
}

/** 款, 目 and questions hold their words themselves; so does an item, except in an outline, where it is a section of paragraphs. */
function holdsWords(tree: Nest, { type }: DraftDivision): boolean {
  return (
    type === 'paragraph' ||
    type === 'subitem' ||
    type === 'question' ||
    (type === 'item' && tree.family !== 'outline')
  );
}

/** Where a paragraph goes that bears no number. */
function newHost(tree: Nest, next: UnitEvent | undefined): DraftDivision {
  const last = tree.open.findLast((open) => open.form !== undefined && isContinuedBy(open, next));
  // Words between （二） and （三） are a further paragraph of （二）; behind the last item they are the next 款.
  if (last) while (tree.open.at(-1) !== last) tree.open.pop();
  else while (isClosedByParagraph(tree, tree.open.at(-1))) tree.open.pop();
  // 为贯彻落实…，现提出如下意见。 stands before every unit: the 引言.
  if (tree.open.length === 0 && next && tree.root.every((content) => !isDraftDivision(content))) {
    push(tree, draft('preamble', PREAMBLE_RANK));
  }
  return push(tree, draft('paragraph', paragraphRank(tree.open.at(-1))));
}

function isContinuedBy(open: DraftDivision, next: UnitEvent | undefined): boolean {
  const label = next?.start.label;
  return (
    (open.type === 'item' || open.type === 'subitem') &&
    next?.start.type === 'enumerated' &&
    label?.form === open.form &&
    label?.ordinal[0] === (open.ordinal[0] ?? 0) + 1
  );
}

function isClosedByParagraph(tree: Nest, open: DraftDivision | undefined): boolean {
  if (!open) return false;
  if (open.type === 'paragraph' || open.type === 'subitem' || open.type === 'question') return true;
  return open.type === 'item' && tree.family !== 'outline';
}

/** For every event the next unit behind it. */
function unitsFollowing(events: readonly Event[]): (UnitEvent | undefined)[] {
  const following: (UnitEvent | undefined)[] = [];
  let next: UnitEvent | undefined;
  for (let at = events.length - 1; at >= 0; at--) {
    following[at] = next;
    const event = events[at] as Event;
    if (event.kind === 'unit') next = event;
  }
  return following;
}

/** Page furniture inside a sentence stays inside it; anything else ends what is open only if it is not a mere interruption. */
function addBlock(tree: Nest, event: BlockEvent): void {
  const block: DraftBlock = { kind: 'block', type: event.type, reason: event.reason, children: [] };
  for (const line of event.lines) {
    pushAll(block.children, tree.leaves.take({ line, from: 0, to: line.text.length }, 'text'));
    pushAll(block.children, tree.leaves.rest(line));
  }
  const { interrupts = false } = event;
  if (!interrupts) tree.open.length = 0;
  const host = interrupts ? inside(tree) : tree.root;
  if (block.children.length > 0) host.push(block);
  tree.line = undefined;
}
