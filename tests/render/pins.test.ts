import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/messages/language.js';
import { render, type RenderOptions } from '../../src/render/index.js';
import type { Pin } from '../../src/model/pin.js';
import { article, comparison, witness } from './build.js';
import { changed, errorsIn } from './schema.js';

const base = witness('旧', 'base', 'jiu.txt', [
  article('第一条', '为了保护环境，制定本法。', '本法适用于海域。'),
  article('第二条', '建立考核台账，定期公布。'),
  article('第三条', '此前的规定同时废止。'),
]);
const other = witness('新', 'witness', 'xin.txt', [
  article('第一条', '本法适用于海域。', '为了保护环境，制定本法。'),
  article('第二条', '建立考核台账。'),
  article('第三条', '考核结果定期公布。'),
]);

const pin = (ids: string, others: string[], because: string): Pin => ({
  kind: 'link',
  base: [ids],
  witness: others,
  because,
});

const SPLIT = '第二条分为两条 <见说明> \u202E';
const pinned = comparison({
  base,
  witness: other,
  rows: [
    {
      base: ['art-1'],
      witness: ['art-1'],
      relation: 'edited',
      rows: [
        {
          base: ['art-1/para-1'],
          witness: ['art-1/para-2'],
          relation: 'same',
          pin: pin('art-1/para-1', ['art-1/para-2'], '两款互换'),
        },
        { base: ['art-1/para-2'], witness: ['art-1/para-1'], relation: 'same' },
      ],
    },
    {
      base: ['art-2'],
      witness: ['art-2', 'art-3'],
      relation: 'split',
      pin: pin('art-2', ['art-2', 'art-3'], SPLIT),
    },
    { base: ['art-3'], witness: [], relation: 'deleted', score: 0, pin: pin('art-3', [], '不再需要') },
  ],
});

function write(format: 'text' | 'md' | 'html' | 'json', lang: Language = 'zh'): string {
  const options: RenderOptions = { lang, width: 90 };
  return render(format, { comparisons: [pinned] }, options);
}

describe('a row made by hand', () => {
  test('in text: beside the relation, with the reason below', () => {
    const text = write('text');
    expect(text).toMatch(/第二条 +第二、三条 +拆分、人工对应\n {4}理由：第二条分为两条 <见说明> /u);
    expect(text).toMatch(/第三条 +— +删去、人工认定\n {4}理由：不再需要\n/u);
    expect(text).toMatch(/第一条 +第一条 +有异\n {4}第一条第一款 → 第一条第二款 人工对应：两款互换\n/u);
    expect(text).not.toContain('\u202E');
  });

  test('in Markdown: in its cell, nothing of it markup', () => {
    const text = write('md');
    expect(text).toContain('| 拆分、人工对应<br>理由：第二条分为两条 &lt;见说明\\> ');
    expect(text).toContain('| 有异<br>第一条第一款 → 第一条第二款 人工对应：两款互换 |');
    expect(text).toContain('| 删去、人工认定<br>理由：不再需要 |');
  });

  test('in HTML: a badge in its margin, and the reason under it', () => {
    const $ = load(write('html'));
    const rails = $('.collation .rail').toArray();
    const of = (at: number, what: string): string[] =>
      $(rails[at])
        .find(what)
        .toArray()
        .map((one) => $(one).text());
    expect(of(0, '.badge.pinned')).toEqual([]);
    expect(of(0, '.because')).toEqual(['第一条第一款 → 第一条第二款 人工对应：两款互换']);
    expect(of(1, '.badge.pinned')).toEqual(['人工对应']);
    expect(of(1, '.because').join()).toMatch(/^理由：第二条分为两条 <见说明> /u);
    expect(of(2, '.badge.pinned')).toEqual(['人工认定']);
    expect($('.strip a').eq(1).attr('title')).toContain('拆分、人工对应');
  });

  test('in JSON: the reason, verbatim, where there is one', () => {
    const json = JSON.parse(write('json'));
    expect(errorsIn(json, 'comparison')).toEqual([]);
    expect(json.rows[1].pin).toEqual({ because: SPLIT });
    expect(json.rows[0].rows[0].pin).toEqual({ because: '两款互换' });
    expect(json.rows[0]).not.toHaveProperty('pin');
    expect(errorsIn(changed(json, 'rows/1/pin', {}), 'comparison')).not.toEqual([]);
  });

  test('in English', () => {
    expect(write('text', 'en')).toContain('split, linked by hand');
    expect(write('text', 'en')).toContain('deleted, decided by hand');
    expect(load(write('html', 'en'))('.badge.pinned').first().text()).toBe('linked by hand');
  });
});
