/** What the examples of the rules about marks cannot show: the texts of the corpus, long quotations, any text at all. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lint } from '../../src/lint/index.js';
import { optionValues } from '../../src/lint/options.js';
import type { TextRule } from '../../src/lint/rule.js';
import { doubledMark } from '../../src/lint/rules/text/doubled-mark.js';
import { doubledWord } from '../../src/lint/rules/text/doubled-word.js';
import { mixedWidth } from '../../src/lint/rules/text/mixed-width.js';
import { nestingOfMarks } from '../../src/lint/rules/text/nesting-of-marks.js';
import { straySpace } from '../../src/lint/rules/text/stray-space.js';
import { unpairedMark } from '../../src/lint/rules/text/unpaired-mark.js';
import type { LintText } from '../../src/lint/view/text.js';
import { corpusText, text } from './texts.js';

const RULES: readonly TextRule[] = [
  unpairedMark,
  nestingOfMarks,
  mixedWidth,
  doubledMark,
  doubledWord,
  straySpace,
];

const run = (rule: TextRule, subject: LintText) => [
  ...rule.check(subject, { options: optionValues(rule.options, {}), language: 'zh' }),
];

/** `line:column what stands there` of each finding. */
const places = (rule: TextRule, subject: LintText): string[] =>
  run(rule, subject).map(({ start, end }) => {
    const { line, column } = subject.locate(start);
    return `${line}:${column} ${subject.witness.source.text.slice(start, end)}`;
  });

describe('the texts of the corpus', () => {
  test('zhuzhou: the opening mark inside an open quotation, behind a printed line end', async () => {
    const subject = await corpusText('zhuzhou.txt');
    expect(places(unpairedMark, subject)).toEqual(['38:1 “']);
    const [problem] = run(unpairedMark, subject);
    const [open] = problem?.related ?? [];
    const text = subject.witness.source.text;
    expect(text.slice(open?.start, (open?.start ?? 0) + 8)).toBe('“党政同责、一岗');
    expect(subject.locate(open?.start ?? 0).line).toBe(36);
  });

  test('zhuzhou: two numbers in half-width brackets among those in full-width ones', async () => {
    expect(places(mixedWidth, await corpusText('zhuzhou.txt'))).toEqual(
      expect.arrayContaining(['111:1 (', '113:1 (']),
    );
  });

  test('xinhua: brackets of numbers in two widths are told once, with their counts', async () => {
    const found = run(mixedWidth, await corpusText('xinhua.txt'));
    expect(found.map(({ message }) => message)).toEqual(['全文编号的括号没有统一：全角19处、半角7处']);
  });

  test('qa: a blank behind the name that a web site put in the place of another', async () => {
    const found = run(straySpace, await corpusText('qa.txt'));
    expect(found.map(({ message }) => message)).toContain('“播”与“关”之间多出空格');
  });

  test.each(['xinhua.txt', 'opinions.txt', 'newspaper.txt', 'qa.txt'])(
    '%s has no stray mark',
    async (name) => {
      const subject = await corpusText(name);
      expect(run(unpairedMark, subject)).toEqual([]);
      const errors = lint(subject.witness, { language: 'zh' }).filter(
        ({ rule, severity }) => severity === 'error' && RULES.some(({ id }) => id === rule),
      );
      expect(errors).toEqual([]);
    },
  );
});

describe('a quotation of several 款', () => {
  it('opens anew in each and is closed in the last', () => {
    const subject = text(
      '一、将第二条修改为：“甲应当登记。\n“乙所称“以下”不算。\n“丙应当公告。”\n二、将“甲”改为“乙”。',
    );
    expect(run(unpairedMark, subject)).toEqual([]);
  });

  it('may open only once', () => {
    const subject = text(
      '一、将第二条修改为：“甲应当登记。\n乙应当备案。\n丙应当公告。”\n二、将“甲”改为“乙”。',
    );
    expect(run(unpairedMark, subject)).toEqual([]);
  });

  it('is found where nothing closes it', () => {
    const subject = text(
      '第一条 第二条修改为：“甲应当登记。\n“乙应当备案。\n第二条 本决定自公布之日起施行。',
    );
    expect(places(unpairedMark, subject)).toEqual(['1:12 “']);
  });

  it('is not closed by the definition of another word', () => {
    const subject = text('第一条 所称“甲是指下列各项。\n所称乙”是指下列各项。');
    expect(places(unpairedMark, subject)).toEqual(['1:7 “', '2:4 ”']);
  });
});

describe('doubled-word', () => {
  test.each([
    [
      'the longer word is used as such elsewhere',
      '第一条 应当妥善保管保管物。\n第二条 保管物的损失，保管物毁损，保管物交还，保管物有瑕疵。',
    ],
    [
      'the end of one word with the beginning of the next',
      '第一条 根据信用评价等级分级分类监督管理。\n第二条 建立信用管理制度。',
    ],
    [
      'two names that share their first characters',
      '第一条 公布特别行政区行政区域图。\n第二条 行政区域界线、行政区域的范围，行政区域调整。',
    ],
  ])('%s: no word stands twice', (_, content) => {
    expect(places(doubledWord, text(content))).toEqual([]);
  });

  test.each([
    ['第一条 全国人民代表大会代表大会。', ['1:9 代表大会代表大会']],
    ['第一条 应当保管保管物品。\n第二条 保管费，保管人，保管期间。', ['1:7 保管保管']],
    [
      '第一条 由公司公司股东会决定。\n第二条 公司股东、公司股份、公司股票。\n第三条 甲股东会、乙股东会。',
      ['1:6 公司公司'],
    ],
  ])('%s', (content, found) => {
    expect(places(doubledWord, text(content))).toEqual(found);
  });
});

describe('a class of marks that is unlike all others', () => {
  const firm = `第一条 ${'甲，乙，丙，丁，戊；'.repeat(6)}己。`;
  const items = (colon: string): string =>
    ['二', '三', '四', '五'].map((number) => `第${number}条 具备下列条件${colon}\n（一）庚。`).join('\n');

  it('is told once, with both counts, and every place', () => {
    const subject = text(`${firm}\n${items(':')}`);
    const found = run(mixedWidth, subject);
    expect(places(mixedWidth, subject)).toEqual(['2:11 :']);
    expect(found[0]?.message).toBe('全文冒号用半角（4处），其他标点用全角（30处）');
    expect(found[0]?.related?.map(({ start }) => subject.locate(start).line)).toEqual([4, 6, 8]);
  });

  it('is full-width in a text that is half-width', () => {
    const half = firm.replaceAll('，', ',').replaceAll('；', ';');
    expect(places(mixedWidth, text(`${half}\n${items('：')}`))).toEqual(['2:11 ：']);
    expect(places(mixedWidth, text(`${half}\n${items(':')}`))).toEqual([]);
  });

  it('does not make the one that is as it should be the odd one', () => {
    const subject = text(`${firm}\n${items(':')}\n第六条 职责如下：辛。`);
    expect(places(mixedWidth, subject)).toEqual(['2:11 :']);
  });

  it('may be the brackets', () => {
    const brackets = ['二', '三', '四', '五'].map((number) => `第${number}条 甲(以下称乙)、丙。\n(一)庚。`);
    expect(places(mixedWidth, text(`${firm}\n${brackets.join('\n')}`))).toEqual([]);
  });
});

describe('a point in the place of a full stop', () => {
  const wrong = (content: string): string[] =>
    lint(text(content).witness, { language: 'zh' }).map(
      ({ rule, start, actual, expected }) => `${rule} ${start.line}:${start.column} ${actual} → ${expected}`,
    );

  it.each(['.', '．', '｡'])('%s is told once, at the end of an article and within it', (point) => {
    const others = '第三条 丙。\n第四条 丁。';
    expect(wrong(`第一条 报告数量和去向${point}\n第二条 提交报告${point}乙事项。\n${others}`)).toEqual([
      `mixed-width 1:12 ${point} → 。`,
      `mixed-width 2:9 ${point} → 。`,
    ]);
  });

  it.each(['见a.cn', '占3.5和三．五', '1.乙', '（GB 3095.1）', '文件甲.doc', '甲．．．．乙', '一．总则'])(
    'is none in %s',
    (words) => {
      expect(places(mixedWidth, text(`第一条 甲。\n第二条 ${words}。\n第三条 丙。`))).toEqual([]);
    },
  );

  it('is the way of a text that has no 。', () => {
    expect(places(mixedWidth, text('第一条 甲．\n第二条 乙．丙．\n第三条 丁．'))).toEqual([]);
  });
});

describe('a title inside a title', () => {
  it.each(['<>', '‹›', '＜＞'])('between %s is found', (signs) => {
    const [open, close] = signs;
    const subject = text(`第一条 根据《关于修改${open}中华人民共和国律师法${close}的决定》，制定本办法。`);
    const [found, ...more] = run(mixedWidth, subject);
    expect(more).toEqual([]);
    expect(places(mixedWidth, subject)).toEqual([`1:12 ${open}`]);
    expect(found?.expected).toBe('〈');
    expect(found?.related?.map(({ start }) => subject.locate(start).column)).toEqual([23]);
  });

  it('three of them are told as one', () => {
    const one = '根据《关于修改<律师法>的决定》修正。';
    expect(places(mixedWidth, text(`第一条 ${one}${one}${one}`))).toEqual(['1:12 <']);
  });

  it.each([
    '第一条 甲<乙，丙>丁。',
    '第一条 《土壤（pH<5.5）标准》适用于>甲的情形。',
    '第一条 《甲》<乙>《丙》。',
  ])('%s has none', (content) => {
    expect(run(mixedWidth, text(content))).toEqual([]);
  });
});

describe('any text', () => {
  const PAIRS = ['“”', '‘’', '（）', '()', '〔〕', '【】', '《》', '〈〉', '「」'] as const;
  const words = fc.constantFrom('甲', '应当登记', '、', '，', '有关部门', '等');
  /** Words with pairs of marks in them, well nested. */
  const { balanced } = fc.letrec<{ balanced: string; part: string }>((tie) => ({
    balanced: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    part: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      words,
      fc
        .tuple(fc.constantFrom(...PAIRS), tie('balanced'))
        .map(([pair, inside]) => `${pair[0]}${inside}${pair[1]}`),
    ),
  }));

  it('has no stray mark where all come in twos', () => {
    fc.assert(
      fc.property(balanced, (inside) => {
        expect(run(unpairedMark, text(`第一条 凡${inside}适用本法。`))).toEqual([]);
      }),
    );
  });

  it('is found wanting where one mark is taken away', () => {
    fc.assert(
      fc.property(balanced, fc.nat(), (inside, which) => {
        const marks = [...inside.matchAll(/[“”‘’（）()〔〕【】《》〈〉「」]/gu)].map(({ index }) => index);
        fc.pre(marks.length > 0);
        const at = marks[which % marks.length] as number;
        const damaged = inside.slice(0, at) + inside.slice(at + 1);
        expect(run(unpairedMark, text(`第一条 凡${damaged}适用本法。`))).not.toEqual([]);
      }),
    );
  });

  it('is looked at without an exception', () => {
    const noise = fc.string({
      unit: fc.constantFrom(...'“”‘’（）()《》〈〉「"\'，,。；;：: 　\n甲乙和的第一条二、a1𠀀\uFEFF['),
      maxLength: 60,
    });
    fc.assert(
      fc.property(noise, (content) => {
        const subject = text(content);
        for (const rule of RULES)
          for (const { start, end } of run(rule, subject)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(content.length);
          }
      }),
    );
  });
});
