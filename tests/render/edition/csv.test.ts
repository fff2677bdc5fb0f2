import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbersCsv } from '../../../src/render/edition/numbers.js';
import { variantsCsv } from '../../../src/render/edition/variants.js';
import { csvOf } from '../../../src/render/tables/csv-of.js';
import { edition } from './sample.js';

/** Reads a table as RFC 4180 has it, the byte-order mark taken off. */
function rowsOf(text: string): string[][] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  cell.lastIndex = 1;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    const [, raw = '', end] = found;
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === ',') continue;
    rows.push(row);
    row = [];
    if (cell.lastIndex === text.length) return rows;
  }
  throw new Error('not a table');
}

describe('勘误表', () => {
  const [head, ...rows] = rowsOf(variantsCsv(edition, { lang: 'zh' }));

  test('has a column for every witness', () => {
    expect(head).toEqual([
      '序号',
      'id',
      '位置',
      '类别',
      '实质性',
      '底本',
      '底本文字',
      '报纸',
      '旁证',
      '选定',
      '理由',
      '状态',
      '出处',
    ]);
    expect(rowsOf(variantsCsv(edition, { lang: 'en' }))[0]).toEqual([
      'No.',
      'id',
      'Place',
      'Kind',
      'Of substance',
      'base text',
      'Base reads',
      '报纸',
      'Indirect evidence',
      'Printed',
      'Reason',
      'State',
      'Source',
    ]);
  });

  test('has a line for every entry, with every reading and where it stands', () => {
    expect(rows).toHaveLength(9);
    expect(rows[3]).toEqual([
      '4',
      'art-4/para-2.0004',
      '第四条第二款',
      '互乙',
      '是',
      '新华社',
      '依规依法',
      '依法依规',
      '答记者问：依规依法',
      '依法依规',
      '据公报（某某，2026-01-02）',
      '裁定',
      'corpus/xinhua.txt:12:13 corpus/qa.txt:2:11 corpus/newspaper.txt:10:17',
    ]);
  });

  test('tells the states apart', () => {
    expect(rows.map((row) => row[11])).toEqual([
      '仅旁证',
      '待定',
      '待定',
      '裁定',
      '裁定',
      '依规则',
      '依规则',
      '裁定',
      '裁定',
    ]);
  });

  test('says where words are wanting, and of which text a new article is', () => {
    expect(rows[7]?.slice(6, 10)).toEqual(['第八条 此前的规定同时废止。', '〔无〕', '', '〔无〕']);
    expect(rows[8]?.slice(2, 8)).toEqual([
      '报纸：第九条',
      '多',
      '是',
      '新华社',
      '〔无〕',
      '第九条 本规定自发布之日起施行。',
    ]);
  });

  test('says when a witness has nothing of the division', () => {
    const entry = edition.apparatus[2]!;
    const alone = { ...entry, readings: [entry.readings[0]!], lacking: ['报纸'] };
    expect(rowsOf(variantsCsv({ ...edition, apparatus: [alone] }, { lang: 'zh' }))[1]?.[7]).toBe('〔全缺〕');
  });
});

describe('条号对照表', () => {
  test('has a line for each line of the concordance', () => {
    expect(rowsOf(numbersCsv(edition, { lang: 'zh' }))).toEqual([
      ['新华社', '报纸', '报纸·关系', '报纸·移动', '报纸·条号变更'],
      ['第一条', '第一条', '相同', '否', '否'],
      ['第二条', '第二条', '有异', '否', '否'],
      ['第三条', '第三条', '有异', '否', '否'],
      ['第四条', '第四、五条', '拆分', '否', '否'],
      ['第五条', '第五条〔第二处〕', '有异', '否', '否'],
      ['第六条', '第七条', '有异', '否', '是'],
      ['第七条', '第八条', '相同', '是', '是'],
      ['第八条', '', '删去', '否', '否'],
      ['', '第九条', '新增', '否', '否'],
    ]);
  });

  test('leaves the cells of a witness empty that has no row there', () => {
    const line = { base: edition.concordance[0]!.base, cells: [{ units: [], rows: [] }] };
    const [, row] = rowsOf(numbersCsv({ ...edition, concordance: [line] }, { lang: 'en' }));
    expect(row).toEqual(['第一条', '', '', '', '']);
  });
});

describe('a table', () => {
  test('is UTF-8 with a mark that says so, its lines end with CR LF', () => {
    expect(
      csvOf([
        ['甲', '乙'],
        ['丙', ''],
      ]),
    ).toBe('\uFEFF甲,乙\r\n丙,\r\n');
  });

  test('puts quotes round commas, quotes and line ends', () => {
    expect(csvOf([['a,b', 'say "x"', 'one\ntwo']])).toBe('\uFEFF"a,b","say ""x""","one\ntwo"\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠x', ' =1', '\t=1', '\r=1'])(
    'has no formula: %j',
    (text) => {
      expect(rowsOf(csvOf([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  test('reads back as it was, but for what might have been a formula', () => {
    const plain = fc.string({ unit: fc.constantFrom('甲', 'a', '"', ',', '\n', '\r', ' ') });
    fc.assert(
      fc.property(fc.array(fc.array(plain, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        expect(rowsOf(csvOf(rows))).toEqual(rows);
      }),
    );
  });
});
