import type { Block, Content, Division, Leaf } from '../model/tree.js';
import type { Position } from '../model/point.js';
import { isDraftDivision, type DraftBlock, type DraftContent, type DraftDivision } from './draft.js';

/** Counts how often a name has been given out, so that the second bearer of a number is `art-6~2`. */
type Register = Map<string, number>;

/**
 * Gives every division and block its id and its position.
 *
 * Articles and outline items that run through the text are addressed by their number alone (`art-12`, `item-7`),
 * everything else within its parent (`chap-3/sec-1`, `art-12/para-2/item-3`). The second bearer of an id in
 * document order gets `~2`, the third `~3`.
 */
export function address(contents: readonly DraftContent[]): Content[] {
  const naming: Naming = { register: new Map(), running: itemsRunThrough(contents) };
  return settleAll(contents, '', naming, { count: 0 });
}

interface Naming {
  readonly register: Register;
  /** Items are numbered through the whole text. */
  readonly running: boolean;
}

interface Counter {
  count: number;
}

function settleAll(
  contents: readonly DraftContent[],
  parent: string,
  naming: Naming,
  paragraphs: Counter,
): Content[] {
  const settled: Content[] = [];
  for (const content of contents) {
    const made = settle(content, parent, naming, paragraphs);
    if (made) settled.push(made);
  }
  return settled;
}

function settle(
  content: DraftContent,
  parent: string,
  naming: Naming,
  paragraphs: Counter,
): Content | undefined {
  if (!('kind' in content)) return content;
  if (!isDraftDivision(content)) return settleBlock(content, naming.register);
  const id = unique(nameOf(content, parent, naming.running, paragraphs), naming.register);
  const ownsWords = content.type === 'item' || content.type === 'subitem';
  const children = settleAll(content.children, id, naming, { count: ownsWords ? ownWords(content) : 0 });
  const position = spanOf(children);
  return position && divisionOf(content, id, children, position, paragraphs.count);
}

function divisionOf(
  content: DraftDivision,
  id: string,
  children: Content[],
  position: Position,
  paragraph: number,
): Division {
  const { type, label, title, joins } = content;
  const ordinal = type === 'paragraph' ? [paragraph] : content.ordinal;
  if (title === undefined && joins.length === 0) return { type, id, label, ordinal, children, position };
  return {
    type,
    id,
    label,
    ordinal,
    ...(title === undefined ? {} : { title }),
    children,
    ...(joins.length > 0 ? { joins } : {}),
    position,
  };
}

/** An item's own words are its first paragraph; what follows as a paragraph of its own is the second. */
function ownWords(content: DraftDivision): number {
  return content.children.some((child) => !('kind' in child) && child.type === 'text') ? 1 : 0;
}

function settleBlock(content: DraftBlock, register: Register): Block {
  const { type, reason, children } = content;
  return { type, id: unique(type, register), reason, children, position: spanOf(children) as Position };
}

const PREFIX: Readonly<Record<Division['type'], string>> = {
  part: 'part',
  subpart: 'subpart',
  chapter: 'chap',
  section: 'sec',
  article: 'art',
  paragraph: 'para',
  item: 'item',
  subitem: 'sub',
  preamble: 'preamble',
  qa: 'qa',
  question: 'question',
  answer: 'answer',
};

function nameOf(draft: DraftDivision, parent: string, running: boolean, paragraphs: Counter): string {
  const prefix = PREFIX[draft.type];
  const number = draft.ordinal.join('.') || 'x';
  switch (draft.type) {
    case 'article':
    case 'qa':
      return `${prefix}-${number}`;
    case 'item':
      return running ? `${prefix}-${number}` : within(parent, `${prefix}-${number}`);
    case 'paragraph':
      return within(parent, `${prefix}-${++paragraphs.count}`);
    case 'question':
    case 'answer':
    case 'preamble':
      return within(parent, prefix);
    default:
      return within(parent, `${prefix}-${number}`);
  }
}

function within(parent: string, name: string): string {
  return parent === '' ? name : `${parent}/${name}`;
}

function unique(name: string, register: Register): string {
  const count = (register.get(name) ?? 0) + 1;
  register.set(name, count);
  if (count === 1) return name;
  return unique(`${name}~${count}`, register);
}

/** In an outline （一）…（二十） usually run through all sections; where each section begins anew they are counted within it. */
function itemsRunThrough(contents: readonly DraftContent[]): boolean {
  const sections = contents.filter(
    (content) => isDraftDivision(content) && content.type === 'section',
  ) as DraftDivision[];
  const firsts = sections.flatMap((section) => {
    const first = section.children.find((child) => isDraftDivision(child) && child.type === 'item') as
      DraftDivision | undefined;
    return first ? [first.ordinal[0] ?? 0] : [];
  });
  const loose = contents.some((content) => isDraftDivision(content) && content.type === 'item');
  return firsts.filter((first) => first === 1).length <= 1 && (firsts.length > 0 || loose);
}

function spanOf(children: readonly (Content | Leaf)[]): Position | undefined {
  const first = children[0];
  const last = children.at(-1);
  return first && last ? { start: first.position.start, end: last.position.end } : undefined;
}
