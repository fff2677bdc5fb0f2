import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BREAK, lettersOf, type Letters } from '../../src/edition/letters.js';
import { chainOf } from '../../src/edition/reuse/chain.js';
import type { CommonRun } from '../../src/edition/reuse/run.js';
import { sharedWordsOf } from '../../src/edition/reuse/shared-words.js';
import { commentaryWeights } from '../../src/edition/commentary/weights.js';
import { lettersIn } from '../../src/edition/wording.js';
import { witness } from '../properties/witness.js';

/** Letters whose source is their text. */
function lettersFrom(text: string): Letters {
  const starts = Int32Array.from({ length: text.length }, (_, at) => at);
  const worded: Letters['worded'] = [];
  return { text, starts, ends: starts.map((at) => at + 1), worded };
}

function chain(a: string, b: string, least: number): readonly CommonRun[] {
  const [ours, theirs] = [lettersFrom(a), lettersFrom(b)];
  return chainOf(ours, { from: 0, to: a.length }, theirs, { from: 0, to: b.length }, least);
}

function words(a: string, b: string, least = 2): string[] {
  return chain(a, b, least).map((run) => a.slice(run.a, run.a + run.length));
}

test('finds what two stretches have in common, in the order of both', () => {
  expect(words('督促推动政府有关部门及其负责人落实责任', '督促有关部门落实责任')).toEqual([
    '督促',
    '有关部门',
    '落实责任',
  ]);
});

test('takes the heavier of two runs that cross', () => {
  expect(words('生态优先绿色低碳发展', '绿色低碳发展生态优先')).toEqual(['绿色低碳发展']);
});

test('rather takes one long run than several short ones', () => {
  // 一二 三四 五六 are six letters; 七八九十百 are five, in one piece.
  expect(words('一二甲三四乙五六丙七八九十百', '七八九十百丁一二戊三四己五六')).toEqual(['七八九十百']);
});

test('takes no run shorter than asked for', () => {
  expect(words('坚持党政同责', '坚守党政同责', 4)).toEqual(['党政同责']);
  expect(words('能力建设', '建设能力', 3)).toEqual([]);
});

test('lets no run go on into the next division', () => {
  expect(words(`失职追责${BREAK}增强效能`, `失职追责${BREAK}增强效能`)).toEqual(['失职追责', '增强效能']);
});

test('looks into the given stretches only', () => {
  const letters = lettersFrom('失职追责失职追责');
  expect(chainOf(letters, { from: 4, to: 8 }, letters, { from: 0, to: 3 }, 2)).toEqual([
    { a: 4, b: 0, length: 3 },
  ]);
});

test('a word that stands there all the time does not hide what is beside it', () => {
  const text = '生态'.repeat(200);
  expect(chain(`${text}环环相扣`, `${text}环环相扣`, 2)).toEqual([{ a: 0, b: 0, length: 404 }]);
});

const someText = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', BREAK), maxLength: 60 });

test('runs are equal, in order, apart, long enough and cannot be extended between their neighbours', () => {
  fc.assert(
    fc.property(someText, someText, fc.integer({ min: 2, max: 5 }), (a, b, least) => {
      const runs = chain(a, b, least);
      let [inA, inB] = [0, 0];
      for (const run of runs) {
        const shared = a.slice(run.a, run.a + run.length);
        expect(shared).toBe(b.slice(run.b, run.b + run.length));
        expect(shared).not.toContain(BREAK);
        expect(run.length).toBeGreaterThanOrEqual(least);
        expect(run.a).toBeGreaterThanOrEqual(inA);
        expect(run.b).toBeGreaterThanOrEqual(inB);
        const growsBack = run.a > inA && run.b > inB && a[run.a - 1] === b[run.b - 1];
        expect(growsBack && a[run.a - 1] !== BREAK).toBe(false);
        [inA, inB] = [run.a + run.length, run.b + run.length];
      }
      expect(chain(a, b, least)).toEqual(runs);
    }),
  );
});

/** Weight of the heaviest chain, by trying everything: pairs of letters in runs of at least `least`. */
function heaviest(a: string, b: string, least: number): number {
  const known = new Map<string, number>();
  const from = (i: number, j: number): number => {
    if (i >= a.length || j >= b.length) return 0;
    const key = `${i} ${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let best = Math.max(from(i + 1, j), from(i, j + 1));
    for (let length = 1; a[i + length - 1] === b[j + length - 1] && a[i + length - 1] !== BREAK; length++) {
      if (i + length > a.length || j + length > b.length) break;
      if (length >= least) best = Math.max(best, length - 1 + from(i + length, j + length));
    }
    known.set(key, best);
    return best;
  };
  return from(0, 0);
}

test('no chain is heavier', () => {
  const short = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', BREAK), maxLength: 16 });
  fc.assert(
    fc.property(short, short, fc.integer({ min: 2, max: 4 }), (a, b, least) => {
      const weight = chain(a, b, least).reduce((sum, { length }) => sum + length - 1, 0);
      // Runs that were extended towards each other may hold a pair more than the chain they were made of.
      expect(weight).toBeGreaterThanOrEqual(heaviest(a, b, least));
    }),
  );
});

test('what stands in every unit counts less than what stands in one', () => {
  const base = lettersOf(
    witness('第一条　生态环境保护工作。\n第二条　生态环境保护责任。\n第三条　生态环境保护第一责任人。'),
  );
  const weights = commentaryWeights([base], '');
  const of = (word: string): number => {
    const from = base.text.indexOf(word);
    return weights.sum(base, { from, to: from + word.length });
  };
  expect(of('护第一责')).toBe(3);
  // In three of three units: log 2 by log 4 for each of the three pairs.
  expect(of('生态环境')).toBeCloseTo(1.5);
  expect(weights.at(base, base.text.indexOf(BREAK))).toBe(0);
});

test('letters of the title count a third', () => {
  const base = lettersOf(witness('第一条　责任制的落实。'));
  const from = base.text.indexOf('责任');
  expect(commentaryWeights([base], '责任制规定').at(base, from)).toBeCloseTo(
    commentaryWeights([base], '').at(base, from) / 3,
  );
});

test('shared words are stretches of both sources, with the marks inside', () => {
  const [ours, theirs] = [
    witness('第一条　失职追责，\n增强效能。'),
    witness('第一条　要失 职追责；增强效能。'),
  ];
  const [a, b] = [lettersOf(ours), lettersOf(theirs)];
  const runs = chainOf(a, { from: 0, to: a.text.length }, b, { from: 0, to: b.text.length }, 2);
  const [shared, ...more] = sharedWordsOf(runs, a, b);
  expect(more).toEqual([]);
  expect(ours.source.text.slice(shared?.base.start, shared?.base.end)).toBe('失职追责，\n增强效能');
  expect(theirs.source.text.slice(shared?.other.start, shared?.other.end)).toBe('失 职追责；增强效能');
  expect(lettersIn('失职追责，\n增强效能')).toBe('失职追责增强效能');
});

test('half a character is not shared', () => {
  const [a, b] = [lettersOf(witness('第一条　甲乙𠮷。')), lettersOf(witness('第一条　甲乙𠮶。'))];
  const runs = chainOf(a, { from: 0, to: a.text.length }, b, { from: 0, to: b.text.length }, 2);
  const [shared] = sharedWordsOf(runs, a, b);
  expect([shared?.base, shared?.other]).toEqual([
    { start: 4, end: 6 },
    { start: 4, end: 6 },
  ]);
});
