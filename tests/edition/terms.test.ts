/** How often the texts use each of several words; the numbers were counted in the source files. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parallelOf } from '../../src/edition/parallels/index.js';
import { termPairs, termsOf } from '../../src/edition/terms/index.js';
import { lettersIn } from '../../src/edition/wording.js';
import type { ApparatusEntry, EditionText, Parallel, TermGroup } from '../../src/model/edition.js';
import { locator } from '../../src/model/locator.js';
import { parse } from '../../src/parse/index.js';
import { readText } from '../../src/read/index.js';
import { anyText, CORPUS } from '../properties/texts.js';

function text(words: string, siglum = '甲'): EditionText {
  const source = readText(words);
  return { witness: { siglum, role: 'witness', source, tree: parse(source) } };
}

const SIGLA = ['新华社', '报纸', '答记者问', '意见', '株洲'];
const corpus = CORPUS.map((words, at) => text(words, SIGLA[at]));
const given = (...words: string[]): { from: 'given'; words: readonly string[] } => ({ from: 'given', words });

/** `依规依法 5 2 2 0 0`: a word, and how often each text has it. */
function counts(groups: readonly TermGroup[]): string[][] {
  return groups.map(({ terms }) =>
    terms.map((term) => [term.text, ...term.uses.map(({ places }) => places.length)].join(' ')),
  );
}

function entry(lemma: string, ...others: string[]): ApparatusEntry {
  const readings = [lemma, ...others].map((words) => ({ text: words, substantive: true, attestations: [] }));
  return {
    ...{ id: 'art-1.0000', n: 1, at: 'art-1', lemma: null, whole: false, readings, lacking: [] },
    ...{ substantive: true, indirect: false, hash: '', variants: [] },
    choice: { text: lemma, reading: 0, by: 'base', because: '' },
  };
}

describe('words in the corpus', () => {
  it('are counted as they stand', () => {
    expect(counts(termsOf(corpus, [given('依规依法', '依法依规')]))).toEqual([
      ['依规依法 5 2 2 0 0', '依法依规 0 3 0 6 2'],
    ]);
  });

  it('are found over the end of a printed line', () => {
    // 意见 prints 按程序依法依 | 规通过 on lines 66 and 68 or keeps it on one; either way the words are these six places.
    const [group] = termsOf(corpus, [given('依规依法', '依法依规')]);
    const places = group?.terms[1]?.uses[3]?.places ?? [];
    expect(places.map(({ id }) => id)).toEqual([
      'preamble/para-1',
      'item-4/para-1',
      'item-5/para-1',
      'item-5/para-1',
      'item-10/para-1',
      'item-11/para-1',
    ]);
    expect(new Set(places.map(({ text: words }) => words.replace(/\s/gu, '')))).toEqual(
      new Set(['依法依规']),
    );
  });

  it('come from what is shared with other texts', () => {
    const [base, , , , zhuzhou] = corpus as [EditionText, EditionText, EditionText, EditionText, EditionText];
    const pairs = termPairs([], [parallelOf(base, zhuzhou)]);
    expect(pairs).toContainEqual({ from: 'parallel', words: ['管发展必须抓环保', '管发展必须管环保'] });
    expect(pairs.flatMap(({ words }) => words)).not.toContain('行业或者领域');
    expect(counts(termsOf(corpus, pairs))).toContainEqual([
      '管发展必须抓环保 1 1 1 0 0',
      '管发展必须管环保 0 0 0 0 1',
    ]);
  });
});

describe('a word', () => {
  it('gives way to a longer one of its group', () => {
    const one = text('第一条 督察检查由督察部门负责，检查结果公开。');
    expect(counts(termsOf([one], [given('督察', '督察检查', '检查')]))).toEqual([
      ['督察 1', '督察检查 1', '检查 1'],
    ]);
  });

  it('of the same length is counted beside another', () => {
    const one = text('第一条 有关部门依规依法依规办理。');
    expect(counts(termsOf([one], [given('依规依法', '依法依规')]))).toEqual([['依规依法 1', '依法依规 1']]);
  });

  it('is counted in headings and in the title, not on the rest of a page', () => {
    const one = text(
      '河长巡查办法\n第一章 巡查\n第一条 河长应当巡　查河道。\n第二条 本办法自2020年1月1日起施行。\n',
    );
    const [group] = termsOf([one], [given('巡查', '巡察')]);
    expect(group?.terms[0]?.uses[0]?.places.map(({ text: words }) => words)).toEqual([
      '巡查',
      '巡查',
      '巡　查',
    ]);
  });

  it('is not put together of two divisions', () => {
    const one = text('第一条 任何人不得依规。\n第二条 依法办理。');
    expect(termsOf([one], [given('依规依法')])).toEqual([]);
  });
});

describe('groups', () => {
  const one = text('第一条 督查由督察部门负责。督查结果公开，有关机关应当督办。');

  it('of the same words are one, and the most used come first', () => {
    const groups = termsOf(
      [one],
      [given('督办', '交办'), given('督察', '督查'), { from: 'variant', words: ['督查', '督察'] }],
    );
    expect(counts(groups)).toEqual([
      ['督察 1', '督查 2'],
      ['督办 1', '交办 0'],
    ]);
    expect(groups.map(({ from }) => from)).toEqual(['given', 'given']);
  });

  it('that no text uses are left out', () => {
    expect(termsOf([one], [given('监察', '检察'), given(''), given()])).toEqual([]);
  });
});

describe('words worth counting', () => {
  const NONE: readonly Parallel[] = [];

  it('are the readings of an entry, once however many places differ in them', () => {
    const entries = [entry('依规依法', '依法依规'), entry('督查', '督察'), entry('依法依规', '依规依法')];
    expect(termPairs(entries, NONE)).toEqual([
      { from: 'variant', words: ['依规依法', '依法依规'] },
      { from: 'variant', words: ['督查', '督察'] },
    ]);
  });

  it('are joined where an entry has more of them', () => {
    const entries = [entry('督查', '督察'), entry('督查', '督察', '检查')];
    expect(termPairs(entries, NONE)).toEqual([{ from: 'variant', words: ['督查', '督察', '检查'] }]);
  });

  it.each([
    ['的', '之'],
    ['或者', '以及'],
    ['第五条', '第七条'],
    ['督查', ''],
    ['保护', '问题'],
    ['严格落实生态环境保护责任制', '落实责任'],
    ['督查，', '督查'],
    ['PM2.5', '细颗粒物'],
  ])('are not %s and %s', (lemma, other) => {
    expect(termPairs([entry(lemma, other)], NONE)).toEqual([]);
  });

  it('are different in every letter where they stand against each other more than once', () => {
    const entries = [entry('工商', '市场'), entry('市场', '工商')];
    expect(termPairs(entries, NONE)).toEqual([{ from: 'variant', words: ['工商', '市场'] }]);
  });

  it('are no whole provisions', () => {
    expect(termPairs([{ ...entry('督查制度', '督察制度'), whole: true }], NONE)).toEqual([]);
  });
});

describe('any words in any text', () => {
  const words = fc.array(
    fc.oneof(fc.constantFrom('第', '条', '规定', '一', '依法', '。'), fc.string({ maxLength: 3 })),
    {
      maxLength: 4,
    },
  );

  it('are found where they are said to be', () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { minLength: 1, maxLength: 2 }),
        fc.array(words, { maxLength: 4 }),
        (some, groups) => {
          const texts = some.map((one, at) => text(one, `校${at}`));
          const found = termsOf(
            texts,
            groups.map((group) => given(...group)),
          );
          expect(
            termsOf(
              some.map((one, at) => text(one, `校${at}`)),
              groups.map((group) => given(...group)),
            ),
          ).toEqual(found);
          for (const { terms } of found) {
            for (const term of terms) {
              expect(term.uses.map(({ siglum }) => siglum)).toEqual(
                texts.map(({ witness }) => witness.siglum),
              );
              term.uses.forEach(({ places }, at) => {
                const source = (texts[at] as EditionText).witness.source.text;
                const locate = locator(source);
                for (const { start, end, text: slice } of places) {
                  expect(source.slice(start.offset, end.offset)).toBe(slice);
                  expect([start, end]).toEqual([locate(start.offset), locate(end.offset)]);
                  expect(lettersIn(slice)).toContain(lettersIn(term.text));
                }
              });
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
