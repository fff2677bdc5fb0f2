import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/render/text/columns.js';
import { clip, fold } from '../../src/render/text/fold.js';
import { span } from '../../src/render/text/span.js';

const lines = (text: string, width: number, first?: number): string[] =>
  fold([span(text)], width, first).map((line) => line.map((one) => one.text).join(''));

describe('fold', () => {
  test('counts a Chinese character as two columns', () => {
    expect(lines('为了规范管理', 6)).toEqual(['为了规', '范管理']);
    expect(lines('为了规范管理', 7)).toEqual(['为了规', '范管理']);
  });

  test('lets no closing mark begin a line', () => {
    expect(lines('为了规范，管理', 8)).toEqual(['为了规', '范，管理']);
    expect(lines('甲（乙）。丙', 8)).toEqual(['甲', '（乙）。', '丙']);
  });

  test('lets no opening mark end a line', () => {
    expect(lines('甲乙丙《规定》', 8)).toEqual(['甲乙丙', '《规定》']);
  });

  test('divides no Latin word and no path, unless it is wider than a line', () => {
    expect(lines('见 corpus/xinhua.txt:3:1', 22)).toEqual(['见', 'corpus/xinhua.txt:3:1']);
    expect(lines('the governments and', 10)).toEqual(['the govern', 'ments and']);
  });

  test('drops the space a line is broken at', () => {
    expect(lines('one two', 4)).toEqual(['one', 'two']);
  });

  test('has a narrower first line where one is asked for', () => {
    expect(lines('一二三四五六', 8, 4)).toEqual(['一二', '三四五六']);
  });

  test('keeps glued stretches on one line', () => {
    const spans = [
      span('甲乙'),
      { ...span('[-'), glue: 'after' as const },
      span('丙'),
      { ...span('-]'), glue: 'before' as const },
    ];
    expect(fold(spans, 8).map((line) => line.map((one) => one.text).join(''))).toEqual(['甲乙', '[-丙-]']);
  });

  test('keeps tones apart and joins neighbours of one tone', () => {
    expect(fold([span('甲', 'base'), span('乙', 'base'), span('丙')], 20)).toEqual([
      [span('甲乙', 'base'), span('丙')],
    ]);
  });

  test('never exceeds the width and loses nothing but white space', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'甲乙，。（）《》ab1 \u0301👩🇨🇳'),
        fc.string({ unit: 'grapheme', maxLength: 2 }),
      ),
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (words, width) => {
        const folded = lines(words, width);
        for (const line of folded) expect(columnsOf(line)).toBeLessThanOrEqual(width);
        expect(folded.join('').replace(/\s/gu, '')).toBe(words.replace(/\s/gu, ''));
      }),
    );
  });
});

test('clip cuts at a width and says so', () => {
  expect(clip('为了规范管理', 12)).toBe('为了规范管理');
  expect(clip('为了规范管理', 11)).toBe('为了规范管…');
  expect(clip('为了规范管理', 8)).toBe('为了规…');
});
