import type { Document, RenderOptions } from '../format.js';
import { notedJson } from './noted.js';
import { printJson } from './print.js';
import { treeJson } from './tree.js';

/** `jiaokan/document@1`: where the text came from, its family and title, and the unist tree. */
export function documentJson(document: Document, { lang }: RenderOptions): string {
  const { source, tree } = document;
  const { path, format, encoding, sha256 } = source;
  return printJson({
    schema: 'jiaokan/document@1',
    source: { path, format, encoding, sha256, ...notedJson(document, lang) },
    family: tree.family,
    title: tree.title,
    tree: treeJson(tree),
  });
}
