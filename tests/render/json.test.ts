import { describe, expect, test } from 'vitest';
import { render } from '../../src/render/index.js';
import { article, comparison, reading, title, variant, witness } from './build.js';
import { changed, errorsIn } from './schema.js';
import { sample } from './sample.js';

const options = { lang: 'zh' } as const;
const write = (...comparisons: (typeof sample)[]): string => render('json', { comparisons }, options);

describe('one comparison', () => {
  const text = write(sample);
  const json = JSON.parse(text) as Record<string, never> & {
    rows: Record<string, unknown>[];
    variants: Record<string, unknown>[];
  };

  test('is valid against the schema', () => {
    expect(errorsIn(json, 'comparison')).toEqual([]);
  });

  test('has the fields of the contract', () => {
    expect(json.schema).toBe('jiaokan/comparison@1');
    expect(json.base).toMatchObject({
      siglum: '新华社',
      path: 'corpus/xinhua.txt',
      title: '生态环境保护责任制规定（试行）',
      articles: 8,
    });
    expect(json.witness).toMatchObject({ siglum: '报纸', articles: 9 });
    expect(json.rows[3]).toMatchObject({
      base: ['art-4'],
      witness: ['art-4', 'art-5'],
      relation: 'split',
      moved: false,
      renumbered: false,
    });
    expect(json.rows[3]).toMatchObject({
      rows: [{ base: ['art-4/para-1'] }, { witness: ['art-5/para-1'], relation: 'edited' }],
    });
  });

  test('gives readings verbatim with their points, and null where there is none', () => {
    expect(json.variants[2]).toMatchObject({
      kind: 'transposition',
      substantive: true,
      base: {
        id: 'art-4/para-2',
        text: '依规依法',
        start: { line: 12, column: 13 },
        end: { line: 12, column: 17 },
      },
      witness: { id: 'art-5/para-1', text: '依法依规', start: { line: 10, column: 17 } },
    });
    expect(json.variants[0]).toMatchObject({ kind: 'omission', witness: null, gap: { id: 'art-2/para-1' } });
    expect(json.variants[7]).toMatchObject({ kind: 'addition', base: null });
  });

  test('is indented by two and ends with a line end', () => {
    expect(text.startsWith('{\n  "schema": "jiaokan/comparison@1",\n  "base": {\n    "siglum"')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('rounds scores, whose last bits differ between machines', () => {
    const row = { ...sample.alignment.rows[1]!, score: 0.123456789 };
    const rounded = write({ ...sample, alignment: { ...sample.alignment, rows: [row] } });
    expect(JSON.parse(rounded).rows[0].score).toBe(0.1235);
  });
});

test('several comparisons stand under one schema, in the same shape', () => {
  const json = JSON.parse(write(sample, sample));
  expect(errorsIn(json, 'comparison')).toEqual([]);
  expect(json.comparisons).toEqual([JSON.parse(write(sample)), JSON.parse(write(sample))]);
});

test('no comparison is an empty list', () => {
  expect(JSON.parse(render('json', { comparisons: [] }, options))).toEqual({
    schema: 'jiaokan/comparison@1',
    comparisons: [],
  });
});

test('keys come in one order, whatever order a stage made them in', () => {
  const turned = Object.fromEntries(
    Object.entries(sample.variants[3]!).reverse(),
  ) as (typeof sample.variants)[number];
  const summary = Object.fromEntries(Object.entries(sample.summary).reverse()) as typeof sample.summary;
  const other = { ...sample, summary, variants: sample.variants.map((one, at) => (at === 3 ? turned : one)) };
  expect(write(other)).toBe(write(sample));
});

test('writes what could steer a terminal as escapes that read back as the same text', () => {
  const words = '红\u001b[31m\u009b31m\u202e\u007f';
  const base = witness('甲', 'base', 'a.txt', [title('规定'), article('第一条', `${words}一。`)]);
  const other = witness('乙', 'witness', 'b.txt', [title('规定'), article('第一条', '红二。')]);
  const text = write(
    comparison({
      base,
      witness: other,
      rows: [{ base: ['art-1'], witness: ['art-1'], relation: 'edited' }],
      variants: [
        variant('v', 'substitution', reading(base, 'art-1', `${words}一`), reading(other, 'art-1', '红二')),
      ],
    }),
  );
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  expect(JSON.parse(text).variants[0].base.text).toBe(`${words}一`);
});

test.each([
  ['an unknown relation', 'rows/0/relation', 'similar'],
  ['an inserted row with a base', 'rows/8/base', ['art-9']],
  ['an id that is none', 'rows/0/base', ['第一条']],
  ['a variant without readings', 'variants/7/witness', null],
  ['punctuation of substance', 'variants/1/substantive', true],
  ['a point that counts from 0', 'variants/2/base/start/line', 0],
  ['a digest that is cut', 'base/sha256', 'abc'],
  ['a missing summary', 'summary', undefined],
  ['a finding without a place', 'findings/0/start', undefined],
])('the schema refuses %s', (_, path, value) => {
  expect(errorsIn(changed(JSON.parse(write(sample)), path, value), 'comparison')).not.toEqual([]);
});
