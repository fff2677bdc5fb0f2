import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/model/edition.js';
import { agreementOf } from '../../../src/render/prose/edition/agreement.js';
import { recurringOf } from '../../../src/render/prose/edition/recurring.js';
import { namedStretches } from '../../../src/render/prose/edition/unit-names.js';
import { textSide } from '../../../src/render/prose/side.js';
import { base, edition } from './sample.js';
import { pageOf } from './page.js';
import { editionFrom, textAs } from './real.js';

const $ = pageOf(edition);
const words = (selector: string): string =>
  $(`#statistics ${selector}`).first().text().replace(/\s+/gu, ' ').trim();
const list = (selector: string): string[] =>
  $(`#statistics ${selector}`)
    .toArray()
    .map((one) => $(one).text().replace(/\s+/gu, ' ').trim());

test('the edition in a sentence, and its counts', () => {
  expect(words('.sentence')).toBe('底本 8 条，校本 1 种。异文 8 处，其中实质性 6 处；待定 2 处。');
  expect(list('.tally:first-of-type li').slice(0, 10)).toEqual([
    '替换2',
    '缺2',
    '多1',
    '互乙1',
    '标点1',
    '字形1',
    '实质性6',
    '仅见于解读1',
    '待定2',
    '已定6',
  ]);
});

describe('agreement', () => {
  const { sigla, between } = agreementOf(edition);

  test('of the texts that are named in the apparatus', () => {
    expect(sigla).toEqual(['新华社', '报纸', '答记者问']);
    // Both have all nine places, and read alike only where the commentary alone departs.
    expect(between('新华社', '报纸')).toEqual({ alike: 1, of: 9 });
    // The commentary has the words 依规依法 of the base, and 的领导 for other words.
    expect(between('新华社', '答记者问')).toEqual({ alike: 1, of: 2 });
    expect(between('报纸', '答记者问')).toEqual({ alike: 0, of: 2 });
    expect(between('答记者问', '报纸')).toEqual({ alike: 0, of: 2 });
  });

  test('is a table with the texts on both sides', () => {
    expect(list('.matrix tbody tr')).toEqual(['新华社—1／91／2', '报纸1／9—0／2', '答记者问1／20／2—']);
  });

  test('is not told of two texts alone', () => {
    const two = pageOf({ ...edition, commentaries: [], apparatus: edition.apparatus.slice(1, 3) });
    expect(two('.matrix').length).toBe(0);
  });
});

describe('recurring variants', () => {
  const twice: Edition = editionFrom(
    textAs(
      '甲',
      'base',
      '规定\n第一条　各部门依规依法履行职责。\n第二条　有关单位依规依法承担责任；乡镇应当公开。',
    ),
    [
      textAs(
        '乙',
        'witness',
        '规定\n第一条　各部门依法依规履行职责。\n第二条　有关单位依法依规承担责任；乡镇可以公开。',
      ),
    ],
  );

  test('are those found in two places and more', () => {
    expect(recurringOf(twice).map(({ lemma, reading, entries }) => [lemma, reading, entries.length])).toEqual(
      [['依规依法', '依法依规', 2]],
    );
  });

  test('have their places, each a link to the list of variants', () => {
    const page = pageOf(twice);
    const row = page('#statistics .recurring tbody tr');
    expect(row.find('th').text()).toBe('互乙 依规依法 → 依法依规');
    expect(row.find('.number').text()).toBe('2');
    const links = row.find('a').toArray();
    expect(links.map((one) => page(one).text())).toEqual(['第一条', '第二条']);
    const ids = links.map(({ attribs }) => decodeURI(attribs.href ?? '').slice(1));
    expect(ids.every((id) => page(`tr[id="${id}"]`).length === 1)).toBe(true);
  });

  test('that do not occur are not spoken of', () => {
    expect($('#recurring').length).toBe(0);
  });
});

test('a word has its count in every text, and its places', () => {
  const row = $('.terms tbody tr');
  expect(row.find('th').text()).toBe('依规依法');
  expect(row.find('summary').text()).toBe('1');
  expect(row.find('details a').attr('href')).toBe('#art-4/para-2');
  expect(row.find('td').last().text()).toBe('0');
  expect(row.find('td').last().attr('data-siglum')).toBe('报纸');
});

describe('a commentary', () => {
  test('how closely it keeps to the words', () => {
    expect(list('.tally').at(1)).toBe('照录0节录1转述0');
  });

  test('its counts: what is stated, and what the base has', () => {
    const claim = $('.claims li');
    expect(claim.attr('class')).toBe('differs');
    expect(claim.find('b').text()).toBe('4项');
    expect(claim.find('.verdict').text()).toBe('不符：称 4，底本 2');
    expect(claim.find('a').attr('href')).toBe('#art-3/para-1');
    expect(claim.find('small').text()).toMatch(/corpus\/qa\.txt:2:21$/u);
  });

  test('the articles it does not speak of', () => {
    const names = $('h4:contains("未提及的条") + ul li').toArray();
    expect(names.map((one) => $(one).text())).toEqual(['第七条', '第八条']);
  });
});

test('three articles in a row are told as one stretch', () => {
  const ids = ['art-1', 'art-2', 'art-3', 'art-5', 'art-7', 'art-8'];
  expect(namedStretches(ids, textSide(base), 'zh')).toEqual([
    { id: 'art-1', name: '第一条—第三条' },
    { id: 'art-5', name: '第五条' },
    { id: 'art-7', name: '第七条' },
    { id: 'art-8', name: '第八条' },
  ]);
});

describe('a parallel', () => {
  test('which is older, and how much is shared', () => {
    expect(words('h3:contains("参照") + p')).toBe('株洲在前（2022-04-29）');
    expect(list('.tally').at(2)).toBe('近同0相近1略近0');
  });

  test('a shared provision with the words that differ', () => {
    const cells = $('.provisions tbody tr').children().toArray();
    expect(cells.map((one) => $(one).text())).toEqual([
      '第三条第（一）项',
      '第一条 corpus/zhuzhou.txt:2:5',
      '相近 50%',
      '齐抓共管 / 一岗双责',
    ]);
    expect($('.provisions a').attr('href')).toBe('#art-3/para-1/item-1');
  });

  test('what only one of the two has', () => {
    expect(words('h4:contains("仅见于新华社") + ul')).toBe('第一条');
    expect(words('h4:contains("仅见于株洲") + p')).toBe('没有。');
  });

  test('no date, no order', () => {
    const [parallel] = edition.parallels;
    const page = pageOf({
      ...edition,
      parallels: [{ text: parallel!.text, provisions: [], alone: parallel!.alone }],
    });
    expect(page('h3:contains("参照") + p').text()).toBe('先后未明（有日期未载）');
    expect(page('#statistics .provisions').length).toBe(0);
  });
});

test('English', () => {
  const english = pageOf(edition, 'en');
  const text = english('#statistics').text();
  expect(text).toContain(
    'The base has 8 articles; there is 1 witness. There are 8 variants, 6 of substance; 2 are open.',
  );
  expect(text).toContain('differs: 4 stated, 2 in the base');
  expect(text).toContain('株洲 is older (2022-04-29)');
});

test('an edition of one text alone', () => {
  const alone = pageOf(editionFrom(textAs('甲', 'base', '规定\n第一条　制定本规定。'), []));
  expect(alone('#statistics .sentence').text()).toBe('底本 1 条。没有校本，未作校勘。');
  expect(alone('#statistics').find('table, h3').length).toBe(0);
});

test('text stays text', () => {
  const hostile = '<img src=x>';
  const page = pageOf({
    ...edition,
    terms: [{ from: 'given', terms: [{ text: hostile, uses: [{ siglum: hostile, places: [] }] }] }],
    parallels: edition.parallels.map((one) => ({
      ...one,
      provisions: one.provisions.map((each) => ({
        ...each,
        differing: [{ base: hostile, parallel: hostile }],
      })),
    })),
  });
  expect(page('#statistics img').length).toBe(0);
  expect(page('.differing del').text()).toBe(hostile);
});
