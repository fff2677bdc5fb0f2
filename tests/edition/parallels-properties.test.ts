/** Shared provisions of any two texts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parallelOf } from '../../src/edition/parallels/index.js';
import { lettersIn } from '../../src/edition/wording.js';
import type { EditionText, Parallel } from '../../src/model/edition.js';
import type { Reading } from '../../src/model/comparison.js';
import { locator } from '../../src/model/locator.js';
import { unitsOf } from '../../src/model/units.js';
import { divisionsOf } from '../../src/model/walk.js';
import { ownTokens } from '../../src/model/wording.js';
import { anyText, CORPUS } from '../properties/texts.js';
import { witness } from '../properties/witness.js';

const text = (words: string): EditionText => ({ witness: witness(words, 'parallel') });

/** Articles drawn from the corpus, in any order, some twice. */
const drawn = fc
  .array(
    fc.constantFrom(...CORPUS.flatMap((words) => words.split(/\n\n+/u)).filter((words) => words.length > 8)),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .map((paragraphs) => paragraphs.join('\n'));
const eitherText = fc.oneof(anyText, drawn);

function checkReading(reading: Reading, { witness: { source, tree } }: EditionText): void {
  const locate = locator(source.text);
  expect(source.text.slice(reading.start.offset, reading.end.offset)).toBe(reading.text);
  expect([reading.start, reading.end]).toEqual([locate(reading.start.offset), locate(reading.end.offset)]);
  expect(reading.text).not.toBe('');
  expect(divisionsOf(tree).map(({ id }) => id)).toContain(reading.id);
}

function checkParallel({ provisions, alone }: Parallel, base: EditionText, other: EditionText): void {
  const [mine, its] = [base.witness.source.text, other.witness.source.text];
  let last = 0;
  for (const provision of provisions) {
    checkReading(provision.base, base);
    checkReading(provision.parallel, other);
    expect(provision.base.start.offset).toBeGreaterThanOrEqual(last);
    last = provision.base.start.offset;
    expect(provision.strength).toBeGreaterThan(0);
    expect(provision.strength).toBeLessThanOrEqual(1);
    for (const { base: one, other: two } of provision.shared) {
      expect(lettersIn(mine.slice(one.start, one.end))).toBe(lettersIn(its.slice(two.start, two.end)));
      expect(one.start).toBeGreaterThanOrEqual(provision.base.start.offset);
      expect(one.end).toBeLessThanOrEqual(provision.base.end.offset);
      expect(two.start).toBeGreaterThanOrEqual(provision.parallel.start.offset);
      expect(two.end).toBeLessThanOrEqual(provision.parallel.end.offset);
    }
    for (const { base: one, parallel } of provision.differing) expect(one).not.toBe(parallel);
  }
  const articles = unitsOf(base.witness.tree).map(({ id }) => id);
  expect(articles).toEqual(expect.arrayContaining([...alone.base]));
  expect(new Set(alone.base).size).toBe(alone.base.length);
}

function pairs({ provisions }: Parallel, turned = false): string[] {
  return provisions
    .map(({ base, parallel, strength }) => {
      const [one, other] = turned ? [parallel, base] : [base, parallel];
      return `${one.start.offset}-${one.end.offset} ${other.start.offset}-${other.end.offset} ${strength.toFixed(6)}`;
    })
    .sort();
}

describe('any two texts', () => {
  it('share words that are the same in both, inside what is shown of them', () => {
    fc.assert(
      fc.property(eitherText, eitherText, (one, two) => {
        const [base, other] = [text(one), text(two)];
        const found = parallelOf(base, other);
        checkParallel(found, base, other);
        expect(parallelOf(text(one), text(two))).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });

  it('share the same whichever is the base', () => {
    fc.assert(
      fc.property(eitherText, eitherText, (one, two) => {
        if (one === two) return;
        const [base, other] = [text(one), text(two)];
        expect(pairs(parallelOf(other, base), true)).toEqual(pairs(parallelOf(base, other)));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a text and itself', () => {
  it('shares every unit, strongly', () => {
    fc.assert(
      fc.property(eitherText, (words) => {
        const base = text(words);
        const { provisions, alone } = parallelOf(base, text(words));
        const strong = new Set(
          provisions
            .filter(({ grade, base: one, parallel }) => grade === 'strong' && one.id === parallel.id)
            .map(({ base: { id } }) => id),
        );
        for (const division of divisionsOf(base.witness.tree)) {
          const hasLetters = ownTokens(division).some(({ kind }) => kind !== 'mark');
          expect(strong.has(division.id)).toBe(hasLetters);
        }
        const empty = unitsOf(base.witness.tree).filter(
          (article) => ![article, ...divisionsOf(article)].some(({ id }) => strong.has(id)),
        );
        expect(alone.base).toEqual(empty.map(({ id }) => id));
      }),
      { numRuns: 150 },
    );
  });
});

describe('texts without a letter in common', () => {
  it('share nothing', () => {
    const letters = (from: number): fc.Arbitrary<string> =>
      fc
        .array(
          fc.string({
            unit: fc.integer({ min: from, max: from + 400 }).map((code) => String.fromCharCode(code)),
            minLength: 1,
            maxLength: 30,
          }),
          { maxLength: 8 },
        )
        .map((lines) => lines.map((line) => `第三条 ${line}。`).join('\n'));
    fc.assert(
      fc.property(letters(0x6000), letters(0x7000), (one, two) => {
        expect(parallelOf(text(one), text(two)).provisions).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
