import { describe, expect, it } from 'vitest';
import { isReferenceTail, readLabel } from '../../src/parse/label.js';

describe('readLabel', () => {
  it.each([
    ['第一条　为了', 'article', '第一条', [1]],
    ['第一百三十三条之一　在道路上', 'article', '第一百三十三条之一', [133, 1]],
    ['第二百八十七条之二 明知', 'article', '第二百八十七条之二', [287, 2]],
    ['第十七条之一之二　甲', 'article', '第十七条之一之二', [17, 1, 2]],
    ['第 十 二 条  国家', 'article', '第 十 二 条', [12]],
    ['第12条 国家', 'article', '第12条', [12]],
    ['第１３条　国家', 'article', '第１３条', [13]],
    ['第二十条为了', 'article', '第二十条', [20]],
    ['第⼀条 甲⼈', 'article', '第⼀条', [1]],
    ['第⼗⼆条　国家', 'article', '第⼗⼆条', [12]],
    ['（⼆）甲', 'paren-han', '（⼆）', [2]],
    ['⼀、甲', 'han-comma', '⼀、', [1]],
    ['第一编　总则', 'part', '第一编', [1]],
    ['第一分编　通则', 'subpart', '第一分编', [1]],
    ['第十章　附则', 'chapter', '第十章', [10]],
    ['第 一 章 总 则', 'chapter', '第 一 章', [1]],
    ['第三节　监护', 'section', '第三节', [3]],
    ['（三）甲', 'paren-han', '（三）', [3]],
    ['(三)甲', 'paren-han', '(三)', [3]],
    ['（ 三 ）甲', 'paren-han', '（ 三 ）', [3]],
    ['（二十）甲', 'paren-han', '（二十）', [20]],
    ['㈢甲', 'paren-han', '㈢', [3]],
    ['㊂甲', 'paren-han', '㊂', [3]],
    ['（3）甲', 'paren-arabic', '（3）', [3]],
    ['(１２)甲', 'paren-arabic', '(１２)', [12]],
    ['⑶甲', 'paren-arabic', '⑶', [3]],
    ['③甲', 'circled', '③', [3]],
    ['㉑甲', 'circled', '㉑', [21]],
    ['3.甲', 'arabic-dot', '3.', [3]],
    ['3．甲', 'arabic-dot', '3．', [3]],
    ['３．甲', 'arabic-dot', '３．', [3]],
    ['3、甲', 'arabic-dot', '3、', [3]],
    ['⒊甲', 'arabic-dot', '⒊', [3]],
    ['三、甲', 'han-comma', '三、', [3]],
    ['十二、甲', 'han-comma', '十二、', [12]],
    ['Ⅳ.甲', 'roman', 'Ⅳ.', [4]],
  ])('reads %s', (text, form, label, ordinal) => {
    expect(readLabel(text)).toEqual({ form, text: label, ordinal, length: label.length });
  });

  it.each([
    '',
    '为了保护环境',
    '第（三）项规定的情形',
    '第三款规定',
    '第三项',
    '第十十条　不是数目',
    '第条　没有数目',
    '1.4亿元',
    '１．４亿元',
    '3.14',
    '（2018）最高法民终1号',
    '（0537）电话',
    '（试行）',
    '（一',
    '（〇）甲',
    '一是甲',
    '三甲医院',
    '2025年7月18日',
    '二〇二五年',
  ])('sees no number in %j', (text) => {
    expect(readLabel(text)).toBeUndefined();
  });
});

describe('isReferenceTail', () => {
  it.each([
    '的规定',
    '第二款规定',
    '、第五条',
    '规定的情形',
    '和第四条',
    '至第八条',
    '所列情形',
    '之规定',
    '，第八条',
  ])('第三条%s refers', (rest) => {
    expect(isReferenceTail(rest)).toBe(true);
  });

  it.each([
    '为了保护环境',
    '本法适用于',
    '国家实行',
    '的士经营者',
    '和本法有关的组织',
    '项目法人',
    '县级以上',
  ])('第三条%s is an article', (rest) => {
    expect(isReferenceTail(rest)).toBe(false);
  });
});
