/** What the rules about characters and sentences find in the five texts, by reading them. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lint } from '../../src/lint/index.js';
import { lintText } from '../../src/lint/view/text.js';
import { MANY, together } from '../../src/lint/view/many.js';
import { CONFUSIONS, confusionsIn } from '../../src/lint/characters/confusions/index.js';
import { foldWords } from '../../src/lint/view/folded.js';
import { framedIn } from '../../src/lint/characters/confusions/frames.js';
import { SIMPLIFIED } from '../../src/lint/characters/traditional.js';
import { corpusText, text } from './texts.js';

const OWN = [
  'replacement-character',
  'private-use-character',
  'control-character',
  'zero-width-character',
  'radical-character',
  'traditional-character',
  'foreign-word',
  'ocr-confusion',
  'article-end',
  'item-end',
  'cut-off',
  'uncertain-join',
  'text-after-end',
];

async function found(name: string): Promise<string[]> {
  const { witness } = await corpusText(name);
  return lint(witness, { language: 'zh' })
    .filter(({ rule }) => OWN.includes(rule))
    .map(({ start, rule, actual = '', expected }) => {
      const place = `${start.line}:${start.column} ${rule}`;
      return expected === undefined ? `${place} ${actual}` : `${place} ${actual}→${expected}`;
    });
}

describe('the five texts', () => {
  it('newspaper: an English word, a doubtful join, and the rest of the page', async () => {
    expect(await found('newspaper.txt')).toEqual([
      '45:38 foreign-word and→和',
      '55:56 uncertain-join 级',
      '115:1 text-after-end 新华社北京7月29日电',
    ]);
  });

  it('xinhua: only the join of 转型 and 重要', async () => {
    expect(await found('xinhua.txt')).toEqual(['49:54 uncertain-join 型']);
  });

  it('opinions: only the full line that ends with a sentence', async () => {
    expect(await found('opinions.txt')).toEqual(['103:29 uncertain-join 。']);
  });

  it('zhuzhou: two joins, and no finding about its annex', async () => {
    expect(await found('zhuzhou.txt')).toEqual(['36:80 uncertain-join 岗', '68:106 uncertain-join 将']);
  });

  it('qa: nothing, whatever it asks', async () => {
    expect(await found('qa.txt')).toEqual([]);
  });
});

test('a signature, a date and an annex behind the text are no matter after its end', () => {
  const subject = text(
    '第一条 甲事项。\n第二条 本规定自发布之日起施行。\n\n某某市人民政府\n2024年5月1日\n\n附件：甲清单\n',
  );
  const rules = lint(subject.witness, { language: 'zh' }).map(({ rule }) => rule);
  expect(rules).not.toContain('text-after-end');
});

test('what is wrong everywhere is told once, with the next places', () => {
  const lines = Array.from({ length: MANY + 5 }, (_, at) => `第${at + 1}条 ⾏为应当合法。`);
  const radicals = lint(text(lines.join('\n')).witness, { language: 'en' }).filter(
    ({ rule }) => rule === 'radical-character',
  );
  expect(radicals).toHaveLength(1);
  expect(radicals[0]).toMatchObject({ actual: '⾏', expected: '行', start: { line: 1, column: 5 } });
  expect(radicals[0]?.message).toContain(String(MANY + 5));
  expect(radicals[0]?.related?.map(({ start }) => start.line)).toEqual(
    Array.from({ length: MANY }, (_, at) => at + 2),
  );
  const few = Array.from({ length: MANY }, (_, at) => ({ start: at, end: at + 1, message: 'x' }));
  expect(together(few, 'zh')).toBe(few);
});

test('a rare character is measured against the same words elsewhere in the text', () => {
  const clause = (char: string): string => `养殖证${char}逾有效期的，可以续展。`;
  const frames = (...chars: string[]): string[] =>
    [
      ...framedIn(
        foldWords(text(chars.map((char, at) => `第${at + 1}条 ${clause(char)}`).join('\n')).passages),
        CONFUSIONS,
      ),
    ].map(({ word, meant }) => `${word} ${meant}`);
  expect(frames('未', '末', '未')).toEqual(['殖证末逾有 殖证未逾有']);
  expect(frames('未', '末')).toEqual([]);
  expect(frames('未', '未', '未')).toEqual([]);
});

test('no word of the lists is taken for a mistake as it is meant', () => {
  const words = CONFUSIONS.flatMap(({ words: list }) => list.split(' ')).map((word) =>
    word.replace('#', '二'),
  );
  for (const word of words) expect([...confusionsIn(word)].map(({ word: wrong }) => wrong)).toEqual([]);
});

test('every traditional character has one simplified form, which is no traditional one', () => {
  for (const [traditional, simplified] of SIMPLIFIED) {
    expect(traditional).toMatch(/^\p{Script=Han}$/u);
    expect(simplified).toMatch(/^\p{Script=Han}$/u);
    expect(SIMPLIFIED.has(simplified), traditional).toBe(false);
  }
});

test('no text makes a rule throw, and every place is inside it', () => {
  const piece = fc.constantFrom(
    ...[
      '第一条 ',
      '（一）',
      '未经',
      '末经',
      '\uFFFD',
      '□',
      '⼈',
      '\uE000',
      '\u0001',
      '\u200B',
      ' and ',
      'の',
      '務',
      '“',
      '（',
    ],
    ...[
      '，',
      '。',
      '；',
      '\n',
      '\n\n',
      '  ',
      '二O年',
      '本规定自发布之日起施行。',
      '\uD842',
      '\uDFB7',
      '',
      '附件：',
    ],
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 }),
      (pieces) => {
        const content = pieces.join('');
        const { witness } = text(content);
        for (const { start, end, related = [] } of lint(witness, { language: 'zh' })) {
          for (const place of [{ start, end }, ...related]) {
            expect(place.start.offset).toBeGreaterThanOrEqual(0);
            expect(place.end.offset).toBeGreaterThanOrEqual(place.start.offset);
            expect(place.end.offset).toBeLessThanOrEqual(witness.source.text.length);
          }
        }
        expect(lintText(witness).passages.length).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 150 },
  );
});
