import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locator } from '../../src/model/locator.js';
import { readText } from '../../src/read/index.js';
import { expectCovered, short } from './spans.js';

const ranges = (text: string): [number, number][] =>
  readText(text).lines.map(({ offset, end }) => [offset, end]);

describe('lines', () => {
  it('end at LF, CRLF, CR, form feed, vertical tab and the line ends of Unicode', () => {
    for (const end of ['\n', '\r', '\f', '\v', '\u0085', '\u2028', '\u2029']) {
      expect(ranges(`甲${end}乙`)).toEqual([
        [0, 1],
        [2, 3],
      ]);
    }
    expect(ranges('甲\r\n乙')).toEqual([
      [0, 1],
      [3, 4],
    ]);
    expect(ranges('甲\n\r乙')).toEqual([
      [0, 1],
      [2, 2],
      [3, 4],
    ]);
    expect(ranges('甲\r\r\n乙')).toEqual([
      [0, 1],
      [2, 2],
      [4, 5],
    ]);
  });

  it('a line end at the end of the text begins no further line', () => {
    expect(ranges('甲\n')).toEqual([[0, 1]]);
    expect(ranges('甲\r\n')).toEqual([[0, 1]]);
    expect(ranges('甲\n\n')).toEqual([
      [0, 1],
      [2, 2],
    ]);
    expect(ranges('\n')).toEqual([[0, 0]]);
  });

  it('an empty text has none', () => {
    expect(readText('').lines).toEqual([]);
  });

  it('are numbered as an editor does, which does not turn the page at a form feed', () => {
    expect(readText('甲\r\n乙\f丙\r丁\n戊').lines.map(({ number }) => number)).toEqual([1, 2, 2, 3, 4]);
  });
});

describe('spans', () => {
  it('leave out white space at the ends of a line, and nothing else', () => {
    const [line] = readText('　　第一条　为了 \t').lines;
    expect(line?.spans).toEqual([{ kind: 'text', offset: 2, length: 6, shown: '第一条　为了' }]);
  });

  it('do not exist on a line of white space', () => {
    expect(readText(' \n　\n\u00a0\n\uFEFF').lines.map(({ spans }) => spans.length)).toEqual([0, 0, 0, 0]);
  });

  it('keep zero-width and non-breaking characters, and count them', () => {
    const text = '第\u200b一\u00a0条\u200d\uFEFF为了';
    expect(readText(text).text).toBe(text);
    expect(short(readText(`\u200b${text}`).lines[0]!)).toEqual([`t \u200b${text}`]);
    expect(readText('\uFEFF\uFEFF第').lines[0]?.spans[0]?.offset).toBe(1);
  });

  it('do not take Markdown for anything', () => {
    expect(short(readText('**第一条** &lt; # 一').lines[0]!)).toEqual(['t **第一条** &lt; # 一']);
  });
});

describe('readText', () => {
  it('drops one byte-order mark and says what it made of the text', () => {
    expect(readText('\uFEFF第一条', 'a.txt')).toMatchObject({
      path: 'a.txt',
      format: 'txt',
      encoding: 'utf-8',
      text: '第一条',
      // printf 第一条 | sha256sum
      sha256: '0393212391453b21253bb1c43830227edeeaa208b7ddbb07ce64f84679cb5d69',
    });
  });

  it('stands for standard input unless it is given a name', () => {
    expect(readText('第一条').path).toBe('-');
  });
});

const piece = fc.constantFrom(
  '第一条',
  '　',
  ' ',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\f',
  '\v',
  '\u0085',
  '\u2028',
  '\u200b',
  '\u00a0',
  '\uFEFF',
  '😀',
  '\ud800',
  'a',
);
const mixed = fc.array(piece).map((pieces) => pieces.join(''));

describe('of any text', () => {
  it('every character that is not white space is in exactly one span', () => {
    fc.assert(fc.property(mixed, (text) => expectCovered(readText(text))));
  });

  it('the number of a line is that of the locator', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const source = readText(text);
        const at = locator(source.text);
        for (const line of source.lines) expect(at(line.offset).line).toBe(line.number);
      }),
    );
  });

  it('and of the corpus', () => {
    for (const file of ['xinhua', 'newspaper', 'qa', 'opinions', 'zhuzhou']) {
      expectCovered(readText(readFileSync(new URL(`../../corpus/${file}.txt`, import.meta.url), 'utf8')));
    }
  });
});
