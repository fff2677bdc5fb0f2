import type { Point, Position } from '../../model/point.js';
import type { Content, Root } from '../../model/tree.js';

/** A point with its keys in the order of the contract; `page` goes beyond it, and is there where the text has pages. */
export function pointJson({ line, column, offset, page }: Point): Point {
  return { line, column, offset, ...(page !== undefined && { page }) };
}

/** A unist position. */
export function positionJson({ start, end }: Position): Position {
  return { start: pointJson(start), end: pointJson(end) };
}

/** A unist node with its keys in a fixed order, whatever order the parser made them in. */
export function treeJson(node: Root | Content): unknown {
  if ('ordinal' in node) {
    const { type, id, label, ordinal, title, joins, children, position } = node;
    return {
      type,
      id,
      label,
      ordinal,
      ...(title !== undefined && { title }),
      position: positionJson(position),
      ...(joins !== undefined && { joins }),
      children: children.map(treeJson),
    };
  }
  if ('reason' in node) {
    const { type, id, reason, children, position } = node;
    return { type, id, reason, position: positionJson(position), children: children.map(treeJson) };
  }
  if ('value' in node) {
    const { type, value, shown, position } = node;
    return { type, value, ...(shown !== undefined && { shown }), position: positionJson(position) };
  }
  const { type, family, title, children, position } = node;
  return { type, family, title, position: positionJson(position), children: children.map(treeJson) };
}
