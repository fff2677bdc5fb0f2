import fc from 'fast-check';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { dateOf } from '../../../src/render/edition/tei/date.js';
import { xmlIds } from '../../../src/render/edition/tei/xml-ids.js';
import { block, documentOf, line } from '../../../src/render/edition/tei/xml.js';

/** XML 1.0, productions 4, 4a and 7, as far as letters of the BMP go. */
const NC_NAME = /^[A-Za-z_\u4E00-\u9FA5][\w.\-\u4E00-\u9FA5]*$/u;

describe('what writes XML', () => {
  test('puts blocks on lines of their own and nothing into running text', () => {
    const root = block('div', { n: '1' }, [
      line('p', {}, ['甲', line('label', {}, ['乙']), '丙']),
      undefined,
    ]);
    expect(documentOf(root).split('\n').slice(1)).toEqual([
      '<div n="1">',
      '  <p>甲<label>乙</label>丙</p>',
      '</div>',
      '',
    ]);
  });

  test('gives back any text that can be shown, in an element and in an attribute', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~一-龥。；“”]*$/u), (text) => {
        const $ = load(documentOf(line('p', { n: text }, [text])), { xml: true });
        expect($('p').text()).toBe(text);
        expect($('p').attr('n')).toBe(text);
      }),
    );
  });

  test('sends no character that XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = documentOf(line('p', {}, [text, '\ud800', '\ufffe']));
        expect(written).not.toMatch(/[^\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
      }),
    );
  });
});

describe('names for xml:id', () => {
  test.each([
    ['新华社', '新华社'],
    ['1版', '_1版'],
    ['art-5/para-3.8c1f~2', 'art-5_para-3.8c1f.2'],
    ['', '_'],
  ])('%s', (wish, name) => {
    expect(xmlIds().of('a', wish)).toBe(name);
  });

  test('are names, one for each key and always the same', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' })), (keys) => {
        const ids = xmlIds();
        const names = keys.map((key) => ids.of(key, key));
        expect(new Set(names).size).toBe(keys.length);
        expect(keys.map((key) => ids.of(key, '别的'))).toEqual(names);
        for (const name of names) expect(name).toMatch(NC_NAME);
      }),
    );
  });
});

test.each([
  ['2025-08-01', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['2025-02-29', false],
  ['1900-02-29', false],
  ['2025-04-31', false],
  ['2025-13-01', false],
  ['2025-00-10', false],
  ['0000-01-01', false],
  ['2025年8月', false],
])('%s is a day of the calendar: %s', (date, isDay) => {
  expect(dateOf(date).attributes.when).toBe(isDay ? date : undefined);
});
