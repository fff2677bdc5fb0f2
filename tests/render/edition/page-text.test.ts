import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/model/edition.js';
import { sheetOf } from '../../../src/render/prose/edition/sheet.js';
import { runText } from '../../../src/render/prose/text.js';
import { versions } from './laws.js';
import { anchors, byId, pageOf, printedText, seen } from './page.js';
import { editionFrom, following, textAs } from './real.js';
import { base, edition } from './sample.js';

const $ = pageOf(edition);
const fromBase: Edition = {
  ...edition,
  apparatus: edition.apparatus.map((entry) => ({
    ...entry,
    choice: { text: entry.readings[0]!.text, reading: 0, by: 'base', because: '' },
  })),
};

/** The words of a mark, its classes, and its number. */
function mark(id: string): readonly [string, string | undefined, string | undefined] {
  const link = $(`#text a.m${byId(id)}`);
  const words = link.clone();
  words.find('.hidden').remove();
  return [words.text(), link.attr('class'), link.attr('data-e')];
}

describe('the text of 整理版', () => {
  test('is the text of the base, each character once, where the base is followed', () => {
    expect(printedText(pageOf(fromBase))).toBe(base.source.text.replace(/\s/gu, ''));
  });

  test('has the title, 题注, headings and articles of an official print', () => {
    expect(seen($, '#text h2')).toBe('生态环境保护责任制规定（试行）');
    expect(seen($, '#text .block.note p')).toBe('（2025年7月18日发布）');
    expect(seen($, `h3${byId('chap-1')}`)).toBe('第一章　总则');
    expect(seen($, `article${byId('art-7')} > p`)).toBe('第七条　本规定由生态环境部解释。');
    expect($(`${byId('art-3')} > p.depth-1`).length).toBe(2);
  });

  test('prints what was chosen, leaves out what was not, and marks both', () => {
    expect(seen($, byId('art-4/para-2'))).toBe('市级以上地方生态环境部门依法依规履行职责。');
    expect(mark('art-4/para-2.0004')).toEqual(['依法依规', 'm chosen decided', '4']);
    expect(seen($, byId('art-5/para-1'))).toBe(
      '第五条　县级以上地方党委和政府主要负责人的方针政策和决策部署。',
    );
    expect(mark('art-6/para-1.0007')).toEqual(['账', 'm chosen decided', '7']);
    expect(printedText($)).not.toContain('此前的规定同时废止');
    expect(mark('art-8.0008')).toEqual(['‸', 'm left-out decided', '8']);
    expect(printedText($)).toContain('本规定自发布之日起施行。');
  });

  test('marks what is open and what only a commentary reads otherwise, each in its way', () => {
    expect(mark('art-3/para-1/item-1.0003')).toEqual(['、', 'm quiet', '3']);
    expect(mark('art-1/para-1.0001')).toEqual(['对生态文明建设的全面领导', 'm indirect', '1']);
    expect(mark('art-5/para-1.0006')).toEqual(['和', 'm decided', '6']);
  });

  test('marks a whole 款 that a witness lacks behind its words, and at its side', () => {
    expect(mark('art-2/para-2.0002')).toEqual(['', 'm whole', '2']);
    expect($(`p.wanting${byId('art-2/para-2')} a.m`).attr('id')).toBe('art-2/para-2.0002');
    expect($('p.wanting').length).toBe(1);
  });

  test('leads from every mark to its note, and from the note back', () => {
    for (const { id, n } of edition.apparatus) {
      const link = $(`#text a.m${byId(id)}`);
      expect(link.attr('href')).toBe(`#note/${id}`);
      expect($(`.notes li${byId(`note/${id}`)}[data-e="${n}"] > a`).attr('href')).toBe(`#${id}`);
    }
    expect($('#text a.m').length).toBe(edition.apparatus.length);
  });

  test('has an address for every division, and a link to every article', () => {
    const { ids, links } = anchors($, '#text');
    for (const id of [
      'art-1',
      'art-2/para-2',
      'art-3/para-1',
      'art-3/para-1/item-2',
      'art-8',
      'art-8/para-1',
      'chap-2',
    ])
      expect(ids).toContain(id);
    expect($(`${byId('art-6')} a.permalink`).attr('href')).toBe('#art-6');
    expect(links).toContain('art-7');
  });

  test('shows a line end that may have been a paragraph', () => {
    expect($(`${byId('art-4/para-2')} .join`).length).toBe(1);
    expect(seen($, byId('art-4/para-1'))).toContain('下级党委和政府');
  });

  test('keeps its language on an English page', () => {
    expect(pageOf(edition, 'en')('#text .sheet').attr('lang')).toBe('zh');
    expect($('#text .sheet').attr('lang')).toBeUndefined();
  });
});

/** What the text is by the paragraphs of the base. */
function wordsOf(one: Edition): string {
  return sheetOf(one, 'zh')
    .base.paras.all.flatMap((para) => sheetOf({ ...one, apparatus: [] }, 'zh').runs(para))
    .map(runText)
    .join('')
    .replace(/\s/gu, '');
}

describe('every edition', () => {
  test('prints each character of its base once, with one mark and one note for every entry', () => {
    fc.assert(
      fc.property(versions, ({ base: left, witness: right }) => {
        const made = editionFrom(textAs('甲', 'base', left), [textAs('乙', 'witness', right)]);
        const page = pageOf(made);
        expect(printedText(page)).toBe(wordsOf(made));
        for (const one of [page, pageOf(following('乙', made))]) {
          const { ids, links } = anchors(one, '#text');
          expect(new Set(ids).size).toBe(ids.length);
          for (const { id } of made.apparatus)
            expect(ids.filter((found) => found === id || found === `note/${id}`).length).toBe(2);
          for (const unit of made.concordance.flatMap((line) => line.base)) expect(ids).toContain(unit.id);
          expect(links.filter((link) => !ids.includes(link))).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
  });
});
