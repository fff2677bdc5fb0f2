import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionText } from '../../../src/render/edition/text.js';
import { parsed, shapeOf } from '../../parse/shape.js';
import type { Root } from '../../../src/model/tree.js';
import { divisionsOf, ownWordingOf } from '../../gold/walk.js';
import { versions } from './laws.js';
import { editionFrom, following, textAs } from './real.js';

/** Divisions with their numbers, headings and wording. */
function divisions(tree: Root): string[] {
  return shapeOf(tree).filter((line) => !line.startsWith('<'));
}

/** What each 款 and 项 says. Numbers of articles are the base's: where an article was split they are no variant. */
function wording(tree: Root): string[] {
  return divisionsOf(tree)
    .map(ownWordingOf)
    .filter((words) => words !== '');
}

describe('整理版, read again', () => {
  test.each(['xinhua.txt', 'newspaper.txt', 'opinions.txt', 'zhuzhou.txt', 'qa.txt'])(
    'has the divisions and the wording of the base: %s',
    (file) => {
      const path = fileURLToPath(new URL(`../../../corpus/${file}`, import.meta.url));
      const base = textAs('底本', 'base', readFileSync(path, 'utf8'));
      const again = parsed(editionText(editionFrom(base, []), { lang: 'zh' }));
      expect(divisions(again)).toEqual(divisions(base.tree));
      expect(again.title).toBe(base.tree.title);
    },
  );

  test('has the words of the base, whatever a witness reads, as long as nobody decides', () => {
    fc.assert(
      fc.property(versions, fc.constantFrom('zh', 'en'), ({ base, witness }, lang) => {
        const left = textAs('甲', 'base', base);
        const edition = editionFrom(left, [textAs('乙', 'witness', witness)]);
        const again = parsed(editionText(edition, { lang }));
        expect(divisions(again)).toEqual(divisions(left.tree));
        expect(again.title).toBe('某某市环境保护条例');
      }),
      { numRuns: 50 },
    );
  });

  test('has the words of the witness, whole 款 and articles included, where it is followed everywhere', () => {
    fc.assert(
      fc.property(versions, ({ base, witness }) => {
        const right = textAs('乙', 'witness', witness);
        const edition = following('乙', editionFrom(textAs('甲', 'base', base), [right]));
        const again = parsed(editionText(edition, { lang: 'zh' }));
        expect(wording(again)).toEqual(wording(right.tree));
      }),
      { numRuns: 100 },
    );
  });
});
