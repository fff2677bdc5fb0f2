import { describe, expect, test } from 'vitest';
import type { ApparatusEntry, Edition } from '../../../src/model/edition.js';
import { edition, other } from './sample.js';
import { pageOf, seen } from './page.js';
import { editionFrom, textAs } from './real.js';

const $ = pageOf(edition);
const row = (n: number): string => `#variants tr[data-e="${n}"]`;
const cell = (n: number, at: number): string => seen($, `${row(n)} > :nth-child(${at})`);
const links = (selector: string): string[] =>
  $(selector)
    .find('a')
    .toArray()
    .map(({ attribs }) => decodeURI(attribs.href ?? ''));

test('there is a row for every entry, in order, under its anchor', () => {
  const rows = $('#variants tbody tr').toArray();
  expect(rows.map(({ attribs }) => attribs['data-e'])).toEqual('123456789'.split(''));
  expect(rows.map(({ attribs }) => attribs.id)).toEqual(edition.apparatus.map(({ id }) => `variant/${id}`));
});

describe('attributes to filter by', () => {
  test('of a variant of substance that has been decided', () => {
    expect($(row(4)).attr()).toEqual({
      id: 'variant/art-4/para-2.0004',
      'data-e': '4',
      'data-kind': 'transposition',
      'data-sub': '',
      'data-w': '报纸',
    });
  });

  test('of what only a commentary has: there is nothing to decide', () => {
    expect($(row(1)).attr()).toEqual({
      id: 'variant/art-1/para-1.0001',
      'data-e': '1',
      'data-kind': 'substitution',
      'data-i': '答记者问',
    });
  });

  test('of what is open, for whatever reason', () => {
    const open = $('#variants tr[data-open]').toArray();
    expect(open.map(({ attribs }) => attribs['data-e'])).toEqual(['2', '3']);
  });

  test('punctuation is none of substance', () => {
    expect($(row(3)).attr('data-sub')).toBeUndefined();
    expect($(row(3)).attr('data-kind')).toBe('punctuation');
  });

  test('kinds and sigla of several readings are joined by a space', () => {
    const [, , , fourth] = edition.apparatus as readonly ApparatusEntry[];
    const third = { siglum: '公报', direct: true, reading: null };
    const many: Edition = {
      ...edition,
      witnesses: [...edition.witnesses, { witness: { ...other, siglum: '公报' } }],
      comparisons: [...edition.comparisons, edition.comparisons[0]!],
      concordance: edition.concordance.map((line) => ({ ...line, cells: [...line.cells, ...line.cells] })),
      apparatus: [
        {
          ...fourth!,
          readings: [
            ...fourth!.readings,
            { text: '', kind: 'omission', substantive: true, attestations: [third] },
          ],
        },
      ],
    };
    const page = pageOf(many);
    const found = page('#variants tbody tr');
    expect(found.attr('data-kind')).toBe('transposition omission');
    expect(found.attr('data-w')).toBe('报纸 公报');
    expect(seen(page, '#variants tbody td:nth-child(3)')).toBe('互乙缺');
  });
});

describe('a row', () => {
  test('names the place as an editor would, and leads to it', () => {
    expect(cell(4, 2)).toBe('第四条第二款');
    expect(links(`${row(4)} td:nth-child(2)`)).toEqual(['#art-4/para-2.0004']);
    expect(cell(4, 1)).toBe('4');
  });

  test('has the base in its context, the difference marked, and what supports it', () => {
    const lemma = $(`${row(4)} td:nth-child(4)`);
    expect(lemma.find('p').text()).toBe('…生态环境部门依规依法履行职责。');
    expect(lemma.find('del').text()).toBe('依规依法');
    const support = lemma.find('small').toArray();
    expect(support.map((one) => $(one).text())).toEqual([
      '新华社 corpus/xinhua.txt:12:13',
      '答记者问 corpus/qa.txt:2:11',
    ]);
  });

  test('has the other readings with who reads so, linked to their columns', () => {
    const others = `${row(4)} td:nth-child(5)`;
    expect($(others).find('ins').text()).toBe('依法依规');
    expect($(others).find('small').text()).toBe('报纸 corpus/newspaper.txt:10:17');
    expect(links(others)).toEqual(['#c/报纸/art-4/para-2.0004']);
  });

  test('shows where words are wanting', () => {
    expect($(`${row(9)} td:nth-child(4) .caret`).text()).toBe('‸');
    expect($(`${row(2)} td:nth-child(5) p`).text()).toBe('无');
  });
});

describe('what has been decided', () => {
  test.each([
    [2, '待定'],
    [4, '据报纸改理由：据公报某某，2026-01-02'],
    [5, '编者改作“党委和政府”理由：据公报某某，2026-01-02'],
    [6, '从底本理由：从多依规则'],
    [7, '据报纸改理由：从新依规则'],
  ])('entry %i: %s', (n, text) => {
    expect(cell(n, 6)).toBe(text);
  });
});

test('columns say how they are sorted', () => {
  const heads = $('#variants thead th').toArray();
  expect(heads.map(({ attribs }) => attribs['data-sort'])).toEqual([
    'number',
    undefined,
    'text',
    undefined,
    undefined,
    'text',
  ]);
  expect(heads.every(({ attribs }) => attribs.scope === 'col')).toBe(true);
});

test('a witness that lacks the article is named', () => {
  const [first] = edition.apparatus as readonly ApparatusEntry[];
  const page = pageOf({ ...edition, apparatus: [{ ...first!, lacking: ['报纸'] }] });
  expect(page('#variants tbody td:nth-child(5)').text()).toContain('报纸无此条');
});

test('English words around Chinese readings', () => {
  const english = pageOf(edition, 'en');
  expect(seen(english, '#variants tr[data-e="4"] td:last-child')).toBe(
    'after 报纸because: 据公报某某, 2026-01-02',
  );
  expect(english('#variants tr[data-e="4"] td:nth-child(4) p').attr('lang')).toBe('zh');
  expect(english('#variants tr[data-e="2"] td:nth-child(5) p').attr('lang')).toBeUndefined();
});

test('no variants, no table', () => {
  const page = pageOf({ ...edition, apparatus: [] });
  expect(page('#variants table').length).toBe(0);
  expect(page('#variants .nothing').text()).toBe('各本文字相同，没有异文。');
});

test('text stays text', () => {
  const page = pageOf(
    editionFrom(textAs('<b>甲</b>', 'base', '规定\n第一条　应当公开<img src=x\u202e>名称。'), [
      textAs('"><script>乙', 'witness', '规定\n第一条　应当公开<script>alert(1)</script>名称。'),
    ]),
  );
  expect(page('#variants').find('img, script, b b').length).toBe(0);
  expect(page('#variants').text()).toContain('<img src=x');
  expect(page('#variants ins').text()).toBe('<script>alert(1)</script>');
  expect(page('#variants').text()).not.toContain('\u202e');
  expect(page('#variants').text()).toContain('u{202e}>');
});
