/** What the formats make of the texts in corpus/: nothing lost, nothing invented, everything linked. */
import { load, type CheerioAPI } from 'cheerio';
import { applyPatch } from 'diff';
import { beforeAll, describe, expect, test } from 'vitest';
import { foldText } from '../../src/model/characters.js';
import type { Comparison } from '../../src/model/comparison.js';
import type { Division } from '../../src/model/tree.js';
import type { Witness } from '../../src/model/witness.js';
import { compareWith, witnessOf } from '../../src/pipeline.js';
import { read } from '../../src/read/index.js';
import { render, renderDocument } from '../../src/render/index.js';
import { columnsOf } from '../../src/render/text/columns.js';
import { errorsIn } from './schema.js';

const NAMES = ['xinhua', 'newspaper', 'qa', 'opinions', 'zhuzhou'] as const;
const PAIRS = [
  ['xinhua', 'newspaper'],
  ['newspaper', 'xinhua'],
  ['xinhua', 'zhuzhou'],
  ['zhuzhou', 'opinions'],
  ['qa', 'opinions'],
  ['xinhua', 'xinhua'],
] as const;

const texts = new Map<string, Witness>();
beforeAll(async () => {
  for (const name of NAMES) {
    const source = await read(new URL(`../../corpus/${name}.txt`, import.meta.url).pathname);
    texts.set(name, witnessOf({ ...source, path: `${name}.txt` }, { siglum: name, role: 'witness' }));
  }
});

const text = (name: string): Witness => texts.get(name) as Witness;
const compareTexts = (base: string, other: string): Comparison =>
  compareWith(text(base), [text(other)], 'zh')[0] as Comparison;

/** The words of divisions as the source has them, folded; markup and page furniture are not words. */
function wordsOf(divisions: readonly Division[]): string {
  const words = (division: Division): string =>
    division.children
      .map((child) =>
        'ordinal' in child
          ? words(child)
          : 'value' in child && child.type !== 'markup'
            ? (child.shown ?? child.value)
            : '',
      )
      .join('');
  return foldText(divisions.map(words).join(''));
}

/** What is seen inside an element, folded. */
function seen($: CheerioAPI, selector: string): string {
  const found = $(selector).clone();
  found.find('.hidden, .lacuna').remove();
  return foldText(found.text()).replace(/‸/gu, '');
}

describe.each(PAIRS)('%s and %s', (left, right) => {
  const comparison = (): Comparison => compareTexts(left, right);

  test('JSON is valid', () => {
    expect(
      errorsIn(JSON.parse(render('json', { comparisons: [comparison()] }, { lang: 'zh' })), 'comparison'),
    ).toEqual([]);
  });

  test('the patch applies', () => {
    const patch = render('patch', { comparisons: [comparison()] }, { lang: 'zh' });
    const lines = (name: string): string => renderDocument('lines', text(name), { lang: 'zh' });
    expect(applyPatch(lines(left), patch)).toBe(lines(right));
  });

  test('no line of the terminal report is wider than the window', () => {
    for (const width of [40, 80]) {
      const report = render('text', { comparisons: [comparison()] }, { lang: 'zh', width });
      expect(Math.max(...report.split('\n').map(columnsOf))).toBeLessThanOrEqual(width);
    }
  });

  test('the page has every article of both texts in full, and every link on it leads somewhere', () => {
    const one = comparison();
    const $ = load(render('html', { comparisons: [one] }, { lang: 'zh' }));
    one.alignment.rows.forEach((row) => {
      const id = row.base[0]?.id ?? `witness/${row.witness[0]?.id ?? ''}`;
      const at = `[id="row/${id}"]`;
      expect(seen($, `${at} .side.base`)).toBe(wordsOf(row.base));
      if ($(`${at} .ditto`).length === 0) expect(seen($, `${at} .side.witness`)).toBe(wordsOf(row.witness));
    });
    const ids = $('[id]')
      .toArray()
      .map((element) => element.attribs.id as string);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = $('a[href^="#"]')
      .toArray()
      .map((link) => decodeURI((link.attribs.href as string).slice(1)));
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test('each reading is marked on the page as the variant has it', () => {
    const one = comparison();
    const $ = load(render('html', { comparisons: [one] }, { lang: 'zh' }));
    for (const { id, base, whole } of one.variants) {
      if (!base || whole) continue;
      expect($(`[id="mark/base/${id}"] del`).length, id).toBe(1);
      // A reading that runs over several paragraphs is marked in each.
      expect(seen($, `.collation a.mark.base[href="#${encodeURI(`variant/${id}`)}"] del`), id).toBe(
        foldText(base.text),
      );
    }
    expect($('.variants tbody tr').length).toBe(one.variants.length);
  });
});

test('xinhua and newspaper: the page groups 第五条 with its three articles and repeats no same text', () => {
  const $ = load(render('html', { comparisons: [compareTexts('xinhua', 'newspaper')] }, { lang: 'zh' }));
  const split = '[id="row/art-5"]';
  expect($(`${split} .rail`).text()).toMatch(/第五、六、七条/u);
  expect($(`${split} tr`).length).toBe(3);
  expect($(`${split} [id="witness/art-6"], ${split} [id="witness/art-7"]`).length).toBe(2);
  expect($('[id="row/art-19"] .side.witness').text()).toMatch(/同左/u);
  expect($('.side.base').text()).toMatch(/压实下级党委和政府、有关部门生态环境保护责任/u);
  expect($('main').text()).not.toMatch(/防汛抢险/u);
});

test.each(NAMES)('%s as a document is valid JSON, and loses no word in its outline', (name) => {
  const json = JSON.parse(renderDocument('json', text(name), { lang: 'zh' }));
  expect(errorsIn(json, 'document')).toEqual([]);
  const outline = renderDocument('text', text(name), { lang: 'zh', width: 60 }).split('\n');
  expect(Math.max(...outline.map(columnsOf))).toBeLessThanOrEqual(60);
});

test.each(['xinhua', 'opinions', 'zhuzhou'])(
  '%s as Markdown is the same regulation to a comparison',
  async (name) => {
    const { textReader } = await import('../../src/read/index.js');
    const markdown = renderDocument('md', text(name), { lang: 'zh' });
    const again = witnessOf((await textReader('md'))(markdown, `${name}.md`), {
      siglum: 'md',
      role: 'witness',
    });
    const [comparison] = compareWith(text(name), [again], 'zh');
    expect(comparison?.variants.map((variant) => [variant.base?.text, variant.witness?.text])).toEqual([]);
    expect(comparison?.summary.rows).toBe(comparison?.summary.relations.same);
  },
);
