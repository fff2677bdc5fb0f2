import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hanNumber } from '../../src/messages/han-number.js';
import { bandsOf } from '../../src/render/prose/bands.js';
import { collationOf } from '../../src/render/prose/collation.js';
import type { Entry } from '../../src/render/prose/marks.js';
import { parasOf } from '../../src/render/prose/paras.js';
import { placeName, rowName } from '../../src/render/prose/place.js';
import { runsOf } from '../../src/render/prose/runs.js';
import { sideOf } from '../../src/render/prose/side.js';
import { inContext, paraText, shortened } from '../../src/render/prose/text.js';
import { visible } from '../../src/render/prose/visible.js';
import { numeralValue } from '../../src/model/numeral.js';
import { article, comparison, note, para, reading, title, variant, witness } from './build.js';
import { base, other, sample } from './sample.js';

const texts = (from: typeof base): string[] => parasOf(from.tree, from.source.text).all.map(paraText);

describe('paragraphs', () => {
  test('print the number of an article before its first 款', () => {
    expect(texts(base).slice(2, 9)).toEqual([
      '第一章　总则',
      '第一条　为了加强党对生态文明建设的全面领导，制定本规定。',
      '第二条　本规定适用于县级以上地方党委和政府领导班子成员。',
      '乡镇（街道）参照本规定执行。',
      '第三条　应当遵循下列原则：',
      '（一）坚持党政同责、齐抓共管；',
      '（二）坚持激励和约束并重。',
    ]);
  });

  test('join lines: nothing between Chinese characters, a space between Latin words', () => {
    const text = witness('甲', 'base', 'a.txt', [
      article('第一条', '党委和政\n府，the\ngovernment of\n20\n25年'),
    ]);
    expect(texts(text)).toEqual(['第一条　党委和政府，the government of 2025年']);
  });

  test('belong to their divisions', () => {
    const paras = parasOf(base.tree, base.source.text);
    expect(paras.of('art-3').map((one) => one.id)).toEqual([
      'art-3/para-1',
      'art-3/para-1/item-1',
      'art-3/para-1/item-2',
    ]);
    expect(paras.of('art-3/para-1/item-2').map(paraText)).toEqual(['（二）坚持激励和约束并重。']);
    expect(paras.of('art-99')).toEqual([]);
  });

  test('show what a format encodes, and leave markup and furniture inside a sentence out', () => {
    const made = witness('甲', 'base', 'a.md', [article('第一条', '甲\n乙\n丙')]);
    const [one] = made.tree.children;
    if (one?.type !== 'article') throw new Error('no article');
    const [label, paragraph] = one.children;
    if (paragraph?.type !== 'paragraph') throw new Error('no 款');
    const [first, second, third] = paragraph.children;
    const furniture = {
      type: 'furniture',
      id: 'furniture',
      reason: 'page-number',
      children: [second!],
      position: second!.position,
    } as const;
    const children = [
      { ...first!, shown: '<' },
      furniture,
      { ...third!, type: 'markup' },
    ] as typeof paragraph.children;
    const tree = {
      ...made.tree,
      children: [{ ...one, children: [label!, { ...paragraph, children }] }],
    } as typeof made.tree;
    const paras = parasOf(tree, made.source.text);
    expect(paras.of('art-1').map(paraText)).toEqual(['第一条　<']);
    expect(paras.of('furniture').map(paraText)).toEqual(['乙']);
  });
});

describe('runs', () => {
  const text = witness('甲', 'base', 'a.txt', [article('第一条', '制定\n本规定，施行。')]);
  const entryOf = (words: string, n: number): Entry => ({
    n,
    variant: variant(
      `v${n}`,
      'omission',
      {
        ...reading(text, 'art-1', words.slice(0, 1)),
        text: words,
        end: { line: 1, column: 1, offset: text.source.text.indexOf(words.at(-1) as string) + 1 },
      },
      null,
    ),
  });
  const cut = (...entries: Entry[]): string[] => {
    const side = sideOf(text, 'base', entries);
    const unit = side.paras.of('art-1')[0]!;
    return runsOf(unit, side.marks.on(unit)).map(
      (run) => `${run.entry?.n ?? ''}${run.first ? '!' : ''}${run.parts.map((part) => part.text).join('')}`,
    );
  };

  test('of a paragraph without variants are one', () => {
    expect(cut()).toEqual(['第一条　制定本规定，施行。']);
  });

  test('begin and end where the readings do, across lines', () => {
    expect(cut(entryOf('定本', 1), entryOf('施', 2))).toEqual([
      '第一条　制',
      '1!定本',
      '规定，',
      '2!施',
      '行。',
    ]);
  });

  test('put a wanting word behind the space after the number', () => {
    const gap = { id: 'art-1/para-1', point: reading(text, 'art-1', '制').start };
    expect(
      cut({ n: 1, variant: variant('v', 'addition', null, reading(other, 'art-1', '加强'), { gap }) }),
    ).toEqual(['第一条　', '1!', '制定本规定，施行。']);
  });

  test('lose no character, however variants overlap', () => {
    const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 6 });
    fc.assert(
      fc.property(spans, (list) => {
        const locate = (offset: number): { line: number; column: number; offset: number } => ({
          line: 1,
          column: 1,
          offset,
        });
        const entries = list.map(([a, b], at): Entry => {
          const [start, end] = [Math.min(a, b), Math.max(a, b)];
          const one = { id: 'art-1', text: '', start: locate(start), end: locate(end) };
          const made =
            start === end
              ? variant('v', 'addition', null, one, { gap: { id: 'art-1', point: locate(start) } })
              : variant('v', 'omission', one, null);
          return { n: at + 1, variant: made };
        });
        expect(
          cut(...entries)
            .map((run) => run.replace(/^[0-9!]+/u, ''))
            .join(''),
        ).toBe('第一条　制定本规定，施行。');
      }),
    );
  });
});

describe('a reading in context', () => {
  const { entries, base: left, witness: right } = collationOf(sample);

  test('has the rest of its paragraph round it', () => {
    expect(inContext(entries[3]!, left.marks, 20)).toEqual({
      before: '第五条　县级以上地方',
      reading: '政府',
      after: '主要负责人的方针政策和决策部署。',
    });
  });

  test('is empty where words are wanting', () => {
    expect(inContext(entries[0]!, right.marks, 3)).toEqual({ before: '…成员。', reading: '', after: '' });
  });

  test('is cut on both sides, and says so', () => {
    expect(inContext(entries[3]!, left.marks, 4)).toEqual({
      before: '…以上地方',
      reading: '政府',
      after: '主要负责…',
    });
    expect(inContext(entries[3]!, left.marks, 10).before).toBe('第五条　县级以上地方');
    expect(inContext(entries[3]!, left.marks, 9).before).toBe('…五条　县级以上地方');
  });

  test('is cut between characters, not inside one', () => {
    const text = witness('甲', 'base', 'a.txt', [article('第一条', '𠮷𠮷𠮷甲𠮷𠮷𠮷')]);
    const entry: Entry = { n: 1, variant: variant('v', 'omission', reading(text, 'art-1', '甲'), null) };
    expect(inContext(entry, sideOf(text, 'base', [entry]).marks, 2)).toEqual({
      before: '…𠮷𠮷',
      reading: '甲',
      after: '𠮷𠮷…',
    });
  });

  test('is shortened in the middle when it is long', () => {
    expect(shortened('一二三四五六七八九', 6)).toBe('一二三四〔…〕八九');
    expect(shortened('一二三', 3)).toBe('一二三');
  });
});

describe('names of places', () => {
  const side = sideOf(base, 'base', []);
  const second = sideOf(other, 'witness', []);

  test.each([
    ['art-1/para-1', '第一条', '第一条'],
    ['art-2/para-2', '第二条第二款', '第二条, para. 2'],
    ['art-3/para-1/item-2', '第三条第（二）项', '第三条, item （二）'],
    ['chap-2', '第二章标题', '第二章 (heading)'],
    ['note', '题注', 'note'],
  ])('%s is %s', (id, zh, en) => {
    expect(placeName(id, side, 'zh')).toBe(zh);
    expect(placeName(id, side, 'en')).toBe(en);
  });

  test('tell the second bearer of a number', () => {
    expect(placeName('art-5~2/para-1', second, 'zh')).toBe('第五条〔第二处〕');
    expect(placeName('art-5~2', second, 'en')).toBe('第五条 [2nd]');
  });

  test('put brackets of half width in full width', () => {
    expect(placeName('art-3/para-1/item-1', second, 'zh')).toBe('第三条第（一）项');
  });

  test('gather the articles of a row', () => {
    const row = sample.alignment.rows[3]!;
    expect(rowName(row.witness, second, 'zh')).toBe('第四、五条');
    expect(rowName([], second, 'zh')).toBe('');
  });

  test('are first words where there is no number', () => {
    const text = witness('甲', 'base', 'a.txt', [article('', '为了规范某某事项的管理。')]);
    expect(placeName('art-0', sideOf(text, 'base', []), 'zh')).toBe('“为了规范某某事项…”');
  });
});

describe('bands', () => {
  const left = witness('甲', 'base', 'a.txt', [
    article('第一条', para('甲：', ['（一）', '一；'], ['（二）', '二；'], ['（三）', '三。']), '后款。'),
  ]);
  const right = witness('乙', 'witness', 'b.txt', [
    article('第一条', para('甲：', ['（一）', '一；'], ['（二）', '三。']), '新款。', '后款。'),
  ]);
  const one = comparison({
    base: left,
    witness: right,
    rows: [
      {
        base: ['art-1'],
        witness: ['art-1'],
        relation: 'edited',
        rows: [
          {
            base: ['art-1/para-1'],
            witness: ['art-1/para-1'],
            relation: 'edited',
            rows: [
              { base: ['art-1/para-1/item-1'], witness: ['art-1/para-1/item-1'], relation: 'same' },
              { base: ['art-1/para-1/item-2'], witness: [], relation: 'deleted' },
              { base: ['art-1/para-1/item-3'], witness: ['art-1/para-1/item-2'], relation: 'edited' },
            ],
          },
          { base: [], witness: ['art-1/para-2'], relation: 'inserted' },
          { base: ['art-1/para-2'], witness: ['art-1/para-3'], relation: 'same' },
        ],
      },
    ],
  });
  const paras = [left, right].map((from) => parasOf(from.tree, from.source.text)) as [
    ReturnType<typeof parasOf>,
    ReturnType<typeof parasOf>,
  ];

  test('set counterparts against each other, and what one side lacks against nothing', () => {
    const bands = bandsOf(one.alignment.rows[0]!, ...paras).map((band) => [
      band.base.map(paraText).join(),
      band.witness.map(paraText).join(),
    ]);
    expect(bands).toEqual([
      ['第一条　甲：', '第一条　甲：'],
      ['（一）一；', '（一）一；'],
      ['（二）二；', ''],
      ['（三）三。', '（二）三。'],
      ['', '新款。'],
      ['后款。', '后款。'],
    ]);
  });

  test('of a row without child rows are one', () => {
    const bare = { ...one.alignment.rows[0]!, rows: [] };
    expect(bandsOf(bare, ...paras)).toHaveLength(1);
  });

  test('have every paragraph of both sides once and in order, whatever the child rows say', () => {
    const ids = ['para-1', 'para-2', 'para-1/item-1', 'para-1/item-2', 'para-1/item-3'].map(
      (id) => `art-1/${id}`,
    );
    const pick = fc.subarray(ids, { maxLength: 2 });
    const children = fc.array(fc.record({ base: pick, witness: pick, moved: fc.boolean() }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(children, (list) => {
        const node = (id: string): never => ({ id }) as never;
        const row = {
          ...one.alignment.rows[0]!,
          rows: list.map((child) => ({
            ...one.alignment.rows[0]!,
            base: child.base.map(node),
            witness: child.witness.map(node),
            moved: child.moved,
            rows: [],
          })),
        };
        const bands = bandsOf(row, ...paras);
        expect(bands.flatMap((band) => band.base)).toEqual(paras[0].of('art-1'));
        expect(bands.flatMap((band) => band.witness)).toEqual(paras[1].of('art-1'));
      }),
    );
  });
});

test('headings stand before the first row that begins after them; a moved row decides nothing', () => {
  const order = collationOf(sample).views.map((view) =>
    view.kind === 'row' ? (view.row.base[0] ?? view.row.witness[0])?.id : view.row.base?.id,
  );
  expect(order).toEqual([
    'title',
    'note',
    'chap-1',
    'art-1',
    'art-2',
    'art-3',
    'art-4',
    'chap-2',
    'art-5',
    'art-6',
    'art-7',
    'art-8',
    'art-9',
  ]);
});

test('every variant belongs to the row that has its words', () => {
  const rows = collationOf(sample).views.filter((view) => view.kind === 'row');
  expect(rows.map((view) => view.entries.map((entry) => entry.n))).toEqual([
    [],
    [1],
    [2],
    [3],
    [4, 5],
    [6],
    [],
    [7],
    [8],
  ]);
});

describe('visible', () => {
  test.each([
    ['\u001b[31m', '\\u{1b}[31m'],
    ['a\u0000b\u007f\u009b', 'a\\u{0}b\\u{7f}\\u{9b}'],
    ['\u202eabc\u2066', '\\u{202e}abc\\u{2066}'],
    ['a\tb', 'a b'],
    ['a\nb\u2028', 'a\\u{a}b\\u{2028}'],
    ['\ud800', '\\u{d800}'],
    ['\u{e0041}', '\\u{e0041}'],
    ['第一条　《规定》“试行”𠮷👩‍👩‍👧', '第一条　《规定》“试行”𠮷👩‍👩‍👧'],
  ])('%j is %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe('numbers in a statute', () => {
  test.each([
    [0, '零'],
    [2, '二'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [101, '一百零一'],
    [110, '一百一十'],
    [133, '一百三十三'],
    [1001, '一千零一'],
    [1300, '一千三百'],
    [10000, '10000'],
  ])('%i is %s', (value, text) => {
    expect(hanNumber(value)).toBe(text);
  });

  test('read back as they were', () => {
    for (let value = 1; value <= 9999; value++) expect(numeralValue(hanNumber(value))).toBe(value);
  });
});

test('a title in two lines and its 题注 are paragraphs of their own', () => {
  expect(texts(witness('甲', 'base', 'a.txt', [title('某某\n规定'), note('（发布）')]))).toEqual([
    '某某规定',
    '（发布）',
  ]);
});
