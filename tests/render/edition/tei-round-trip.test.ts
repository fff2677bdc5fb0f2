import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionTei } from '../../../src/render/edition/tei.js';
import type { Edition } from '../../../src/model/edition.js';
import type { Root } from '../../../src/model/tree.js';
import type { Witness } from '../../../src/model/witness.js';
import { divisionsOf, isDivision, leavesOf, withoutSpace } from '../../gold/walk.js';
import { versions } from './laws.js';
import { editionFrom, following, textAs } from './real.js';
import { teiDocument, type TeiDocument } from './tei-document.js';

const document = (edition: Edition): TeiDocument => teiDocument(editionTei(edition, { lang: 'zh' }));

function corpus(siglum: string, role: Witness['role'], file: string): Witness {
  const path = fileURLToPath(new URL(`../../../corpus/${file}`, import.meta.url));
  return textAs(siglum, role, readFileSync(path, 'utf8'));
}

/** Numbers, headings and wording of the numbered text, in order. */
function bodyOf({ children }: Root): string {
  return children
    .filter(isDivision)
    .flatMap((child) => leavesOf(child))
    .filter(({ type }) => type !== 'markup')
    .map(({ value, shown }) => withoutSpace(shown ?? value))
    .join('');
}

/** The same of a law that is nothing else but its title and its articles. */
const wholeOf = (witness: Witness): string => withoutSpace(witness.source.text);

/** Numbers of 条 and 项 are the base's: another number is no variant. */
const unnumbered = (words: string): string =>
  words.replace(/第[一二三四五六七八九十]+条|（[一二三四]）/gu, '');

describe('an edition in TEI, read again', () => {
  test.each(['xinhua.txt', 'newspaper.txt', 'opinions.txt', 'zhuzhou.txt', 'qa.txt'])(
    'has every number, heading and word of the base: %s',
    (file) => {
      const base = corpus('底本', 'base', file);
      const again = document(editionFrom(base, []));
      expect(again.along('底本', 'body')).toBe(bodyOf(base.tree));
      expect(again.along('底本', 'front')).toContain(withoutSpace(base.tree.title));
    },
  );

  test('has the base where a newspaper departs from it in words, marks and a whole 款', () => {
    const base = corpus('新华社', 'base', 'xinhua.txt');
    const again = document(editionFrom(base, [corpus('报纸', 'witness', 'newspaper.txt')]));
    expect(again.along('新华社', 'body')).toBe(bodyOf(base.tree));
    expect(again.along(undefined, 'body')).toBe(bodyOf(base.tree));
  });

  test('gives what each text reads at every entry of the apparatus', () => {
    const base = corpus('新华社', 'base', 'xinhua.txt');
    const edition = editionFrom(base, [corpus('报纸', 'witness', 'newspaper.txt')]);
    const again = document(edition);
    expect(edition.apparatus.length).toBeGreaterThan(20);
    for (const { id, readings } of edition.apparatus) {
      for (const { text, attestations } of readings)
        for (const { siglum } of attestations)
          expect([id, siglum, again.reads(id, siglum)]).toEqual([id, siglum, text]);
    }
  });

  test('has both versions of a law, each along its own path', () => {
    fc.assert(
      fc.property(versions, ({ base, witness }) => {
        const [left, right] = [textAs('甲', 'base', base), textAs('乙', 'witness', witness)];
        const again = document(editionFrom(left, [right]));
        expect(again.along('甲')).toBe(wholeOf(left));
        expect(again.along(undefined)).toBe(wholeOf(left));
        expect(unnumbered(again.along('乙'))).toBe(unnumbered(wholeOf(right)));
      }),
      { numRuns: 100 },
    );
  });

  test('has the other version in its lemmas where that is followed everywhere', () => {
    fc.assert(
      fc.property(versions, ({ base, witness }) => {
        const [left, right] = [textAs('甲', 'base', base), textAs('乙', 'witness', witness)];
        const again = document(following('乙', editionFrom(left, [right])));
        expect(unnumbered(again.along(undefined))).toBe(unnumbered(wholeOf(right)));
        expect(again.along('甲')).toBe(wholeOf(left));
      }),
      { numRuns: 100 },
    );
  });

  test('has three versions, whatever is in which of them', () => {
    fc.assert(
      fc.property(versions, versions, ({ base, witness }, { witness: third }) => {
        const left = textAs('甲', 'base', base);
        const again = document(
          editionFrom(left, [textAs('乙', 'witness', witness), textAs('丙', 'witness', third)]),
        );
        expect(again.along('甲')).toBe(wholeOf(left));
        expect(again.$('note[type=variant]')).toHaveLength(0);
      }),
      { numRuns: 50 },
    );
  });

  test('numbers every division of the base', () => {
    const base = corpus('新华社', 'base', 'xinhua.txt');
    const { $ } = document(editionFrom(base, []));
    const articles = divisionsOf(base.tree).filter(({ type }) => type === 'article');
    const found = $('div[type=article]').toArray();
    expect(found.map((one) => $(one).attr('n'))).toEqual(articles.map(({ ordinal }) => ordinal.join('.')));
    expect(found.map((one) => $(one).attr('xml:id'))).toEqual(articles.map(({ id }) => id));
  });
});
