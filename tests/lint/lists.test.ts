import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWhere } from '../../src/model/lists/first-where.js';
import { addTo, grouped } from '../../src/model/lists/grouped.js';
import { once } from '../../src/model/lists/once.js';
import { commonEnd, commonStart } from '../../src/lint/words/common-ends.js';

test('items are gathered in their order, keys in the order in which they first come', () => {
  const groups = grouped(['第二条', '（一）', '第一条', '（二）'], (label) => label.length);
  expect([...groups]).toEqual([[3, ['第二条', '（一）', '第一条', '（二）']]]);
  const byFirst = grouped(['第二条', '（一）', '第一条', '（二）'], (label) => label.slice(0, 1));
  expect([...byFirst]).toEqual([
    ['第', ['第二条', '第一条']],
    ['（', ['（一）', '（二）']],
  ]);
  addTo(byFirst, '一', '一、');
  addTo(byFirst, '第', '第三条');
  expect([...byFirst.values()]).toEqual([['第二条', '第一条', '第三条'], ['（一）', '（二）'], ['一、']]);
});

test('the first index is found where a condition begins to hold', () => {
  expect(firstWhere(0, () => true)).toBe(0);
  expect(firstWhere(3, () => false)).toBe(3);
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(20), (numbers, least) => {
      const sorted = [...numbers].sort((a, b) => a - b);
      const below = sorted.filter((number) => number < least).length;
      expect(firstWhere(sorted.length, (at) => (sorted[at] as number) >= least)).toBe(below);
    }),
  );
});

test('what is made once is not made again, even where it is nothing', () => {
  const asked: string[] = [];
  const nameOf = once(({ name }: { name: string }) => {
    asked.push(name);
    return name === '' ? undefined : name;
  });
  const [law, nothing] = [{ name: '刑法' }, { name: '' }];
  expect([law, nothing, law, nothing].map(nameOf)).toEqual(['刑法', undefined, '刑法', undefined]);
  expect(asked).toEqual(['刑法', '']);
  expect(nameOf({ name: '刑法' })).toBe('刑法');
  expect(asked).toEqual(['刑法', '', '刑法']);
});

test('strings have their ends in common, as far as is asked', () => {
  expect(commonStart('国务院办公厅', '国务院法制办')).toBe(3);
  expect(commonStart('不得', '可以')).toBe(0);
  expect(commonStart('本法', '本法所称')).toBe(2);
  expect(commonEnd('市人民政府', '县人民政府', 5)).toBe(4);
  expect(commonEnd('市人民政府', '县人民政府', 2)).toBe(2);
  expect(commonEnd('本法', '本法', 2)).toBe(2);
});
