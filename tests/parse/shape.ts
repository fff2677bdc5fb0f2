import { parse, type ParseOptions } from '../../src/parse/index.js';
import { readText, textReader } from '../../src/read/index.js';
import type { SourceText } from '../../src/model/source.js';
import type { Content, Leaf, Root } from '../../src/model/tree.js';
import { isBlock, isDivision, isLeaf, withoutSpace } from '../gold/walk.js';

/**
 * A tree in short, one line for each division and block: `art-1 第一条`, `art-1/para-1 为了…`, `chap-1 第一章 «总则»`,
 * `<title> 某某法`. Labels, titles and wording are given without white space.
 */
export function shapeOf(root: Root): string[] {
  return root.children.flatMap(shapeOfNode);
}

function shapeOfNode(node: Content): string[] {
  if (isLeaf(node)) return [];
  const children: readonly Content[] = node.children;
  const leaves = children.filter((child): child is Leaf => isLeaf(child) && child.type === 'text');
  const words = withoutSpace(leaves.map((leaf) => leaf.shown ?? leaf.value).join(''));
  if (isBlock(node)) return [`<${node.type} ${node.reason}> ${words}`];
  const title = node.title === undefined ? '' : `«${withoutSpace(node.title)}»`;
  const own = [node.id, withoutSpace(node.label), title, words].filter((part) => part !== '').join(' ');
  return [own, ...node.children.filter((child) => isDivision(child) || isBlock(child)).flatMap(shapeOfNode)];
}

/** A plain text, parsed. */
export function parsed(text: string, options: ParseOptions = {}): Root {
  return parse(readText(text), options);
}

/** A plain text in short. */
export function shape(text: string, options: ParseOptions = {}): string[] {
  return shapeOf(parsed(text, options));
}

/** A Markdown text in short. */
export async function markdownShape(text: string): Promise<string[]> {
  const source: SourceText = (await textReader('md'))(text);
  return shapeOf(parse(source));
}
