import { describe, expect, it } from 'vitest';
import { batchesOf, threadsFor, weightOf } from '../../src/cli/work/weigh.js';
import { makeShelf } from '../../src/cli/work/shelf.js';
import { corpus } from './run.js';

const threads = { worker: new URL('file:///worker.js'), most: 4 };
const many = Array.from({ length: 100 }, () => 100_000);

describe('how many threads', () => {
  it('none for little work, as many as there are cores for much', () => {
    expect(threadsFor('outline', [200_000, 200_000], threads, undefined)).toBe(1);
    expect(threadsFor('outline', many, threads, undefined)).toBe(4);
    expect(threadsFor('part', many, { ...threads, most: 2 }, undefined)).toBe(2);
  });

  it('not more than pieces of work', () => {
    expect(threadsFor('part', [10_000_000, 10_000_000, 10_000_000], threads, undefined)).toBe(3);
    expect(threadsFor('outline', [1, 2], threads, 8)).toBe(2);
    expect(threadsFor('comparison', [50_000_000], threads, 8)).toBe(1);
  });

  it('as many as asked for, were the work ever so little or the cores ever so few', () => {
    expect(threadsFor('outline', [1, 2, 3, 4, 5, 6], threads, 6)).toBe(6);
    expect(threadsFor('outline', many, threads, 1)).toBe(1);
  });

  it('none where there are no threads', () => {
    expect(threadsFor('outline', many, undefined, 8)).toBe(1);
  });

  it('a file that is missing adds nothing to the work', () => {
    expect(threadsFor('outline', [Infinity, 10], threads, undefined)).toBe(1);
  });
});

describe('batches', () => {
  it('hold each piece once, the largest first, small ones together', () => {
    expect(batchesOf([10, 90_000, 70_000, 20, 30])).toEqual([[1], [2], [4, 3, 0]]);
    expect(batchesOf([])).toEqual([]);
  });

  it('close when there is enough in them', () => {
    expect(batchesOf([30_000, 30_000, 30_000, 30_000, 30_000])).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
  });

  it('begin with what cannot be read, so that its error is not waited for', () => {
    expect(batchesOf([5, Infinity, 6, Infinity])).toEqual([[1], [3], [2, 0]]);
  });
});

it('the weight of files is their bytes', async () => {
  const one = await weightOf([corpus('xinhua.txt')]);
  expect(one).toBeGreaterThan(1000);
  expect(await weightOf([corpus('xinhua.txt'), corpus('xinhua.txt')])).toBe(2 * one);
  expect(await weightOf([corpus('xinhua.txt'), corpus('没有.txt')])).toBe(Infinity);
  expect(await weightOf([])).toBe(0);
});

it('a shelf keeps the last texts that were asked for, and no more', async () => {
  const loaded: string[] = [];
  const shelf = makeShelf<string>();
  for (const name of ['base', 'a', 'base', 'b', 'base', 'c', 'base', 'a']) {
    expect(await shelf(name, async () => (loaded.push(name), name))).toBe(name);
  }
  expect(loaded).toEqual(['base', 'a', 'b', 'c', 'a']);
});
