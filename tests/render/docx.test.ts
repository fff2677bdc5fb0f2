import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/model/comparison.js';
import type { FileOptions } from '../../src/render/format.js';
import { docxOf } from '../../src/render/docx.js';
import { article, chapter, comparison, note, reading, title, wholeOf, variant, witness } from './build.js';
import { all, child, linesOf, partOf, tablesOf, textOf, wordsWith, type Element } from './docx/word.js';
import { base, other, sample } from './sample.js';

const ZH: FileOptions = { lang: 'zh' };
const write = (one: Comparison = sample, options: FileOptions = ZH): Promise<Uint8Array> =>
  docxOf({ comparisons: [one] }, options);

/** The rows of the table of a comparison, the paragraphs of a cell parted by ／. */
const rowsOf = (bytes: Uint8Array): string[][] =>
  tablesOf(bytes)[1]!.map((cells) => cells.map((paragraphs) => paragraphs.join('／')));

const DOCUMENT = 'word/document.xml';
const body = async (options: FileOptions): Promise<Element> => partOf(await write(sample, options), DOCUMENT);

describe('the table of changes in Word', () => {
  test('sets the texts side by side, with what is to be said of each row', async () => {
    expect(rowsOf(await write())).toEqual([
      ['修订前（新华社）', '修订后（报纸）', '说明'],
      ['生态环境保护责任制规定（试行）'],
      ['（2025年7月18日发布）'],
      ['第一章　总则'],
      ['第一条　为了加强党对生态文明建设的全面领导，制定本规定。', '同左', ''],
      ['第二条　本规定适用于县级以上地方党委和政府领导班子成员。', '同左', ''],
      ['乡镇（街道）参照本规定执行。', '（删去）', '删去第二条第二款'],
      [
        '第三条　应当遵循下列原则：／（一）坚持党政同责、齐抓共管；／（二）坚持激励和约束并重。',
        '第三条　应当遵循下列原则:／(一)坚持党政同责,齐抓共管;／(二)坚持激励和约束并重。',
        '标点 1 处',
      ],
      [
        '第四条　县级以上地方党委和政府应当压实下级党委和政府、有关部门责任。',
        '同左',
        '第四条拆分为第四、五条',
      ],
      [
        '市级以上地方生态环境部门依规依法履行职责。',
        '第五条　市级以上地方生态环境部门依法依规履行职责。',
        '互乙 1 处／新华社换行存疑，是否另起一段待定：“依规依法履行／职责。”',
      ],
      ['第二章　职责'],
      [
        '第五条　县级以上地方政府主要负责人的方针政策和决策部署。',
        '第五条　县级以上地方党委主要负责人的方针政策 and 决策部署。',
        '替换 2 处／错误（报纸）：第五条的条号出现两次',
      ],
      ['第六条　建立考核台帐。', '第七条　建立考核台账。', '条号变更为第七条／字形 1 处'],
      ['第七条　本规定由生态环境部解释。', '第八条　同左', '移至第八条'],
      ['第八条　此前的规定同时废止。', '（删去）', '删去'],
      ['', '第八条　（由第七条移来，文字见该条所在行）', '由第七条移来'],
      ['', '第九条　本规定自发布之日起施行。', '新增'],
    ]);
  });

  test('says which texts, how much they differ, and what the marks mean', async () => {
    const bytes = await write();
    expect(
      tablesOf(bytes)[0]!
        .slice(1)
        .map((cells) => cells.flat()),
    ).toEqual([
      ['底本', '新华社', '生态环境保护责任制规定（试行）', 'corpus/xinhua.txt', '8 条', expect.any(String)],
      ['校本', '报纸', '生态环境保护责任制规定(试行)', 'corpus/newspaper.txt', '9 条', expect.any(String)],
    ]);
    expect(tablesOf(bytes)[0]![1]!.at(-1)).toEqual([base.source.sha256.slice(0, 12)]);
    const lines = linesOf(bytes);
    expect(lines.slice(0, 2)).toEqual([
      '生态环境保护责任制规定（试行）修订对照表',
      '版本对照（编者整理，非正式版本）',
    ]);
    expect(lines[2]).toMatch(/^新华社 8 条，报纸 9 条；9 行：.*异文 8 处，其中实质性 6 处：/u);
    expect(lines[4]).toMatch(
      /^图例：依据　修订前有而修订后无.*根据　.*新增　.*（删去）　.*同左　两本文字相同$/u,
    );
  });

  test('explains the words of the last column that stand there, and no others', async () => {
    // Of the sample whole 款 and articles alone are wanting or new, and that is said in other words.
    expect(linesOf(await write())[5]).toBe(
      '说明栏：替换　改用了别的文字　　互乙　文字相同，前后对调　　标点　只是标点不同　　字形　只是字形或者数字写法不同',
    );
    const left = witness('旧', 'base', 'a.txt', [article('第一条', '为了规范管理，制定本规定。')]);
    const right = witness('新', 'witness', 'b.txt', [article('第一条', '为了加强管理，制定本规定。')]);
    const [before, after] = [reading(left, 'art-1', '规范'), reading(right, 'art-1', '加强')];
    const one = comparison({
      base: left,
      witness: right,
      rows: [{ base: ['art-1'], witness: ['art-1'], relation: 'edited' }],
      variants: [variant('art-1.v1', 'substitution', before, after)],
    });
    expect(linesOf(await write(one))[5]).toBe('说明栏：替换　改用了别的文字');
  });

  test('leaves room for who collated and when, or says so', async () => {
    expect(linesOf(await write())[3]).toBe('校勘人：　　　　　　　　　　校勘日期：　　　　年　　月　　日');
    const signed = await write(sample, { ...ZH, author: '张三', date: '2026-05-01' });
    expect(linesOf(signed)[3]).toBe('校勘人：张三　　校勘日期：2026年5月1日');
  });

  test('bears the title of the report as it is given', async () => {
    expect(linesOf(await docxOf({ title: '总名', comparisons: [sample] }, ZH))[0]).toBe('总名');
  });

  test('speaks English', async () => {
    const rows = rowsOf(await write(sample, { lang: 'en' }));
    expect(rows[0]).toEqual(['Before (新华社)', 'After (报纸)', 'Notes']);
    expect(rows[4]?.slice(1)).toEqual(['as left', '']);
    expect(rows.at(-1)?.[2]).toBe('added');
  });
});

describe('the end of the document', () => {
  test('is a paragraph, though nothing is to be said behind the table', async () => {
    const children = child(
      await partOf(await write({ ...sample, findings: [] }), DOCUMENT),
      'w:body',
    )!.children;
    const names = children.map((one) => (typeof one === 'string' ? one : one.name));
    expect(names.slice(-3)).toEqual(['w:tbl', 'w:p', 'w:sectPr']);
    const spacing = all(children.at(-2) as Element, 'w:spacing')[0]?.attributes;
    expect([spacing?.['w:line'], spacing?.['w:lineRule']]).toEqual(['20', 'exact']);
  });

  test('counts only the findings that it tells: what a row says itself is not one of them', async () => {
    const finding = { ...sample.findings[0]!, rule: 'article-split', id: 'art-5', message: '底本第四条拆分' };
    const said: Comparison = {
      ...sample,
      findings: [...sample.findings, finding],
      summary: { ...sample.summary, findings: 2 },
    };
    expect(linesOf(await write(said))[2]).toContain('结构提示 1 项');
    expect(linesOf(await write({ ...said, findings: [finding] }))[2]).not.toContain('结构提示');
  });
});

describe('the marks of the table', () => {
  test('in black and white are shading for what is gone and 黑体 for what is new', async () => {
    const part = await body({ ...ZH, profile: 'mono' });
    const table = all(part, 'w:tbl')[1]!;
    expect(wordsWith(table, 'w:shd', 'w:fill', 'D0D0D0')).toEqual([
      '乡镇（街道）参照本规定执行。',
      '依规依法',
      '政府',
      '和',
      '第八条',
      '　',
      '此前的规定同时废止。',
    ]);
    expect(wordsWith(table, 'w:rFonts', 'w:eastAsia', '黑体')).toEqual([
      '依法依规',
      '党委',
      'and',
      '第九条',
      '　',
      '本规定自发布之日起施行。',
    ]);
    expect(wordsWith(table, 'w:u', 'w:val', 'dotted')).toEqual(['、', ',', '帐', '账']);
    expect(all(table, 'w:color')).toEqual([]);
  });

  test('in red are strike-through and underline', async () => {
    const table = all(await body({ ...ZH, profile: 'red' }), 'w:tbl')[1]!;
    expect(wordsWith(table, 'w:strike')).toContain('依规依法');
    expect(wordsWith(table, 'w:strike')).not.toContain('依法依规');
    expect(wordsWith(table, 'w:u', 'w:val', 'single')).toContain('依法依规');
    expect(wordsWith(table, 'w:color', 'w:val', 'C00000')).toEqual(
      expect.arrayContaining(['依规依法', '依法依规', '帐']),
    );
  });

  test('by lines alone have no colour and no shading', async () => {
    const table = all(await body({ ...ZH, profile: 'underline' }), 'w:tbl')[1]!;
    expect(wordsWith(table, 'w:strike')).toContain('政府');
    expect(wordsWith(table, 'w:u', 'w:val', 'single')).toContain('党委');
    expect(all(table, 'w:color')).toEqual([]);
    expect(all(table, 'w:r').flatMap((run) => all(run, 'w:shd'))).toEqual([]);
  });

  test('stand in the legend in the same dress', async () => {
    const part = await body({ ...ZH, profile: 'red' });
    const legend = all(part, 'w:p').find((one) => textOf(one).startsWith('图例'))!;
    expect(wordsWith(legend, 'w:strike')).toEqual(['依据']);
    expect(wordsWith(legend, 'w:u', 'w:val', 'single')).toEqual(['根据']);
  });
});

describe('the pages of the table', () => {
  const property = (row: Element, name: string): boolean => child(child(row, 'w:trPr'), name) !== undefined;

  test('are landscape A4, with the head of the table and the number on each', async () => {
    const bytes = await write();
    const part = partOf(bytes, DOCUMENT);
    expect(all(part, 'w:pgSz')[0]?.attributes).toMatchObject({
      'w:w': '16838',
      'w:h': '11906',
      'w:orient': 'landscape',
    });
    const rows = all(all(part, 'w:tbl')[1]!, 'w:tr');
    expect(rows.map((row) => property(row, 'w:tblHeader'))).toEqual(rows.map((_, at) => at === 0));
    const fields = all(partOf(bytes, 'word/footer1.xml'), 'w:instrText').map((one) => one.children.join(''));
    expect(fields).toEqual(['PAGE', 'NUMPAGES']);
  });

  test('have columns of fixed width that fill the measure', async () => {
    for (const table of all(partOf(await write(), DOCUMENT), 'w:tbl')) {
      const properties = child(table, 'w:tblPr');
      expect(child(properties, 'w:tblLayout')?.attributes['w:type']).toBe('fixed');
      const widths = all(table, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(16838 - 2 * 1134);
      for (const row of all(table, 'w:tr')) {
        const cells = all(row, 'w:tc');
        const spans = cells.map((cell) => Number(all(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1));
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(widths.length);
        for (const cell of cells) expect((cell.children.at(-1) as Element).name).toBe('w:p');
      }
    }
  });

  test('end between rows, but inside a paragraph that is too long', async () => {
    const long = '各级人民政府应当加强领导。'.repeat(60);
    const one = witness('甲', 'base', 'a.txt', [
      article('第一条', `${long}完毕。`),
      article('第二条', '短。'),
    ]);
    const two = witness('乙', 'witness', 'b.txt', [
      article('第一条', `${long}结束。`),
      article('第二条', '短。'),
    ]);
    const compared = comparison({
      base: one,
      witness: two,
      rows: [
        { base: ['art-1'], witness: ['art-1'], relation: 'edited' },
        { base: ['art-2'], witness: ['art-2'], relation: 'same' },
      ],
      variants: [
        variant(
          'v1',
          'substitution',
          reading(one, 'art-1/para-1', '完毕'),
          reading(two, 'art-1/para-1', '结束'),
        ),
      ],
    });
    const rows = all(all(partOf(await write(compared), DOCUMENT), 'w:tbl')[1]!, 'w:tr');
    expect(rows.map((row) => property(row, 'w:cantSplit'))).toEqual([true, false, true]);
  });

  test('do not end after the heading of a 章, nor before the first 项', async () => {
    const rows = all(all(partOf(await write(), DOCUMENT), 'w:tbl')[1]!, 'w:tr');
    const kept = rows.filter((row) => all(row, 'w:keepNext').length > 0).map((row) => textOf(row));
    expect(kept).toEqual(
      expect.arrayContaining(['生态环境保护责任制规定（试行）', '第一章　总则', '第二章　职责']),
    );
    expect(kept.some((words) => words.includes('第九条'))).toBe(false);
  });
});

describe('one document', () => {
  test('has a section for each of several comparisons', async () => {
    const bytes = await docxOf({ comparisons: [sample, sample] }, ZH);
    expect(all(partOf(bytes, DOCUMENT), 'w:sectPr')).toHaveLength(2);
    expect(tablesOf(bytes)).toHaveLength(4);
    expect(linesOf(bytes).filter((line) => line === '新华社 → 报纸')).toHaveLength(2);
  });

  test('says in a sentence that nothing differs, and lists the texts', async () => {
    const rows = base.tree.children.flatMap((one) =>
      one.type === 'chapter' ? one.children.flatMap((two) => ('ordinal' in two ? [two.id] : [])) : [],
    );
    const same = comparison({
      base,
      witness: { ...base, siglum: '又', role: 'witness' },
      rows: rows.map((id) => ({ base: [id], witness: [id], relation: 'same' as const })),
    });
    const bytes = await write(same);
    expect(tablesOf(bytes)).toHaveLength(1);
    expect(linesOf(bytes)).toContain('两本文字相同，没有异文，不另列表。');
  });

  test('says so where there is nothing to compare', async () => {
    expect(linesOf(await docxOf({ comparisons: [] }, ZH))).toContain('没有可供显示的对照。');
    const empty = witness('甲', 'base', 'a.txt', []);
    const lines = linesOf(await write(comparison({ base: empty, witness: { ...empty, siglum: '乙' } })));
    expect(lines.join('')).toContain('没有可以对照的条文。');
  });

  test('tells the heading of a 章 that one text has alone', async () => {
    const one = witness('甲', 'base', 'a.txt', [title('甲法'), note('（旧）'), article('第一条', '规定。')]);
    const two = witness('乙', 'witness', 'b.txt', [
      title('甲法'),
      chapter('第一章', '总则'),
      article('第一条', '规定。'),
    ]);
    const compared = comparison({
      base: one,
      witness: two,
      headings: [
        ['title', 'title'],
        ['note', null],
        [null, 'chap-1'],
      ],
      rows: [{ base: ['art-1'], witness: ['art-1'], relation: 'same' }],
      variants: [variant('v1', 'addition', null, wholeOf(two, 'chap-1'), { whole: true })],
      findings: [
        {
          rule: 'printed-without',
          severity: 'note',
          message: '只有底本印有题注，未作比较',
          path: 'a.txt',
          ...{
            id: 'note',
            start: reading(one, 'note', '（旧）').start,
            end: reading(one, 'note', '（旧）').end,
          },
        },
      ],
    });
    expect(rowsOf(await write(compared)).slice(1)).toEqual([
      ['甲法'],
      ['（旧）', '', '说明（甲）：只有底本印有题注，未作比较'],
      ['', '第一章　总则', '新增'],
      ['第一条　规定。', '同左', ''],
    ]);
  });

  test('gives the comments, and what belongs to no row, in their places', async () => {
    const at = reading(other, 'art-7/para-1', '台账');
    const remarks = [
      { author: '张三', text: '请核对\n原件', start: at.start.offset, end: at.end.offset },
      { author: '', text: '全文', start: 0, end: 0 },
    ];
    const noted = {
      ...sample,
      findings: [
        ...sample.findings,
        { ...sample.findings[0]!, rule: 'no-articles', id: '', message: '文中没有条' },
        { ...sample.findings[0]!, rule: 'article-split', id: 'art-5', message: '底本第四条拆分' },
      ],
      alignment: {
        ...sample.alignment,
        witness: { ...other, source: { ...other.source, remarks } },
      },
    };
    const bytes = await write(noted);
    const row = rowsOf(bytes).find(([left]) => left?.startsWith('第六条'));
    expect(row?.[2]).toBe('条号变更为第七条／字形 1 处／批注（张三）：请核对¶原件');
    const lines = linesOf(bytes);
    const annex = lines.slice(lines.indexOf('附：其他事项'));
    expect(annex[1]).toMatch(/^1\. 错误：文中没有条（corpus\/newspaper\.txt:\d+:\d+）$/u);
    expect([...rowsOf(bytes).flat(), ...lines].join('')).not.toContain('底本第四条拆分');
    expect(rowsOf(bytes)[1]?.at(-1)).toBe('批注（未署名）：全文');
  });

  test('names who changed what in a document with tracked changes', async () => {
    const [before, after] = [reading(base, 'art-5/para-1', '政府'), reading(other, 'art-5~2/para-1', '党委')];
    const change = (kind: 'insertion' | 'deletion', { text, start, end }: typeof before) => ({
      kind,
      author: '李四',
      date: '2026-05-01T09:30:00Z',
      text,
      start: start.offset,
      end: end.offset,
    });
    const tracked: Comparison = {
      ...sample,
      alignment: {
        ...sample.alignment,
        base: {
          ...base,
          siglum: '修订前',
          source: { ...base.source, tracked: { state: 'original', changes: [change('deletion', before)] } },
        },
        witness: {
          ...other,
          siglum: '修订后',
          source: {
            ...other.source,
            sha256: base.source.sha256,
            tracked: { state: 'accepted', changes: [change('insertion', after)] },
          },
        },
      },
    };
    const rows = rowsOf(await write(tracked));
    expect(rows[0]).toEqual(['修订前', '修订后', '说明']);
    const row = rows.find(([left]) => left?.startsWith('第五条'));
    expect(row?.[2]).toContain('／修订：李四 2026-05-01 09:30／');
  });

  test('gives the reason of whoever made a row', async () => {
    const rows = sample.alignment.rows.map((row, at) =>
      at === 5 ? { ...row, pin: { base: ['第六条'], witness: ['第七条'], because: '台帐一条' } } : row,
    );
    const pinned = { ...sample, alignment: { ...sample.alignment, rows } } as Comparison;
    const row = rowsOf(await write(pinned)).find(([left]) => left?.startsWith('第六条'));
    expect(row?.[2]).toBe('条号变更为第七条／人工对应／理由：台帐一条／字形 1 处');
  });
});
