import type { Block } from './block.js';

/** Share of the text in text boxes from which they are the text. */
const MOST = 0.8;

/**
 * Programs that turn a PDF into a Word document set each line or page of it in a text box: what would stand beside the text
 * is the text then, and goes where its anchor is. In all other documents nothing is changed.
 * @param blocks of the body
 */
export function unboxed(blocks: readonly Block[]): readonly Block[] {
  const { all, boxed } = measure(blocks);
  return boxed > 0 && boxed >= all * MOST ? flattened(blocks) : blocks;
}

interface Lengths {
  /** UTF-16 units. */
  readonly all: number;
  readonly boxed: number;
}

function measure(blocks: readonly Block[]): Lengths {
  let all = 0;
  let boxed = 0;
  const add = (inner: readonly Block[], isBox: boolean): void => {
    const measured = measure(inner);
    all += measured.all;
    boxed += isBox ? measured.all : measured.boxed;
  };
  for (const block of blocks) {
    if (block.type === 'table') {
      for (const { cells } of block.rows) for (const cell of cells) add(cell.blocks, false);
    } else {
      all += block.paragraph.length;
      for (const box of block.paragraph.boxes) add(box, true);
    }
  }
  return { all, boxed };
}

function flattened(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'table') {
      const rows = block.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, blocks: flattened(cell.blocks) })),
      }));
      return [{ type: 'table', rows }];
    }
    const boxes = block.paragraph.boxes.splice(0);
    return [block, ...boxes.flatMap(flattened)];
  });
}
