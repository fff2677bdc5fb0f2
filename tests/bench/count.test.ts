import { describe, expect, it } from 'vitest';
import { countOf, numbersOf } from '../../bench/laws/count.js';
import { lossIn } from '../../bench/laws/lossless.js';
import { parse, readText, type Root, type SourceText } from '../../src/index.js';

function parsed(labels: readonly string[]): { source: SourceText; tree: Root } {
  const source = readText(labels.map((label) => `${label}　国家保护生态环境。`).join('\n'));
  return { source, tree: parse(source) };
}

const LEAPING = ['第一条', '第二条', '第二条之一', '第二条之二', '第三条', '第五条', '第五条'];

describe('the count of articles', () => {
  it('is as expected where manifest and sequence agree', () => {
    const { tree } = parsed(['第一条', '第二条', '第二条之一', '第三条']);
    expect(numbersOf(tree)).toEqual(['1', '2', '2.1', '3']);
    expect(countOf({ file: 'a', articles: 4 }, tree, {})).toMatchObject({
      articles: 4,
      leaps: [],
      isOdd: false,
    });
    expect(countOf({ file: 'a', articles: 5 }, tree, {})).toMatchObject({
      articles: 4,
      manifest: 5,
      isOdd: true,
    });
  });

  it('tells where numbers do not follow on', () => {
    const { tree } = parsed(LEAPING);
    expect(countOf({ file: 'a', articles: 7 }, tree, {}).leaps).toEqual(['3→5', '5→5~2']);
    expect(countOf({ file: 'a', articles: 1 }, parsed(['第四条']).tree, {}).leaps).toEqual(['→4']);
  });

  it('takes an explanation that names just what is found, and no other', () => {
    const { tree } = parsed(LEAPING);
    const because = '第四条 is missing, 第五条 printed twice';
    const known = { a: { articles: 7, leaps: ['3→5', '5→5~2'], because } };
    expect(countOf({ file: 'a', articles: 6 }, tree, known)).toMatchObject({ because, isOdd: false });
    const other = { a: { articles: 7, leaps: ['3→5'], because } };
    expect(countOf({ file: 'a', articles: 6 }, tree, other).isOdd).toBe(true);
  });
});

describe('the check for losses', () => {
  const { source, tree } = parsed(['第一条', '第二条']);

  it('finds none in a whole tree', () => expect(lossIn(source, tree)).toBeUndefined());

  it('finds a division that is missing, doubled or changed', () => {
    const [first, second] = tree.children as [Root['children'][number], Root['children'][number]];
    expect(lossIn(source, { ...tree, children: [first] })).toBe('the end is in no leaf');
    expect(lossIn(source, { ...tree, children: [second] })).toBe('before 2:1 something is in no leaf');
    expect(lossIn(source, { ...tree, children: [first, first, second] })).toBe('1:1 is in two leaves');
    expect(lossIn({ ...source, text: source.text.replace('生态', '自然') }, tree)).toBe(
      '1:5 is not what the source has',
    );
  });
});
