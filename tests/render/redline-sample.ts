/** Redlines of short texts, and how they are read in a test. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { align } from '../../src/align/index.js';
import { compare } from '../../src/compare/index.js';
import type { Comparison } from '../../src/model/comparison.js';
import { witnessOf } from '../../src/pipeline.js';
import { readText } from '../../src/read/index.js';
import type { FileOptions } from '../../src/render/format.js';
import { redlineOf } from '../../src/render/redline.js';
import { partOf } from './redline-states.js';

/** Compares two plain texts. */
export function compared(base: string, witness: string): Comparison {
  const left = witnessOf(readText(base, '旧.txt'), { siglum: '旧', role: 'base' });
  const right = witnessOf(readText(witness, '新.txt'), { siglum: '新', role: 'witness' });
  return compare(align(left, right));
}

/** The redline of two plain texts. */
export function redline(
  base: string,
  witness: string,
  options: Partial<FileOptions> = {},
): Promise<Uint8Array> {
  return redlineOf({ comparisons: [compared(base, witness)] }, { lang: 'zh', ...options });
}

/** Lines as a paragraph each. */
export const text = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/**
 * The document in one string a paragraph: 第一条〔-旧-〕〔+新+〕; ¶ stands for the end of a paragraph where only one of the
 * texts has it.
 */
export function marked(bytes: Uint8Array): string[] {
  const paragraphs: string[] = [];
  const path: string[] = [];
  let [line, mark] = ['', ''];
  const parser = new SaxesParser();
  const sign = (name: string): string => (name === 'w:ins' ? '+' : '-');
  const isChange = (name: string): boolean => name === 'w:ins' || name === 'w:del';
  const isMark = (): boolean => path.at(-1) === 'w:rPr' && path.at(-2) === 'w:pPr';
  parser.on('opentag', ({ name }: SaxesTagPlain) => {
    if (isChange(name) && isMark()) mark = `〔${sign(name)}¶${sign(name)}〕`;
    else if (isChange(name)) line += `〔${sign(name)}`;
    path.push(name);
  });
  parser.on('text', (characters: string) => {
    if (path.at(-1) === 'w:t' || path.at(-1) === 'w:delText') line += characters;
  });
  parser.on('closetag', ({ name }: SaxesTagPlain) => {
    path.pop();
    if (isChange(name) && !isMark()) line += `${sign(name)}〕`;
    if (name !== 'w:p') return;
    paragraphs.push(line.replaceAll('〔--〕', '').replaceAll('〔++〕', '') + mark);
    [line, mark] = ['', ''];
  });
  parser.write(partOf(bytes, 'word/document.xml') ?? '').close();
  return paragraphs;
}
