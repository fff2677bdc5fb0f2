import type { BlockReason, BlockType, DivisionType, Join, Leaf } from '../model/tree.js';
import type { LabelForm } from './label.js';

/** A division while it is being filled; it has no id yet. */
export interface DraftDivision {
  readonly kind: 'division';
  type: DivisionType;
  readonly rank: number;
  readonly form: LabelForm | undefined;
  readonly label: string;
  readonly ordinal: readonly number[];
  title: string | undefined;
  readonly children: DraftContent[];
  readonly joins: Join[];
}

export interface DraftBlock {
  readonly kind: 'block';
  readonly type: BlockType;
  readonly reason: BlockReason;
  readonly children: Leaf[];
}

export type DraftContent = DraftDivision | DraftBlock | Leaf;

/** True for what is neither a leaf nor a block. */
export function isDraftDivision(content: DraftContent | undefined): content is DraftDivision {
  return content !== undefined && 'kind' in content && content.kind === 'division';
}
