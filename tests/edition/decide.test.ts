import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type DecideContext, type Decided } from '../../src/edition/decisions/index.js';
import type { Decision } from '../../src/model/decision.js';
import { CHOICE_RULES, type ApparatusEntry } from '../../src/model/edition.js';
import { BASE_TEXT, entry, type Read } from './apparatus.js';
import { text } from './make.js';

const WORDS = '依规依法';
const [FIRST, SECOND, THIRD] = [
  BASE_TEXT.indexOf(WORDS),
  BASE_TEXT.indexOf(`，${WORDS}`) + 1,
  BASE_TEXT.lastIndexOf(WORDS),
];
const TWO: readonly Read[] = [
  [WORDS, '甲 丙:答'],
  ['依法依规', '乙'],
];
const one = entry('art-1/para-1', FIRST, TWO);
const two = entry('art-1/para-1', SECOND, TWO);
const three = entry('art-1/para-2', THIRD, TWO);
const added = entry('art-2/para-1', BASE_TEXT.indexOf('保护'), [
  ['', '甲'],
  ['和改善', '乙 丙'],
]);
const ENTRIES = [one, two, three, added];

const CONTEXT: DecideContext = {
  rule: 'base',
  base: text('甲', BASE_TEXT, 'base'),
  witnesses: [text('乙', BASE_TEXT, 'witness'), text('丙', BASE_TEXT, 'witness')],
  language: 'zh',
};

const unsealed = (at: string, lemma: string, more: Partial<Decision> = {}): Decision => ({
  at,
  lemma,
  choose: { siglum: '乙' },
  because: '通例',
  written: { path: 'decisions.yaml', line: 3, column: 3 },
  ...more,
});

const decision = (at: string, lemma: string, more: Partial<Decision> = {}): Decision =>
  unsealed(at, lemma, { hash: 'aaaaaaaaaaaa', ...more });

const run = (decisions: readonly Decision[], entries = ENTRIES, more: Partial<DecideContext> = {}): Decided =>
  decide(entries, decisions, { ...CONTEXT, ...more });

/** What is printed at the entries that are not open. */
const printed = ({ entries }: Decided): string[] =>
  entries.flatMap(({ choice, at }) => (choice.by === 'base' ? [] : [`${at} ${choice.text}`]));

/** `rule severity id` of each finding. */
const told = ({ findings }: Decided): string[] =>
  findings.map(({ rule, severity, id }) => `${rule} ${severity} ${id}`);

/** The message of the only finding. */
function message(decided: Decided): string {
  expect(decided.findings).toHaveLength(1);
  return decided.findings[0]?.message ?? '';
}

describe('a decision that is followed', () => {
  it('chooses the reading of a text, and says why, who and when', () => {
    const decided = run([decision('art-1/para-2', WORDS, { by: '王某', date: '2025-08-04' })]);
    expect(decided.findings).toEqual([]);
    expect(decided.entries).toEqual([
      one,
      two,
      {
        ...three,
        choice: {
          text: '依法依规',
          reading: 1,
          by: 'decision',
          because: '通例',
          editor: '王某',
          date: '2025-08-04',
        },
      },
      added,
    ]);
  });

  it('closes the variant where it chooses the base, or a text that reads as the base or quotes it', () => {
    for (const siglum of ['甲', '丙', '答']) {
      const { entries, findings } = run([decision('art-1/para-2', WORDS, { choose: { siglum } })]);
      expect(entries[2]?.choice).toEqual({ text: WORDS, reading: 0, by: 'decision', because: '通例' });
      expect(findings).toEqual([]);
    }
  });

  it('prints words of the editor, without line ends', () => {
    const choose = { text: '依法\n  依纪\r\n' };
    const { entries } = run([decision('art-1/para-2', WORDS, { choose })]);
    expect(entries[2]?.choice).toEqual({ text: '依法依纪', by: 'decision', because: '通例' });
  });

  it('or leaves the words out; what a text has is called the reading of that text', () => {
    const [cut, same] = ['', '依法依规'].map((words) => {
      const { entries } = run([decision('art-1/para-2', WORDS, { choose: { text: words } })]);
      return entries[2]?.choice;
    });
    expect(cut).toEqual({ text: '', by: 'decision', because: '通例' });
    expect(same).toMatchObject({ text: '依法依规', reading: 1 });
  });

  it('may name what the base lacks by an empty lemma', () => {
    expect(printed(run([decision('art-2', '')]))).toEqual(['art-2/para-1 和改善']);
    expect(printed(run([decision('art-2/para-1', ' ')]))).toEqual(['art-2/para-1 和改善']);
  });

  it('may name a text that has none of the words', () => {
    const missing = entry('art-2/para-1', BASE_TEXT.indexOf('保护'), [
      ['保护', '甲'],
      ['', '乙'],
    ]);
    const { entries } = run([decision('art-2', '保护')], [missing]);
    expect(entries[0]?.choice).toEqual({ text: '', reading: 1, by: 'decision', because: '通例' });
  });

  it('may name the division around, up to the chapter; width and white space do not count', () => {
    const mark = entry('art-1/para-1', BASE_TEXT.indexOf('，'), [
      ['履职，', '甲'],
      ['履职；', '乙'],
    ]);
    for (const at of ['art-1/para-1', 'art-1', 'chap-1'])
      for (const lemma of ['履职，', ' 履 职,', '履\n职，'])
        expect(printed(run([decision(at, lemma)], [mark]))).toEqual(['art-1/para-1 履职；']);
    expect(told(run([decision('art-1', '履职')], [mark]))).toEqual(['decision-unmatched error art-1']);
  });

  it('says with nth which of several is meant, in the order of the base', () => {
    const nth = (n: number): string[] =>
      run([decision('art-1', WORDS, { nth: n })]).entries.map(({ choice }) => choice.by);
    expect(nth(1)).toEqual(['decision', 'base', 'base', 'base']);
    expect(nth(2)).toEqual(['base', 'decision', 'base', 'base']);
    expect(nth(3)).toEqual(['base', 'base', 'decision', 'base']);
  });

  it('goes before the rule', () => {
    const { entries } = run([decision('art-1/para-2', WORDS)], ENTRIES, { rule: 'majority' });
    expect(entries[2]?.choice).toMatchObject({ by: 'decision', text: '依法依规' });
  });

  it('may be about what only a commentary has', () => {
    const quoted = entry(
      'art-2/para-1',
      0,
      [
        ['保护', '甲 乙 丙'],
        ['治理', ':答'],
      ],
      { indirect: true },
    );
    const { entries } = run([decision('art-2', '保护', { choose: { siglum: '答' } })], [quoted]);
    expect(entries[0]?.choice).toMatchObject({ by: 'decision', text: '治理', reading: 1 });
  });
});

describe('decision-unmatched', () => {
  it('says that there is no such division', () => {
    const decided = run([decision('art-9', WORDS)]);
    expect(told(decided)).toEqual(['decision-unmatched error art-9']);
    expect(message(decided)).toBe('对 art-9 “依规依法”的决定未能照办：底本里没有 art-9（理由：通例）');
    expect(decided.findings[0]).not.toHaveProperty('related');
    expect(printed(decided)).toEqual([]);
  });

  it('or that nothing differs there', () => {
    expect(message(run([decision('art-2', '保护')], [one]))).toContain('：art-2 现在没有异文（');
    expect(message(run([decision('title', '办法')]))).toContain('：title 现在没有异文（');
  });

  it('or what the base has there now', () => {
    expect(message(run([decision('art-2', '保护')]))).toContain('：art-2 有异文的底本文字现在是（无）（');
    const many = Array.from({ length: 7 }, (_, at) =>
      entry('art-2', at, [
        [`第${at}字`, '甲'],
        ['', '乙'],
      ]),
    );
    expect(message(run([decision('art-2', '保护')], many))).toContain(
      '：art-2 有异文的底本文字现在是“第0字”、“第1字”、“第2字”、“第3字”、“第4字”等 7 处（',
    );
  });

  it('stands where the decision is written and shows the places in the base', () => {
    const [finding] = run([decision('art-1/para-2', '别的')]).findings;
    const point = { line: 3, column: 3, offset: 0 };
    expect(finding).toMatchObject({ path: 'decisions.yaml', start: point, end: point, actual: '别的' });
    expect(finding?.related).toMatchObject([
      // 县级部门依规依法履职。: line 4, from the fifth character on.
      { path: '甲.txt', id: 'art-1/para-2', start: { line: 4, column: 5 }, end: { line: 4, column: 9 } },
    ]);
  });

  it('says that there are fewer', () => {
    expect(message(run([decision('art-1', WORDS, { nth: 4 })]))).toContain(
      '：nth 写的是 4，这样的异文只有 3 处（',
    );
  });

  it('says that a text has no words there, be it a witness, a commentary or a parallel', () => {
    const lacking = { ...three, lacking: ['丁'] };
    for (const siglum of ['丁', '问', '参照']) {
      const decided = run([decision('art-1/para-2', WORDS, { choose: { siglum } })], [lacking]);
      expect(told(decided)).toEqual(['decision-unmatched error art-1/para-2']);
      expect(message(decided)).toContain(`“${siglum}”在这里没有文字可取`);
      expect(decided.entries).toEqual([lacking]);
    }
  });

  it('or not one that could be meant', () => {
    const twice = entry('art-2/para-1', 0, [
      ['保护', '甲:答'],
      ['治理', '乙:答'],
    ]);
    expect(message(run([decision('art-2', '保护', { choose: { siglum: '答' } })], [twice]))).toContain(
      '“答”在这里不止一种文字',
    );
  });

  it('leaves the entry to another decision', () => {
    const decided = run([
      decision('art-1/para-2', WORDS, { choose: { siglum: '丁' } }),
      decision('art-1/para-2', WORDS),
    ]);
    expect(told(decided)).toEqual(['decision-unmatched error art-1/para-2']);
    expect(printed(decided)).toEqual(['art-1/para-2 依法依规']);
  });

  it('tells with it that the wording has changed, which may be why', () => {
    const choose = { siglum: '丁' };
    expect(told(run([decision('art-1/para-2', WORDS, { choose, hash: 'bbbbbbbbbbbb' })]))).toEqual([
      'decision-unmatched error art-1/para-2',
      'decision-stale warning art-1/para-2',
    ]);
    expect(told(run([unsealed('art-1/para-2', WORDS, { choose })]))).toEqual([
      'decision-unmatched error art-1/para-2',
    ]);
  });
});

describe('decision-ambiguous', () => {
  it('says how many there are, and how to say which', () => {
    const decided = run([decision('art-1', WORDS)]);
    expect(told(decided)).toEqual(['decision-ambiguous error art-1']);
    expect(message(decided)).toBe(
      '对 art-1 “依规依法”的决定未能照办：这样的异文有 3 处，请用 nth（1 至 3）写明是第几处，或者把 at 写得更近（art-1/para-2）（理由：通例）',
    );
    expect(decided.findings[0]?.related?.map(({ start }) => `${start.line}:${start.column}`)).toEqual([
      '3:7',
      '3:14',
      '4:5',
    ]);
    expect(printed(decided)).toEqual([]);
  });

  it('names no closer place where there is none', () => {
    expect(message(run([decision('art-1/para-1', WORDS)]))).not.toContain('更近');
  });
});

describe('decision-repeated', () => {
  it('names the line of the first, which stands', () => {
    const decided = run([
      decision('art-1/para-2', WORDS, { choose: { text: '依法' } }),
      decision('art-1', WORDS, { nth: 3, written: { path: 'decisions.yaml', line: 9, column: 3 } }),
    ]);
    expect(told(decided)).toEqual(['decision-repeated error art-1/para-2']);
    expect(message(decided)).toContain('在第 3 行已经有了');
    expect(decided.findings[0]?.start.line).toBe(9);
    expect(printed(decided)).toEqual(['art-1/para-2 依法']);
  });
});

describe('the hash', () => {
  it('that is another: the decision is followed, and the new one told', () => {
    const decided = run([decision('art-1/para-2', WORDS, { hash: 'bbbbbbbbbbbb' })]);
    expect(told(decided)).toEqual(['decision-stale warning art-1/para-2']);
    expect(message(decided)).toContain('把 hash 改为 aaaaaaaaaaaa（');
    expect(printed(decided)).toEqual(['art-1/para-2 依法依规']);
  });

  it('that is wanting: the decision is followed, and the hash told', () => {
    const decided = run([unsealed('art-1/para-2', WORDS)]);
    expect(told(decided)).toEqual(['decision-unsealed note art-1/para-2']);
    expect(message(decided)).toContain('加上 hash: aaaaaaaaaaaa，');
    expect(printed(decided)).toEqual(['art-1/para-2 依法依规']);
  });

  it('is told as YAML takes it for text', () => {
    for (const hash of ['123456789012', '1234567890e1']) {
      const digits = { ...three, hash };
      expect(message(run([decision('art-1/para-2', WORDS)], [digits]))).toContain(`改为 '${hash}'（`);
    }
  });

  it('findings about it show the base and the first text of each other reading', () => {
    const [finding] = run([decision('art-1/para-2', WORDS, { hash: 'bbbbbbbbbbbb' })]).findings;
    expect(finding?.related?.map(({ path, message: words }) => `${path} ${words}`)).toEqual([
      '甲.txt 甲 art-1/para-2',
      '乙.txt 乙 art-1/para-2',
    ]);
    const [about] = run([decision('art-2', '', { hash: 'bbbbbbbbbbbb' })]).findings;
    expect(about?.related?.map(({ path, start, end }) => [path, end.offset - start.offset])).toEqual([
      ['甲.txt', 0],
      ['乙.txt', 3],
    ]);
    expect(about).not.toHaveProperty('actual');
  });
});

describe('the rule majority', () => {
  const chosen = (
    reads: readonly Read[],
    more: Partial<ApparatusEntry> = {},
  ): ApparatusEntry['choice'] | undefined =>
    run([], [entry('art-2/para-1', 0, reads, more)], { rule: 'majority' }).entries[0]?.choice;

  it('follows the most texts, the base being one of them', () => {
    expect(
      chosen([
        ['保护', '甲'],
        ['治理', '乙 丙'],
      ]),
    ).toEqual({
      text: '治理',
      reading: 1,
      by: 'rule',
      because: '三本中两本作“治理”（乙、丙），一本作“保护”（甲）；依“从多”',
    });
    expect(
      chosen([
        ['保护', '甲 丙'],
        ['治理', '乙'],
      ]),
    ).toMatchObject({ text: '保护', reading: 0, by: 'rule' });
    expect(
      chosen([
        ['', '甲'],
        ['治理', '乙 丙'],
      ])?.because,
    ).toContain('一本无此文字（甲）');
  });

  it('leaves a tie open, and says so', () => {
    expect(
      chosen([
        ['保护', '甲'],
        ['治理', '乙'],
      ]),
    ).toEqual({
      text: '保护',
      reading: 0,
      by: 'base',
      because: '两本中一本作“保护”（甲），一本作“治理”（乙）；最多的不止一种，依“从多”不能定',
    });
    expect(
      chosen([
        ['保护', '甲'],
        ['治理', '乙 丙'],
        ['维护', '丁 戊'],
      ]),
    ).toMatchObject({ text: '保护', by: 'base' });
  });

  it('mentions who quotes, and does not count it', () => {
    const choice = chosen([
      ['保护', '甲:答 问'],
      ['治理', '乙 丙'],
    ]);
    expect(choice).toMatchObject({ text: '治理', by: 'rule' });
    expect(choice?.because).toContain('答、问引述时作“保护”，不计');
  });

  it('says nothing where only a commentary departs from the base', () => {
    expect(
      chosen(
        [
          ['保护', '甲 乙'],
          ['治理', ':答'],
        ],
        { indirect: true },
      ),
    ).toEqual({
      text: '保护',
      reading: 0,
      by: 'base',
      because: '',
    });
  });

  it('chooses punctuation, too', () => {
    expect(
      chosen(
        [
          ['，', '甲'],
          ['；', '乙 丙'],
        ],
        { substantive: false },
      ),
    ).toMatchObject({ text: '；', by: 'rule' });
  });

  it('shortens long words in the reason, not in the text', () => {
    const long = '长'.repeat(40);
    const choice = chosen([
      ['保护', '甲'],
      [long, '乙 丙'],
    ]);
    expect(choice?.text).toBe(long);
    expect(choice?.because).toContain(`“${'长'.repeat(23)}…”`);
  });

  it('gives its reasons in English', () => {
    const made = run(
      [],
      [
        entry('art-2/para-1', 0, [
          ['保护', '甲'],
          ['', '乙 丙:答'],
        ]),
      ],
      { rule: 'majority', language: 'en' },
    );
    expect(made.entries[0]?.choice.because).toBe(
      'of 3 texts 2 lack the words (乙, 丙), 1 reads “保护” (甲); 答 lacks the words, quoting, and not counted; by majority',
    );
  });
});

describe('the rule latest', () => {
  const chosen = (
    reads: readonly Read[],
    dates: Readonly<Record<string, string>>,
  ): ApparatusEntry['choice'] | undefined =>
    run([], [entry('art-2/para-1', 0, reads)], {
      rule: 'latest',
      base: text('甲', BASE_TEXT, 'base', dates['甲']),
      witnesses: ['乙', '丙', '丁'].map((siglum) => text(siglum, BASE_TEXT, 'witness', dates[siglum])),
    }).entries[0]?.choice;
  const READS: readonly Read[] = [
    ['保护', '甲 丙'],
    ['治理', '乙'],
  ];

  it('follows the text of the latest date, of those that have a date', () => {
    expect(chosen(READS, { 甲: '2025-07-29', 乙: '2025-08-01' })).toEqual({
      text: '治理',
      reading: 1,
      by: 'rule',
      because: '有日期的文本以乙为最晚（2025-08-01），作“治理”；丙没有日期，不计；依“从新”',
    });
    expect(chosen(READS, { 甲: '2025-07-29', 乙: '2024-12-31' })).toMatchObject({ text: '保护', by: 'rule' });
    expect(chosen(READS, { 乙: '1999-01-01' })).toMatchObject({ text: '治理', by: 'rule' });
  });

  it('does not look at texts that lack the place', () => {
    expect(chosen(READS, { 甲: '2025-07-29', 丁: '2025-08-01' })).toMatchObject({
      text: '保护',
      reading: 0,
      by: 'rule',
    });
  });

  it('leaves open what texts of one date have in two ways, and where there are no dates', () => {
    const differ = chosen(READS, { 甲: '2025-08-01', 乙: '2025-08-01' });
    expect(differ).toMatchObject({ text: '保护', reading: 0, by: 'base' });
    expect(differ?.because).toContain(
      '最晚的文本（2025-08-01）文字不同：一本作“保护”（甲），一本作“治理”（乙）',
    );
    expect(chosen(READS, { 甲: '2025-08-01', 丙: '2025-08-01', 乙: '2025-07-29' })).toMatchObject({
      by: 'rule',
      reading: 0,
    });
    expect(chosen(READS, {})).toEqual({
      text: '保护',
      reading: 0,
      by: 'base',
      because: '各本都没有日期；依“从新”不能定',
    });
  });
});

describe('whatever is decided', () => {
  const words = fc.constantFrom(WORDS, '依规，依法', '', ' ', '保护', '依\n规');
  const made: fc.Arbitrary<Decision> = fc.record(
    {
      at: fc.constantFrom('art-1', 'art-1/para-1', 'art-1/para-2', 'art-2', 'chap-1', 'art-9', '', 'title'),
      lemma: fc.oneof(words, fc.string({ unit: 'binary' })),
      choose: fc.oneof(
        fc.record({ siglum: fc.constantFrom('甲', '乙', '丙', '丁', '') }),
        fc.record({ text: fc.string({ unit: 'binary' }) }),
      ),
      because: fc.string(),
      nth: fc.integer(),
      hash: fc.constantFrom('aaaaaaaaaaaa', 'bbbbbbbbbbbb'),
      written: fc.constant({ path: 'decisions.yaml', line: 1, column: 1 }),
    },
    { requiredKeys: ['at', 'lemma', 'choose', 'because', 'written'] },
  );
  const context = fc.record({
    rule: fc.constantFrom(...CHOICE_RULES),
    language: fc.constantFrom('zh' as const, 'en' as const),
  });

  it('the entries are what they were but for their choice, which is one of their readings or words of an editor', () => {
    fc.assert(
      fc.property(fc.array(made), context, (decisions, more) => {
        const { entries, findings } = run(decisions, ENTRIES, more);
        const without = (entry: ApparatusEntry): unknown => ({ ...entry, choice: undefined });
        expect(entries.map(without)).toEqual(ENTRIES.map(without));
        for (const { choice, readings } of entries) {
          if (choice.reading !== undefined) expect(choice.text).toBe(readings[choice.reading]?.text);
          else expect(choice.by).toBe('decision');
          expect(choice.text).not.toMatch(/[\r\n]/u);
        }
        for (const finding of findings) expect(finding.path).toBe('decisions.yaml');
      }),
    );
  });

  it('the order of decisions about different entries does not count', () => {
    const apart = [
      decision('art-1/para-1', WORDS, { nth: 1 }),
      decision('art-1/para-1', WORDS, { nth: 2, choose: { text: '依法' } }),
      decision('art-1/para-2', WORDS, { choose: { siglum: '丙' }, hash: 'bbbbbbbbbbbb' }),
      decision('art-2', ''),
      decision('art-9', WORDS),
    ];
    const { entries, findings } = run(apart);
    fc.assert(
      fc.property(fc.shuffledSubarray(apart, { minLength: apart.length }), (shuffled) => {
        const again = run(shuffled);
        expect(again.entries).toEqual(entries);
        expect(again.findings).toHaveLength(findings.length);
        expect(again.findings).toEqual(expect.arrayContaining([...findings]));
      }),
    );
  });
});
