import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.js';
import { read, readBytes, readText } from '../../src/read/index.js';
import { docx, form, item, level, list, p, run } from './docx-file.js';
import { bareTree, type BareNode } from './same-tree.js';
import { expectCovered } from './spans.js';

const corpus = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../corpus/${name}`, import.meta.url)), 'utf8');

/** 章 and 条 are styles that bring their numbers; 条 go on through the chapters. */
const STYLES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>' +
  '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="tiao"><w:name w:val="条"/><w:basedOn w:val="1"/>' +
  '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';
const LEVELS =
  level(0, 'chineseCountingThousand', '第%1章', '<w:pStyle w:val="1"/>') +
  level(1, 'chineseCountingThousand', '第%2条', '<w:lvlRestart w:val="0"/><w:pStyle w:val="tiao"/>') +
  level(2, 'chineseCountingThousand', '（%3）');
/** The newswire text prints some of its items with brackets of half width. */
const NARROW = `<w:lvlOverride w:ilvl="2">${level(2, 'chineseCountingThousand', '(%3)')}</w:lvlOverride>`;
const NUMBERING = form(0, LEVELS) + list(1, 0) + list(2, 0, NARROW);

/** A line of the text as a paragraph, its number taken away where Word is to make it. */
function paragraph(line: string): string {
  const chapter = /^第[一二三四五六七八九十]+章\s*(.*)$/u.exec(line)?.[1];
  if (chapter !== undefined) return p(chapter, '<w:pStyle w:val="1"/>');
  const article = /^第[一二三四五六七八九十]+条\s*(.*)$/u.exec(line)?.[1];
  if (article !== undefined) return p(article, '<w:pStyle w:val="tiao"/>');
  const [, bracket, words] = /^([（(])[一二三四五六七八九十]+[）)]\s*(.*)$/u.exec(line) ?? [];
  if (words !== undefined) return item(words, bracket === '（' ? 1 : 2, 2);
  return p(line);
}

describe('a regulation as a Word document', () => {
  it.each(['xinhua.txt', 'newspaper.txt', 'zhuzhou.txt', 'opinions.txt', 'qa.txt'])(
    'has the tree of the text: %s',
    async (name) => {
      const text = corpus(name);
      const body = text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => p(run(line)))
        .join('');
      const source = await readBytes(docx(body), 'a.docx');
      expectCovered(source);
      expect(bareTree(parse(source))).toEqual(bareTree(parse(readText(text))));
    },
  );

  it('has the tree of the text where Word makes all of its numbers', async () => {
    const text = corpus('xinhua.txt');
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const body = lines.map(paragraph).join('');
    expect(body).not.toMatch(/>\s*(?:第[一二三四五六七八九十]+[章条]|[（(][一二三四五六七八九十]+[）)])/u);
    const source = await readBytes(docx({ body, styles: STYLES, numbering: NUMBERING }), 'a.docx');
    expectCovered(source);
    const tree = bareTree(parse(source));
    expect(tree.title).toBe('地方党政领导干部生态环境保护责任制规定（试行）');
    expect(tree).toEqual(bareTree(parse(readText(text))));
  });

  it('has what stands beside the text in blocks, and the rest as if that were not there', async () => {
    const text =
      '某某办法\n第一章　总则\n第一条　为了规范某某活动，制定本办法。\n第二条　本办法适用于某某活动。\n本办法所称某某，是指某某。';
    const [title = '', chapter = '', first = '', second = '', third = ''] = text.split('\n');
    const box = `<w:r><w:pict><w:txbxContent>${p('图例')}</w:txbxContent></w:pict></w:r>`;
    const note = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const cells = (...words: string[]): string =>
      `<w:tr>${words.map((word) => `<w:tc>${p(word)}</w:tc>`).join('')}</w:tr>`;
    const table = `<w:tbl>${cells('事项', '期限')}${cells('备案', '三十日')}</w:tbl>`;
    const body =
      [p(title), p(chapter), p(run(first) + note), table, p(run(second) + box), p(third)].join('') +
      '<w:sectPr><w:headerReference r:id="h"/><w:footerReference r:id="f"/></w:sectPr>';
    const footnotes = `<w:footnote w:id="1">${p('某某，见附件。')}</w:footnote>`;
    const parts = { body, footnotes, headers: { h: p('某某办法') }, footers: { f: p('— 1 —') } };
    const tree = bareTree(parse(await readBytes(docx(parts), 'a.docx')));
    const reasons = new Set<string>();
    const divisions = (nodes: readonly BareNode[]): BareNode[] =>
      nodes.flatMap(({ children, ...node }) => {
        if (node.reason !== undefined && node.reason !== 'title') reasons.add(node.reason);
        if (node.reason !== undefined && node.reason !== 'title') return [];
        return [children === undefined ? node : { ...node, children: divisions(children) }];
      });
    const found = divisions(tree.children);
    expect([...reasons].sort()).toEqual(['footnote', 'page-number', 'running-title', 'table', 'text-box']);
    expect(found).toEqual(bareTree(parse(readText(text))).children);
  });

  it('is read as LibreOffice writes it', async () => {
    const path = fileURLToPath(new URL('../fixtures/docx/libreoffice.docx', import.meta.url));
    const { text, lines } = await read(path);
    expect(
      lines.filter(({ spans }) => spans.length > 0).map((line) => text.slice(line.offset, line.end)),
    ).toEqual([
      '某某管理办法',
      '第一章　总则',
      '第一条　为了规范某某活动，制定本办法。',
      '第二条　下列事项，依照本办法执行：',
      '（一）甲；',
      '（二）乙。',
      '第二章　附则',
      '第三条　本办法自发布之日起施行。',
      '事项\t期限',
      '备案\t三十日',
      '见附表。',
    ]);
    const original = await read(path, { revision: 'original' });
    expect(original.text).toContain('第二条　下列事项应当依照本办法执行：');
  });
});
