import type { Column } from '../../../prose/edition/columns/column.js';
import type { Para } from '../../../prose/paras.js';
import { columnAnchor, witnessAnchor } from '../collation-anchors.js';

/**
 * What can be gone to at a paragraph of a witness: the divisions that begin with it, the innermost one last, behind the
 * entries in which it reads as the base does. Divisions of the base are gone to in the text.
 */
export function paraAnchors(para: Para, column: Column): string[] {
  const { siglum } = column.text.witness;
  if (column.at === 0) return [];
  return [
    ...column.agrees(para).map(({ id }) => columnAnchor(siglum, id)),
    ...para.opens.map((id) => witnessAnchor(siglum, id)),
  ];
}

/** The first of them where there are several, 第五条 before its 第一款: the cell that the paragraph opens bears it. */
export function outerId(para: Para, column: Column): string | undefined {
  const [first, ...others] = paraAnchors(para, column);
  return others.length > 0 ? first : undefined;
}
