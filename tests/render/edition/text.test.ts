import { describe, expect, test } from 'vitest';
import { editionText } from '../../../src/render/edition/text.js';
import { article, block, chapter, title, witness } from '../build.js';
import { edition } from './sample.js';
import { editionFrom } from './real.js';

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('整理版 as plain text', () => {
  const text = editionText(edition, { lang: 'zh' });

  test('has the chosen words, what is left out and put in included, and no marks', () => {
    expect(lines(text).slice(0, 18)).toEqual([
      '编者整理，非正式版本',
      '生态环境保护责任制规定（试行）',
      '（2025年7月18日发布）',
      '第一章　总则',
      '　　第一条　为了加强党对生态文明建设的全面领导，制定本规定。',
      '　　第二条　本规定适用于县级以上地方党委和政府领导班子成员。',
      '　　乡镇（街道）参照本规定执行。',
      '　　第三条　应当遵循下列原则：',
      '　　（一）坚持党政同责、齐抓共管；',
      '　　（二）坚持激励和约束并重。',
      '　　第四条　县级以上地方党委和政府应当压实下级党委和政府、有关部门责任。',
      '　　市级以上地方生态环境部门依法依规履行职责。',
      '第二章　职责',
      '　　第五条　县级以上地方党委和政府主要负责人的方针政策和决策部署。',
      '　　第六条　建立考核台账。',
      '　　第七条　本规定由生态环境部解释。',
      '　　第九条　本规定自发布之日起施行。',
      '来源：',
    ]);
  });

  test('names its texts and what is open at its end', () => {
    const sources = lines(text).slice(18);
    expect(sources[0]).toBe('　　底本　新华社：新华社北京电，2025-07-29，corpus/xinhua.txt');
    expect(sources.map((line) => line.slice(2, 4))).toEqual(['底本', '校本', '解读', '参照', '异文', '未经']);
    expect(sources.at(-2)).toBe('　　异文 8 处，其中实质性 6 处；已定 6 处，待定 2 处');
  });

  test('speaks English round a text that stays as it is', () => {
    const english = lines(editionText(edition, { lang: 'en' }));
    expect(english[0]).toBe('Compiled by editors; not an official text');
    expect(english.slice(1, 17)).toEqual(lines(text).slice(1, 17));
    expect(english.at(-2)).toBe('　　8 variants, 6 of substance; 6 settled, 2 open');
  });

  test('ends with one line end', () => {
    expect(text).toMatch(/[^\n]\n$/u);
  });
});

test('keeps annexes and signatures line by line, and leaves out what is of the page and not of the regulation', () => {
  const base = witness('甲', 'base', 'a.txt', [
    block('front', 'lead', '某社某地电'),
    title('某规定'),
    chapter('第一章', '总则'),
    article('第一条', '甲。'),
    block('furniture', 'page-number', '— 1 —'),
    article('第二条', '乙。'),
    block('back', 'signature', '某某市人民政府\n2020年1月1日'),
    block('annex', 'annex', '附件：目录\n一、丙'),
    block('back', 'after-end', '相关新闻'),
  ]);
  const text = editionText(editionFrom(base, []), { lang: 'zh' });
  expect(lines(text).slice(1, 9)).toEqual([
    '某规定',
    '第一章　总则',
    '　　第一条　甲。',
    '　　第二条　乙。',
    '某某市人民政府',
    '2020年1月1日',
    '附件：目录',
    '一、丙',
  ]);
  expect(text).not.toMatch(/某社某地电|— 1 —|相关新闻/u);
});

test('a text without a title of its own is headed by that of the edition', () => {
  const base = witness('甲', 'base', 'a.txt', [article('第一条', '甲。')]);
  const text = editionText({ ...editionFrom(base, []), title: '某规定' }, { lang: 'zh' });
  expect(lines(text).slice(0, 3)).toEqual(['编者整理，非正式版本', '某规定', '　　第一条　甲。']);
});

test('writes out what could steer a terminal', () => {
  const base = witness('\u202e甲', 'base', 'a\u001b.txt', [article('第一条', '红\u001b[31m。')]);
  const text = editionText(editionFrom(base, []), { lang: 'zh' });
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  expect(text).toContain('红\\u{1b}[31m。');
});
