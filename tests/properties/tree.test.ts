import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.js';
import { readText, textReader, type TextReader } from '../../src/read/index.js';
import type { Point } from '../../src/model/point.js';
import type { SourceText } from '../../src/model/source.js';
import { FAMILIES, type Content, type Division, type Root } from '../../src/model/tree.js';
import { divisionsOf, everything, isBlock, isDivision, isLeaf, leavesOf } from '../gold/walk.js';
import { anyMarkdown, anyText } from './texts.js';

let markdown: TextReader;

beforeAll(async () => {
  markdown = await textReader('md');
});

/** NEL ends a line and is no more seen than the other line ends, although JavaScript does not count it as white space. */
const NOTHING_SEEN = /^[\s\u0085]*$/u;

/**
 * Line and column of every offset by walking through the text once, as an editor counts them; and the page, in a text
 * that has any: one for each form feed, but none behind the last if nothing is there.
 */
function pointsOf(text: string): Point[] {
  const points: Point[] = [];
  let line = 1;
  let column = 1;
  const pages = text.split('\f').length - (/\f\s*$/u.test(text) ? 1 : 0);
  let page = 1;
  for (let offset = 0; offset <= text.length; offset++) {
    const paged = text.includes('\f') ? { page: Math.min(page, pages) } : {};
    points.push({ line, column, offset, ...paged });
    if (text[offset] === '\f') page++;
    const ends = text[offset] === '\n' || (text[offset] === '\r' && text[offset + 1] !== '\n');
    line += ends ? 1 : 0;
    column = ends ? 1 : column + 1;
  }
  return points;
}

function expectLossless(source: SourceText, tree: Root): void {
  let reached = 0;
  for (const { value, position } of leavesOf(tree)) {
    const { start, end } = position;
    expect(value).not.toBe('');
    expect(value).toBe(source.text.slice(start.offset, end.offset));
    expect(start.offset).toBeGreaterThanOrEqual(reached);
    expect(source.text.slice(reached, start.offset)).toMatch(NOTHING_SEEN);
    reached = end.offset;
  }
  expect(source.text.slice(reached)).toMatch(NOTHING_SEEN);
}

function expectPoints(source: SourceText, tree: Root): void {
  const points = pointsOf(source.text);
  for (const { position } of everything(tree)) {
    expect(position.start).toEqual(points[position.start.offset]);
    expect(position.end).toEqual(points[position.end.offset]);
  }
}

function expectNested(node: Root | Content): void {
  if (isLeaf(node)) return;
  let reached = node.position.start.offset;
  if (node.type !== 'root') expect(node.children).not.toEqual([]);
  for (const child of node.children) {
    expect(child.position.start.offset).toBeGreaterThanOrEqual(reached);
    reached = child.position.end.offset;
    expectNested(child);
  }
  expect(reached).toBeLessThanOrEqual(node.position.end.offset);
}

function expectUniqueIds(tree: Root): void {
  const ids = everything(tree).flatMap((node) => (isDivision(node) || isBlock(node) ? [node.id] : []));
  expect(ids).not.toContain('');
  expect(ids.length).toBe(new Set(ids).size);
}

/** `art-12`, `art-133.1`; the second bearer of a number `art-6~2`, the third `art-6~3`. */
function expectArticleIds(tree: Root): void {
  const bearers = new Map<string, number>();
  for (const article of divisionsOf(tree).filter((division) => division.type === 'article')) {
    const name = `art-${article.ordinal.join('.')}`;
    const count = (bearers.get(name) ?? 0) + 1;
    bearers.set(name, count);
    expect(article.id).toBe(count === 1 ? name : `${name}~${count}`);
  }
}

/** A join is recorded at a place where the division has a text leaf beginning. */
function expectJoins(tree: Root): void {
  const starts = (division: Division): number[] =>
    division.children.filter(isLeaf).map((leaf) => leaf.position.start.offset);
  for (const division of divisionsOf(tree)) {
    for (const join of division.joins ?? []) expect(starts(division)).toContain(join.offset);
  }
}

function expectSound(source: SourceText, tree: Root): void {
  expectLossless(source, tree);
  expectPoints(source, tree);
  expectNested(tree);
  expectUniqueIds(tree);
  expectArticleIds(tree);
  expectJoins(tree);
}

const family = fc.option(fc.constantFrom(...FAMILIES), { nil: undefined, freq: 3 });

describe('the tree of any text', () => {
  it('is lossless, in order, with unique ids and true points', () => {
    fc.assert(
      fc.property(anyText, family, (text, chosen) => {
        const source = readText(text);
        expectSound(source, parse(source, chosen === undefined ? {} : { family: chosen }));
      }),
      { numRuns: 300, examples: [['：（一）', undefined]] },
    );
  });

  it('is all this for Markdown, too', () => {
    fc.assert(
      fc.property(anyMarkdown, family, (text, chosen) => {
        const source = markdown(text);
        expectSound(source, parse(source, chosen === undefined ? {} : { family: chosen }));
      }),
      {
        numRuns: 300,
        examples: [
          ['甲。&emsp;\n', undefined],
          ['&#12288;', undefined],
        ],
      },
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parse(readText(text))).toEqual(parse(readText(text)));
      }),
      { numRuns: 50 },
    );
  });
});
