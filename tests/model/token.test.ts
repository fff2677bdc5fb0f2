import { describe, expect, it } from 'vitest';
import { tokenise, type Token } from '../../src/model/token.js';
import type { Leaf } from '../../src/model/tree.js';

function leaf(value: string, offset = 0): Leaf {
  const point = (at: number): Leaf['position']['start'] => ({ line: 1, column: at + 1, offset: at });
  return { type: 'text', value, position: { start: point(offset), end: point(offset + value.length) } };
}

function tokens(text: string): readonly Token[] {
  return tokenise([leaf(text)]);
}

function printed(text: string): string {
  return tokens(text)
    .map(({ t }) => t)
    .join('|');
}

describe('tokenise', () => {
  it.each([
    ['依照本法', '依|照|本|法'],
    ['依照第六十七条处罚', '依|照|第六十七条|处|罚'],
    ['第六十七条之一', '第六十七条之一'],
    ['第67条', '第67条'],
    ['第 六 十 七 条', '第六十七条'],
    ['第二款、第三项', '第二款|、|第三项'],
    ['第（三）项、第(四)目', '第（三）项|、|第(四)目'],
    ['第（三）条', '第|（|三|）|条'],
    ['第（三项', '第|（|三|项'],
    ['第五十三次会议', '第|五十三|次|会|议'],
    ['二十日', '二十|日'],
    ['三十日', '三十|日'],
    ['自二〇二五年起', '自|二〇二五年|起'],
    ['2024年12月4日通过', '2024年12月4日|通|过'],
    ['2024 年 12 月施行', '2024年12月|施|行'],
    ['每年九月三十日前', '每|年|九月三十日|前'],
    ['三年六个月', '三|年|六|个|月'],
    ['十三月五日', '十三|月|五|日'],
    ['六月以上', '六|月|以|上'],
    ['百分之五以上', '百分之五|以|上'],
    ['在3％以内', '在|3％|以|内'],
    ['千分之0.5', '千分之0.5'],
    ['三分之二以上', '三分之二|以|上'],
    ['十分重要之一', '十|分|重|要|之|一'],
    ['PM2.5浓度', 'PM2.5|浓|度'],
    ['为1.4。', '为|1.4|。'],
    ['COVID 19', 'COVID|19'],
    ['1.4亿元', '1.4亿|元'],
    ['《办法》（试行）', '《|办|法|》|（|试|行|）'],
    ['保 护\u3000环\u200b境', '保|护|环|境'],
    ['𠀀乙', '𠀀|乙'],
    ['条款项目之一', '条|款|项|目|之|一'],
    ['', ''],
    [' \n', ''],
  ])('%s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  it('compares width and spaces away', () => {
    const compared = (text: string): string[] => tokens(text).map(({ n }) => n);
    expect(compared('第６７条，ＰＭ２．５（甲）')).toEqual(compared('第 67 条,PM2.5(甲)'));
  });

  it.each([
    ['帐', '账'],
    ['二〇二五', '2025'],
    ['五千', '5000'],
    ['第十二条', '第12条'],
    ['第（三）项', '第三项'],
    ['二〇二四年十二月四日', '2024年12月4日'],
    ['百分之五', '5%'],
    ['千分之五', '5‰'],
    ['一万元', '10000元'],
    ['第六十七条之一', '第67条之1'],
    ['ＰＭ', 'pm'],
  ])('%s and %s are the same word in another dress', (left, right) => {
    const [one, other] = [tokens(left), tokens(right)];
    expect(one.map(({ key }) => key)).toEqual(other.map(({ key }) => key));
    expect(one.map(({ n }) => n)).not.toEqual(other.map(({ n }) => n));
  });

  it.each([
    ['二十', '三十'],
    ['第六十七条', '第六十八条'],
    ['第三条', '第三款'],
    ['1.4', '1.5'],
    ['百分之五', '5‰'],
    ['12月4日', '4月12日'],
    ['三分之二', '二分之三'],
  ])('%s and %s are not', (left, right) => {
    expect(tokens(left).map(({ key }) => key)).not.toEqual(tokens(right).map(({ key }) => key));
  });

  it('points into the source, over leaves too', () => {
    const text = '依照第六 十七条，PM2.5';
    for (const { t, start, end } of tokens(text)) expect(text.slice(start, end).replace(/\s/gu, '')).toBe(t);
    const joined = tokenise([leaf('依照第六', 10), leaf('十七条处罚', 20)]);
    expect(joined.map(({ t, start, end }) => [t, start, end])).toEqual([
      ['依', 10, 11],
      ['照', 11, 12],
      ['第六十七条', 12, 23],
      ['处', 23, 24],
      ['罚', 24, 25],
    ]);
  });

  it('takes what is seen where the source encodes it', () => {
    const point = (offset: number): Leaf['position']['start'] => ({ line: 1, column: offset + 1, offset });
    const [token] = tokenise([
      { type: 'text', value: '&lt;', shown: '<', position: { start: point(3), end: point(7) } },
    ]);
    expect(token).toMatchObject({ t: '<', n: '<', kind: 'mark', start: 3, end: 7 });
  });
});
