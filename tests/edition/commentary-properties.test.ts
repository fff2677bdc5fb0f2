import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commentaryOf } from '../../src/edition/commentary/index.js';
import { replacementsIn } from '../../src/edition/commentary/witness/replacements.js';
import { readingAt } from '../../src/edition/commentary/witness/reading-at.js';
import { lettersIn } from '../../src/edition/wording.js';
import { witness } from '../properties/witness.js';

const CLAUSES = [
  '县级以上人民政府应当加强组织领导',
  '保障公众健康',
  '监督考核',
  '能力建设',
  '地方党委主要负责人',
  '对本地区的环境质量负总责',
  '任何单位和个人不得截留',
  '按照原处罚数额按日连续处罚',
  '有下列情形之一的',
  '第三条',
  '《规定》',
  'PM2.5',
  '二百二十',
  '𠮷日月',
  '𠮶日月',
];
const MARKS = ['，', '。', '；', '、', '：', '（', '）', '\n', ' ', ''];
const clauses = fc.array(fc.tuple(fc.constantFrom(...CLAUSES), fc.constantFrom(...MARKS)), { maxLength: 25 });
const prose = clauses.map((parts) => parts.flat().join(''));
const articles = fc
  .array(prose, { maxLength: 6 })
  .map((texts) => texts.map((text, at) => `第${'一二三四五六'[at] ?? ''}条　${text}`).join('\n'));
const answer = fc.oneof(
  prose,
  prose.map((text) => `问：${text}？\n答：${text}`),
  fc.string({ unit: 'binary', maxLength: 40 }),
  articles,
);
const regulation = fc.oneof(articles, prose, fc.string({ unit: 'binary', maxLength: 40 }));

test('shared words are the same words; stretches are inside their quotations, in order', () => {
  fc.assert(
    fc.property(regulation, answer, (law, text) => {
      const [base, other] = [witness(law, 'base'), witness(text, 'commentary')];
      const { quotations } = commentaryOf(base, { witness: other }, []);
      let last = 0;
      for (const { passage, base: rendered, shared, score } of quotations) {
        expect(passage.text).toBe(other.source.text.slice(passage.start.offset, passage.end.offset));
        expect(rendered.text).toBe(base.source.text.slice(rendered.start.offset, rendered.end.offset));
        expect(passage.start.offset).toBeGreaterThanOrEqual(last);
        last = passage.end.offset;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(shared.length).toBeGreaterThan(0);
        let [ours, theirs] = [rendered.start.offset, passage.start.offset];
        for (const words of shared) {
          const [left, right] = [
            base.source.text.slice(words.base.start, words.base.end),
            other.source.text.slice(words.other.start, words.other.end),
          ];
          expect(lettersIn(left)).toBe(lettersIn(right));
          expect(words.base.start).toBeGreaterThanOrEqual(ours);
          expect(words.other.start).toBeGreaterThanOrEqual(theirs);
          [ours, theirs] = [words.base.end, words.other.end];
        }
        expect(ours).toBeLessThanOrEqual(rendered.end.offset);
        expect(theirs).toBeLessThanOrEqual(passage.end.offset);
      }
    }),
    { numRuns: 300 },
  );
});

test('the same texts give the same commentary, and readings are found without throwing', () => {
  fc.assert(
    fc.property(regulation, answer, fc.nat(200), fc.nat(20), (law, text, start, length) => {
      const [base, other] = [witness(law, 'base'), witness(text, 'commentary')];
      const { quotations, silent } = commentaryOf(base, { witness: other }, []);
      const again = commentaryOf(witness(law, 'base'), { witness: witness(text, 'commentary') }, []);
      expect(again.quotations).toEqual(quotations);
      expect(again.silent).toEqual(silent);
      const found = readingAt(quotations, base, other, { start, end: start + length });
      if (found) expect(found.text).toBe(text.slice(found.start.offset, found.end.offset));
      for (const replacement of replacementsIn(quotations, base, other)) {
        expect(replacement.base.text).not.toBe(replacement.commentary.text);
      }
    }),
    { numRuns: 200 },
  );
});
