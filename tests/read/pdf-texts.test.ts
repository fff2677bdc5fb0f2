import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.js';
import { compare } from '../../src/compare/index.js';
import { foldText } from '../../src/model/characters.js';
import type { SourceText } from '../../src/model/source.js';
import type { Witness } from '../../src/model/witness.js';
import { parse } from '../../src/parse/index.js';
import { read } from '../../src/read/index.js';
import { corpusText } from '../gold/texts.js';
import { bareTree } from './same-tree.js';
import { expectCovered } from './spans.js';

const pdf = (name: string): Promise<SourceText> =>
  read(fileURLToPath(new URL(`../fixtures/pdf/${name}.pdf`, import.meta.url)));

/** The text without what only the printed page has: heads and numbers stand between the lines of any block. */
function withoutFurniture(source: SourceText): SourceText {
  const isBody = ({ hint }: SourceText['lines'][number]): boolean =>
    hint !== 'running-title' && hint !== 'page-number' && hint !== 'footnote';
  return { ...source, lines: source.lines.filter(isBody) };
}

async function witness(name: string, role: Witness['role']): Promise<Witness> {
  const source = await pdf(name);
  return { siglum: name, role, source, tree: parse(source) };
}

describe.each(['xinhua', 'newspaper', 'qa', 'opinions', 'zhuzhou'])('%s.pdf', (name) => {
  it('has the tree of the text it was printed from', async () => {
    const source = await pdf(name);
    const { tree } = await corpusText(`${name}.txt`);
    expectCovered(source);
    expect(bareTree(parse(withoutFurniture(source)))).toEqual(bareTree(tree));
  });

  it('has a running head and a number on each page, and nothing else for them', async () => {
    const source = await pdf(name);
    const pages = source.text.split('\f').length - 1;
    const hinted = (hint: string): string[] =>
      source.lines.filter((line) => line.hint === hint).map(({ spans }) => spans[0]?.shown ?? '');
    expect(hinted('running-title')).toEqual(Array.from({ length: pages }, () => '生态环境保护责任汇编'));
    expect(hinted('page-number')).toEqual(Array.from({ length: pages }, (_, at) => `— ${at + 1} —`));
  });
});

describe('a pair of PDFs', () => {
  it('compares as the pair of texts does', async () => {
    const texts = compare(
      align({ ...(await corpusText('xinhua.txt')), role: 'base' }, await corpusText('newspaper.txt')),
    );
    const pdfs = compare(align(await witness('xinhua', 'base'), await witness('newspaper', 'witness')));
    const rows = ({ alignment }: typeof texts): unknown =>
      alignment.rows.map(({ base, witness: other, relation, moved }) => ({
        base: base.map(({ id }) => id),
        witness: other.map(({ id }) => id),
        relation,
        moved,
      }));
    // A reading is a slice of its source: one that runs over a page's end has the foot and the head in it.
    const words = (text: string): string => foldText(text).replace(/—\d+—生态环境保护责任汇编/gu, '');
    const variants = (comparison: typeof texts): unknown =>
      comparison.variants.map(({ kind, base, witness: other }) => [
        kind,
        base && [base.id, words(base.text)],
        other && [other.id, words(other.text)],
      ]);
    expect(rows(pdfs)).toEqual(rows(texts));
    expect(variants(pdfs)).toEqual(variants(texts));
  });
});

describe('positions', () => {
  it('name the page', async () => {
    const tree = parse(await pdf('xinhua'));
    const chapters = tree.children.filter(({ type }) => type === 'chapter');
    expect(chapters[0]?.position.start.page).toBe(1);
    expect(chapters.at(-1)?.position.end.page).toBeGreaterThan(5);
  });
});

describe('columns.pdf', () => {
  it('is read column by column', async () => {
    const source = await pdf('columns');
    const tree = bareTree(parse(withoutFurniture(source)));
    const { tree: text } = await corpusText('xinhua.txt');
    const chapters = (children: typeof tree.children): unknown =>
      children.filter(({ type }) => type === 'chapter');
    const [first] = chapters(bareTree(text).children) as unknown[];
    expect((chapters(tree.children) as unknown[])[0]).toEqual(first);
    expect(tree.title).toBe('地方党政领导干部生态环境保护责任制规定（试行）');
  });
});

describe('footnotes.pdf', () => {
  it('keeps the notes out of the text', async () => {
    const source = await pdf('footnotes');
    const notes = source.lines
      .filter(({ hint }) => hint === 'footnote')
      .map(({ spans }) => spans[0]?.shown ?? '');
    expect(notes).toHaveLength(4);
    expect(notes[0]).toBe('①指省、市、县级人民政府生态环境主管部门。');
    expect(notes[3]).toBe('③参见第十八条。');
    const marks = /[①②③]/gu;
    const words = JSON.stringify(bareTree(parse(withoutFurniture(source))).children);
    const text = JSON.stringify(bareTree((await corpusText('xinhua.txt')).tree).children);
    expect(words.match(marks)).toEqual(['①', '②', '③']);
    // Items hang: their lines begin further right than their numbers.
    expect(text).toContain(/"id":"art-4\/para-1\/item-3".*?"words":"(.*?)"/u.exec(words)?.[1] ?? '?');
  });
});

describe('browser.pdf', () => {
  it('has radicals in the place of characters, and reads as if it had not', async () => {
    const source = await pdf('browser');
    expect(source.text).toContain('第⼀条 为了坚持和加强党对⽣态⽂明建设的全⾯领导');
    const tree = parse(source);
    const articles = JSON.stringify(bareTree(tree).children).match(/"id":"art-\d+"/gu);
    expect(articles).toEqual(['"id":"art-1"', '"id":"art-2"']);
    expect(foldText(tree.title)).toBe('地方党政领导干部生态环境保护责任制规定(试行)');
  });
});
