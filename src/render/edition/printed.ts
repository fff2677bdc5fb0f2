import { seenText } from '../../model/seen-text.js';
import type { Block, BlockReason } from '../../model/tree.js';
import { LINE_END } from '../../model/line-ends.js';
import { once } from '../../model/lists/once.js';
import { descendants, isBlock } from '../../model/walk.js';
import { chosenParas, type ChosenPara } from '../prose/edition/chosen-paras.js';
import type { Sheet, SheetPart } from '../prose/edition/sheet.js';
import type { Para } from '../prose/paras.js';
import { runsOf } from '../prose/runs.js';

/** A heading, an article or a block with the paragraphs an edition prints for it. */
export interface PrintedPart {
  readonly part: SheetPart;
  /** Set for blocks. */
  readonly reason?: BlockReason;
  /** None where all of it is left out. */
  readonly paras: readonly ChosenPara[];
}

/** What belongs to the regulation although it bears no number; a news lead, a site's menu and page numbers do not. */
const KEPT: ReadonlySet<BlockReason> = new Set([
  'title',
  'history',
  'annex',
  'signature',
  'table',
  'footnote',
]);

/** What an edition prints, from the title to the end. */
export const printedParts = once((sheet: Sheet): readonly PrintedPart[] => {
  const { tree, source } = sheet.base.witness;
  const reasons = new Map(
    [...descendants(tree)].filter(isBlock).map((block: Block) => [block.id, block.reason]),
  );
  return sheet.parts.flatMap((part): PrintedPart[] => {
    const reason = part.kind === 'block' ? reasons.get(part.id) : undefined;
    const paras = chosenParas(part.paras, sheet);
    if (!reason) return [{ part, paras }];
    if (!KEPT.has(reason)) return [];
    const isPlain = part.entries.length === 0 && reason !== 'title';
    return [
      {
        part,
        reason,
        paras: isPlain ? part.paras.flatMap((para) => linesOf(para, seenText(source))) : paras,
      },
    ];
  });
});

/** An annex or a table is printed line by line, as its source has it: nothing is known of its paragraphs. */
function linesOf(para: Para, source: string): ChosenPara[] {
  const lines: Para['pieces'][number][][] = [];
  for (const piece of para.pieces) {
    const last = lines.at(-1)?.at(-1);
    if (last && !LINE_END.test(source.slice(last.end, piece.start))) lines.at(-1)?.push(piece);
    else lines.push([{ ...piece, before: '' }]);
  }
  return lines.map((pieces) => {
    const one = { ...para, pieces };
    return { para: one, runs: runsOf(one, []).map(({ parts }) => ({ parts, state: 'base' })) };
  });
}
