import { describe, expect, test } from 'vitest';
import { densityOf } from '../../../src/render/html/edition/density/spots.js';
import { sheetOf } from '../../../src/render/prose/edition/sheet.js';
import { edition } from './sample.js';
import { pageOf } from './page.js';

const $ = pageOf(edition);
const strip = $('nav.density');

test('a link for every article that has variants, in the order of the text', () => {
  const links = strip.find('a').toArray();
  expect(links.map(({ attribs }) => attribs.href)).toEqual([1, 2, 3, 4, 5, 6, 8].map((n) => `#art-${n}`));
  expect(links.map((one) => $(one).find('title').text())).toContain('第五条 异文 2');
});

test('a tick for every entry', () => {
  const ticks = strip.find('[data-e]').toArray();
  expect(ticks.map(({ attribs }) => attribs['data-e'])).toEqual('123456789'.split(''));
  expect(ticks.map(({ attribs }) => attribs.class)).toEqual([
    'q',
    'o',
    'q',
    't d',
    'd',
    'd',
    'q d',
    'o d',
    'a d',
  ]);
});

test('ticks of substance are long, others short, and those of commentaries shorter', () => {
  const start = (n: number): string => strip.find(`[data-e="${n}"]`).attr('d')?.split(' ')[0] ?? '';
  expect([2, 3, 1].map(start)).toEqual(['M0', 'M6', 'M8']);
});

describe('places', () => {
  const parts = densityOf(sheetOf(edition, 'zh'));

  test('follow one another from the top to the bottom, ticks inside their articles', () => {
    let end = 0;
    for (const { top, bottom, ticks } of parts) {
      expect(top).toBeGreaterThanOrEqual(end);
      for (const { y } of ticks) {
        expect(y).toBeGreaterThanOrEqual(Math.min(top, 998));
        expect(y).toBeLessThanOrEqual(bottom);
      }
      end = bottom;
    }
    expect(end).toBeCloseTo(1000, 6);
  });

  test('an article has the share of the strip that its text has of the whole', () => {
    const sheet = sheetOf(edition, 'zh');
    const printed = sheet.parts.map(({ paras }) =>
      paras.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(''),
    );
    const whole = printed.join('').length;
    const [first] = parts;
    // 第一条为了加强党对生态文明建设的全面领导，制定本规定。
    expect(first!.bottom - first!.top).toBeCloseTo((27 / whole) * 1000, 6);
  });
});

test('is for the mouse: hidden from those who listen, and no stop for the keyboard', () => {
  expect(strip.attr('aria-hidden')).toBe('true');
  expect(strip.find('a:not([tabindex="-1"])').length).toBe(0);
});

test('no variants, no strip', () => {
  expect(pageOf({ ...edition, apparatus: [] })('nav.density').length).toBe(0);
});
