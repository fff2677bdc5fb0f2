import { isLayoutTable } from '../../layout-table.js';
import type { Block, Cell, OutLine, Paragraph, Row } from './block.js';

/** Between the cells of a row. */
const CELL_GAP = '\t';

/** The lines that blocks are printed as, in reading order. Paragraphs are told where their words begin. */
export function linesOf(blocks: readonly Block[]): OutLine[] {
  const lines: OutLine[] = [];
  for (const block of blocks) {
    const made = block.type === 'paragraph' ? paragraphLines(block.paragraph) : tableLines(block.rows);
    for (const line of made) lines.push(line);
  }
  return lines;
}

function paragraphLines(paragraph: Paragraph): OutLine[] {
  const { parts, prefix, isHeading, boxes } = paragraph;
  const text = prefix + parts.join('');
  const lines: OutLine[] = text
    .split('\n')
    .map((line) => (isHeading ? { text: line, hint: 'heading' } : { text: line }));
  const [line] = lines;
  if (line !== undefined) paragraph.line = { line, column: prefix.length };
  paragraph.parts = [];
  for (const box of boxes) {
    for (const inner of linesOf(box)) {
      inner.hint = 'text-box';
      lines.push(inner);
    }
  }
  return lines;
}

function tableLines(rows: readonly Row[]): OutLine[] {
  const shown = rows
    .filter(({ isShown }) => isShown)
    .map(({ cells }) => cells.map((cell) => ({ cell, lines: linesOf(cell.blocks) })));
  const isLayout = isLayoutTable(
    shown.map((cells) =>
      cells.flatMap(({ cell, lines }) => [lines.map(({ text }) => text), ...spanned(cell).map(() => [])]),
    ),
  );
  if (isLayout) return shown.flat().flatMap(({ lines }) => lines);
  return shown.flatMap(rowLines);
}

/** The further columns that a cell takes up. */
function spanned({ span }: Cell): undefined[] {
  return new Array<undefined>(span - 1).fill(undefined);
}

/** A row is one line; text boxes in it follow. */
function rowLines(cells: readonly { readonly cell: Cell; readonly lines: readonly OutLine[] }[]): OutLine[] {
  const parts: string[] = [];
  const moved: [OutLine, number][] = [];
  const boxes: OutLine[] = [];
  let length = 0;
  const put = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  cells.forEach(({ cell, lines }, at) => {
    if (at > 0) put(CELL_GAP);
    const own = lines.filter(({ hint }) => hint !== 'text-box');
    for (const line of lines) if (line.hint === 'text-box') boxes.push(line);
    const end = own.findLastIndex(({ text }) => text.trim() !== '');
    own.forEach((line, number) => {
      if (number > 0 && number <= end) put(' ');
      moved.push([line, length]);
      if (number <= end) put(line.text.replaceAll('\t', ' '));
    });
    put(CELL_GAP.repeat(cell.span - 1));
  });
  const row: OutLine = { text: parts.join(''), hint: 'table' };
  for (const [line, column] of moved) line.into = { line: row, column };
  return [row, ...boxes];
}
