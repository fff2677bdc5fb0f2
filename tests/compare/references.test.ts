import { describe, expect, it } from 'vitest';
import { compared, short } from './found.js';

const DUTIES = [
  '一切单位和个人都有保护环境的义务。',
  '国务院环境保护主管部门制定国家环境质量标准。',
  '排放污染物的企业应当依法缴纳排污费。',
  '违反规定排放污染物的，处十万元以下罚款。',
  '拒绝现场检查的，由公安机关处以拘留。',
] as const;

const NUMBERS = '一二三四五六七八九十';

/** Articles in order, numbered from 第一条. */
function text(...articles: readonly string[]): string {
  return articles.map((words, at) => `第${NUMBERS.charAt(at)}条　${words}`).join('\n');
}

const NEW = '县级以上地方人民政府对本行政区域的环境质量负责。';

describe('a reference to an article that bears another number now', () => {
  const base = text(...DUTIES, '有本法第四条行为，又拒绝检查的，从重处罚。');

  it('follows it, and is no change of substance', () => {
    const { variants, findings, summary } = compared(
      base,
      text(DUTIES[0], NEW, ...DUTIES.slice(1), '有本法第五条行为，又拒绝检查的，从重处罚。'),
    );
    const [variant] = variants.filter(({ whole }) => !whole);
    expect(variant).toMatchObject({
      kind: 'substitution',
      substantive: false,
      note: 'follows renumbering',
      base: { text: '第四条' },
      witness: { text: '第五条' },
    });
    expect(summary).toMatchObject({ followsRenumbering: 1, substantive: 1 });
    expect(findings.map(({ rule }) => rule)).toEqual(['article-added']);
  });

  it('is a finding where it was left as it was, though no word differs', () => {
    const { variants, findings } = compared(
      base,
      text(DUTIES[0], NEW, ...DUTIES.slice(1), '有本法第四条行为，又拒绝检查的，从重处罚。'),
    );
    expect(variants.filter(({ whole }) => !whole)).toEqual([]);
    expect(findings.filter(({ rule }) => rule === 'reference-target')).toMatchObject([
      {
        severity: 'warning',
        message: '底本所引第四条现为第五条，此处引第四条',
        id: 'art-7/para-1',
        start: { line: 7, column: 8 },
        end: { line: 7, column: 11 },
        actual: '第四条',
        expected: '第五条',
        related: [
          { id: 'art-6/para-1', message: '底本此处引第四条', start: { line: 6, column: 8 } },
          { id: 'art-5', message: '底本第四条在校本中为第五条' },
          { id: 'art-4', message: '校本第四条' },
        ],
      },
    ]);
  });

  it('is a finding where it names a third one', () => {
    const { variants, findings } = compared(
      base,
      text(DUTIES[0], NEW, ...DUTIES.slice(1), '有本法第六条行为，又拒绝检查的，从重处罚。'),
    );
    expect(variants.filter(({ whole }) => !whole).map(short)).toEqual(['substitution 第四条 → 第六条']);
    expect(variants.every(({ substantive }) => substantive)).toBe(true);
    expect(findings.find(({ rule }) => rule === 'reference-target')?.message).toBe(
      '底本所引第四条现为第五条，此处引第六条',
    );
  });

  it('is a finding where it is gone', () => {
    const { findings } = compared(
      text(...DUTIES, '有本法第三条行为，又拒绝检查的，从重处罚。'),
      text(DUTIES[0], DUTIES[1], DUTIES[3], DUTIES[4], '有本法第三条行为，又拒绝检查的，从重处罚。'),
    );
    expect(findings.find(({ rule }) => rule === 'reference-target')).toMatchObject({
      message: '底本所引第三条在校本中已无对应，此处仍引第三条',
      actual: '第三条',
      related: [{ id: 'art-6/para-1' }, { id: 'art-3' }, { id: 'art-3' }],
    });
  });
});

describe('what follows the renumbering', () => {
  const shifted = (cited: string): string => text(DUTIES[0], NEW, ...DUTIES.slice(1), cited);
  const notes = (before: string, after: string): string[] =>
    compared(text(...DUTIES, before), shifted(after))
      .variants.filter(({ whole }) => !whole)
      .map((variant) => `${short(variant)}${variant.note === undefined ? '' : ' ~'}`);

  it.each([
    [
      'a list, number by number, though one of its numbers stands in both',
      '有第三条、第四条和第五条行为的，从重处罚。',
      '有第四条、第五条和第六条行为的，从重处罚。',
      ['substitution 第三条 → 第四条 ~', 'substitution 第四条 → 第五条 ~', 'substitution 第五条 → 第六条 ~'],
    ],
    [
      'both ends of a range',
      '有本法第三条至第五条行为的，从重处罚。',
      '有本法第四条至第六条行为的，从重处罚。',
      ['substitution 第三条 → 第四条 ~', 'substitution 第五条 → 第六条 ~'],
    ],
    [
      'beside a change of wording',
      '有本法第三条行为的，从重处罚。',
      '有本法第四条行为的，从重处分。',
      ['substitution 第三条 → 第四条 ~', 'substitution 处罚 → 处分'],
    ],
    [
      'not another law, whose articles have other numbers for reasons of its own',
      '有刑法第三条行为的，从重处罚。',
      '有刑法第四条行为的，从重处罚。',
      ['substitution 第三条 → 第四条'],
    ],
    [
      'not an article in other figures',
      '有第一条行为的，从重处罚。',
      '有第1条行为的，从重处罚。',
      ['orthography 第一条 → 第1条'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(notes(before, after)).toEqual(expected);
  });

  it('both parts of an article that was split', () => {
    const [first, second] = [
      '企业应当建立环境保护责任制度，明确各岗位的责任。',
      '企业应当公开排放污染物的名称、数量和浓度。',
    ];
    const { variants, alignment } = compared(
      text(DUTIES[0], first + second, DUTIES[3], '违反本法第二条规定的，责令改正。'),
      text(DUTIES[0], first, second, DUTIES[3], '违反本法第二条、第三条规定的，责令改正。'),
    );
    expect(alignment.rows.map(({ relation }) => relation)).toContain('split');
    expect(variants.map((variant) => `${short(variant)} ${variant.note}`)).toEqual([
      'substitution 第二条 → 第二条、第三条 follows renumbering',
    ]);
  });

  it('a 款 behind which another was put in', () => {
    const cited = (n: string): string => `有本法第一条第${n}款行为的，从重处罚。`;
    const { variants, findings } = compared(
      `第一条　${DUTIES[0]}\n${DUTIES[2]}\n第二条　${cited('二')}`,
      `第一条　${DUTIES[0]}\n${NEW}\n${DUTIES[2]}\n第二条　${cited('三')}`,
    );
    expect(variants.filter(({ whole }) => !whole)).toMatchObject([
      { base: { text: '第二款' }, witness: { text: '第三款' }, substantive: false },
    ]);
    expect(findings).toEqual([]);
  });

  it('a chapter', () => {
    const law = (extra: string, cited: string): string =>
      `第一章 总则\n第一条　${DUTIES[0]}\n${extra}法律责任\n第二条　${DUTIES[3]}\n附则\n第三条　本法第${cited}章规定的处罚，由公安机关执行。`;
    const { variants } = compared(
      law('第二章 ', '二').replace('附则', '第三章 附则'),
      law(`第二章 监督管理\n第二条之一　${NEW}\n第三章 `, '三').replace('附则', '第四章 附则'),
    );
    expect(variants.filter(({ note }) => note !== undefined).map(short)).toEqual([
      'substitution 第二章 → 第三章',
    ]);
  });
});

describe('no finding', () => {
  it.each([
    [
      'where the article kept its number and another one is cited on purpose',
      text(...DUTIES, '有本法第三条行为的，从重处罚。'),
      text(...DUTIES, '有本法第四条行为的，从重处罚。'),
    ],
    [
      'where members of a list came and went',
      text(...DUTIES, '有本法第三条、第四条行为的，从重处罚。'),
      text(DUTIES[0], NEW, ...DUTIES.slice(1), '有本法第三条、第五条、第六条行为的，从重处罚。'),
    ],
    [
      'where another law is cited',
      text(...DUTIES, '有刑法第四条行为的，从重处罚。'),
      text(DUTIES[0], NEW, ...DUTIES.slice(1), '有刑法第四条行为的，从重处罚。'),
    ],
  ])('%s', (_, base, other) => {
    expect(compared(base, other).findings.filter(({ rule }) => rule === 'reference-target')).toEqual([]);
  });
});
