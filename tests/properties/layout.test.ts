import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.js';
import { compare } from '../../src/compare/index.js';
import { divisionsOf } from '../gold/walk.js';
import { CORPUS } from './texts.js';
import { witness } from './witness.js';

const [XINHUA, , , , ZHUZHOU] = CORPUS as readonly [string, string, string, string, string];
const TEXTS = { xinhua: XINHUA, zhuzhou: ZHUZHOU };

/** Marks that begin no line. */
const HANGS = /^[，、。；：？！）》”]/u;

/** The paragraphs of a statute from its first article on, one to a line, as they would be typed. */
function paragraphs(text: string): string[] {
  const tree = witness(text).tree;
  return divisionsOf(tree)
    .filter(({ type }) => ['chapter', 'article', 'paragraph', 'item'].includes(type))
    .map((division) => {
      const end = division.children.findIndex((child) => 'ordinal' in child);
      const own = division.children.slice(0, end < 0 ? undefined : end).filter((child) => 'value' in child);
      const words = own.map((leaf) => leaf.value.replace(/\s/gu, ''));
      return division.type === 'chapter'
        ? words.join('　')
        : words.join('') + (division.type === 'article' ? '　' : '\n');
    })
    .join('\n')
    .replace(/　\n/gu, '　')
    .split(/\n+/u)
    .filter((line) => line !== '');
}

/** A paragraph printed in lines of `width` characters, its first behind `indent`. */
function printed(paragraph: string, width: number, indent: string): string {
  const lines: string[] = [];
  let rest = indent + paragraph;
  while (rest.length > width) {
    let end = width;
    while (HANGS.test(rest.slice(end))) end++;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...lines, rest].filter((line) => line !== '').join('\n');
}

const name = fc.constantFrom('xinhua' as const, 'zhuzhou' as const);
const width = fc.integer({ min: 18, max: 44 });

describe('a statute printed in lines of one width', () => {
  it('with indents has the paragraphs it was typed with', () => {
    fc.assert(
      fc.property(name, width, (chosen, columns) => {
        const typed = paragraphs(TEXTS[chosen]);
        const base = witness(typed.join('\n'), 'base');
        const other = witness(typed.map((line) => printed(line, columns, '　　')).join('\n'));
        expect(divisionsOf(other.tree).map(({ id }) => id)).toEqual(
          divisionsOf(base.tree).map(({ id }) => id),
        );
        expect(compare(align(base, other)).variants).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('without indents has no other wording', () => {
    fc.assert(
      fc.property(name, width, (chosen, columns) => {
        const typed = paragraphs(TEXTS[chosen]);
        const base = witness(typed.join('\n'), 'base');
        const other = witness(typed.map((line) => printed(line, columns, '')).join('\n'));
        expect(compare(align(base, other)).variants).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
