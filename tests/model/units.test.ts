import { describe, expect, it } from 'vitest';
import { countArticles, headingsOf, unitsOf } from '../../src/model/units.js';
import { parsed } from '../parse/shape.js';

describe('what plays the part of articles', () => {
  it.each([
    ['第一章 总则\n第一条　甲。\n第二条　乙。', ['art-1', 'art-2']],
    ['一、总体要求\n（一）甲。\n（二）乙。', ['item-1', 'item-2']],
    ['某某通知\n一、甲单位应当负责，加强领导。\n二、乙单位应当负责。', ['sec-1/para-1', 'sec-2/para-1']],
    ['问：甲？\n答：乙。', ['qa-1']],
    ['各级人民政府应当保护环境。', ['para-1']],
    ['', []],
  ])('%j', (text, ids) => {
    expect(unitsOf(parsed(text)).map(({ id }) => id)).toEqual(ids);
    expect(countArticles(parsed(text))).toBe(ids.length);
  });

  it('headings and the preamble are apart', () => {
    const tree = parsed('某某法\n序言\n甲乙丙。\n第一章 总则\n第一节 目的\n第一条　甲。');
    expect(headingsOf(tree).map(({ id }) => id)).toEqual(['preamble', 'chap-1', 'chap-1/sec-1']);
    expect(unitsOf(tree).map(({ id }) => id)).toEqual(['art-1']);
  });
});
