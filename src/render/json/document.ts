import type { Document } from '../format.js';
import { printJson } from './print.js';
import { treeJson } from './tree.js';

/** `jiaokan/document@1`: where the text came from, its family and title, and the unist tree. */
export function documentJson({ source, tree }: Document): string {
  const { path, format, encoding, sha256 } = source;
  return printJson({
    schema: 'jiaokan/document@1',
    source: { path, format, encoding, sha256 },
    family: tree.family,
    title: tree.title,
    tree: treeJson(tree),
  });
}
