import type { Nodes, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/model/edition.js';
import { editionMarkdown } from '../../../src/render/edition/md.js';
import { editionFrom, following, textAs } from './real.js';
import { edition } from './sample.js';

const write = (one: Edition): string => editionMarkdown(one, { lang: 'zh' });
const parse = (text: string): Nodes => unified().use(remarkParse).use(remarkGfm).parse(text);

function* all(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* all(child);
}

function textOf(node: Nodes): string {
  return [...all(node)].map((one) => ('value' in one && one.type !== 'html' ? one.value : '')).join('');
}

function found<Type extends Nodes['type']>(text: string, type: Type): Extract<Nodes, { type: Type }>[] {
  return [...all(parse(text))].filter((node): node is Extract<Nodes, { type: Type }> => node.type === type);
}

function rowsOf(table: Table | undefined): string[][] {
  return (table?.children ?? []).map((row) => row.children.map(textOf));
}

describe('整理版 as Markdown', () => {
  const text = write(edition);

  test('has a heading for each chapter and each section', () => {
    expect(found(text, 'heading').map((node) => [node.depth, textOf(node)])).toEqual([
      [1, '生态环境保护责任制规定（试行）'],
      [2, '第一章　总则'],
      [2, '第二章　职责'],
      [2, '勘误表'],
      [2, '条号对照表'],
      [2, '依据'],
    ]);
  });

  test('prints the chosen words, the number of an article in bold', () => {
    expect(text).toContain('\n**第六条** 建立考核台账[^7]。\n');
    expect(text).toContain('\n市级以上地方生态环境部门依法依规[^4]履行职责。\n');
    expect(text).toContain('\n**第九条** 本规定自发布之日起施行。[^9]\n');
    expect(text).not.toContain('\n**第八条**');
  });

  test('has one reference and one note for each entry, in the order of their numbers', () => {
    const numbers = edition.apparatus.map(({ n }) => String(n));
    expect(found(text, 'footnoteReference').map(({ identifier }) => identifier)).toEqual(numbers);
    expect(found(text, 'footnoteDefinition').map(({ identifier }) => identifier)).toEqual(numbers);
  });

  test('says in a note who reads what, how often, and what was chosen', () => {
    const notes = found(text, 'footnoteDefinition').map(textOf);
    expect(notes[3]).toBe(
      '第四条第二款 “依规依法”：新华社×5、答记者问（引）；“依法依规”：报纸（互乙）。取“依法依规”（裁定）。据公报（某某，2026-01-02）。',
    );
    expect(notes[1]).toBe(
      '第二条第二款 “乡镇（街道）参照本规定执行。”：新华社；无此文字：报纸（缺）。待定。',
    );
    expect(notes[7]).toContain('删去（裁定）');
    expect(notes[8]?.startsWith('报纸：第九条 无此文字：新华社；')).toBe(true);
  });

  test('has 勘误表, 条号对照表 and 依据 as tables', () => {
    const [errata, numbers, basis] = found(text, 'table').map(rowsOf);
    expect(errata).toHaveLength(10);
    expect(errata?.[4]).toEqual([
      '4',
      '第四条第二款',
      '互乙',
      '依规依法',
      '依法依规',
      '答记者问：依规依法',
      '裁定',
    ]);
    expect(numbers).toHaveLength(10);
    expect(numbers?.[7]).toEqual(['第七条', '第八条', '相同、移动、条号变更']);
    expect(numbers?.[8]).toEqual(['第八条', '—', '删去']);
    expect(basis?.map((row) => row.slice(0, 2))).toEqual([
      ['本', '简称'],
      ['底本', '新华社'],
      ['校本', '报纸'],
      ['解读', '答记者问'],
      ['参照', '株洲'],
    ]);
  });

  test('ends with a line end, in English as well', () => {
    expect(text).toMatch(/[^\n]\n$/u);
    expect(editionMarkdown(edition, { lang: 'en' })).toContain('## Table of article numbers');
  });
});

test('says that there is nothing to say', () => {
  const text = write({ ...editionFrom(edition.base.witness, []), rule: 'majority' });
  expect(found(text, 'footnoteReference')).toEqual([]);
  expect(found(text, 'table')).toHaveLength(1);
  expect(text).toContain('各本文字相同，没有异文。未经裁定的异文，从多。');
});

describe('hostile text stays text', () => {
  const hostile = 'a|b<script>*x*_y_`z`[l](javascript:1)[^1]~~s~~![i](u)&lt;#h\\';
  const law = (words: string): string =>
    `某规定\n第一条　国家建立健全生态环境分区管控${words}制度。\n- 甲乙丙丁。\n`;
  const base = textAs(hostile, 'base', law(hostile));
  const made = editionFrom(base, [textAs('乙', 'witness', law('基本'))], { title: hostile });

  test.each([
    ['with the base chosen', made, hostile],
    ['with the witness chosen', following('乙', made), '基本'],
  ])('%s', (_, one, words) => {
    const text = write(one);
    const paragraph = found(text, 'paragraph')
      .map(textOf)
      .find((line) => line.startsWith('第一条'));
    expect(paragraph).toBe(`第一条 国家建立健全生态环境分区管控${words}制度。`);
    expect(text).toContain('\n\n\\- 甲乙丙丁。\n');
    for (const type of ['html', 'link', 'image', 'delete', 'inlineCode'] as const) {
      const shown = found(text, type).map(textOf);
      // Paths and digests are code.
      expect(shown.filter((value) => !/^(?:.*\.txt|[0-9a-f]{12})$/u.test(value))).toEqual([]);
    }
    expect(found(text, 'footnoteReference').length).toBe(one.apparatus.length);
    expect(rowsOf(found(text, 'table')[0]).every((row) => row.length === 7)).toBe(true);
  });
});
