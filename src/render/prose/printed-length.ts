import type { Para } from './paras.js';

/** How many characters paragraphs print. */
export function printedLength(paras: readonly Para[]): number {
  let length = 0;
  for (const para of paras) for (const piece of para.pieces) length += piece.text.length;
  return length;
}
