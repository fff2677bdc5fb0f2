import { describe, expect, test } from 'vitest';
import { reportXlsx } from '../../../src/render/tables/xlsx.js';
import { tableCsv } from '../../../src/render/tables/csv.js';
import type { Comparison } from '../../../src/model/comparison.js';
import { article, comparison, reading, title, variant, witness } from '../build.js';
import { base, findings, other, sample, variants } from '../sample.js';
import { sheetsOf } from './sheets.js';

async function csv(comparisons: readonly Comparison[], table?: 'variants' | 'numbers'): Promise<string> {
  const bytes = await tableCsv({ comparisons }, { lang: 'zh', ...(table && { table }) });
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

describe('勘误表 of a comparison', () => {
  test('has a line for each variant, both wordings and both places', async () => {
    const [head, ...lines] = (await csv([sample])).split('\r\n');
    expect(head).toBe('\uFEFF序号,位置,类别,实质性,底本文字,校本文字,上下文,出处');
    expect(lines.filter((line) => /^\d/u.test(line))).toHaveLength(variants.length);
    expect(lines[3]).toBe(
      '4,第五条,替换,是,政府,党委,第五条　县级以上地方【政府】主要负责人的方针政策和决策部署。,"corpus/xinhua.txt:15:11\ncorpus/newspaper.txt:12:11"',
    );
  });

  test('says where a text has none of the words', async () => {
    const text = await csv([sample]);
    // The newspaper lacks 第二条第二款; 第九条 is its own.
    expect(text).toContain('\r\n1,第二条第二款,缺,是,乡镇（街道）参照本规定执行。,〔无〕,');
    expect(text).toContain('\r\n8,校本第九条,多,是,〔无〕,第九条　本规定自发布之日起施行。,');
  });

  test('is what is written unless the other table is asked for', async () => {
    expect(await csv([sample])).toBe(await csv([sample], 'variants'));
    expect(await csv([sample])).not.toBe(await csv([sample], 'numbers'));
  });

  test('puts the paragraphs of a long reading on lines of their own', async () => {
    const long = witness('甲', 'base', 'a.txt', [title('规定'), article('第一条', '甲。', '乙。')]);
    const short = witness('乙', 'witness', 'b.txt', [title('规定'), article('第一条', '丙。')]);
    const whole = reading(long, 'art-1', long.source.text.slice(long.source.text.indexOf('甲。')).trimEnd());
    const one = comparison({
      base: long,
      witness: short,
      variants: [variant('art-1.v1', 'substitution', whole, reading(short, 'art-1/para-1', '丙。'))],
    });
    expect(await csv([one])).toContain(',"甲。\n乙。",丙。,');
  });

  test('gives no spreadsheet a formula', async () => {
    const [left, right] = ['=1+1，应当报告。', '@SUM(A1)，应当报告。'].map((text, at) =>
      witness(at === 0 ? '甲' : '乙', at === 0 ? 'base' : 'witness', `${at}.txt`, [article('第一条', text)]),
    ) as [typeof base, typeof base];
    const one = comparison({
      base: left,
      witness: right,
      variants: [
        variant(
          'art-1.v1',
          'substitution',
          reading(left, 'art-1/para-1', '=1+1'),
          reading(right, 'art-1/para-1', '@SUM(A1)'),
        ),
      ],
    });
    expect(await csv([one])).toContain(",'=1+1,'@SUM(A1),");
    const [sheet] = sheetsOf(await reportXlsx({ comparisons: [one] }, { lang: 'zh' }));
    expect(sheet!.rows[1]!.slice(4, 6)).toEqual(['=1+1', '@SUM(A1)']);
  });
});

describe('条号对照表 of a comparison', () => {
  test('has a line for each row of the alignment', async () => {
    const [head, ...lines] = (await csv([sample], 'numbers')).split('\r\n');
    expect(head).toBe('\uFEFF底本条号,校本条号,关系,移动,条号变更,相似度,异文,人工裁定,说明');
    expect(lines).toEqual([
      '第一条,第一条,相同,否,否,1,0,,',
      '第二条,第二条,有异,否,否,0.9,1,,',
      '第三条,第三条,有异,否,否,0.9,1,,',
      '第四条,第四、五条,拆分,否,否,0.9,1,,',
      '第五条,第五条〔第二处〕,有异,否,否,0.9,2,,',
      '第六条,第七条,有异,否,是,0.9,1,,',
      '第七条,第八条,相同,是,是,1,0,,',
      '第八条,,删去,否,否,,1,,',
      ',第九条,新增,否,否,,1,,',
      '',
    ]);
  });

  test('names the decision of a person and the reason', async () => {
    const pin = { kind: 'link' as const, base: ['art-6'], witness: ['art-7'], because: '台帐、台账，同一条' };
    const pinned = comparison({
      base,
      witness: other,
      rows: [{ base: ['art-6'], witness: ['art-7'], relation: 'edited', renumbered: true, pin }],
    });
    expect(await csv([pinned], 'numbers')).toContain(
      '第六条,第七条,有异,否,是,0.9,0,人工对应,理由：台帐、台账，同一条\r\n',
    );
  });
});

describe('several witnesses', () => {
  const second = { ...sample, alignment: { ...sample.alignment, witness: { ...other, siglum: '=公报' } } };

  test('are told apart by the first column', async () => {
    const text = await csv([sample, second], 'numbers');
    expect(text.startsWith('\uFEFF校本,底本条号,')).toBe(true);
    expect(text.match(/^报纸,/gmu)).toHaveLength(9);
    expect(text.match(/^'=公报,/gmu)).toHaveLength(9);
    expect((await csv([sample, second])).match(/^报纸,\d,/gmu)).toHaveLength(variants.length);
  });
});

describe('a workbook of a comparison', () => {
  test('has the rows of both tables, numbers as numbers, and what they rest on', async () => {
    const bytes = await reportXlsx(
      { comparisons: [sample] },
      { lang: 'zh', date: '2026-05-01', author: '张三' },
    );
    const [errata, numbers, about] = sheetsOf(bytes);
    expect([errata, numbers, about].map((sheet) => sheet?.name)).toEqual(['勘误表', '条号对照表', '说明']);
    expect(errata!.rows[4]!.slice(0, 6)).toEqual([4, '第五条', '替换', '是', '政府', '党委']);
    expect(numbers!.rows[6]).toEqual(['第六条', '第七条', '有异', '否', '是', 0.9, 1, null, null]);
    expect(about!.rows).toEqual(
      expect.arrayContaining([
        ['校勘', '校勘人', '张三'],
        ['校勘', '校勘日期', '2026-05-01'],
        ['底本：新华社', '文件', 'corpus/xinhua.txt'],
        ['底本：新华社', '篇幅', '8 条'],
        ['校本：报纸', 'SHA-256', other.source.sha256],
        ['新华社 → 报纸', '概要', `结构提示 ${findings.length} 项`],
      ]),
    );
  });

  test('is in English where that is wished', async () => {
    const sheets = sheetsOf(await reportXlsx({ comparisons: [sample] }, { lang: 'en' }));
    expect(sheets.map(({ name }) => name)).toEqual(['Variants', 'Article numbers', 'About']);
    expect(sheets[1]!.rows[0]!.slice(0, 3)).toEqual([
      'Article of the base',
      'Article of the witness',
      'Relation',
    ]);
    expect(sheets[2]!.rows.flat()).not.toContain('Date of collation');
  });

  test('can be made of a report without comparisons', async () => {
    const sheets = sheetsOf(await reportXlsx({ comparisons: [] }, { lang: 'zh' }));
    expect(sheets.map(({ rows }) => rows.length)).toEqual([1, 1, 3]);
  });
});
