import { fileURLToPath } from 'node:url';
import { parse } from '../../src/parse/index.js';
import { read } from '../../src/read/index.js';
import type { Point } from '../../src/model/point.js';
import type { SourceText } from '../../src/model/source.js';
import type { Witness } from '../../src/model/witness.js';

/** A text of the corpus, read and parsed. */
export async function corpusText(file: string): Promise<Witness> {
  const source = await read(fileURLToPath(new URL(`../../corpus/${file}`, import.meta.url)));
  return { siglum: file.replace('.txt', ''), role: 'witness', source, tree: parse(source) };
}

/** Line and column by counting, for texts whose lines end with LF alone, as all of the corpus do. */
export function pointAt(source: SourceText, offset: number): Point {
  const before = source.text.slice(0, offset);
  return {
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
    offset,
  };
}
