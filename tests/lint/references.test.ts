/** What the examples of the reference rules cannot show: what they are quiet about, and how they put it. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lint, type RuleSettings } from '../../src/lint/index.js';
import { referenceRules } from '../../src/lint/rules/references/index.js';
import { textRules } from '../../src/lint/rules/index.js';
import type { Finding } from '../../src/model/finding.js';
import { corpusText, text } from './texts.js';

const ids = new Set(referenceRules.map(({ id }) => id));
const others: RuleSettings = Object.fromEntries(
  textRules.filter(({ id }) => !ids.has(id)).map(({ id }) => [id, { level: 'off' }]),
);

const findings = (content: string, language: 'zh' | 'en' = 'zh'): Finding[] =>
  lint(text(content).witness, { language, rules: others });

const said = (content: string): string[] =>
  findings(content).map(({ rule, message, start }) => `${start.line} ${rule}: ${message}`);

const law = (...articles: string[]): string =>
  ['某某法', ...articles, '第八条 甲事项。', '第九条 乙事项。'].join('\n');

describe('a reference that is not to the text itself', () => {
  it.each([
    '依照刑法第九十条处罚',
    '依照民法典第九十条、第九十一条和第九十二条承担责任',
    '依照《中华人民共和国行政处罚法》第九十条处罚',
    '依照《中华人民共和国行政处罚法》（以下简称行政处罚法）第九十条处罚',
    '违反《中华人民共和国行政处罚法》规定的，依照第九十条处罚',
    '依照该法第九十条处罚',
    '依照同法第九十条处罚',
    '前述公约第九十条不适用',
    '依照联合国宪章第九十章采取措施',
    '修改前的本法第九十条不再适用',
    '将第三条修改为：“依照本法第九十条处罚。”',
    '依照附件一第九十条办理',
  ])('%s', (words) => {
    expect(said(law('第一条 丙事项。', `第二条 ${words}。`))).toEqual([]);
  });

  test('in an item below a lead that names another law', () => {
    const lead = '第二条 违反《某某条例》第三条的，按照下列规定处罚：';
    expect(
      said(law('第一条 丙。', lead, '（一）违反第三十条的，警告；', '（二）违反第三款的，罚款。')),
    ).toEqual([]);
  });

  test('in an interpretation, which cites its law without naming it', () => {
    const content = ['关于适用某某法的解释', '第一条 依照第九十条的规定。', '第二条 甲。', '第三条 乙。'];
    expect(said(content.join('\n'))).toEqual([]);
  });

  test('in a decision that amends', () => {
    const content = ['关于修改《某某法》的决定', '第一条 依照本法第九十条。', '第二条 甲。', '第三条 乙。'];
    expect(said(content.join('\n'))).toEqual([]);
  });
});

describe('a reference to the text itself', () => {
  it.each([
    ['依照本法第九十条处罚', '没有“第九十条”，全文到第九条为止'],
    ['依照本法第八条、第九十条处罚', '没有“第九十条”，全文到第九条为止'],
    ['依照本法第八条至第九十条处罚', '没有“第九十条”，全文到第九条为止'],
    ['依照本法第八条之一处罚', '全文没有“第八条之一”'],
    ['依照第九十条的规定处罚', '没有“第九十条”，全文到第九条为止'],
    ['依照本法第八条第二款处罚', '第八条到第一款为止，没有“第二款”'],
    ['前条第二款的规定不适用', '第一条到第一款为止，没有“第二款”'],
  ])('%s', (words, message) => {
    expect(said(law('第一条 丙事项。', `第二条 ${words}。`))).toEqual([`3 reference-unresolved: ${message}`]);
  });

  test('to an item of a paragraph with fewer', () => {
    const items = ['第一条 下列情形：', '（一）子；', '（二）丑。'];
    const rest = '第二条 有前条第三项或者本法第一条第一款第二项情形的，处罚。';
    expect(said(law(...items, rest))).toEqual(['5 reference-unresolved: 第一条到第二项为止，没有“第三项”']);
  });

  test('points at the number alone, and at the article that is too short', () => {
    const [finding] = findings(law('第一条 丙事项。', '第二条 依照本法第一条第三款处罚。'));
    expect(finding).toMatchObject({ actual: '第三款', id: 'art-2/para-1' });
    // Nobody can tell what was meant.
    expect(finding).not.toHaveProperty('expected');
    expect(finding?.related).toMatchObject([{ id: 'art-1', start: { line: 2, column: 1 } }]);
  });

  test('of an article that only seems to be wanting: its number was run into the one before', () => {
    expect(said(law('第一条 丙。', '第二条 依照本法第十一条处罚。第十一条　丁事项。'))).toEqual([]);
  });

  test('where a line end may have been that of a paragraph', () => {
    const whole = ['第一条 第一句。', '第二句。', '第二条 依照本法第一条第二款处罚。'];
    expect(said(law(...whole))).toEqual([]);
  });
});

describe('前款', () => {
  test('with the break before it lost is told once for a paragraph', () => {
    const offence = '第二条 非法生产的，处罚金。单位犯前款罪的，对单位判处罚金，依照前款的规定处罚。';
    expect(said(law('第一条 丙。', offence))).toEqual(['3 previous-missing: “前款”没有所指：此处已是第一款']);
  });

  it.each(['到期前款项', '此前条件', '施工前项目', '“前款”'])('is not %s', (words) => {
    expect(said(law('第一条 丙。', `第二条 核对${words}。`))).toEqual([]);
  });

  test('is not asked for in a file that has run all paragraphs together', () => {
    const articles = Array.from({ length: 12 }, (_, at) => `第${at + 10}条 甲事项。违反前款规定的，罚款。`);
    expect(said(['某某法', ...articles].join('\n'))).toEqual([]);
  });
});

describe('dates', () => {
  const dated = (note: string, entry: string): string =>
    ['某某条例', `（${note}）`, '第一条 甲。', '第二条 乙。', `第三条 本条例自${entry}起施行。`].join('\n');

  it.each([
    ['2001年10月27日国务院第四十次常务会议通过', '2002年5月1日'],
    ['一九八〇年九月十日国务院发布', '一九八一年一月一日'],
    ['1989年2月21日国务院发布　2004年8月28日国务院令第4号修订', '2004年12月1日'],
    [
      '1989年2月21日国务院发布　根据2013年6月29日《国务院关于修改2012年4月1日〈某某〉的决定》修正',
      '1989年9月1日',
    ],
    ['2011年3月21日国务院通过　2011年3月23日公布　自2011年3月30日起施行', '2011年3月30日'],
    ['根据2011年1月8日《国务院关于废止和修改部分行政法规的决定》修订', '1998年7月20日'],
  ])('%s, in force %s', (note, entry) => {
    expect(said(dated(note, entry))).toEqual([]);
  });

  it.each([
    [
      '2011年3月21日国务院通过　2010年3月23日公布',
      '2011年5月1日',
      '2 date-order: 题注后列的“2010年3月23日”公布早于先列的“2011年3月21日”通过',
    ],
    [
      '2008年3月21日国务院通过　2011年3月23日公布',
      '2011年5月1日',
      '2 date-order: “2011年3月23日”公布与“2008年3月21日”通过相隔超过24个月',
    ],
    ['2011年3月21日国务院发布', '2010年5月1日', '5 date-order: 施行日期早于题注所载的最早日期'],
    [
      '2011年3月21日国务院发布',
      '2017年5月1日',
      '5 date-order: 题注所载的历次通过、公布、修改，都不在施行日期之前24个月以内',
    ],
    [
      '2011年3月21日国务院发布　2011年5月1日施行',
      '2011年6月1日',
      '5 date-disagreement: 施行日期与题注所载的“2011年5月1日”不一致',
    ],
    ['2011年3月21日国务院发布', '2011年13月1日', '5 impossible-date: 历书上没有“2011年13月1日”这一天'],
  ])('%s, in force %s is found', (note, entry, message) => {
    expect(said(dated(note, entry))).toEqual([message]);
  });

  test('a reach in months can be set', () => {
    const { witness } = text(dated('2011年3月21日国务院发布', '2017年5月1日'));
    const rules = { ...others, 'date-order': { options: { months: 120 } } };
    expect(lint(witness, { language: 'zh', rules })).toEqual([]);
  });
});

describe('the texts of the corpus', () => {
  it.each(['xinhua.txt', 'opinions.txt', 'newspaper.txt', 'qa.txt', 'zhuzhou.txt'])('%s', async (name) => {
    const { witness } = await corpusText(name);
    const found = lint(witness, { language: 'zh', rules: others });
    expect(found.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});

test('no text is too odd', () => {
  const pieces = [
    '第一条 ',
    '本法',
    '第二款',
    '第三项',
    '前两款',
    '《',
    '》',
    '“',
    '2月30日',
    '至',
    '、',
    '\n',
    '（一）',
    '下列三项：',
    '章',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
      const content = parts.join('');
      for (const language of ['zh', 'en'] as const)
        for (const { start, end, message } of findings(content, language)) {
          expect(message).not.toBe('');
          expect(end.offset).toBeGreaterThan(start.offset);
          expect(end.offset).toBeLessThanOrEqual(content.length);
        }
    }),
  );
});
