/** The rules about wording, where their examples are too short to show it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { optionValues } from '../../src/lint/options.js';
import type { Problem } from '../../src/lint/rule.js';
import { wordingRules } from '../../src/lint/rules/wording/index.js';
import type { LintText } from '../../src/lint/view/text.js';
import { LANGUAGES } from '../../src/messages/language.js';
import { corpusText, text } from './texts.js';

function problems(id: string, subject: LintText, options: Record<string, unknown> = {}): Problem[] {
  const rule = wordingRules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return [...rule.check(subject, { options: optionValues(rule.options, options), language: 'zh' })];
}

function placed(found: readonly Problem[], { witness, locate }: LintText): string[] {
  return found.map(({ start, end }) => {
    const { line, column } = locate(start);
    return `${line}:${column} ${witness.source.text.slice(start, end)}`;
  });
}

const articles = (...lines: readonly string[]): string =>
  lines.map((line, at) => `第${'一二三四五六七八九'[at]}条 ${line}`).join('\n');

describe('transposed-phrase', () => {
  // 第七条 (twice) and 第十条 have 依法依规; 第十八条 and the first 第十九条 have 依规依法.
  test('newspaper.txt has 依法依规 three times and 依规依法 twice', async () => {
    const subject = await corpusText('newspaper.txt');
    const found = problems('transposed-phrase', subject);
    expect(placed(found, subject)).toEqual(['105:90 依规依法', '107:98 依规依法']);
    const related = found[0]?.related?.map(({ start }) => subject.locate(start).line);
    expect(related).toEqual([27, 29, 75]);
    // Three against two is no majority to follow; the base has 依规依法 throughout.
    expect(found.map(({ expected }) => expected)).toEqual([undefined, undefined]);
  });

  test.each(['xinhua.txt', 'opinions.txt', 'zhuzhou.txt'])('%s is of one mind', async (name) => {
    expect(problems('transposed-phrase', await corpusText(name))).toEqual([]);
  });

  test('one of many is pointed at, with the usual order as what is expected', () => {
    const usual = '由有关部门依法监督管理养犬工作。';
    const subject = text(articles(usual, usual, usual, '由有关部门依法管理监督养犬工作。'));
    const [found, ...more] = problems('transposed-phrase', subject);
    expect(more).toEqual([]);
    expect(found && placed([found], subject)).toEqual(['4:12 管理监督']);
    expect(found?.expected).toBe('监督管理');
    expect(found?.related).toHaveLength(3);
  });

  test('four places and more of the other order are one finding', () => {
    const [one, two] = ['部门依规依法履行职责。', '部门依法依规履行职责。'];
    const subject = text(articles(one, one, one, one, one, two, two, two, two));
    expect(placed(problems('transposed-phrase', subject), subject)).toEqual(['6:7 依法依规']);
  });

  test.each([
    ['another construction', ['水土保持方案应当公开。', '水土保持设施应当验收。', '预防为主、保持水土。']],
    [
      'across words',
      ['国家建立监测制度。', '国家建立评估制度。', '国家建立报告制度。', '建立国家安全制度。'],
    ],
    ['a list', ['加强公安、教育工作。', '加强公安、教育管理。', '加强教育、公安工作。']],
    [
      'a word that belongs to its neighbour',
      ['建立大数据信息共享机制。', '建设热线大数据。', '开展大数据分析。', '信息数据真实，信息数据完整。'],
    ],
    ['once each way', ['建立集体谈判协商机制。', '规范协商谈判程序。']],
    [
      'a head noun behind many words',
      [
        '在较大意见分歧处理前，重大意见分歧或者个别意见分歧搁置审议。',
        '审议意见、审查意见、处理意见应当公开。',
        '对重大分歧意见的处理。',
      ],
    ],
    ['other surroundings', ['单位和个人应当配合。', '单位和个人有权举报。', '个人和单位的申请。']],
  ])('%s is no swapping', (_, lines) => {
    expect(problems('transposed-phrase', text(articles(...lines)))).toEqual([]);
  });
});

describe('near-equal-phrase', () => {
  const usual = '对直接负责的主管人员给予处分。';

  test('two neighbours in the wrong order', () => {
    const subject = text(articles(usual, usual, usual, '对直接负责的主管员人给予处分。'));
    const found = problems('near-equal-phrase', subject);
    expect(placed(found, subject)).toEqual(['4:13 员人']);
    expect(found[0]?.expected).toBe('人员');
  });

  test('a character that stands beside its neighbour elsewhere, too, is meant', () => {
    const lines = [usual, usual, usual, '对直接负责的主管官员给予处分。', '官员应当公正。'];
    expect(problems('near-equal-phrase', text(articles(...lines)))).toEqual([]);
  });

  test.each([
    ['经卫生行政部门审查批准。', '经卫生行政部门审核批准。'],
    ['依照法律有关规定予以处理。', '依照法律有关规定予以处罚。'],
    ['审计委员会成员为三人以上的。', '审计委员会成员为三名以上的。'],
  ])('%s, and once %s: both are usual', (usually, once) => {
    const lines = [usually, usually, usually, once];
    expect(problems('near-equal-phrase', text(articles(...lines)))).toEqual([]);
  });

  test('what makes no word is a slip, whatever it is taken for', () => {
    const lines = ['经卫生行政部门审查批准。', '经卫生行政部门审查批准。', '经卫生行政部门审查批准。'];
    const subject = text(articles(...lines, '经卫生行政部门审杳批准。'));
    expect(placed(problems('near-equal-phrase', subject), subject)).toEqual(['4:13 杳']);
  });

  test('numerals are meant', () => {
    const fine = '由有关主管部门处三万元罚款。';
    const lines = [fine, fine, fine, '由有关主管部门处七万元罚款。'];
    expect(problems('near-equal-phrase', text(articles(...lines)))).toEqual([]);
  });

  test('what is quoted is another’s', () => {
    const lines = [usual, usual, usual, '将“对直接负责的主管人贝给予处分。”删去。'];
    expect(problems('near-equal-phrase', text(articles(...lines)))).toEqual([]);
  });
});

describe('confused-words', () => {
  test('two spellings are said to be in the text, two words in the same use', () => {
    const subject = text(
      articles('对其他人员给予处分。', '有其它正当理由。', '由部门制定规划。', '由部门制订规划。'),
    );
    expect(problems('confused-words', subject).map(({ message }) => message)).toEqual([
      '此处作“其它”，全文别处用“其他”',
      '此处作“制订”，别处同样的用法作“制定”',
    ]);
  });
});

describe('name-variant', () => {
  test('中华人民共和国 misspelt is pointed at wherever it stands', () => {
    const subject = text(articles('根据《中华人民共合国水法》，制定本办法。'));
    const [found] = problems('name-variant', subject);
    expect(found?.expected).toBe('中华人民共和国水法');
  });

  test.each([
    ['中华人民共和环境保护法', '中华人民共和国环境保护法'],
    ['中华人民共和囯水法', '中华人民共和国水法'],
    ['中华人民国环境保护法', undefined],
  ])('%s is %s', (title, right) => {
    const [found] = problems('name-variant', text(articles(`根据《${title}》，制定本办法。`)));
    expect(found?.expected).toBe(right);
  });

  test('the two orders of 修改和废止 are the names of two decisions', () => {
    const one = '《国务院关于修改和废止部分行政法规的决定》';
    const lines = [
      `根据${one}修订。`,
      `依照${one}执行。`,
      '依照《国务院关于废止和修改部分行政法规的决定》执行。',
    ];
    expect(problems('name-variant', text(articles(...lines)))).toEqual([]);
  });

  test('民事诉讼法 beside 刑事诉讼法 are two laws', () => {
    const lines = ['依照《刑事诉讼法》办理。', '依照《刑事诉讼法》审理。', '依照《民事诉讼法》执行。'];
    expect(problems('name-variant', text(articles(...lines)))).toEqual([]);
  });
});

describe('terms', () => {
  test('the longest term counts, whatever the order of the lists', () => {
    const subject = text(articles('环保部、环保部门、市环保局。'));
    const options = {
      deprecated: { 环保局: '生态环境局', 环保部: '生态环境部' },
      allowed: ['环保部门'],
      forbidden: ['市环保局'],
    };
    const found = problems('terms', subject, options);
    expect(placed(found, subject)).toEqual(['1:5 环保部', '1:14 市环保局']);
    expect(found.map(({ expected }) => expected)).toEqual(['生态环境部', undefined]);
  });

  test('a word that an object has by nature is no replacement', () => {
    const subject = text(articles('使用 constructor 一词。'));
    expect(problems('terms', subject, { forbidden: ['constructor'] })[0]?.expected).toBeUndefined();
  });
});

test('on any text no rule throws, and every place lies in the text', () => {
  const piece = fc.constantFrom(
    ...[
      '依法依规',
      '依规依法',
      '监督',
      '管理',
      '和',
      '、',
      '《',
      '》',
      '“',
      '”',
      '国务院',
      '主管部门',
      '其它',
    ],
    ...[
      '其他',
      '制定',
      '制订',
      '规划',
      '第一条 ',
      '（一）',
      '\n',
      ' ',
      '𠮷',
      '㎡',
      '依',
      '中华人民共和国',
      '法',
      '律',
    ],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
      const subject = text(pieces.join(''));
      const { length } = subject.witness.source.text;
      for (const rule of wordingRules)
        for (const language of LANGUAGES) {
          const options = optionValues(
            rule.options,
            rule.id === 'terms' ? { forbidden: ['依', '制定'] } : {},
          );
          for (const { start, end, message } of rule.check(subject, { options, language })) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(length);
            expect(message).not.toContain('\n');
          }
        }
    }),
    { numRuns: 200 },
  );
});
