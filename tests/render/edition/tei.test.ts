import { describe, expect, test } from 'vitest';
import { editionTei } from '../../../src/render/edition/tei.js';
import type { ApparatusEntry, Edition } from '../../../src/model/edition.js';
import { editionFrom, following, textAs } from './real.js';
import { teiDocument } from './tei-document.js';

/** Line 2: words in the first 款; line 3: a 款 that 乙 lacks; line 4: an article that 丙 lacks; line 5 has two 项. */
const BASE = `某办法
第一条　部门依规依法履职。
乡镇参照本办法执行。
第二条　加强保护。
第三条　下列行为：
（一）排污；
（二）倾倒。
`;
const YI = BASE.replace('依规依法', '依法依规').replace('乡镇参照本办法执行。\n', '');
const BING = BASE.replace('第二条　加强保护。\n', '').replace('履职', '全面履职');

const edition = editionFrom(textAs('1版', 'base', BASE), [
  textAs('乙', 'witness', YI),
  textAs('丙', 'witness', BING),
]);
const tei = (one: Edition): string => editionTei(one, { lang: 'zh' });

/** Without notes and details, which are asked for by themselves. */
function lines(xml: string): string[] {
  return xml
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => !/^<(?:witDetail|note|idno|\/note)/u.test(one));
}

function change(words: string, choice: ApparatusEntry['choice']): Edition {
  const apparatus = edition.apparatus.map((entry) =>
    entry.readings[0]?.text === words ? { ...entry, choice } : entry,
  );
  return { ...edition, apparatus };
}

describe('a TEI edition', () => {
  test('lays words with another reading in the paragraph, the base as the lemma', () => {
    const xml = tei(edition);
    expect(xml).toContain('<p n="1" xml:id="art-1_para-1"><label>第一条</label>　部门<app ');
    const at = lines(xml).findIndex((one) => one.startsWith('<lem wit="#_1版 #丙">依规依法'));
    expect(lines(xml).slice(at, at + 2)).toEqual([
      '<lem wit="#_1版 #丙">依规依法</lem>',
      '<rdg wit="#乙" type="transposition">依法依规</rdg>',
    ]);
  });

  test('has an empty lemma where the base lacks words', () => {
    const own = lines(tei(edition));
    const at = own.indexOf('<lem wit="#_1版 #乙"/>');
    expect(own[at + 1]).toBe('<rdg wit="#丙" type="addition">全面</rdg>');
  });

  test('puts the entry around a whole 款, and around a whole article', () => {
    const own = lines(tei(edition));
    const paragraph = own.indexOf('<p n="2" xml:id="art-1_para-2">乡镇参照本办法执行。</p>');
    expect(own[paragraph - 1]).toBe('<lem wit="#_1版 #丙">');
    expect(own.slice(paragraph + 1, paragraph + 3)).toEqual(['</lem>', '<rdg wit="#乙" type="omission"/>']);
    const article = own.indexOf('<div type="article" n="2" xml:id="art-2">');
    expect(own[article - 1]).toBe('<lem wit="#_1版 #乙">');
    expect(own.slice(article + 2, article + 5)).toEqual([
      '</div>',
      '</lem>',
      '<rdg wit="#丙" type="omission"/>',
    ]);
  });

  test('has 项 beside the 款 they belong to, numbered', () => {
    expect(lines(tei(edition))).toEqual(
      expect.arrayContaining([
        '<ab type="item" n="1" xml:id="art-3_para-1_item-1"><label>（一）</label>排污；</ab>',
        '<ab type="item" n="2" xml:id="art-3_para-1_item-2"><label>（二）</label>倾倒。</ab>',
      ]),
    );
  });

  test('has as the lemma what was chosen; the base is a reading like others then', () => {
    const { $ } = teiDocument(tei(following('乙', edition)));
    const app = $('lem')
      .filter((_, one) => $(one).text() === '依法依规')
      .parent();
    expect(app.attr('subtype')).toBe('decision');
    expect(app.children('lem').attr('type')).toBe('transposition');
    expect(app.children('rdg').attr('wit')).toBe('#_1版 #丙');
    expect(app.children('note[type=decision]').text()).toBe('从该本');
  });

  test('marks words of an editor, names the editor and dates the decision', () => {
    const choice = {
      text: '依法',
      by: 'decision',
      because: '与上位法一致',
      editor: '张编辑',
      date: '2025-08-02',
    } as const;
    const { $ } = teiDocument(tei(change('依规依法', choice)));
    const lem = $('lem[type=conjecture]');
    expect(lem.text()).toBe('依法');
    expect(lem.attr('wit')).toBeUndefined();
    expect(
      lem
        .siblings('rdg')
        .toArray()
        .map((one) => $(one).text()),
    ).toEqual(['依规依法', '依法依规']);
    expect($(`respStmt[xml\\:id="${(lem.attr('resp') ?? '').slice(1)}"] > name`).text()).toBe('张编辑');
    const note = lem.siblings('note[type=decision]');
    expect(note.text()).toBe('与上位法一致2025-08-02');
    expect(note.children('date').attr('when')).toBe('2025-08-02');
  });

  test('says where each text has its reading and how often, and what other files know the entry by', () => {
    const { $ } = teiDocument(tei(edition));
    const app = $('rdg[type=transposition]').parent();
    const details = app.children('witDetail[wit="#乙"]').toArray();
    // 第一条　部门 are six characters.
    expect(details.map((one) => [$(one).attr('type'), $(one).text()])).toEqual([
      ['position', '2:7-2:11'],
      ['frequency', '1'],
    ]);
    const entry = edition.apparatus.find(({ readings }) => readings[0]?.text === '依规依法');
    const names = app.find('idno').toArray();
    expect(names.map((one) => $(one).text())).toEqual([
      entry?.id,
      entry?.hash,
      ...(entry?.variants.map(({ id }) => id) ?? []),
    ]);
  });

  test('lists the texts by their role, with siglum, file and digest', () => {
    const { $ } = teiDocument(tei(edition));
    const base = $('listWit[n=base] > witness');
    expect([base.attr('xml:id'), base.attr('n')]).toEqual(['_1版', '1版']);
    expect(base.find('idno[type=sha256]').text()).toBe(edition.base.witness.source.sha256);
    expect($('listWit[n=witness] > witness')).toHaveLength(2);
    expect($('edition').text()).toContain('编者整理，非正式版本');
  });

  test('holds hostile words as words, and writes out what XML cannot hold', () => {
    const nasty = 'x<b>&amp;]]>\u0000\u001b\u202e\uffff"';
    const base = textAs('甲', 'base', BASE.replace('倾倒', nasty));
    const xml = tei(editionFrom(base, []));
    expect(xml).toContain('x&lt;b&gt;&amp;amp;]]&gt;\\u{0}\\u{1b}\\u{202e}\\u{ffff}"');
    expect(teiDocument(xml).$('b')).toHaveLength(0);
  });

  test('is the same however often it is written', () => {
    expect(tei(edition)).toBe(tei(edition));
    expect(tei(edition).endsWith('</TEI>\n')).toBe(true);
  });
});
