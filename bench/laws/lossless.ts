import { leavesOf, type Root, type SourceText } from '../../src/index.js';

/**
 * The first place where a tree is not its source: a character that is not white space and in no leaf or in two, or a leaf
 * that is not a slice of the source. Undefined where there is none.
 */
export function lossIn({ text }: SourceText, tree: Root): string | undefined {
  let at = 0;
  for (const { value, position } of leavesOf(tree)) {
    const { start, end } = position;
    const place = `${start.line}:${start.column}`;
    if (start.offset < at) return `${place} is in two leaves`;
    if (text.slice(at, start.offset).trim() !== '') return `before ${place} something is in no leaf`;
    if (text.slice(start.offset, end.offset) !== value) return `${place} is not what the source has`;
    at = end.offset;
  }
  return text.slice(at).trim() === '' ? undefined : 'the end is in no leaf';
}
