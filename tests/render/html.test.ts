import { createHash } from 'node:crypto';
import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/render/index.js';
import { article, block, comparison, para, reading, title, variant, wholeOf, witness } from './build.js';
import { base, sample } from './sample.js';

const write = (more: object = {}, lang: 'zh' | 'en' = 'zh'): string =>
  render('html', { comparisons: [sample], ...more }, { lang });
const page = load(write());

/** What is seen of an element; words for listeners are left out. */
function seen($: CheerioAPI, selector: string): string {
  const element = $(selector).first().clone();
  element.find('.hidden').remove();
  return element.text().replace(/\n/gu, '');
}

/** `#art-4/para-2` as a selector. */
const byId = (id: string): string => `[id="${id}"]`;

describe('the page', () => {
  test('is one file that loads nothing and runs nothing', () => {
    const html = write();
    expect(page('script, iframe, object, embed, img, form, base').length).toBe(0);
    expect(
      page('link')
        .toArray()
        .map((link) => link.attribs.href),
    ).toEqual(['data:,']);
    expect(html).not.toMatch(/\son\w+=|https?:|@import|url\(/iu);
    expect(html).not.toMatch(/\sstyle="/u);
  });

  test('has a policy that allows its own style and nothing else', () => {
    const policy = page('meta[http-equiv="Content-Security-Policy"]').attr('content');
    const css = /<style>([\s\S]*?)<\/style>/u.exec(write())?.[1] as string;
    const digest = createHash('sha256').update(css).digest('base64');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(css.length).toBeGreaterThan(1000);
  });

  test('says its language and that it can be light or dark', () => {
    expect(page('html').attr('lang')).toBe('zh-Hans');
    expect(load(write({}, 'en'))('html').attr('lang')).toBe('en');
    expect(page('meta[name="color-scheme"]').attr('content')).toBe('light dark');
  });

  test('has landmarks, a skip link and headings in order', () => {
    expect(page('header, main, footer').length).toBe(3);
    expect(page('a.skip').attr('href')).toBe('#collation');
    const levels = page('h1, h2, h3')
      .toArray()
      .map((heading) => heading.name);
    expect(levels).toEqual(['h1', 'h2', 'h2', 'h2', 'h2']);
  });

  test('comes in the order editors read: head, summary, key, findings, collation, variants', () => {
    const parts = page('header, section, aside')
      .toArray()
      .map((part) => part.attribs.class?.split(' ')[0]);
    expect(parts).toEqual(['masthead', 'summary', 'legend', 'findings', 'collation', 'variants']);
  });

  test('names the regulation, both texts and that it is not official', () => {
    expect(page('h1').text()).toBe('生态环境保护责任制规定（试行）');
    expect(page('.masthead').text()).toContain('编者整理，非正式版本');
    const rows = page('.texts tbody tr')
      .toArray()
      .map((row) => page(row).text().replace(/\s+/gu, ' '));
    expect(rows[0]).toContain('新华社');
    expect(rows[0]).toContain(`corpus/xinhua.txt SHA-256 ${base.source.sha256.slice(0, 12)}`);
    expect(rows[1]).toContain('9 条');
  });

  test('has unique ids, and every link on it leads somewhere', () => {
    const ids = page('[id]')
      .toArray()
      .map((element) => element.attribs.id as string);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = page('a[href^="#"]')
      .toArray()
      .map((link) => decodeURI((link.attribs.href as string).slice(1)));
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(targets.length).toBeGreaterThan(30);
  });

  test('gives every article, row and variant an anchor', () => {
    for (const id of [
      'art-1',
      'art-4/para-2',
      'witness/art-5~2',
      'row/art-4',
      'row/witness/art-9',
      'variant/art-5/para-1.v2',
    ]) {
      expect(page(byId(id)).length, id).toBe(1);
    }
  });

  test('is the same for the same input', () => {
    expect(write()).toBe(render('html', { comparisons: [structuredClone(sample)] }, { lang: 'zh' }));
  });
});

describe('the collation', () => {
  const row = (id: string): string => byId(`row/${id}`);

  test('sets an article in full: number, 款, 项', () => {
    expect(seen(page, `${row('art-3')} .side.base`)).toBe(
      '第三条　应当遵循下列原则：（一）坚持党政同责、齐抓共管；（二）坚持激励和约束并重。',
    );
    expect(
      page(`${row('art-3')} .side.base p`)
        .toArray()
        .map((p) => page(p).attr('class')),
    ).toEqual(['para depth-0', 'para depth-1', 'para depth-1']);
  });

  test('has 同左 over against equal text', () => {
    expect(seen(page, `${row('art-1')} .side.base`)).toBe(
      '第一条　为了加强党对生态文明建设的全面领导，制定本规定。',
    );
    expect(seen(page, `${row('art-1')} .side.witness`)).toBe('同左');
    expect(seen(page, `${row('art-7')} .side.witness`)).toBe('第八条　同左');
  });

  test('groups the articles of a split, 款 against 款', () => {
    const bands = page(`${row('art-4')} tr`).toArray();
    expect(bands).toHaveLength(2);
    expect(page(bands[1]).find('.side.base').text()).toContain('依规依法');
    expect(page(bands[1]).find('.side.witness').text()).toContain('第五条');
    expect(seen(page, `${row('art-4')} .rail`)).toMatch(/第四条→ 第四、五条拆分/u);
    expect(page(`${row('art-4')} th`).attr('rowspan')).toBe('2');
  });

  test('says what was inserted, deleted, moved and renumbered', () => {
    expect(seen(page, `${row('art-7')} .rail`)).toMatch(/相同移动条号变更/u);
    expect(seen(page, `${row('art-8')} .rail`)).toContain('删去');
    expect(seen(page, `${row('art-8')} .side.witness`)).toBe('〔报纸无此条〕');
    expect(seen(page, `${row('witness/art-9')} .rail`)).toContain('新增');
    expect(seen(page, `${row('witness/art-9')} .side.base`)).toBe('〔新华社无此条〕');
  });

  test('tells a wanting 款 in an empty cell and nowhere else', () => {
    const bands = page(`${row('art-2')} tr`).toArray();
    expect(bands).toHaveLength(2);
    expect(page(bands[1]).find('.side.witness .lacuna').text()).toBe('〔报纸无此款〕');
    expect(page(bands[0]).find('.mark').length).toBe(0);
    expect(page(bands[1]).find('.side.base p').attr('class')).toBe('para depth-0 all base');
  });

  test('marks both readings by element, class and words, and links them to their entry', () => {
    const left = page(`${row('art-5')} .side.base .mark`).first();
    expect(left.attr('class')).toBe('mark base substitution');
    expect(left.attr('href')).toBe('#variant/art-5/para-1.v1');
    expect(left.attr('data-n')).toBe('4');
    expect(left.find('del').text()).toBe('〔替换，新华社作：政府〕');
    expect(
      page(`${row('art-5')} .side.witness .mark`)
        .first()
        .find('ins')
        .text(),
    ).toBe('〔替换，报纸作：党委〕');
    expect(page(byId('mark/witness/art-4/para-2.v1')).attr('class')).toBe('mark witness transposition');
  });

  test('joins lines of a paragraph, and shows a join that is in doubt', () => {
    expect(page(byId('art-4/para-1')).text()).toContain('下级党委和政府、有关部门');
    expect(page(byId('art-4/para-1')).find('.join').length).toBe(0);
    expect(page(byId('art-4/para-2')).find('.join').attr('title')).toMatch(/换行/u);
  });

  test('has the headings of chapters between the rows', () => {
    const order = page('.collation > table > tbody')
      .toArray()
      .map((body) => body.attribs.id ?? body.attribs.class?.split(' ')[1]);
    expect(order).toEqual([
      'title',
      'note',
      'chapter',
      'row/art-1',
      'row/art-2',
      'row/art-3',
      'row/art-4',
      'chapter',
      'row/art-5',
      'row/art-6',
      'row/art-7',
      'row/art-8',
      'row/witness/art-9',
    ]);
    expect(page('tbody.chapter').first().text().trim()).toBe('第一章　总则');
  });
});

test('the list of variants has number, place, kind, both readings in context and both positions', () => {
  const cells = page(`${byId('variant/art-4/para-2.v1')} > *`)
    .toArray()
    .map((cell) => seen(load(page.html(cell)), 'body'));
  expect(cells).toEqual([
    '3',
    '第四条第二款',
    '互乙',
    '…以上地方生态环境部门依规依法履行职责。corpus/xinhua.txt:12:13',
    '…以上地方生态环境部门依法依规履行职责。corpus/newspaper.txt:10:17',
  ]);
  expect(page(`${byId('variant/art-4/para-2.v1')} .n a`).attr('href')).toBe('#mark/base/art-4/para-2.v1');
  expect(page('.variants tbody tr').length).toBe(8);
});

test('findings lead to the places they speak of', () => {
  expect(page('.findings li').text()).toContain('第五条的条号出现两次');
  const links = page('.findings li a')
    .toArray()
    .map((link) => [page(link).text(), link.attribs.href]);
  expect(links).toEqual([
    ['corpus/newspaper.txt:12:1', '#witness/art-5~2'],
    ['corpus/newspaper.txt:10:1', '#witness/art-5'],
  ]);
});

test('several comparisons stand on one page without sharing an anchor', () => {
  const $ = load(write({ comparisons: [sample, sample] }));
  expect(
    $('h2')
      .toArray()
      .map((heading) => $(heading).text()),
  ).toEqual(['新华社 → 报纸', '新华社 → 报纸']);
  const ids = $('[id]')
    .toArray()
    .map((element) => element.attribs.id as string);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = $('a[href^="#"]')
    .toArray()
    .map((link) => decodeURI((link.attribs.href as string).slice(1)));
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
});

describe('hostile text stays text', () => {
  const hostile =
    '<script>alert(1)</script>"><img src=x onerror=alert(1)>\'</style></title>&lt;\u001b[31m\u202e';
  const shown = hostile.replace('\u001b', '\\u{1b}').replace('\u202e', '\\u{202e}');
  const left = witness(hostile, 'base', hostile, [
    title(hostile),
    article('第一条', para(`甲${hostile}。`, ['（一）', hostile])),
  ]);
  const right = witness(`${hostile}乙`, 'witness', 'b.txt', [title('规定'), article('第一条', '乙。')]);
  const evil = comparison({
    base: left,
    witness: right,
    headings: [['title', 'title']],
    rows: [{ base: ['art-1'], witness: ['art-1'], relation: 'edited' }],
    variants: [
      variant(
        'art-1/para-1.v1',
        'substitution',
        reading(left, 'art-1', `甲${hostile}`),
        reading(right, 'art-1', '乙'),
      ),
    ],
    findings: [
      {
        rule: hostile,
        severity: 'note',
        message: hostile,
        path: hostile,
        id: hostile,
        ...left.tree.position,
        actual: hostile,
      },
    ],
  });
  const html = render('html', { title: hostile, comparisons: [evil] }, { lang: 'zh' });
  const $ = load(html);

  test('in title, siglum, path, text and findings', () => {
    expect($('script, img, iframe, svg').length).toBe(0);
    expect($('style').length).toBe(1);
    expect($('h1').text()).toBe(shown);
    expect($('title').text()).toBe(`${shown} · 版本对照`);
    expect($('.texts th[scope="row"]').first().text()).toBe(shown);
    expect($('.texts code').first().text()).toBe(shown);
    expect($('.findings .message').text()).toContain(shown);
    expect(seen($, '.side.base del')).toContain(`甲${shown}`);
  });

  test('and no control character is left', () => {
    expect(/(?!\n)[\p{Cc}\u202e]/u.exec(html)).toBeNull();
  });

  test('the policy still names the style that is there', () => {
    const css = /<style>([\s\S]*?)<\/style>/u.exec(html)?.[1] as string;
    expect($('meta[http-equiv]').attr('content')).toContain(
      createHash('sha256').update(css).digest('base64'),
    );
  });
});

describe('empty states', () => {
  test('no comparison', () => {
    expect(load(write({ comparisons: [] }))('main').text()).toContain('没有可供显示的对照。');
  });

  test('no articles', () => {
    const empty = (siglum: string): typeof base => witness(siglum, 'witness', `${siglum}.txt`, []);
    const $ = load(write({ comparisons: [comparison({ base: empty('甲'), witness: empty('乙') })] }));
    expect($('h1').text()).toBe('未命名文本');
    expect($('.collation .nothing').text()).toContain('没有可以对照的条文。');
    expect($('.variants .nothing').text()).toBe('没有异文。');
    expect($('.collation table').length).toBe(0);
  });

  test('no difference', () => {
    const same = comparison({
      base,
      witness: base,
      rows: [{ base: ['art-1'], witness: ['art-1'], relation: 'same' }],
    });
    const $ = load(write({ comparisons: [same] }));
    expect($('.sentence').text()).toContain('两本文字相同，没有异文。');
    expect($('.collation').text()).toContain('同左');
    expect($('.variants table').length).toBe(0);
  });
});

test('a reading that runs over leaves is one mark; page furniture inside it is not shown', () => {
  const left = witness('甲', 'base', 'a.txt', [article('第一条', '制\n定本\n规定。')]);
  const right = witness('乙', 'witness', 'b.txt', [article('第一条', '规定。')]);
  const text = left.source.text.slice(left.source.text.indexOf('制'), left.source.text.indexOf('规定'));
  const one = comparison({
    base: left,
    witness: right,
    rows: [{ base: ['art-1'], witness: ['art-1'], relation: 'edited' }],
    variants: [
      variant(
        'v',
        'omission',
        { ...reading(left, 'art-1/para-1', '制'), text, end: reading(left, 'art-1/para-1', '规').start },
        null,
        {
          gap: { id: 'art-1/para-1', point: reading(right, 'art-1/para-1', '规').start },
        },
      ),
    ],
  });
  const $ = load(write({ comparisons: [one] }));
  expect(seen($, '.side.base del')).toBe('制定本');
  expect($('.side.base .mark').length).toBe(1);
});

test('what surrounds the regulation is not set in the table', () => {
  const left = witness('甲', 'base', 'a.txt', [
    block('front', 'lead', '新华社电'),
    article('第一条', '甲。'),
    block('back', 'after-end', '编辑'),
  ]);
  const rows = [{ base: ['art-1'], witness: ['art-1'], relation: 'same' as const }];
  const $ = load(write({ comparisons: [comparison({ base: left, witness: left, rows })] }));
  expect($('.collation').text()).not.toMatch(/新华社电|编辑/u);
});

test('a heading that only one text has stands on its side', () => {
  const left = witness('甲', 'base', 'a.txt', [title('规定'), article('第一条', '甲。')]);
  const right = witness('乙', 'witness', 'b.txt', [article('第一条', '甲。')]);
  const one = comparison({
    base: left,
    witness: right,
    headings: [['title', null]],
    rows: [{ base: ['art-1'], witness: ['art-1'], relation: 'same' }],
    variants: [
      variant('title.v1', 'omission', wholeOf(left, 'title'), null, {
        whole: true,
        gap: { id: 'art-1', point: { line: 1, column: 1, offset: 0 } },
      }),
    ],
  });
  const $ = load(write({ comparisons: [one] }));
  expect(seen($, 'tbody.title .side.base')).toBe('规定');
  expect(seen($, 'tbody.title .side.witness')).toBe('〔乙无此标题〕');
  expect(seen($, `${byId('row/art-1')} .side.witness`)).toBe('同左');
});
