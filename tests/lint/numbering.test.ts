/** What the examples of the numbering rules cannot show: whole texts, related places, what is reported once. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hanNumber } from '../../src/messages/han-number.js';
import { lint } from '../../src/lint/index.js';
import { deviationsOf } from '../../src/lint/numbers/deviation.js';
import { spineOf } from '../../src/lint/numbers/spine.js';
import { isWrittenWell } from '../../src/lint/numbers/written-well.js';
import { numberingRules } from '../../src/lint/rules/numbering/index.js';
import type { LintText } from '../../src/lint/view/text.js';
import { corpusText, text } from './texts.js';

const IDS = new Set(numberingRules.map(({ id }) => id));

/** `rule line:column what stands there → what is expected ← line of the related place`. */
function findings({ witness }: LintText): string[] {
  return lint(witness, { language: 'zh' })
    .filter(({ rule }) => IDS.has(rule))
    .map(({ rule, start, actual, expected, related = [] }) => {
      const place = `${rule} ${start.line}:${start.column} ${actual ?? ''}`;
      const wanted = expected === undefined ? '' : ` → ${expected}`;
      return place + wanted + related.map((other) => ` ← ${other.start.line}`).join('');
    });
}

const law = (...numbers: string[]): string =>
  numbers.map((number) => `第${number}条 本条规定${number}事项。`).join('\n');

describe('the texts of the corpus', () => {
  it('newspaper: 第六、七、十九条 are duplicated, and nothing else is wrong with the numbers', async () => {
    expect(findings(await corpusText('newspaper.txt'))).toEqual([
      'duplicate-number 33:1 第六条 ← 25',
      'duplicate-number 43:1 第七条 ← 27',
      'duplicate-number 111:1 第十九条 ← 107',
    ]);
  });

  it.each(['xinhua.txt', 'opinions.txt', 'qa.txt', 'zhuzhou.txt'])('%s: nothing', async (name) => {
    expect(findings(await corpusText(name))).toEqual([]);
  });
});

describe('one slip, one finding', () => {
  it.each([
    [
      'a number printed twice, the next one missing',
      ['一', '二', '二', '四', '五'],
      ['duplicate-number 3:1 第二条 → 第三条 ← 2'],
    ],
    ['a number used before its time', ['一', '三', '三', '四'], ['duplicate-number 2:1 第三条 → 第二条 ← 3']],
    ['a number far too large', ['一', '二', '三十', '四'], ['number-order 3:1 第三十条 → 第三条 ← 4']],
    ['two that changed places', ['一', '二', '四', '三', '五'], ['number-order 4:1 第三条 ← 3']],
    [
      'two far apart that changed places',
      ['一', '五', '三', '四', '二', '六'],
      ['number-order 2:1 第五条 → 第二条 ← 5'],
    ],
    [
      'a few moved together',
      ['一', '二', '五', '六', '三', '四', '七'].concat('八'),
      ['number-order 5:1 第三条 ← 3'],
    ],
    [
      'two lost in two places',
      ['一', '三', '四', '六'],
      ['number-gap 2:1 第三条 → 第二条 ← 1', 'number-gap 4:1 第六条 → 第五条 ← 3'],
    ],
    ['three lost together', ['一', '二', '六', '七'], ['number-gap 3:1 第六条 → 第三条至第五条 ← 2']],
    [
      'a number with a figure too many',
      ['九', '十', '十一一', '十二'].map((n) => n),
      ['malformed-number 3:1 第十一一条 → 第十一条'],
    ],
  ])('%s', (_, numbers, expected) => {
    expect(findings(text(law(...numbers)))).toEqual(expected);
  });

  it('whatever stands behind a restart is not reported again', () => {
    const one = law('一', '二', '三', '四');
    expect(findings(text(`${one}\n${one}`))).toEqual(['number-restart 5:1 第一条 ← 1']);
  });

  it('chapters begin again with their articles', () => {
    const one = `第一章 总则\n${law('一', '二')}\n第二章 附则\n${law('三', '四')}`;
    expect(findings(text(`${one}\n${one}`))).toEqual(['number-restart 8:1 第一条 ← 2']);
  });

  it('chapters that number their articles by themselves are told once', () => {
    const chapters = ['一', '二', '三'].map((number) => `第${number}章 某事\n${law('一', '二', '三')}`);
    expect(findings(text(chapters.join('\n')))).toEqual(['number-restart 6:1 第一条 ← 2']);
  });

  it('a number lost between two sections of a notice', () => {
    const lines = [
      '关于某事的意见',
      '一、甲',
      '（一）甲事项。',
      '（二）乙事项。',
      '二、乙',
      '（四）丙事项。',
      '（五）丁事项。',
    ];
    expect(findings(text(lines.join('\n')))).toEqual(['number-gap 6:1 （四） → （三） ← 4']);
  });

  it('a lost article does not make its items a second list of the article before', () => {
    const lines = ['第一条 甲事项。', '第二条 有下列情形：', '（一）甲；', '（二）乙。', '有下列情形：'];
    const items = ['（一）丙；', '（二）丁。', '第四条 乙事项。'];
    expect(findings(text([...lines, ...items].join('\n'))).map((found) => found.split(' ')[0])).toEqual([
      'number-gap',
    ]);
  });
});

describe('第X条之一', () => {
  it('takes no number of its own', () => {
    const numbers = ['一百三十三', '一百三十四'];
    const branches = ['第一百三十三条之一 甲。', '第一百三十三条之二 乙。'];
    const lines = law(...numbers).split('\n');
    expect(findings(text([lines[0], ...branches, lines[1]].join('\n')))).toEqual([]);
  });

  it('is counted by itself', () => {
    const lines = [
      '第一条 甲。',
      '第一条之一 乙。',
      '第一条之三 丙。',
      '第二条 丁。',
      '第二条之一 戊。',
      '第二条之一 己。',
    ];
    expect(findings(text(lines.join('\n')))).toEqual([
      'number-gap 3:1 第一条之三 → 第一条之二 ← 2',
      'duplicate-number 6:1 第二条之一 ← 5',
    ]);
  });

  it('stands behind its article', () => {
    const lines = ['第一条 甲。', '第二条 乙。', '第三条 丙。', '第二条之一 丁。', '第四条 戊。'];
    expect(findings(text(lines.join('\n')))).toEqual(['number-order 4:1 第二条之一 ← 2']);
  });
});

describe('what is right', () => {
  it.each([
    ['an article struck out', `${law('一', '二')}\n第三条 （删去）\n${law('四')}`],
    [
      'articles quoted from another text',
      `${law('一', '二')}\n第三条 旧法规定：“总则如下。\n第一条 甲。\n第二条 乙。”\n${law('四')}`,
    ],
    ['one part of a code', law('四百六十三', '四百六十四', '四百六十五')],
    [
      'an annex with articles',
      `${law('一', '二')}\n第三条 本办法自2020年1月1日起施行。\n附件：\n第一条 甲。\n第二条 乙。`,
    ],
    [
      'sections that begin again in every chapter',
      '第一章 总则\n第一节 甲\n第一条 甲。\n第二节 乙\n第二条 乙。\n第二章 职责\n第一节 丙\n第三条 丙。\n第二节 丁\n第四条 丁。',
    ],
    [
      'chapters that run through the parts',
      '第一编 总则\n第一章 甲\n第一条 甲。\n第二章 乙\n第二条 乙。\n第二编 分则\n第三章 丙\n第三条 丙。\n第四章 丁\n第四条 丁。',
    ],
    [
      'items that run through the sections of a notice',
      '关于某事的意见\n一、总体要求\n（一）甲事项。\n（二）乙事项。\n二、主要任务\n（三）丙事项。\n（四）丁事项。',
    ],
    [
      'old collections that print figure by figure',
      law('八', '九', '一〇', '一一', '一二', '一三', '一四', '一五', '一六'),
    ],
  ])('%s', (_, content) => {
    expect(findings(text(content))).toEqual([]);
  });
});

describe('目录', () => {
  const contents = '某某条例\n目录\n第一章 总则\n第二章 职责\n第三章 附则\n';

  it('points at the heading that has another number', () => {
    const body = '第一章 总则\n第一条 甲。\n第二章 附则\n第二条 乙。';
    expect(findings(text(`${contents}${body}`))).toEqual([
      'contents-mismatch 4:1 第二章 职责 ← 8',
      'contents-mismatch 5:1 第三章 附则 → 第二章 附则 ← 8',
    ]);
  });

  it('does not ask for sections where it lists chapters alone', () => {
    const body = '第一章 总则\n第一节 甲\n第一条 甲。\n第二章 职责\n第二条 乙。\n第三章 附则\n第三条 丙。';
    expect(findings(text(`${contents}${body}`))).toEqual([]);
  });
});

describe('a list of numbers', () => {
  test('without slips has no deviations', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (length) => {
        expect(deviationsOf(Array.from({ length }, (_, at) => at + 1))).toEqual([]);
      }),
    );
  });

  test('keeps a strictly increasing spine, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 })), (numbers) => {
        const kept = spineOf(numbers).map((at) => numbers[at] as number);
        expect(kept.every((number, at) => at === 0 || number > (kept[at - 1] as number))).toBe(true);
        expect(kept.length > 0).toBe(numbers.length > 0);
      }),
    );
  });

  test('with one number left out has one gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 200 }), fc.nat(), (length, pick) => {
        const lost = 1 + (pick % (length - 1));
        const numbers = Array.from({ length }, (_, at) => at + 1).filter((number) => number !== lost);
        expect(deviationsOf(numbers)).toEqual([
          { kind: 'gap', at: lost - 1, after: lost - 2, missing: [[lost, lost]] },
        ]);
      }),
    );
  });
});

describe('numerals in words', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [110, '一百一十'],
    [103, '一百零三'],
    [1003, '一千零三'],
    [1260, '一千二百六十'],
    [1010, '一千零一十'],
  ])('%d is %s', (value, words) => {
    expect(hanNumber(value)).toBe(words);
    expect(isWrittenWell(words)).toBe(true);
  });

  it.each(['十一一', '一百零十', '一百三', '二二', '〇', '012', '十十', ''])('%s is none', (words) => {
    expect(isWrittenWell(words)).toBe(false);
  });
});

test('no text makes the rules fail', () => {
  const piece = fc.constantFrom(
    '第',
    '一',
    '十',
    '〇',
    '百',
    '条',
    '章',
    '之',
    '（',
    '）',
    '：',
    '。',
    '“',
    '”',
    '下列',
    '目录',
    '\n',
    '、',
    ' ',
    '1',
    'l',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      expect(() => findings(text(pieces.join('')))).not.toThrow();
    }),
  );
});

describe('labels that are nearly right', () => {
  it.each([
    ['第八八条', '第八条'],
    ['第八条条', '第八条'],
    ['笫八条', '第八条'],
    ['第条', '第八条'],
  ])('%s is told once, without the blank behind it', (label, right) => {
    const { witness } = text(`第七条 甲，乙。\n${label}　丙，丁。\n第九条 戊。`);
    const found = lint(witness, { language: 'zh' }).map(({ rule, expected }) => `${rule} ${expected}`);
    expect(found).toEqual([`malformed-number ${right}`]);
  });

  it.each([
    ['第七条 甲。\n第捌条 乙。\n第九条 丙。', ['mixed-numerals 2:1 第捌条 → 第八条 ← 1']],
    ['第一条 下列情形：\n（一）甲；\n二、乙；\n（三）丙。', ['mixed-numerals 3:1 二、 → （二） ← 2']],
    [
      '第一条 甲。\n第⼗⼆条 乙。\n第⼗三条 丙。\n第十四条 丁。\n第十五条 戊。',
      ['number-gap 2:1 第⼗⼆条 → 第二条至第十一条 ← 1'],
    ],
  ])('%s', (content, expected) => {
    expect(findings(text(content))).toEqual(expected);
  });
});
