/** The table of changes without what both texts have alike. */
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/model/comparison.js';
import { docxOf } from '../../../src/render/docx.js';
import { article, chapter, comparison, reading, title, variant, witness } from '../build.js';
import { sample } from '../sample.js';
import { linesOf, tablesOf } from './word.js';

const write = (one: Comparison, changedOnly: boolean, lang: 'zh' | 'en' = 'zh'): Promise<Uint8Array> =>
  docxOf({ comparisons: [one] }, { lang, changedOnly });

/** The cells of the rows below the head of the table, the paragraphs of a cell parted by ／. */
const rowsOf = (bytes: Uint8Array): string[][] =>
  tablesOf(bytes)[1]!
    .slice(1)
    .map((cells) => cells.map((paragraphs) => paragraphs.join('／')));

const parts = (minister: string) => [
  title('办法'),
  chapter('第一章', '总则'),
  article('第一条', '为了保护环境，制定本办法。'),
  chapter('第二章', '职责'),
  article('第二条', '各部门各负其责。'),
  chapter('第三章', '附则'),
  article('第三条', `本办法由${minister}解释。`),
  article('第四条', '本办法自发布之日起施行。'),
];
const before = witness('旧', 'base', 'a.txt', parts('环境保护部'));
const after = witness('新', 'witness', 'b.txt', parts('生态环境部'));
const rows = ['art-1', 'art-2', 'art-3', 'art-4'].map((id) => ({
  base: [id],
  witness: [id],
  relation: id === 'art-3' ? ('edited' as const) : ('same' as const),
}));
const variants = [
  variant(
    'art-3/para-1.v1',
    'substitution',
    reading(before, 'art-3/para-1', '环境保护部'),
    reading(after, 'art-3/para-1', '生态环境部'),
  ),
];
const headings = ['title', 'chap-1', 'chap-2', 'chap-3'].map((id) => [id, id] as const);
const changed = comparison({ base: before, witness: after, headings, rows, variants });

describe('a table of what differs', () => {
  test('has the articles that differ and the headings above them', async () => {
    expect(rowsOf(await write(changed, true))).toEqual([
      ['办法'],
      ['第三章　附则'],
      ['第三条　本办法由环境保护部解释。', '第三条　本办法由生态环境部解释。', '替换 1 处'],
    ]);
  });

  test('says how many it leaves out, below its legend', async () => {
    const lines = linesOf(await write(changed, true));
    const legend = lines.findIndex((line) => line.startsWith('说明栏：'));
    expect(legend).toBeGreaterThan(0);
    expect(lines[legend + 1]).toBe('表内只列有差异的条文；另有 3 条两本文字相同，没有列入。');
    expect(linesOf(await write(changed, true, 'en'))).toContain(
      'The table has only what differs. Left out, because the texts read the same: 3 articles.',
    );
    expect(linesOf(await write(changed, false)).join('')).not.toContain('没有列入');
  });

  test('keeps all of an article that differs, and the row that says where one was moved to', async () => {
    const all = rowsOf(await write(sample, false));
    const [name, note, , first] = all;
    expect([name, note, first].map((row) => row?.[0])).toEqual([
      '生态环境保护责任制规定（试行）',
      '（2025年7月18日发布）',
      '第一条　为了加强党对生态文明建设的全面领导，制定本规定。',
    ]);
    expect(rowsOf(await write(sample, true))).toEqual(all.filter((row) => row !== note && row !== first));
    expect(linesOf(await write(sample, true))).toContain(
      '表内只列有差异的条文；另有 1 条两本文字相同，没有列入。',
    );
  });

  test('keeps an article with a comment on it, though its words are the same', async () => {
    const at = reading(after, 'art-2/para-1', '各部门').start.offset;
    const remarks = [{ author: '张三', text: '请核对', start: at, end: at + 3 }];
    const noted = { ...after, source: { ...after.source, remarks } };
    const one = comparison({ base: before, witness: noted, headings, rows, variants });
    expect(rowsOf(await write(one, true)).slice(1, 3)).toEqual([
      ['第二章　职责'],
      ['第二条　各部门各负其责。', '同左', '批注（张三）：请核对'],
    ]);
    expect(linesOf(await write(one, true)).join('')).toContain('另有 2 条两本文字相同');
  });
});

test('where nothing differs, comments on an article are told all the same', async () => {
  const same = witness('新', 'witness', 'b.txt', parts('环境保护部'));
  const at = reading(same, 'art-4/para-1', '发布').start.offset;
  const remarks = [{ author: '李四', text: '哪一天？', start: at, end: at + 2 }];
  const noted = { ...same, source: { ...same.source, remarks } };
  const alike = rows.map((row) => ({ ...row, relation: 'same' as const }));
  const bytes = await write(comparison({ base: before, witness: noted, headings, rows: alike }), false);
  expect(linesOf(bytes)).toContain('两本文字相同，没有异文，不另列表。');
  expect(rowsOf(bytes)).toEqual([
    ['办法'],
    ['第三章　附则'],
    ['第四条　本办法自发布之日起施行。', '同左', '批注（李四）：哪一天？'],
  ]);
});
