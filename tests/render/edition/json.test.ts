import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionJson } from '../../../src/render/edition/json.js';
import type { Edition } from '../../../src/model/edition.js';
import { changed, errorsIn } from '../schema.js';
import { versions } from './laws.js';
import { editionFrom, following, textAs } from './real.js';
import { edition } from './sample.js';

const write = (one: Edition): string => editionJson(one, { lang: 'zh' });

const json = JSON.parse(write(edition)) as Readonly<Record<string, unknown>> & {
  readonly parts: readonly { readonly id: string }[];
  readonly apparatus: readonly unknown[];
};

function part(id: string): unknown {
  return json.parts.find((one) => one.id === id);
}

describe('jiaokan/edition@1', () => {
  test('is valid against the schema', () => {
    expect(errorsIn(json, 'edition')).toEqual([]);
  });

  test('names its texts in their order, with where they come from', () => {
    expect(json).toMatchObject({
      schema: 'jiaokan/edition@1',
      title: '《规定》校勘',
      base: '新华社',
      rule: 'base',
    });
    expect(json['texts']).toMatchObject([
      { siglum: '新华社', role: 'base', source: '新华社北京电。', date: '2025-07-29', articles: 8 },
      { siglum: '报纸', role: 'witness', path: 'corpus/newspaper.txt', articles: 9 },
      { siglum: '答记者问', role: 'commentary' },
      { siglum: '株洲', role: 'parallel', date: '2022-04-29' },
    ]);
  });

  test('has the text as it is printed, number and words apart', () => {
    expect(part('chap-1')).toEqual({
      kind: 'heading',
      id: 'chap-1',
      type: 'chapter',
      label: '第一章',
      title: '总则',
      paragraphs: [{ id: 'chap-1', type: 'chapter', label: '第一章', text: '总则' }],
      entries: [],
    });
    expect(part('art-4')).toMatchObject({
      kind: 'unit',
      type: 'article',
      label: '第四条',
      paragraphs: [
        {
          id: 'art-4/para-1',
          label: '第四条',
          text: '县级以上地方党委和政府应当压实下级党委和政府、有关部门责任。',
        },
        { id: 'art-4/para-2', label: '', text: '市级以上地方生态环境部门依法依规履行职责。' },
      ],
      entries: ['art-4/para-2.0004'],
    });
    expect(part('art-3')).toMatchObject({
      paragraphs: [{}, { type: 'item', label: '（一）', text: '坚持党政同责、齐抓共管；' }, {}],
    });
  });

  test('says whose paragraph was put in, and prints nothing of what was left out', () => {
    expect(part('art-8')).toMatchObject({
      paragraphs: [
        {
          id: 'art-9/para-1',
          label: '第九条',
          text: '本规定自发布之日起施行。',
          added: { entry: 'art-8/para-1.0009', siglum: '报纸' },
        },
      ],
      entries: ['art-8.0008', 'art-8/para-1.0009'],
    });
  });

  test('traces every reading', () => {
    expect(json.apparatus).toHaveLength(9);
    expect(json.apparatus[3]).toMatchObject({
      id: 'art-4/para-2.0004',
      n: 4,
      at: 'art-4/para-2',
      lemma: { text: '依规依法', start: { line: 12, column: 13 }, end: { line: 12, column: 17 } },
      readings: [
        {
          text: '依规依法',
          substantive: false,
          attestations: [
            { siglum: '新华社', direct: true, times: 5 },
            { siglum: '答记者问', direct: false, reading: { id: 'art-1/para-1', text: '依规依法' } },
          ],
        },
        { text: '依法依规', kind: 'transposition', substantive: true, attestations: [{ siglum: '报纸' }] },
      ],
      choice: {
        text: '依法依规',
        reading: 1,
        by: 'decision',
        because: '据公报',
        editor: '某某',
        date: '2026-01-02',
      },
      hash: 'hash4',
    });
    expect(json.apparatus[1]).toMatchObject({
      whole: true,
      readings: [
        {},
        { text: '', attestations: [{ siglum: '报纸', reading: null, gap: { id: 'art-2/para-1' } }] },
      ],
    });
    expect(json.apparatus[8]).toMatchObject({ lemma: null, gap: { id: 'art-8/para-1' } });
  });

  test('has the table of article numbers by id', () => {
    expect((json['concordance'] as unknown[])[3]).toEqual({
      base: ['art-4'],
      witnesses: [
        {
          siglum: '报纸',
          units: ['art-4', 'art-5'],
          rows: [
            {
              base: ['art-4'],
              witness: ['art-4', 'art-5'],
              relation: 'split',
              moved: false,
              renumbered: false,
            },
          ],
        },
      ],
    });
  });

  test('has what commentaries and parallel texts say; shares are rounded', () => {
    expect(json['commentaries']).toMatchObject([
      {
        siglum: '答记者问',
        quotations: [{ kind: 'shortened', score: 0.9877 }],
        counts: [{ claim: { text: '4项' }, stated: 4, result: 'differs' }],
        silent: ['art-7', 'art-8'],
      },
    ]);
    expect(json['parallels']).toMatchObject([
      { siglum: '株洲', older: 'parallel', provisions: [{ grade: 'medium' }] },
    ]);
    expect(json['terms']).toMatchObject([
      {
        from: 'variant',
        terms: [
          {
            text: '依规依法',
            uses: [{ siglum: '新华社', places: [{ id: 'art-4/para-2' }] }, { places: [] }],
          },
        ],
      },
    ]);
  });
});

test('keys come in one order, whatever order a stage made them in', () => {
  const turned = (value: object): never => Object.fromEntries(Object.entries(value).reverse()) as never;
  const other = { ...edition, apparatus: edition.apparatus.map(turned), summary: turned(edition.summary) };
  expect(write(other)).toBe(write(edition));
});

describe('editions of real texts', () => {
  const read = (
    siglum: string,
    role: 'base' | 'witness' | 'commentary' | 'parallel',
    file: string,
  ): ReturnType<typeof textAs> =>
    textAs(
      siglum,
      role,
      readFileSync(fileURLToPath(new URL(`../../../corpus/${file}`, import.meta.url)), 'utf8'),
    );

  test('the corpus is valid', () => {
    const whole = editionFrom(
      read('新华社', 'base', 'xinhua.txt'),
      [read('报纸', 'witness', 'newspaper.txt')],
      {
        commentaries: [{ text: { witness: read('答记者问', 'commentary', 'qa.txt') }, counts: [] }],
        parallels: [
          { witness: read('意见', 'parallel', 'opinions.txt') },
          { witness: read('株洲', 'parallel', 'zhuzhou.txt') },
        ],
        rule: 'majority',
        terms: [['依规依法', '依法依规']],
      },
    );
    expect(errorsIn(JSON.parse(write(whole)), 'edition')).toEqual([]);
    expect(errorsIn(JSON.parse(write(following('报纸', whole))), 'edition')).toEqual([]);
  });

  test('so is any pair of versions', () => {
    fc.assert(
      fc.property(versions, ({ base, witness }) => {
        const made = editionFrom(textAs('甲', 'base', base), [textAs('乙', 'witness', witness)]);
        expect(errorsIn(JSON.parse(write(made)), 'edition')).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

test.each([
  ['a field nobody knows', 'apparatus/0/choice', { text: '', by: 'base', because: '', mood: 'glad' }],
  ['a text of no known part', 'texts/0/role', 'rumour'],
  ['a digest that is cut', 'texts/0/sha256', 'abc'],
  ['an entry without readings', 'apparatus/0/readings', []],
  ['a decision without a reason', 'apparatus/3/choice/because', ''],
  ['punctuation of substance', 'apparatus/2/readings/1/substantive', true],
  ['a lemma of substance', 'apparatus/2/readings/0/substantive', true],
  ['a number that counts from 0', 'apparatus/0/n', 0],
  ['a share greater than all', 'commentaries/0/quotations/0/score', 1.5],
  ['a line without its witnesses', 'concordance/0/witnesses', undefined],
  ['an unknown relation', 'concordance/0/witnesses/0/rows/0/relation', 'similar'],
  ['a part without paragraphs', 'parts/0/paragraphs', undefined],
  ['a finding without a place', 'findings/0/start', undefined],
  ['a missing summary', 'summary', undefined],
])('the schema refuses %s', (_, path, value) => {
  expect(errorsIn(changed(json, path, value), 'edition')).not.toEqual([]);
});

type Node = Readonly<Record<string, unknown>>;

function* objectsIn(node: unknown, path: string): Generator<readonly [string, Node]> {
  if (typeof node !== 'object' || node === null) return;
  const own = node as Node;
  if (own['type'] === 'object') yield [path, own];
  for (const [key, value] of Object.entries(own)) yield* objectsIn(value, `${path}/${key}`);
}

test('the schema is closed, and says of every field what it is', () => {
  const url = new URL('../../../src/schemas/edition.schema.json', import.meta.url);
  const schema = JSON.parse(readFileSync(url, 'utf8')) as { readonly $defs: Record<string, Node> };
  const objects = [...objectsIn(schema, '')];
  expect(objects.length).toBeGreaterThan(20);
  expect(objects.filter(([, own]) => own['additionalProperties'] !== false).map(([path]) => path)).toEqual(
    [],
  );
  const silent = objects.flatMap(([path, own]) =>
    Object.entries(own['properties'] as Record<string, Node>)
      .filter(([, field]) => {
        const named = schema.$defs[String(field['$ref']).replace('#/$defs/', '')];
        return (field['description'] ?? named?.['description']) === undefined;
      })
      .map(([key]) => `${path}/${key}`),
  );
  expect(silent).toEqual([]);
});
