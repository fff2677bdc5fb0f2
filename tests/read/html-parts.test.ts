import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.js';
import { divisionsOf, leavesOf } from '../../src/model/walk.js';
import { textReader } from '../../src/read/index.js';
import { expectCovered } from './spans.js';

const html = await textReader('html');
/** What is seen of each line; those that are aside with their kind before them. */
const lines = (page: string): string[] =>
  html(page).lines.flatMap(({ spans, hint }) => {
    const words = spans.map(({ kind, shown }) => (kind === 'text' ? shown : '')).join('');
    return words === '' ? [] : [hint === undefined ? words : `${hint}: ${words}`];
  });
const article = (n: string): string => `第${n}条　为了加强湿地保护，制定本办法。`;

describe('marks of notes', () => {
  it.each([
    ['<sup>①</sup>', ''],
    ['<sup>[12]</sup>', ''],
    ['<sup><a href="#n1">1</a></sup>', ''],
    ['<sup>2</sup>', '2'],
    ['<sup>-1</sup>', '-1'],
  ])('%s is seen as "%s"', (mark, shown) => {
    expect(lines(`<p>湿地${mark}。</p>`)).toEqual([`湿地${shown}。`]);
  });

  it('stay in the tree', () => {
    const source = html('<p>湿地<sup>①</sup>。</p>');
    expectCovered(source);
    expect(
      leavesOf(parse(source))
        .map(({ value }) => value)
        .join(''),
    ).toBe(source.text);
  });
});

describe('a form', () => {
  it('that holds articles is read, by its lines', () => {
    expect(lines(`甲<textarea>${article('一')}\n${article('二')}</textarea>乙`)).toEqual([
      '甲',
      article('一'),
      article('二'),
      '乙',
    ]);
  });

  it('for a comment is not', () => {
    expect(lines('<p>甲</p><textarea>请依照第一条发言</textarea>')).toEqual(['甲']);
  });
});

describe('numbers of articles in a column of their own', () => {
  const row = (n: string, words: string): string => `<tr><td>第${n}条</td><td>${words}</td></tr>`;
  const words = '违反规定的，处罚款。';

  it('begin their rows', () => {
    const page = `<table>${row('一', words)}${row('二', `<p>${words}<p>${words}`)}${row('三', words)}</table>`;
    expect(divisionsOf(parse(html(page))).map(({ id }) => id)).toEqual([
      'art-1',
      'art-1/para-1',
      'art-2',
      'art-2/para-1',
      'art-2/para-2',
      'art-3',
      'art-3/para-1',
    ]);
  });

  it.each([
    ['catchwords stand beside them', ['一', '二', '三'].map((n) => row(n, '罚款')).join('')],
    ['one of them stands twice', ['一', '二', '二'].map((n) => row(n, words)).join('')],
    ['there are two', row('一', words) + row('二', words)],
  ])('are a table as all others where %s', (_, rows) => {
    expect(lines(`<table>${rows}</table>`)[0]).toMatch(/^table: 第一条/u);
  });
});

describe('links to places of the page', () => {
  const text = `<p>第一章　总则</p><p>${article('一')}</p><p>第二章　附则</p><p>${article('二')}</p><p>第三章　其他</p><p>${article('三')}</p>`;
  const link = (n: string): string => `<a href="#c${n}">第${n}章</a>`;
  const all = ['一', '二', '三'].map(link);
  const hinted = (page: string): string[] => lines(page).filter((line) => line.startsWith('navigation'));

  it('that name chapters standing elsewhere are no chapters', () => {
    expect(hinted(all.join(' | ') + text)).toEqual(['navigation: 第一章|第二章|第三章']);
    expect(hinted(text + all.map((one) => `<p>${one}</p>`).join(''))).toHaveLength(3);
    expect(hinted(all.join('').replaceAll('#c', 'javascript:go') + text)).toHaveLength(1);
  });

  it('are kept under the word 目录, and where the chapters are nowhere else', () => {
    expect(hinted(`<p>目　录</p>${all.join('<br>')}${text}`)).toEqual([]);
    expect(hinted(all.join('<br>'))).toEqual([]);
  });

  it('are kept where they are the headings themselves', () => {
    const headings = `<p>${link('一')}</p><p><a href="#s">第一节</a></p><p>${article('一')}</p><p>${link('二')}</p>`;
    expect(hinted(`<p>第一章</p><p>第一节</p><p>第二章</p>${headings}<p>${article('二')}</p>`)).toEqual([]);
  });
});

describe('style sheets', () => {
  it('hide on screens, not on paper alone', () => {
    const sheet = (media: string): string => `<style>@media ${media}{.a{color:red}.x{display:none}}</style>`;
    expect(lines(`${sheet('screen')}<p class=x>甲</p><p>乙</p>`)).toEqual(['乙']);
    expect(lines(`${sheet('only screen')}<p class=x>甲</p><p>乙</p>`)).toEqual(['乙']);
    for (const media of ['print', 'screen and (max-width:600px)'])
      expect(lines(`${sheet(media)}<p class=x>甲</p><p>乙</p>`)).toEqual(['甲', '乙']);
  });
});

describe('pages made to break programs', () => {
  it.each([
    ['ten million blanks', `<p>第一条${' '.repeat(1e7)}为了</p>`],
    ['five million line ends', `<p>第一条${'\n'.repeat(5e6)}为</p>`],
    ['a hundred thousand units on one line', `<p>${'<a href="#x">第一章</a>'.repeat(1e5)}`],
    ['as many words in elements of their own', `<p>第一条${'<i>甲</i>'.repeat(1e5)}`],
    [
      'as many names of characters that are none',
      `<p>${Array.from({ length: 1e5 }, (_, n) => `&a${n};`).join('')}`,
    ],
    ['a table of thirty thousand rows', `<table>${'<tr><td>甲</td><td>乙</td></tr>'.repeat(3e4)}</table>`],
    ['two hundred thousand paragraphs', '<p>甲'.repeat(2e5)],
  ])('%s are read and parsed', { timeout: 60_000 }, (_, page) => {
    expect(leavesOf(parse(html(page))).length).toBeGreaterThan(0);
  });
});
