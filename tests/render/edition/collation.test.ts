/** 对照版 on an edition made by hand: two columns, every kind of row and mark. */
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/model/edition.js';
import { article, comparison, title, witness } from '../build.js';
import { bandsOf, byId, collationOf, seen } from './collation-page.js';
import { edition } from './sample.js';

const $ = collationOf(edition);

describe('the table', () => {
  test('has a head with the role and siglum of each text, and the date that is known', () => {
    expect(
      $('thead th')
        .toArray()
        .map((th) => seen($(th))),
    ).toEqual(['条文', '底本：新华社2025-07-29', '校本：报纸']);
    expect($('thead th.c1').attr('data-col')).toBe('1');
  });

  test('has title, 题注 and chapters between the lines, across the table where the texts agree', () => {
    const order = $('tbody')
      .toArray()
      .map((body) => body.attribs.id ?? body.attribs.class);
    expect(order).toEqual([
      'between title',
      'between note',
      'between chapter',
      'row/art-1',
      'row/art-2',
      'row/art-3',
      'row/art-4',
      'between chapter',
      'row/art-5',
      'row/art-6',
      'row/art-7',
      'row/art-8',
      'row/报纸/art-9',
    ]);
    expect($('tbody.chapter').first().text().trim()).toBe('第一章　总则');
    expect($('tbody.chapter th').first().attr('colspan')).toBe('3');
  });

  test('has 同左 over against equal text, with the number where it is another one', () => {
    expect(bandsOf($, 'row/art-1')).toEqual([
      ['c0 第一条　为了加强党对生态文明建设的全面领导，制定本规定。', 'c1 同左'],
    ]);
    expect(bandsOf($, 'row/art-7')[0]?.[1]).toMatch(/^c1 第八条　同左/u);
    expect($('tbody.same').length).toBe(2);
  });

  test('sets the articles of a split against the one they are made of, 款 against 款', () => {
    expect(bandsOf($, 'row/art-4')).toEqual([
      [
        'c0 第四条　县级以上地方党委和政府应当压实下级党委和政府、有关部门责任。',
        'c1 第四条　县级以上地方党委和政府应当压实下级党委和政府、有关部门责任。',
      ],
      [
        'c0 市级以上地方生态环境部门依规依法履行职责。',
        'c1 第五条　市级以上地方生态环境部门依法依规履行职责。',
      ],
    ]);
    expect(seen($(`${byId('row/art-4')} th`))).toBe('第四条→ 第四、五条拆分异文 1');
    expect($(`${byId('row/art-4')} th`).attr('rowspan')).toBe('2');
  });

  test('says what was moved, renumbered, deleted and inserted', () => {
    expect(seen($(`${byId('row/art-7')} th`))).toContain('相同移动条号变更');
    expect(bandsOf($, 'row/art-8')).toEqual([['c0 第八条　此前的规定同时废止。', 'c1 〔报纸无此条〕']]);
    expect(seen($(`${byId('row/art-8')} th`))).toContain('删去');
    expect(bandsOf($, 'row/报纸/art-9')).toEqual([
      ['c0 〔新华社无此条〕', 'c1 第九条　本规定自发布之日起施行。'],
    ]);
    expect(seen($(`${byId('row/报纸/art-9')} th`))).toBe('第九条新增异文 1');
  });
});

describe('marks', () => {
  const mark = (id: string): string => `${byId(id)}[data-e]`;

  test('show the lemma in the base and the reading in the witness, with one number', () => {
    const lemma = $(mark('c/新华社/art-4/para-2.0004'));
    const reading = $(mark('c/报纸/art-4/para-2.0004'));
    expect([seen(lemma), seen(reading)]).toEqual(['依规依法', '依法依规']);
    expect([lemma.find('del').length, reading.find('ins').length]).toEqual([1, 1]);
    expect([lemma.attr('data-e'), reading.attr('data-e')]).toEqual(['4', '4']);
    expect(reading.attr('href')).toBe('#variant/art-4/para-2.0004');
    expect(reading.hasClass('transposition')).toBe(true);
    expect(reading.find('.hidden').text()).toBe('〔互乙〕');
  });

  test('tell what is decided, and what only a commentary reads', () => {
    expect($(mark('c/新华社/art-4/para-2.0004')).hasClass('decided')).toBe(true);
    expect($(mark('c/新华社/art-1/para-1.0001')).hasClass('indirect')).toBe(true);
    expect($(mark('c/新华社/art-3/para-1/item-1.0003')).attr('class')).toBe('punctuation');
  });

  test('of a witness that reads as the base are anchors only', () => {
    const place = $(byId('c/报纸/art-1/para-1.0001'));
    expect(place.length).toBe(1);
    expect(place.closest('td').hasClass('c1')).toBe(true);
    expect($('td.c1 [data-e="1"]').length).toBe(0);
  });

  test('a wanting 款 is told in its cell, with the number, and nowhere else', () => {
    expect(bandsOf($, 'row/art-2')).toEqual([
      [
        'c0 第二条　本规定适用于县级以上地方党委和政府领导班子成员。',
        'c1 第二条　本规定适用于县级以上地方党委和政府领导班子成员。',
      ],
      ['c0 乡镇（街道）参照本规定执行。', 'c1 〔报纸无此款〕'],
    ]);
    expect($(`${byId('row/art-2')} .lacuna [data-e]`).attr('data-e')).toBe('2');
    expect($(`${byId('row/art-2')} .caret`).length).toBe(0);
    expect($(`${byId('row/art-2')} p.all.base`).length).toBe(1);
    expect($(`${byId('row/art-2')} p.all.base [data-e]`).attr('id')).toBe('c/新华社/art-2/para-2.0002');
  });

  test('have unique ids in every column', () => {
    const ids = $('[id]')
      .toArray()
      .map((one) => one.attribs.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('anchors', () => {
  test('every division of the witness is there, that of an equal article, too', () => {
    for (const id of [
      '报纸/art-4',
      '报纸/art-5~2',
      '报纸/art-1',
      '报纸/art-1/para-1',
      '报纸/art-3/para-1/item-2',
    ])
      expect($(byId(id)).length, id).toBe(1);
  });

  test('none is that of the base, which is gone to in the text', () => {
    expect($(byId('art-4')).length).toBe(0);
  });
});

describe('English', () => {
  const english = collationOf(edition, 'en');

  test('has its own words, and texts that say they are Chinese', () => {
    expect(seen(english(`${byId('row/art-8')} td.c1`))).toBe('[no such article in 报纸]');
    expect(english(`${byId('row/art-8')} td.c0`).attr('lang')).toBe('zh');
    expect(english(`${byId('row/art-8')} td.c1`).attr('lang')).toBeUndefined();
    expect(seen(english(`${byId('row/art-1')} td.c1`))).toBe('as in the base');
  });
});

describe('where there is little to show', () => {
  const bare = (more: Partial<Edition>): Edition => ({
    ...edition,
    witnesses: [],
    comparisons: [],
    concordance: [],
    apparatus: [],
    ...more,
  });

  test('no witness is a line and no table', () => {
    const page = collationOf(bare({}));
    expect(page('table').length).toBe(0);
    expect(page('.nothing').text()).toBe('没有校本，无从对照。');
  });

  test('no difference is said, and both texts are shown', () => {
    const parts = [title('某办法'), article('第一条', '为了规范管理，制定本办法。')];
    const base = witness('甲', 'base', 'a.txt', parts);
    const other = witness('乙', 'witness', 'b.txt', parts);
    const equal = comparison({
      base,
      witness: other,
      rows: [{ base: ['art-1'], witness: ['art-1'], relation: 'same' }],
      headings: [['title', 'title']],
    });
    const rows = equal.alignment.rows;
    const page = collationOf(
      bare({
        base: { witness: base },
        witnesses: [{ witness: other }],
        comparisons: [equal],
        concordance: rows.map((row) => ({ base: row.base, cells: [{ units: row.witness, rows: [row] }] })),
      }),
    );
    expect(page('.nothing').text()).toBe('各本文字相同。');
    expect(bandsOf(page, 'row/art-1')).toEqual([['c0 第一条　为了规范管理，制定本办法。', 'c1 同左']]);
  });
});
