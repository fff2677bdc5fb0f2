/** The table of changes of the two transcriptions in corpus/, read back and held against the files themselves. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareWith, witnessOf } from '../../../src/pipeline.js';
import { read } from '../../../src/read/index.js';
import { docxOf } from '../../../src/render/docx.js';
import { visible } from '../../../src/render/prose/visible.js';
import { article, comparison, witness } from '../build.js';
import { linesOf, tablesOf } from './word.js';

const fileOf = (name: string): string => new URL(`../../../corpus/${name}.txt`, import.meta.url).pathname;
const narrow = (mark: string): string => (mark === '，' ? ',' : ';');
const bare = (text: string): string => text.replace(/\s/gu, '');

let rows: string[][][];
let bytes: Uint8Array;
beforeAll(async () => {
  const texts = await Promise.all(
    ['xinhua', 'newspaper'].map(async (name, at) =>
      witnessOf(
        { ...(await read(fileOf(name))), path: `${name}.txt` },
        { siglum: at === 0 ? '新华社' : '报纸', role: at === 0 ? 'base' : 'witness' },
      ),
    ),
  );
  bytes = await docxOf({ comparisons: compareWith(texts[0]!, [texts[1]!], 'zh') }, { lang: 'zh' });
  rows = tablesOf(bytes)[1]!.slice(1);
});

/** The rows from the one whose left cell begins with some words up to another. */
function between(from: string, to: string): string[][][] {
  const at = (words: string): number => rows.findIndex(([left]) => left!.join('').startsWith(words));
  return rows.slice(at(from), at(to));
}

describe('the table of the two transcriptions', () => {
  test('has all of the base in its left column, in the order of the file', () => {
    const source = readFileSync(fileOf('xinhua'), 'utf8');
    const from = source.indexOf('地方党政领导干部生态环境保护责任制规定（试行）\n');
    const left = rows.flatMap(([cell]) => cell!).join('');
    expect(bare(left)).toBe(bare(source.slice(from)));
  });

  test('sets the three parts of 第五条 against the three articles the newspaper prints', () => {
    const source = readFileSync(fileOf('newspaper'), 'utf8');
    const starts = ['第五条', '第六条', '第七条', '第二章'].map((label) => source.indexOf(`\n${label}`));
    const printed = starts.slice(1).map((end, at) => source.slice(starts[at], end));
    const found = between('第五条', '第二章');
    expect(found).toHaveLength(3);
    expect(bare(found[0]![1]!.join(''))).toBe(bare(printed[0]!));
    expect(bare(found[2]![1]!.join(''))).toBe(bare(printed[2]!));
    // 第六条 of the newspaper is the second 款 of 第五条, the width of commas aside.
    expect(found[1]![1]).toEqual(['第六条　同左']);
    expect(bare(`第六条${found[1]![0]!.join('')}`).replace(/[，；]/gu, narrow)).toBe(
      bare(printed[1]!).replace(/；/gu, narrow),
    );
    expect(found[0]![2]![0]).toBe('第五条拆分为第五、六、七条');
    expect(found[2]![2]).toEqual(['互乙 2 处']);
  });

  test('says what of the files it leaves out', () => {
    const lines = linesOf(bytes);
    expect(lines).toContain('1. 新华社正文之外的文字未列入表内：导语或通知 1 处。');
    expect(lines).toContain('2. 报纸正文之外的文字未列入表内：正文之后的内容 1 处。');
  });
});

test('any text is shown whole in a document that is well-formed', async () => {
  // A paragraph of white space alone is none, and a line end ends it.
  const words = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 30 })
    .map((text) => `甲${text.replace(/\s/gu, '')}乙`);
  const lone = fc.constantFrom(
    '\ud800',
    '\udfff',
    '\uFFFE',
    '\uFFFF',
    '\u0000',
    '\u001b',
    '<w:t>',
    '&amp;',
    ']]>',
  );
  await fc.assert(
    fc.asyncProperty(words, lone, async (text, odd) => {
      const one = witness('甲', 'base', 'a.txt', [article('第一条', `${text}${odd}。`)]);
      const other = witness('乙', 'witness', 'b.txt', []);
      const deleted = [{ base: ['art-1'], witness: [], relation: 'deleted' as const }];
      const compared = comparison({ base: one, witness: other, rows: deleted });
      const table = tablesOf(await docxOf({ comparisons: [compared] }, { lang: 'zh' }))[1]!;
      const shown = visible(`${text}${odd}。`).replace(
        /[\uFFFE\uFFFF]/gu,
        (char) => `\\u{${char.charCodeAt(0).toString(16)}}`,
      );
      expect(table[1]![0]!.join('')).toBe(`第一条　${shown}`);
      expect(table[1]![1]).toEqual(['（删去）']);
    }),
    { numRuns: 25 },
  );
});
