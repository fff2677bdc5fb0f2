import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render, renderDocument } from '../../src/render/index.js';
import { changesOn, changeWords, shownWords, timeOf } from '../../src/render/prose/tracked.js';
import { variantChanges } from '../../src/render/prose/variant-changes.js';
import type { Comparison } from '../../src/model/comparison.js';
import type { TrackedChange } from '../../src/model/tracked.js';
import type { Witness } from '../../src/model/witness.js';
import { tableCsv } from '../../src/render/tables/csv.js';
import { article, witness } from './build.js';
import { errorsIn } from './schema.js';
import { accepted, draft, fromWord, original, plain, states } from './tracked-sample.js';

const FORMATS = ['text', 'md', 'html', 'json'] as const;

function written(one: Comparison, format: (typeof FORMATS)[number], lang: 'zh' | 'en' = 'zh'): string {
  return render(format, { comparisons: [one] }, { lang, width: 200 });
}

/** A text of one article out of which words were taken at an offset into its wording. */
function without(wording: string, words: string, offset: number): { text: Witness; start: number } {
  const text = witness('甲', 'witness', 'a.docx', [article('第一条', wording)]);
  const start = text.source.text.indexOf(wording) + offset;
  const change: TrackedChange = { kind: 'deletion', author: '甲', text: words, start, end: start };
  return { text: fromWord(text, { tracked: { state: 'accepted', changes: [change] } }), start };
}

const wordsAt = (text: Witness, start: number, end = start): string[] =>
  changesOn(text, start, end).map((change) => change.text);

describe('the changes of a stretch', () => {
  const start = accepted.source.text.indexOf('根据');

  test('are those whose words overlap it', () => {
    expect(
      wordsAt(original, original.source.text.indexOf('一岗双责'), original.source.text.indexOf('齐抓')),
    ).toEqual(['、一岗双责']);
    expect(wordsAt(accepted, start + 1, start + 2)).toEqual(['根据']);
    expect(wordsAt(accepted, start + 2, start + 4)).toEqual([]);
  });

  test('are those, too, that took words out at its edge', () => {
    expect(wordsAt(accepted, start, start + 2)).toEqual(['依据', '根据']);
  });

  test('are found where the same words can be cut a little further on', () => {
    const { text, start: place } = without('党政同责、齐抓共管。', '、一岗双责', 4);
    // 党政同责[、一岗双责]、齐抓共管 is 党政同责、[一岗双责、]齐抓共管.
    expect(wordsAt(text, place)).toEqual(['、一岗双责']);
    expect(wordsAt(text, place + 1)).toEqual(['、一岗双责']);
    expect(wordsAt(text, place + 2)).toEqual([]);
    // And 党政同[责、一岗双]责、齐抓共管.
    expect(wordsAt(text, place - 1)).toEqual(['、一岗双责']);
    expect(wordsAt(text, place - 2)).toEqual([]);
  });

  test('are found over the line end between two paragraphs, where words are wanting', () => {
    const gap = accepted.source.text.indexOf('职责。') + 3;
    expect(accepted.source.text[gap]).toBe('\n');
    expect(wordsAt(accepted, gap)).toEqual(['第二条 本条整条删去。\n']);
    expect(wordsAt(accepted, gap - 1, gap)).toEqual([]);
  });

  test('are none in a text without any', () => {
    expect(changesOn(witness('甲', 'base', 'a.txt', [article('第一条', '甲。')]), 0, 9)).toEqual([]);
  });

  test('are found wherever taking the words out would have given the same text', () => {
    const some = fc.string({ unit: fc.constantFrom('甲', '乙', '、'), maxLength: 12 });
    const words = fc.string({ unit: fc.constantFrom('甲', '乙', '、'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(some, words, some, (left, gone, right) => {
        const { text, start } = without(`首${left}${right}末`, gone, left.length + 1);
        const whole = `首${left}${gone}${right}末`;
        const begin = start - left.length - 1;
        for (let at = 0; at + gone.length <= whole.length; at++) {
          if (whole.slice(0, at) + whole.slice(at + gone.length) !== `首${left}${right}末`) continue;
          expect(wordsAt(text, begin + at)).toEqual([gone]);
        }
      }),
    );
  });
});

describe('a change in words', () => {
  test('says who, when and what', () => {
    const [deletion] = accepted.source.tracked!.changes;
    expect(changeWords(deletion!, 'zh')).toBe('张三 2026-05-01 09:30 删去“、一岗双责”');
    expect(changeWords(deletion!, 'en')).toBe('张三 2026-05-01 09:30 deleted “、一岗双责”');
  });

  test('does without what the document does not say', () => {
    const change: TrackedChange = { kind: 'moved-to', author: ' ', text: '甲', start: 0, end: 1 };
    expect(changeWords(change, 'zh')).toBe('未署名 移入“甲”');
  });

  test('cannot act on the screen, and has one line', () => {
    const change: TrackedChange = {
      kind: 'insertion',
      author: '\u001B[31m',
      text: '甲\n\u202E乙',
      start: 0,
      end: 4,
    };
    expect(changeWords(change, 'zh')).toBe('\\u{1b}[31m 插入“甲¶\\u{202e}乙”');
  });

  test('leaves out the middle of many words', () => {
    expect(shownWords('甲'.repeat(90), 30)).toBe(`${'甲'.repeat(20)}〔…〕${'甲'.repeat(10)}`);
  });

  test.each([
    ['2026-05-01T09:30:00Z', '2026-05-01 09:30'],
    // A day that was known without its time.
    ['2026-05-01T00:00:00Z', '2026-05-01'],
    ['2026-05-03T16:05:00+08:00', '2026-05-03 16:05'],
    ['2026-05-01', '2026-05-01'],
    ['last week', 'last week'],
    [undefined, ''],
  ])('has the time of the document: %s', (date, shown) => {
    expect(timeOf(date)).toBe(shown);
  });
});

describe('a variant', () => {
  const pair = { base: original, witness: accepted };

  test('has the changes of both states, each once', () => {
    expect(states.variants.map((one) => variantChanges(one, pair, 'zh'))).toEqual([
      ['张三 2026-05-01 09:30 删去“、一岗双责”'],
      ['张三 2026-05-01 09:30 删去“依据”', '张三 2026-05-01 09:30 插入“根据”'],
      ['<李四>\\u{202e} 2026-05-03 16:05 删去“第二条 本条整条删去。¶”'],
      ['<李四>\\u{202e} 2026-05-03 16:05 插入“乡镇参照执行。¶”'],
    ]);
  });

  test('says whose change it is where two documents have some', () => {
    const another = fromWord(original, { sha256: 'e'.repeat(64) });
    const lines = variantChanges(states.variants[1]!, { base: another, witness: accepted }, 'zh');
    expect(lines).toContain('修订前 张三 2026-05-01 09:30 删去“依据”');
    expect(lines).toContain('修订后 张三 2026-05-01 09:30 插入“根据”');
  });

  test('names a few of many', () => {
    const text = witness('甲', 'witness', 'a.docx', [article('第一条', '甲乙丙丁戊己庚')]);
    const from = text.source.text.indexOf('甲');
    const changes = [...'甲乙丙丁戊己庚'].map((char, n): TrackedChange => {
      return { kind: 'insertion', author: '甲', text: char, start: from + n, end: from + n + 1 };
    });
    const edited = fromWord(text, { tracked: { state: 'accepted', changes } });
    const id = 'art-1/para-1';
    const place = { id, text: '甲乙丙丁戊己庚', start: { line: 1, column: 1, offset: from } };
    const whole = {
      ...states.variants[1]!,
      witness: { ...place, end: { ...place.start, offset: from + 7 } },
    };
    const lines = variantChanges(whole, { base: draft.alignment.base, witness: edited }, 'zh');
    expect(lines).toHaveLength(5);
    expect(lines[4]).toBe('另有 3 处修订');
  });
});

describe('a report', () => {
  test.each(FORMATS)('of texts without changes has nothing of it: %s', (format) => {
    const text = written(plain(states), format);
    expect(text).not.toMatch(/修订记录|批注|张三|noted|tracked|remarks|notices/u);
    expect(written(states, format)).not.toBe(text);
  });

  test.each(['text', 'md', 'html'] as const)('lists the changes and the comments: %s', (format) => {
    const text = written(states, format);
    for (const words of [
      '修订记录',
      '批注',
      '张三',
      '2026-05-03 16:05',
      '乡镇参照执行。¶',
      '未署名',
      '全文已核。',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/\u202E/u);
    if (format !== 'text') expect(text).not.toContain('<script>|');
  });

  test('cites what is gone by the text that has it', () => {
    const [, list = ''] = written(states, 'md').split('## 修订记录');
    const rows = list.split('\n').filter((line) => /\| (?:删去|插入) \|/u.test(line));
    expect(rows.map((line) => line.split(' | ').slice(0, 2).join(' '))).toEqual([
      '| 第一条 删去',
      '| 第一条 删去',
      '| 校本第一条 插入',
      '| 第二条 删去',
      '| 校本第三条第二款 插入',
    ]);
  });

  test('lists what one document has once, though both its states are compared', () => {
    expect(written(states, 'md').match(/全文已核/gu)).toHaveLength(1);
    expect(written(draft, 'md')).toContain('修订后：修订 5 处，这里用的是全部接受之后的文字');
  });

  test.each(['text', 'md', 'html'] as const)('warns of how a file was read: %s', (format) => {
    const text = written(draft, format);
    expect(text).toContain('有 5 处修订痕迹，按全部接受之后的文字读');
    expect(text).not.toMatch(/\u202E/u);
    if (format !== 'text') expect(text).not.toContain('“<b>');
  });

  test.each(['text', 'md', 'html'] as const)('is in English where that is wished: %s', (format) => {
    const text = written(states, format, 'en');
    expect(text).toContain('Tracked changes');
    expect(text).toContain('Comments');
    expect(text).not.toMatch(/修订记录|批注|未署名/u);
  });

  test('has links that lead somewhere, and each anchor once', () => {
    const page = written(states, 'html');
    const ids = [...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    const links = [...page.matchAll(/ href="#([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    expect(links).toEqual(
      expect.arrayContaining(['tracked', 'remarks', 'art-2/para-1', 'witness/art-3/para-2']),
    );
  });

  test('in Markdown keeps its tables whole', () => {
    const table = written(states, 'md')
      .split('\n')
      .filter((line) => line.startsWith('| 校本第三条第一款 |'));
    expect(table).toHaveLength(1);
    expect(table[0]).toContain('请核。&lt;script\\>\\|');
    expect(table[0]!.split(/(?<!\\)\|/u)).toHaveLength(7);
  });

  test('as a table has who changed what', async () => {
    const bytes = await tableCsv({ comparisons: [states] }, { lang: 'zh' });
    const text = new TextDecoder().decode(bytes);
    expect(text.split('\r\n')[0]).toMatch(/,修订记录$/u);
    expect(text).toContain('"张三 2026-05-01 09:30 删去“依据”\n张三 2026-05-01 09:30 插入“根据”"');
  });
});

describe('JSON', () => {
  test('has the changes, comments and notices with their places', () => {
    const json = JSON.parse(written(draft, 'json')) as { base: object; witness: Record<string, unknown> };
    expect(errorsIn(json, 'comparison')).toEqual([]);
    expect(json.base).not.toHaveProperty('tracked');
    expect(json.witness['notices']).toEqual([
      {
        code: 'tracked-changes',
        message: '有 5 处修订痕迹，按全部接受之后的文字读；要修订之前的，用 --revision original',
        state: 'accepted',
        changes: 5,
      },
      {
        code: 'hidden-text',
        message: expect.stringContaining('隐藏文字') as string,
        count: 1,
        sample: '<b>\u202E',
      },
    ]);
    const { changes } = json.witness['tracked'] as { changes: unknown[] };
    const start = accepted.source.text.indexOf('根据');
    expect(changes[2]).toEqual({
      kind: 'insertion',
      author: '张三',
      date: '2026-05-01T09:30:00Z',
      text: '根据',
      id: 'art-1/para-1',
      start: { line: 2, column: start - 9, offset: start },
      end: { line: 2, column: start - 7, offset: start + 2 },
    });
  });

  test('of both states and of one document is as the schemas have it', () => {
    expect(errorsIn(JSON.parse(written(states, 'json')), 'comparison')).toEqual([]);
    const json = JSON.parse(renderDocument('json', accepted, { lang: 'zh' })) as {
      source: Record<string, unknown>;
    };
    expect(errorsIn(json, 'document')).toEqual([]);
    expect(json.source['remarks']).toHaveLength(2);
    expect(json.source).not.toHaveProperty('notices');
  });

  test('has the page of a place in a text that has pages', () => {
    const paged = witness('甲', 'base', 'a.pdf', [article('第一条', '甲。')]);
    const [node] = paged.tree.children;
    const at = { line: 1, column: 1, offset: 0, page: 3 };
    const tree = {
      ...paged.tree,
      children: [{ ...node!, position: { start: at, end: { ...at, column: 2 } } }],
    };
    const json = JSON.parse(renderDocument('json', { ...paged, tree }, { lang: 'zh' })) as {
      tree: { children: { position: { start: unknown } }[] };
    };
    expect(json.tree.children[0]!.position.start).toEqual(at);
    expect(errorsIn(json, 'document')).toEqual([]);
  });
});
