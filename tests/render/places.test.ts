/** Several places cited together. */
import { expect, test } from 'vitest';
import { placesName } from '../../src/render/prose/places.js';
import { textSide } from '../../src/render/prose/side.js';
import { article, para, witness } from './build.js';

const side = textSide(
  witness('旧', 'base', 'a.txt', [
    article(
      '第一条',
      para('决定下列事项：', ['（一）', '甲；'], ['（二）', '乙；'], ['（三）', '丙；'], ['（四）', '丁。']),
      '前款所称事项，由主管部门规定。',
      '本条不适用于某某。',
    ),
    article('第二条', para('事项：', ['（一）', '甲；'], ['（二）', '乙。'])),
  ]),
);
const item = (n: number): string => `art-1/para-1/item-${n}`;

test.each([
  [[item(2)], ['第一条第一款第（二）项']],
  [[item(2), item(3)], ['第一条第一款第（二）项、第（三）项']],
  [[item(2), item(3), item(4)], ['第一条第一款第（二）项至第（四）项']],
  [
    [item(1), item(3)],
    ['第一条第一款第（一）项', '第一条第一款第（三）项'],
  ],
  [
    [item(4), 'art-1/para-2', 'art-1/para-3'],
    ['第一条第一款第（四）项', '第一条第二款、第三款'],
  ],
  [['art-2/para-1/item-1', 'art-2/para-1/item-2'], ['第二条第（一）项、第（二）项']],
  [[], []],
])('%j', (ids, names) => {
  expect(placesName(ids, side, 'zh')).toEqual(names);
});

test('in English', () => {
  expect(placesName([item(1), item(2), item(3)], side, 'en')).toEqual([
    '第一条, para. 1, item （一） to item （三）',
  ]);
});
