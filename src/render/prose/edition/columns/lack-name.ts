import type { ReportWords } from '../../../../messages/report-words.js';
import type { BlockType, DivisionType } from '../../../../model/tree.js';
import { isHeadingType } from '../../heading-type.js';
import type { Cell } from './cells.js';
import type { Laid } from './laid.js';

/**
 * 款, 项, 条, 标题, 题注: what the text of an empty cell has not got.
 * @param laid the entry that tells it; without one the words over against the cell do
 * @returns the empty string where it has no name
 */
export function lackName({ counterpart }: Cell, laid: Laid | undefined, words: ReportWords): string {
  if (!counterpart) return '';
  const { side } = counterpart.column;
  const id = (laid && idOf(laid, counterpart.column.text.witness.siglum)) ?? counterpart.para.opens[0];
  const type = side.path(id ?? '').at(-1)?.type ?? counterpart.para.type;
  return nameOf(type, words);
}

/** The division that is wanting, in the text that has it. */
function idOf({ entry }: Laid, siglum: string): string | undefined {
  if (entry.lemma) return entry.lemma.id;
  const attestations = entry.readings.flatMap((reading) => reading.attestations);
  return attestations.find((one) => one.siglum === siglum)?.reading?.id;
}

function nameOf(type: DivisionType | BlockType, words: ReportWords): string {
  if (isHeadingType(type)) return words.block.title;
  if (type in words.division) return words.division[type as DivisionType];
  return words.block[type as BlockType];
}
