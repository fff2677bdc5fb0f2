import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/model/edition.js';
import { editionPage } from '../../../src/render/html/edition/page.js';
import { article, block, title, witness } from '../build.js';
import { anchors, pageOf, printedText, seen } from './page.js';
import { editionFrom, textAs } from './real.js';
import { edition } from './sample.js';

const $ = pageOf(edition);
const english = pageOf(edition, 'en');

describe('the page', () => {
  test('is one file that loads nothing, and runs one script that its policy names', () => {
    const html = editionPage(edition, { lang: 'zh', downloads: [] });
    const style = /<style>([\s\S]*?)<\/style>/u.exec(html)?.[1] as string;
    const script = /<script>([\s\S]*?)<\/script>/u.exec(html)?.[1] as string;
    const digest = (text: string): string => createHash('sha256').update(text).digest('base64');
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src 'sha256-${digest(style)}'`);
    expect(policy).toContain(`script-src 'sha256-${digest(script)}'`);
    expect(policy).not.toContain('unsafe');
    expect($('script').length).toBe(1);
    expect($('iframe, object, embed, img, form, base, [style], [src]').length).toBe(0);
    expect(style).not.toMatch(/https?:|@import|url\((?!#)/iu);
  });

  test('has landmarks, a way past the head, and headings in order', () => {
    expect($('body > header, body > main, body > footer').length).toBe(3);
    expect($('a.skip').attr('href')).toBe('#text');
    expect($('h1').length).toBe(1);
    const levels = $('h1, h2, h3, h4, h5, h6')
      .toArray()
      .map(({ name }) => Number(name.slice(1)));
    levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
  });

  test.each([
    ['zh', $],
    ['en', english],
  ])('has no id twice, and no link that leads nowhere (%s)', (_, page) => {
    const { ids, links } = anchors(page);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
    expect(links.length).toBeGreaterThan(30);
  });

  test('is the same whenever it is written', () => {
    const write = (): string => editionPage(edition, { lang: 'zh', downloads: [] });
    expect(write()).toBe(write());
  });
});

describe('the head', () => {
  test('names the regulation and says that this is no official text', () => {
    expect(seen($, 'h1')).toBe('《规定》校勘');
    expect(seen($, '.masthead .disclaimer')).toBe('编者整理，非正式版本');
    expect(seen(english, '.masthead .disclaimer')).not.toMatch(/\p{Script=Han}/u);
  });

  test('lists every text with its part, source, date and digest', () => {
    const rows = $('.masthead .texts tbody tr').toArray();
    const cells = rows.map((row) =>
      $(row)
        .find('td, th')
        .toArray()
        .map((cell) => $(cell).text()),
    );
    expect(cells.map((row) => row.slice(0, 4))).toEqual([
      ['底本', '新华社', '新华社北京电。', '2025年7月29日'],
      ['校本', '报纸', '生态环境保护责任制规定(试行)', ''],
      ['解读', '答记者问', '某网站', '2025年8月1日'],
      ['参照', '株洲', '株洲市生态环境保护工作责任规定', '2022年4月29日'],
    ]);
    expect(cells[0]?.[4]).toContain(edition.base.witness.source.sha256.slice(0, 12));
    expect(seen(english, '.masthead .texts')).toContain('29 July 2025');
  });
});

describe('the bar', () => {
  test('has three views, the clean one first, and links to the parts', () => {
    const radios = $('.bar input[name="view"]').toArray();
    expect(radios.map(({ attribs }) => attribs.id)).toEqual(['view-clean', 'view-collation', 'view-notes']);
    expect($('.bar input[checked]').attr('id')).toBe('view-clean');
    expect($('.views label').text()).toBe('整理版对照版编注版');
    expect(anchors($, '.sections').links).toEqual([
      'variants',
      'numbers',
      'statistics',
      'findings',
      'downloads',
    ]);
  });

  test('hides what needs the script', () => {
    expect($('.bar .tools').attr('hidden')).toBeDefined();
  });

  test('explains the forms that occur, and no others', () => {
    const keys = (page: ReturnType<typeof pageOf>): (string | undefined)[] =>
      page('.legend .of-text li')
        .toArray()
        .map(({ attribs }) => attribs.class);
    // 1 is only quoted, 2 whole and open, 3 an open mark; 4, 5 and 7 are read otherwise, 6 as the base has it, 8 not at all, 9 is added.
    expect(keys($)).toEqual([
      'Open',
      'Decided',
      'Indirect',
      'Whole',
      'Quiet',
      'Chosen',
      'Added',
      'LeftOut',
      'Shared',
      'Join',
    ]);
    expect(keys(pageOf({ ...edition, apparatus: [], commentaries: [], parallels: [] }))).toEqual(['Join']);
    const one = edition.apparatus.filter(({ n }) => n === 3);
    expect(keys(pageOf({ ...edition, apparatus: one, commentaries: [], parallels: [] }))).toEqual([
      'Open',
      'Quiet',
      'Join',
    ]);
  });
});

describe('the colophon', () => {
  test('says what the text is, what it was made from, and how open it is', () => {
    const text = seen($, '.colophon');
    expect(text).toContain('编者整理，非正式版本');
    expect(text).toContain(
      '全文 8 条。异文 8 处，其中实质性 6 处；仅见于解读的 1 处；已定 6 处，待定 2 处。未经裁定处，从底本。',
    );
    for (const { witness: one } of [
      edition.base,
      ...edition.witnesses,
      ...edition.commentaries.map((c) => c.text),
    ])
      expect(text).toContain(one.source.sha256);
    expect(seen($, '.colophon dl > div')).toBe(
      `底本新华社新华社北京电。2025年7月29日corpus/xinhua.txtSHA-256 ${edition.base.witness.source.sha256}`,
    );
  });

  test('says so where the texts read the same, and where there is nothing to compare with', () => {
    const alone = textAs('甲', 'base', '某规定\n第一条　甲乙丙丁。\n第二条　戊己庚辛。\n');
    const same = pageOf(editionFrom(alone, [textAs('乙', 'witness', alone.source.text)]));
    expect(seen(same, '#text .alike')).toBe('各本文字相同。');
    expect(same('#text .notes').length).toBe(0);
    const only = pageOf(editionFrom(alone, []));
    expect(seen(only, '.colophon')).toContain('没有校本，未作校勘。');
    expect(only('#text .alike').length).toBe(0);
    expect(printedText(only)).toBe('某规定第一条甲乙丙丁。第二条戊己庚辛。');
  });
});

describe('what the base has outside the text', () => {
  const base = witness('甲', 'base', 'a.txt', [
    block('front', 'lead', '某社7月29日电 近日印发。'),
    title('某规定'),
    article('第一条', '甲乙丙丁。'),
    block('back', 'after-end', '责任编辑：<某某>'),
  ]);
  const page = pageOf(editionFrom(base, []));

  test('is kept, behind the text and closed', () => {
    expect(printedText(page)).toBe('某规定第一条甲乙丙丁。');
    expect(page('details.outside').attr('open')).toBeUndefined();
    expect(
      page('details.outside p')
        .toArray()
        .map((p) => page(p).text()),
    ).toEqual(['某社7月29日电 近日印发。', '责任编辑：<某某>']);
  });

  test('is all there is of a text without a regulation', () => {
    const empty = witness('甲', 'base', 'a.txt', [block('front', 'lead', '某社7月29日电。')]);
    const nothing = pageOf(editionFrom(empty, []));
    expect(seen(nothing, '#text .sheet')).toBe('底本中没有识别出正文。');
    expect(seen(nothing, 'details.outside p')).toBe('某社7月29日电。');
  });
});

describe('hostile words of any text', () => {
  const nasty = '<script>alert(1)</script>"\'&\u202e\u001b[31m';
  const words = `第一条　甲乙${nasty}丙丁戊己庚辛壬癸。\n`;
  const base = textAs(`甲"><i>`, 'base', `某规定${nasty}\n${words}`);
  const other = textAs(`乙</title><b>`, 'witness', `某规定${nasty}\n${words.replace('丙丁', nasty)}`);
  const made: Edition = { ...editionFrom(base, [other]), title: nasty };
  const html = editionPage(made, { lang: 'zh', downloads: [{ label: nasty, path: 'javascript:alert(1)' }] });

  test('stay words', () => {
    expect(html).not.toContain('<script>alert');
    expect(html.match(/<script/gu)?.length).toBe(1);
    for (const sign of ['\u202e', '\u001b']) expect(html).not.toContain(sign);
    expect(html).not.toContain('href="javascript:');
    expect(printedText(pageOf(made))).toContain('甲乙<script>alert(1)</script>"\'&\\u{202e}\\u{1b}[31m丙丁');
  });
});
