import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { renderIndex, type IndexPage } from '../../src/render/index.js';
import { sample } from './sample.js';

const sha256 = 'ab'.repeat(32);
const index: IndexPage = {
  title: '责任制规定',
  texts: [
    {
      siglum: '新华社',
      role: 'base',
      path: 'xinhua.txt',
      title: '规定（试行）',
      source: '新华社北京7月29日电',
      date: '2025-07-29',
      sha256,
      units: 20,
      articles: true,
    },
    { siglum: '问答', role: 'commentary', path: 'qa.txt', title: '', sha256, units: 6, articles: false },
  ],
  comparisons: [
    {
      base: '新华社',
      witness: '报纸',
      summary: sample.summary,
      page: 'a b/新.html',
      files: [{ label: 'JSON', path: 'x.json' }],
    },
  ],
};
const $ = load(renderIndex(index, { lang: 'zh' }));

test('lists the texts with role, source, date, digest and extent', () => {
  const cards = $('.cards')
    .last()
    .find('li')
    .toArray()
    .map((card) => $(card).text().replace(/\s+/gu, ''));
  expect(cards[0]).toContain(
    '底本新华社规定（试行）来源新华社北京7月29日电日期2025-07-29篇幅20条文件xinhua.txt',
  );
  expect(cards[0]).toContain(sha256.slice(0, 16));
  expect(cards[1]).toContain('解读问答未命名文本篇幅6个单元');
  expect($('code[title]').first().attr('title')).toBe(sha256);
});

test('lists the comparisons with their counts and links', () => {
  const card = $('.card.comparison');
  expect(card.text()).toContain('9 行：相同 2，有异 4');
  expect(
    card
      .find('a')
      .toArray()
      .map((link) => link.attribs.href),
  ).toEqual(['./a%20b/%E6%96%B0.html', './a%20b/%E6%96%B0.html', './x.json']);
});

test('has a policy, and says it is no official edition', () => {
  expect($('meta[http-equiv]').attr('content')).toMatch(/^default-src 'none'; style-src 'sha256-/u);
  expect($('header').text()).toContain('编者整理，非正式版本');
});

describe('hostile values', () => {
  const hostile = '"><script>x</script>';
  const evil = load(
    renderIndex(
      {
        title: hostile,
        texts: [{ ...index.texts[0]!, siglum: hostile, source: hostile, path: hostile }],
        comparisons: [
          {
            ...index.comparisons[0]!,
            base: hostile,
            page: 'javascript:alert(1)',
            files: [{ label: hostile, path: '//evil.example/' }],
          },
        ],
      },
      { lang: 'en' },
    ),
  );

  test('stay text', () => {
    expect(evil('script').length).toBe(0);
    expect(evil('h1').text()).toBe(hostile);
  });

  test('make no link out of the folder', () => {
    const links = evil('a')
      .toArray()
      .map((link) => link.attribs.href);
    expect(links).toEqual(['./javascript%3Aalert(1)', './javascript%3Aalert(1)', './evil.example']);
  });
});

test('empty lists say so', () => {
  const text = load(renderIndex({ title: '', texts: [], comparisons: [] }, { lang: 'zh' }))('body').text();
  expect(text).toMatch(/没有对照。/u);
  expect(text).toMatch(/没有文本。/u);
});
