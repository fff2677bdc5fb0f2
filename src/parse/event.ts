import type { BlockReason, BlockType, Join } from '../model/tree.js';
import type { Line, Piece } from './line.js';
import type { Start } from './start.js';

/** A numbered unit begins. */
export interface UnitEvent {
  readonly kind: 'unit';
  readonly start: Start;
  readonly bullet?: Piece;
  readonly label?: Piece;
  /** The words of its heading, where it has one. */
  readonly heading?: Piece;
}

/** Wording. With `join` it goes on with the paragraph before it; without, it begins one. */
export interface TextEvent {
  readonly kind: 'text';
  readonly piece: Piece;
  readonly join?: Omit<Join, 'offset'>;
  /** Directly behind a label: the first words of a unit, which begin no paragraph of their own. */
  readonly opens: boolean;
}

/** The words of a heading whose number stands alone on the line above: 第一章 | 总则. */
export interface HeadingEvent {
  readonly kind: 'heading';
  readonly piece: Piece;
}

/** Lines that are not part of the numbered text. */
export interface BlockEvent {
  readonly kind: 'block';
  readonly type: BlockType;
  readonly reason: BlockReason;
  /** It stands inside what goes on behind it: page furniture in a sentence, a footnote between two 款. */
  readonly interrupts?: boolean;
  readonly lines: readonly Line[];
}

/** A text as a flat sequence in document order: what `nest` makes a tree of. */
export type Event = UnitEvent | HeadingEvent | TextEvent | BlockEvent;
