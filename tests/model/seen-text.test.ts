import { describe, expect, it } from 'vitest';
import { seenText, wordsIn } from '../../src/model/seen-text.js';
import { parse } from '../../src/parse/index.js';
import { leavesOf } from '../../src/model/walk.js';
import { textReader } from '../../src/read/index.js';

const html = await textReader('html');
/** What is seen of a page, without what takes no room. */
const seen = (page: string): string => seenText(html(page)).replaceAll('\u2060', '').trim();

describe('a line end of the file inside a paragraph', () => {
  it.each([
    ['between Han characters is nothing', '<p>湿地\n  保护</p>', '湿地保护'],
    [
      'nor is it beside a Chinese mark',
      '<p>湿地，\r\n\t保护“水田”\n和滩涂。</p>',
      '湿地，保护“水田”和滩涂。',
    ],
    ['nor between tags', '<p><span>湿地</span>\n <b\nclass="a b">保护</b></p>', '湿地保护'],
    ['parts the number of an article from its words', '<p>第一条\n为了</p>', '第一条 为了'],
    ['and that of a chapter', '<p><b>第十二章</b>\n<i>总\n则</i></p>', '第十二章 总则'],
    ['but no reference', '<p>违反第一条\n规定的</p>', '违反第一条规定的'],
    ['is a blank beside letters and digits', '<p>2025\n年PM\n2.5</p>', '2025 年PM 2.5'],
  ])('%s', (_, page, expected) => {
    expect(seen(page).replace(/ +/gu, ' ')).toBe(expected);
  });

  it('a blank that was meant stays one', () => {
    expect(seen('<p>湿地&emsp;\n保护</p>')).toMatch(/^湿地\s+保护$/u);
    expect(seen('<p>湿地\n　　保护</p>')).toMatch(/^湿地\s+保护$/u);
    expect(seen('<p>湿地 保护</p>')).toBe('湿地 保护');
  });

  it('is as long as the page, and leaves are as they stand there', () => {
    const source = html('<p>第一条\n  为了加强\n  湿地保护，制定本办法。</p>');
    expect(seenText(source)).toHaveLength(source.text.length);
    expect(leavesOf(parse(source)).map(({ value }) => value)).toContain('湿地保护，制定本办法。');
    const from = source.text.indexOf('加强');
    expect(wordsIn(source, from, source.text.indexOf('，'))).toBe('加强湿地保护');
  });

  it('numbers of a list are seen as they are counted, however long their tag is', () => {
    expect(seen('<ol start=10><li>湿地</li></ol>')).toBe('10. 湿地');
  });
});
