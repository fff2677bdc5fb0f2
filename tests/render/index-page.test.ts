import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { renderIndex, type IndexPage } from '../../src/render/index.js';
import { sample } from './sample.js';

const sha256 = 'ab'.repeat(32);
const index: IndexPage = {
  title: '责任制规定',
  editions: [
    {
      title: '责任制规定（试行）',
      base: '新华社',
      witnesses: ['报纸', '公报'],
      commentaries: ['问答'],
      parallels: [],
      page: 'x-edition.html',
      files: [{ label: 'TEI', path: 'x-edition.xml' }],
      summary: {
        articles: 20,
        entries: 28,
        substantive: 19,
        indirect: 3,
        open: 23,
        decided: 5,
        kinds: {
          substitution: 9,
          omission: 6,
          addition: 1,
          transposition: 3,
          punctuation: 9,
          orthography: 0,
        },
      },
      density: [
        { length: 100, entries: 0, substantive: 0 },
        { length: 300, entries: 3, substantive: 1 },
      ],
    },
  ],
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

describe('an edition', () => {
  const card = $('.card.edition');

  test('has its texts by their roles, and its figures', () => {
    const words = (selector: string): string[] =>
      card
        .find(selector)
        .toArray()
        .map((one) => $(one).text());
    expect(words('.sigla > div')).toEqual(['底本新华社', '校本报纸、公报', '解读问答']);
    expect(words('.figures > div')).toEqual(['条20', '异文28', '实质性19', '待定23']);
  });

  test('leads to its page and its files', () => {
    expect(
      card
        .find('a')
        .toArray()
        .map((link) => link.attribs.href),
    ).toEqual(['./x-edition.html', './x-edition.html', './x-edition.xml']);
  });

  test('is drawn: articles as wide as they are long, bars where they have variants', () => {
    const picture = card.find('svg');
    expect(picture.attr('role')).toBe('img');
    expect(picture.attr('aria-label')).toBe('异文在全文中的分布');
    const bars = picture.find('.entries, .substantive').toArray();
    // The first quarter of 1,000 has none; three of six fill half of the height, one a sixth.
    expect(bars.map(({ attribs }) => attribs.d)).toEqual([
      'M251.5 20H998.5V38H251.5Z',
      'M251.5 32H998.5V38H251.5Z',
    ]);
  });

  test('stands above the comparisons, and makes an empty list of them needless', () => {
    expect(
      $('h2')
        .toArray()
        .map((one) => $(one).text()),
    ).toEqual(['整理本', '所据文本', '版本对照']);
    const alone = load(renderIndex({ ...index, comparisons: [] }, { lang: 'zh' }));
    expect(alone('main').text()).not.toContain('没有对照。');
  });
});

test('lists the texts with role, source, date, digest and extent', () => {
  const cards = $('[aria-labelledby="texts-heading"] li')
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
        editions: [],
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

  test('of an edition stay text, too', () => {
    const edition = { ...index.editions[0]!, title: hostile, witnesses: [hostile], page: 'javascript:x' };
    const page = load(renderIndex({ ...index, editions: [edition] }, { lang: 'en' }));
    expect(page('script').length).toBe(0);
    expect(page('.card.edition h3').text()).toBe(hostile);
    expect(page('.card.edition a').attr('href')).toBe('./javascript%3Ax');
  });

  test('make no link out of the folder', () => {
    const links = evil('a')
      .toArray()
      .map((link) => link.attribs.href);
    expect(links).toEqual(['./javascript%3Aalert(1)', './javascript%3Aalert(1)', './evil.example']);
  });
});

test('empty lists say so', () => {
  const text = load(renderIndex({ title: '', editions: [], texts: [], comparisons: [] }, { lang: 'zh' }))(
    'body',
  ).text();
  expect(text).toMatch(/没有对照。/u);
  expect(text).toMatch(/没有文本。/u);
});
