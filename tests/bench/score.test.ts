import { describe, expect, it } from 'vitest';
import { goldFaults } from '../../bench/laws/faults.js';
import type { GoldRow } from '../../bench/laws/gold.js';
import { ratios, relationShare, scoreOf, sumLinks, type FoundRow } from '../../bench/laws/score.js';

/** Eight rows with eight links: 5 became 6 and 7, 8 and 9 became 9; 10 moved. */
const GOLD: readonly GoldRow[] = [
  { old: ['1'], new: ['1'], relation: 'identical' },
  { old: ['2'], new: ['2'], relation: 'edited' },
  { old: ['3'], new: [], relation: 'deleted' },
  { old: [], new: ['3'], relation: 'inserted' },
  { old: ['5'], new: ['6', '7'], relation: 'split', note: 'second paragraph became 7' },
  { old: ['8', '9'], new: ['9'], relation: 'merged' },
  { old: ['10'], new: ['4.1'], relation: 'moved' },
  { old: ['11'], new: ['11'], relation: 'edited' },
];

const row = (old: string, other: string, relation: string, moved = false): FoundRow => ({
  old: old === '' ? [] : old.split(' '),
  new: other === '' ? [] : other.split(' '),
  relation,
  moved,
});

const RIGHT: readonly FoundRow[] = [
  row('1', '1', 'same'),
  row('2', '2', 'edited'),
  row('3', '', 'deleted'),
  row('', '3', 'inserted'),
  row('5', '6 7', 'split'),
  row('9 8', '9', 'merged'),
  row('10', '4.1', 'edited', true),
  row('11', '11', 'edited', true),
];

describe('a score', () => {
  it('is full for the gold itself; an edited row may have moved', () => {
    const score = scoreOf(GOLD, RIGHT);
    expect(score).toEqual({
      links: { right: 8, found: 8, gold: 8 },
      missed: [],
      extra: [],
      rows: 8,
      wrong: [],
    });
    expect(ratios(score.links)).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(relationShare([score])).toBe(1);
  });

  it('counts links that are missed and links too many', () => {
    // 5 lost its second half, 3 was linked with 3, 10 stayed unlinked: six of eight found, one too many.
    const found = [
      ...[row('1', '1', 'same'), row('2', '2', 'same'), row('3', '3', 'edited'), row('5', '6', 'edited')],
      ...[
        row('', '7', 'inserted'),
        row('8 9', '9', 'merged'),
        row('10', '', 'deleted'),
        row('', '4.1', 'inserted'),
      ],
      row('11', '11', 'edited'),
    ];
    const score = scoreOf(GOLD, found);
    expect(score.links).toEqual({ right: 6, found: 7, gold: 8 });
    expect(score.missed).toEqual(['5>7', '10>4.1']);
    expect(score.extra).toEqual(['3>3']);
    const { precision, recall, f1 } = ratios(score.links);
    expect(precision).toBeCloseTo(6 / 7);
    expect(recall).toBeCloseTo(6 / 8);
    expect(f1).toBeCloseTo(12 / 15);
    expect(score.wrong.map(({ gold, found: own }) => [gold.old.join(), gold.new.join(), own])).toEqual([
      ['2', '2', 'same'],
      ['3', '', undefined],
      ['', '3', undefined],
      ['5', '6,7', undefined],
      ['10', '4.1', undefined],
    ]);
    expect(relationShare([score])).toBeCloseTo(3 / 8);
  });

  it('asks of a moved row that it is seen to have moved', () => {
    const found = RIGHT.map((own) => (own.old[0] === '10' ? { ...own, moved: false } : own));
    expect(scoreOf(GOLD, found).wrong.map(({ found: own }) => own)).toEqual(['edited']);
  });

  it('sums links over pairs before it takes their ratio', () => {
    const links = sumLinks([
      { right: 1, found: 1, gold: 2 },
      { right: 9, found: 9, gold: 9 },
    ]);
    expect(links).toEqual({ right: 10, found: 10, gold: 11 });
    expect(ratios(links).f1).toBeCloseTo(20 / 21);
  });

  it('is full where there is nothing to find', () => {
    expect(ratios({ right: 0, found: 0, gold: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(ratios({ right: 0, found: 3, gold: 0 }).f1).toBe(0);
  });
});

describe('a gold', () => {
  it('has every article of both texts once', () => {
    const old = ['1', '2', '3', '5', '8', '9', '10', '11'];
    const other = ['1', '2', '3', '4.1', '6', '7', '9', '11'];
    expect(goldFaults(GOLD, old, other)).toEqual([]);
    expect(
      goldFaults([...GOLD, { old: ['1'], new: ['12'], relation: 'edited' }], [...old, '13'], other),
    ).toEqual(['old 13 is in no row', 'old 1 is in two rows', 'new 12 is not in the text']);
  });
});
