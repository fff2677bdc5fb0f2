import { applyPatch, parsePatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render, renderDocument } from '../../src/render/index.js';
import { inOneDress } from '../../src/render/patch/one-dress.js';
import { article, block, chapter, comparison, note, para, title, witness } from './build.js';
import { base, other, sample } from './sample.js';

const options = { lang: 'zh' } as const;
const lines = (from: typeof base): string => renderDocument('lines', from, options);
const patch = (...comparisons: (typeof sample)[]): string => render('patch', { comparisons }, options);

test('the lines of a regulation are its headings, 款 and 项, in one dress', () => {
  const text = witness('甲', 'base', 'a.txt', [
    block('front', 'lead', '新华社电'),
    title('某某规定(试行)'),
    note('(2025年7月18日发布)'),
    chapter('第一章', '总则'),
    article(
      '第一条',
      para('应当遵循下列原则:', ['(一)', '坚持,落实;'], ['(二)', '坚持。']),
      '下一\n款 and\nmore',
    ),
    block('back', 'after-end', '责任编辑'),
  ]);
  expect(lines(text).split('\n')).toEqual([
    '某某规定（试行）',
    '（2025年7月18日发布）',
    '第一章　总则',
    '第一条　应当遵循下列原则：',
    '（一）坚持，落实；',
    '（二）坚持。',
    '下一款and more',
    '',
  ]);
});

describe('the patch', () => {
  test('turns the lines of the base into those of the witness', () => {
    expect(applyPatch(lines(base), patch(sample))).toBe(lines(other));
  });

  test('names both files and shows only what differs in wording or punctuation', () => {
    expect(patch(sample)).toMatch(/^--- corpus\/xinhua\.txt\n\+\+\+ corpus\/newspaper\.txt\n@@/u);
    const changed = patch(sample)
      .split('\n')
      .filter((line) => /^-(?!--)/u.test(line));
    expect(changed).toEqual([
      '-乡镇（街道）参照本规定执行。',
      '-（一）坚持党政同责、齐抓共管；',
      '-市级以上地方生态环境部门依规依法履行职责。',
      '-第五条　县级以上地方政府主要负责人的方针政策和决策部署。',
      '-第六条　建立考核台帐。',
      '-第七条　本规定由生态环境部解释。',
      '-第八条　此前的规定同时废止。',
    ]);
  });

  test('has one part for each witness', () => {
    expect(parsePatch(patch(sample, sample))).toHaveLength(2);
  });

  test('of a text with itself has no hunk', () => {
    const [parsed] = parsePatch(patch(comparison({ base, witness: base })));
    expect(parsed?.hunks).toEqual([]);
  });

  test('keeps a hostile file name on its line', () => {
    const hostile = witness('甲', 'base', 'a\n+++ b\u001b[31m', [article('第一条', '甲。')]);
    const text = patch(comparison({ base: hostile, witness: base }));
    expect(text.split('\n')[1]).toBe('+++ corpus/xinhua.txt');
    expect(text).not.toContain('\u001b');
  });

  test('applies for any two texts', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom(...'甲乙丙,，;。 ab\t'), minLength: 1, maxLength: 8 }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(words, words, (left, right) => {
        const make = (siglum: string, paras: string[]): typeof base =>
          witness(
            siglum,
            'base',
            `${siglum}.txt`,
            paras.map((text, at) => article(`第${at + 1}条`, text)),
          );
        const [a, b] = [make('a', left), make('b', right)];
        expect(applyPatch(lines(a), patch(comparison({ base: a, witness: b })))).toBe(lines(b));
      }),
    );
  });
});

test.each([
  ['制定,本规定;', '制定，本规定；'],
  ['（试行）', '（试行）'],
  ['10:30', '10:30'],
  ['ａｂｃ', 'abc'],
  ['公　安　部', '公安部'],
  ['the  Party and', 'the Party and'],
  ['政策 and 部署', '政策and部署'],
])('%s in one dress is %s', (text, dressed) => {
  expect(inOneDress(text)).toBe(dressed);
});
