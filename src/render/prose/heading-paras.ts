import type { HeadingUnit } from '../../model/alignment.js';
import type { Block } from '../../model/tree.js';
import { isBlock } from '../../model/walk.js';
import type { Para, Paras } from './paras.js';

/**
 * The paragraphs of a heading row on one side: of a 章 its heading and not its articles, of a preamble all it says, under
 * 序言 or without a heading.
 */
export function parasOfHeading(unit: HeadingUnit | null | undefined, paras: Paras): readonly Para[] {
  if (!unit) return [];
  if (isBlock(unit.node)) return parasOfBlock(unit.node, paras);
  const all = paras.of(unit.id);
  if (unit.type === 'preamble') return all;
  const own = all.filter((one) => one.id === unit.id);
  return own.length > 0 ? own : all;
}

/** An annex that runs over a page's end has a paragraph on each page. */
function parasOfBlock({ type, position: { start, end } }: Block, paras: Paras): readonly Para[] {
  return paras.all.filter(({ type: own, pieces }) => {
    const at = pieces[0]?.start ?? -1;
    return own === type && start.offset <= at && at < end.offset;
  });
}
