import { describe, expect, test } from 'vitest';
import { edition } from './sample.js';
import { pageOf, seen } from './page.js';
import { editionFrom, textAs } from './real.js';

const $ = pageOf(edition);
const rows = $('#numbers tbody tr:not(.chapter)').toArray();

/** The cells of a row as they are read. */
function cells(at: number): string[] {
  return $(rows[at])
    .children()
    .toArray()
    .map((cell) => $(cell).text().replace(/\s+/gu, ' ').trim());
}

function links(at: number): string[] {
  return $(rows[at])
    .find('a')
    .toArray()
    .map(({ attribs }) => decodeURI(attribs.href ?? ''));
}

test('every line of the concordance is a row', () => {
  expect(rows.map((_, at) => cells(at))).toEqual([
    ['第一条', '第一条相同'],
    ['第二条', '第二条异文 1'],
    ['第三条', '第三条异文 1'],
    ['第四条', '第四、五条拆分异文 1'],
    ['第五条', '第五条〔第二处〕异文 2'],
    ['第六条', '第七条异文 1'],
    ['第七条', '第八条相同移动'],
    ['第八条', '无删去'],
    ['无', '第九条新增'],
  ]);
});

test('numbers lead to the text and to the collation', () => {
  expect(links(3)).toEqual(['#art-4', '#row/art-4']);
  expect(links(8)).toEqual(['#row/报纸/art-9']);
});

test('the 章 of the base stand over their articles', () => {
  const chapters = $('#numbers tr.chapter').toArray();
  expect(chapters.map((one) => $(one).text())).toEqual(['第一章 总则', '第二章 职责']);
  expect($(chapters[1]).parent().children('tr:not(.chapter)').length).toBe(5);
});

const ARTICLES = ['一', '二', '三', '四', '五', '六'].map(
  (n, at) => `第${n}条　第${at + 1}项制度由国家建立。`,
);

describe('a stretch without any change', () => {
  const changed = ARTICLES.with(5, '第六条　这一项制度由地方建立。');
  const page = pageOf(
    editionFrom(textAs('甲', 'base', ['规定', ...ARTICLES].join('\n')), [
      textAs('乙', 'witness', ['规定', ...changed].join('\n')),
    ]),
  );

  test('is one line, which opens to show every article', () => {
    const folded = page('#numbers tr.folded');
    expect(folded.length).toBe(1);
    expect(folded.find('th').text()).toBe('第一条—第五条');
    expect(folded.find('summary').text()).toBe('条号、文字各本相同，共 5 条');
    expect(
      folded
        .find('li a')
        .toArray()
        .map(({ attribs }) => attribs.href),
    ).toEqual(['#row/art-1', '#row/art-2', '#row/art-3', '#row/art-4', '#row/art-5']);
    expect(seen(page, '#numbers tbody tr:last-child th')).toBe('第六条');
  });

  test('is none where one witness has another number', () => {
    const shifted = ['第一条　这一条是新增的。', ...ARTICLES.slice(0, 4)].map((line, at) =>
      line.replace(/^第.条/u, `第${'一二三四五'[at] ?? ''}条`),
    );
    const three = pageOf(
      editionFrom(textAs('甲', 'base', ['规定', ...ARTICLES].join('\n')), [
        textAs('乙', 'witness', ['规定', ...ARTICLES].join('\n')),
        textAs('丙', 'witness', ['规定', ...shifted].join('\n')),
      ]),
    );
    expect(three('#numbers tr.folded').length).toBe(0);
    expect(three('#numbers thead th').text()).toBe('底本：甲校本：乙校本：丙');
  });
});

describe('the picture', () => {
  const panel = $('.alignment').first();

  test('has a box for every article of both texts, and the numbers of all there is room for', () => {
    expect(panel.find('.units.base path').length).toBe(8);
    expect(panel.find('.units.witness path').length).toBe(9);
    expect(
      panel
        .find('.units.witness text')
        .toArray()
        .map((one) => $(one).text()),
    ).toContain('5〔2〕');
  });

  test('a ribbon says what it joins, and leads there', () => {
    const split = panel.find('.flow path.split').parent();
    expect(split.find('title').text()).toBe('第四条 → 第四、五条　拆分，异文 1');
    expect(decodeURI(split.attr('href') ?? '')).toBe('#row/art-4');
    expect(panel.find('.flow path.moved').parent().find('title').text()).toBe(
      '第七条 → 第八条　相同、移动、条号变更',
    );
  });

  test('a split article fans out; what stands alone has no ribbon', () => {
    expect(panel.find('.flow path.split').attr('d')?.match(/Z/gu)?.length).toBe(2);
    expect(panel.find('.flow path').length).toBe(7);
    expect(panel.find('.units.base path.deleted').length).toBe(1);
    expect(panel.find('.units.witness path.inserted').length).toBe(1);
  });

  test('is for the eye: hidden from those who listen, and no stop for the keyboard', () => {
    expect(
      $('.picture')
        .toArray()
        .every(({ attribs }) => attribs['aria-hidden'] === 'true'),
    ).toBe(true);
    expect($('.picture a:not([tabindex="-1"])').length).toBe(0);
    expect(panel.find('figcaption').text()).toContain('9 行：相同 2，有异 4，拆分 1，新增 1，删去 1');
  });

  test('the key says what there is, and nothing else', () => {
    const key = $('.ribbon-key li').toArray();
    expect(key.map((one) => $(one).text().trim())).toEqual([
      '相同',
      '有异，色深者异文多',
      '拆分、合并',
      '移动',
      '新增',
      '删去',
      '节录',
    ]);
  });

  test('a commentary has its passages, and the articles it is silent on', () => {
    const commentary = $('.alignment.commentary');
    expect(commentary.find('.flow path.shortened').length).toBe(1);
    expect(commentary.find('.flow title').text()).toBe('第四条第二款 节录');
    expect(commentary.find('.units.base .deleted').length).toBe(2);
    expect(commentary.find('figcaption').text()).toContain('引述 1 处；未提及 2 条');
  });
});

test('English', () => {
  const english = pageOf(edition, 'en');
  expect(english('#numbers tbody tr:not(.chapter)').last().text().replace(/\s/gu, '')).toBe(
    'none第九条inserted',
  );
  expect(english('.flow path.split').parent().find('title').text()).toBe(
    '第四条 → 第四、五条 (split, 1 variant)',
  );
});

test('nothing to set against each other', () => {
  const page = pageOf({ ...edition, comparisons: [], concordance: [], witnesses: [], apparatus: [] });
  expect(page('#numbers table, #numbers svg').length).toBe(0);
  expect(page('#numbers .nothing').text()).toBe('没有可以对照的条文。');
});
