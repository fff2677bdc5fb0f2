/** The geometry of the picture of the alignment. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hanNumber } from '../../../src/messages/han-number.js';
import { chaptersOf } from '../../../src/render/html/edition/ribbons/chapters.js';
import { columnsOf, type Box } from '../../../src/render/html/edition/ribbons/column.js';
import { fanOf, ribbonPath } from '../../../src/render/html/edition/ribbons/fan.js';
import { labelled } from '../../../src/render/html/edition/ribbons/labels.js';
import { strandsOf, type Strand } from '../../../src/render/html/edition/ribbons/strands.js';
import { textSide } from '../../../src/render/prose/side.js';
import { article, chapter, comparison, witness, type RowSpec } from '../build.js';

const STRAND: Strand = { rows: [], base: [], witness: [], relation: 'split', moved: false, joined: false };
const box = (top: number, height: number): Box => ({ units: [], strand: STRAND, top, height });

describe('a fan', () => {
  test('gives every article the share that it is long', () => {
    expect(fanOf([box(100, 40)], [box(0, 30), box(50, 90)])).toEqual([
      { left: [100, 110], right: [0, 30] },
      { left: [110, 140], right: [50, 140] },
    ]);
  });

  test('two articles made into three meet where their shares overlap', () => {
    const rounded = fanOf([box(0, 50), box(60, 50)], [box(0, 40), box(40, 20), box(60, 40)]).map(
      ({ left, right }) => [...left, ...right].map((one) => Math.round(one)),
    );
    expect(rounded).toEqual([
      [0, 40, 0, 40],
      [40, 50, 40, 50],
      [60, 70, 50, 60],
      [70, 110, 60, 100],
    ]);
  });

  test('is drawn from edge to edge', () => {
    expect(ribbonPath({ left: [0, 10.04], right: [5, 20.26] })).toBe(
      'M0 0C50 0 50 5 100 5V20.3C50 20.3 50 10 0 10Z',
    );
  });
});

/** Articles in two 章, each with a text of the given length; both texts are the same but for what `rows` says. */
function drawn(lengths: readonly number[], relation: RowSpec['relation'] = 'same') {
  const half = Math.floor(lengths.length / 2);
  const articles = lengths.map((length, at) => article(`第${hanNumber(at + 1)}条`, '文'.repeat(length)));
  const parts = [
    chapter('第一章', '总则'),
    ...articles.slice(0, half),
    chapter('第二章', '附则'),
    ...articles.slice(half),
  ];
  const [one, two] = [witness('甲', 'base', 'a', parts), witness('乙', 'witness', 'b', parts)];
  const rows = lengths.map((_, at): RowSpec => ({
    base: [`art-${at + 1}`],
    witness: [`art-${at + 1}`],
    relation,
  }));
  const sides = [textSide(one), textSide(two)] as const;
  const strands = strandsOf(comparison({ base: one, witness: two, rows }).alignment.rows, ...sides);
  return { strands, columns: columnsOf(strands, ...sides), base: sides[0] };
}

describe('a column', () => {
  test('stands in order, nothing on top of something else, all of it in sight', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 2, maxLength: 60 }), (lengths) => {
        const { columns } = drawn(lengths, 'edited');
        expect(columns.base).toHaveLength(lengths.length);
        expect(columns.height).toBeLessThanOrEqual(760);
        let end = 0;
        for (const { top, height } of columns.base) {
          expect(top).toBeGreaterThanOrEqual(end);
          expect(height).toBeGreaterThanOrEqual(1);
          end = top + height - 1e-6;
        }
        expect(end).toBeLessThanOrEqual(columns.height);
      }),
      { numRuns: 60 },
    );
  });

  test('a text that is longer is higher, by so much', () => {
    const [first, second, third] = drawn([100, 300, 500], 'edited').columns.base as [Box, Box, Box];
    expect(third.height - second.height).toBeCloseTo(second.height - first.height, 5);
    expect(second.height).toBeGreaterThan(first.height);
  });

  test('1,300 changed articles have a pixel each', () => {
    const { columns } = drawn(
      Array.from({ length: 1300 }, () => 80),
      'edited',
    );
    expect(Math.min(...columns.base.map(({ height }) => height))).toBeGreaterThanOrEqual(1);
    expect(columns.height).toBeLessThan(1400);
  });

  test('of a long text the articles that did not change are one box for each 章', () => {
    const { strands, columns } = drawn(Array.from({ length: 400 }, () => 80));
    expect(strands.map(({ base }) => base.length)).toEqual([200, 200]);
    expect(columns.base).toHaveLength(2);
  });

  test('of a short text every article is a box', () => {
    expect(drawn([80, 80, 80, 80]).columns.base).toHaveLength(4);
  });
});

test('the 章 reach from their first article to their last', () => {
  const { columns, base } = drawn([100, 200, 300, 400], 'edited');
  const [, second, third, fourth] = columns.base as [Box, Box, Box, Box];
  const chapters = chaptersOf(columns.base, base);
  expect(chapters.map(({ name }) => name)).toEqual(['第一章 总则', '第二章 附则']);
  expect(chapters[0]?.bottom).toBeCloseTo(second.top + second.height, 5);
  expect(chapters[1]).toMatchObject({ top: third.top, bottom: fourth.top + fourth.height });
});

test('numbers stand clear of one another, changed articles first', () => {
  const same: Strand = { ...STRAND, relation: 'same' };
  const boxes = [box(0, 4), box(5, 4), box(10, 4), box(40, 4)].map((one, at) =>
    at === 1 ? one : { ...one, strand: same },
  );
  expect(labelled(boxes, 60)).toEqual([boxes[1], boxes[3]]);
});
