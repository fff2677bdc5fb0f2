import fc from 'fast-check';
import { anyText, CORPUS, damagedText, mixedText, wildText } from './texts.js';

/** A text, and what is left of it after a few single characters, words or lines were changed. */
const revised: fc.Arbitrary<readonly [string, string]> = fc
  .tuple(
    fc.oneof(fc.constantFrom(...CORPUS), damagedText),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat({ max: 12 }),
        fc.constantFrom(
          '',
          '、',
          '。',
          '，',
          '有关',
          '和个人',
          '第三条',
          '\n',
          '\n第五条　新条。\n',
          '（一）',
          '相关部门',
        ),
      ),
      { minLength: 1, maxLength: 15 },
    ),
  )
  .map(([text, changes]) => {
    let changed = text;
    for (const [share, length, words] of changes) {
      const at = Math.floor(share * changed.length);
      changed = changed.slice(0, at) + words + changed.slice(at + length);
    }
    return [text, changed] as const;
  });

/** Two texts that may have little or much in common. */
export const anyPair: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  { weight: 3, arbitrary: revised },
  { weight: 1, arbitrary: fc.tuple(anyText, anyText) },
  { weight: 1, arbitrary: fc.tuple(wildText, wildText) },
  { weight: 1, arbitrary: fc.tuple(mixedText, damagedText) },
);
