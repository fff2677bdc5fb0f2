import { describe, expect, test } from 'vitest';
import type { ApparatusEntry } from '../../../src/model/edition.js';
import { inOrder } from '../../../src/render/edition/docx/in-order.js';
import type { Token } from '../../../src/render/edition/docx/token.js';
import { regulationOf, wordOf } from './docx-document.js';
import { editionFrom, textAs } from './real.js';
import { edition } from './sample.js';

/** Twentieths of a point. */
const twips = (millimetres: number): number => (millimetres * 1440) / 25.4;

describe('the page of GB/T 9704-2012', async () => {
  const document = await wordOf(edition);
  const $ = document.part('word/document.xml');
  const styles = document.part('word/styles.xml');
  const first = $('w\\:sectPr').first();
  const number = (name: string, attribute: string): number => Number(first.find(name).attr(attribute));
  const style = (id: string): ReturnType<typeof styles> => styles(`w\\:style[w\\:styleId="${id}"]`);

  test('is A4 with 天头 37 mm, 订口 28 mm and a field of 156 mm × 225 mm', () => {
    const [width, height] = [number('w\\:pgSz', 'w:w'), number('w\\:pgSz', 'w:h')];
    const [top, bottom] = [number('w\\:pgMar', 'w:top'), number('w\\:pgMar', 'w:bottom')];
    const [left, right] = [number('w\\:pgMar', 'w:left'), number('w\\:pgMar', 'w:right')];
    const pairs: readonly (readonly [number, number])[] = [
      [width, 210],
      [height, 297],
      [top, 37],
      [left, 28],
      [width - left - right, 156],
      [height - top - bottom, 225],
    ];
    for (const [measured, millimetres] of pairs)
      expect(Math.abs(measured - twips(millimetres))).toBeLessThan(1);
  });

  test('has room for 22 lines of 28 characters, and for no more', () => {
    const pitch = number('w\\:docGrid', 'w:linePitch');
    expect(Math.floor(twips(225) / pitch)).toBe(22);
    expect(first.find('w\\:docGrid').attr('w:type')).toBe('linesAndChars');
    // 16 pt and the 4096ths that the grid adds.
    const character = (16 + number('w\\:docGrid', 'w:charSpace') / 4096) * 20;
    expect(Math.floor(twips(156) / character)).toBe(28);
    const body = style('EditionBody');
    expect(Number(body.find('w\\:pPr > w\\:spacing').attr('w:line'))).toBe(pitch);
    expect(body.find('w\\:pPr > w\\:spacing').attr('w:lineRule')).toBe('exact');
    const set = 320 + Number(body.find('w\\:rPr > w\\:spacing').attr('w:val'));
    expect(Math.floor(twips(156) / set)).toBe(28);
    expect(body.find('w\\:snapToGrid').attr('w:val')).toBe('0');
  });

  test('has a title of 2号小标宋, a body of 3号仿宋 and two characters before each paragraph', () => {
    const fonts = (id: string): (string | undefined)[] => [
      style(id).find('w\\:rFonts').attr('w:eastAsia'),
      style(id).find('w\\:sz').attr('w:val'),
    ];
    expect(fonts('Title')).toEqual(['方正小标宋简体', '44']);
    expect(fonts('EditionBody')).toEqual(['仿宋_GB2312', '32']);
    expect(fonts('EditionChapter')).toEqual(['黑体', '32']);
    expect(style('Title').find('w\\:jc').attr('w:val')).toBe('center');
    expect(style('EditionChapter').find('w\\:jc').attr('w:val')).toBe('center');
    expect(style('EditionBody').find('w\\:ind').attr('w:firstLineChars')).toBe('200');
  });

  test('has its number at the outer edge, one character in', () => {
    const edges = ['default', 'even'].map((type) => {
      const id = first.find(`w\\:footerReference[w\\:type="${type}"]`).attr('r:id');
      const target = document.part('word/_rels/document.xml.rels')(`Relationship[Id="${id}"]`).attr('Target');
      const footer = document.part(`word/${target}`);
      expect(footer('w\\:t').text()).toBe('—  —');
      expect(footer('w\\:instrText').text()).toBe('PAGE');
      expect(footer('w\\:sz').attr('w:val')).toBe('28');
      const side = footer('w\\:jc').attr('w:val');
      return [side, footer('w\\:ind').attr(`w:${side}`)];
    });
    expect(edges).toEqual([
      ['right', '280'],
      ['left', '280'],
    ]);
    expect(document.parts.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  });

  test('ends with a paragraph, behind the last table', () => {
    const last = $('w\\:body').children().toArray().slice(-3);
    expect(last.map((one) => $(one).prop('name'))).toEqual(['w:tbl', 'w:p', 'w:sectPr']);
  });

  test('lies for the tables', () => {
    const last = $('w\\:sectPr').last().find('w\\:pgSz');
    expect(last.attr('w:orient')).toBe('landscape');
    expect(Number(last.attr('w:w'))).toBeGreaterThan(Number(last.attr('w:h')));
    expect($('w\\:tblHeader')).toHaveLength(3);
  });

  test('sets the number of an article in 黑体, that of a 项 as its words', () => {
    const runs = new Map(regulationOf(document).map((one) => [one.text, one.runs]));
    expect(runs.get('第七条　本规定由生态环境部解释。')).toEqual([
      ['黑体', '第七条'],
      [undefined, '　本规定由生态环境部解释。'],
    ]);
    expect(runs.get('（二）坚持激励和约束并重。')).toEqual([[undefined, '（二）坚持激励和约束并重。']]);
  });
});

test('the levels of an official document are 黑体, 楷体 and 仿宋', async () => {
  const text = [
    '某某市关于加强节水工作的意见',
    '一、总体要求',
    '（一）坚持节水优先，落实各项制度。',
    '1.推进农业节水，完善灌溉设施。',
    '（1）推广滴灌。',
    '2.推进工业节水，淘汰落后工艺。',
    '（二）坚持分类施策，抓好重点领域。',
    '二、保障措施',
    '（三）加强组织领导，压实各方责任。',
  ];
  const document = await wordOf(editionFrom(textAs('甲', 'base', `${text.join('\n')}\n`), []));
  const found = regulationOf(document).map(({ style, runs, level }) => [style, runs[0], level]);
  expect(found.slice(0, 5)).toEqual([
    ['Title', [undefined, '某某市关于加强节水工作的意见'], undefined],
    ['EditionHeading', [undefined, '一、总体要求'], 0],
    ['EditionBody', ['楷体_GB2312', '（一）'], 1],
    ['EditionBody', [undefined, '1.推进农业节水，完善灌溉设施。'], undefined],
    ['EditionBody', [undefined, '（1）推广滴灌。'], undefined],
  ]);
});

describe('marks of footnotes', () => {
  const entry = (n: number): ApparatusEntry => ({ ...(edition.apparatus[0] as ApparatusEntry), n });
  const mark = (n: number): Token => ({ kind: 'mark', entry: entry(n) });
  const words = (text: string): Token => ({ kind: 'words', part: { kind: 'text', text, doubtful: false } });
  const print = (lines: readonly (readonly Token[])[]): string[] =>
    lines.map((line) =>
      line.map((one) => (one.kind === 'mark' ? `[${one.entry.n}]` : one.part.text)).join(''),
    );
  const all = (count: number): ApparatusEntry[] => Array.from({ length: count }, (_, at) => entry(at + 1));

  test.each([
    ['in order', [['甲', 1, '乙', 2], [3]], ['甲[1]乙[2]', '[3]']],
    [
      'of a whole 款 before what is put in',
      [
        ['第一条', 3, 1, 2, '甲'],
        ['乙', 4],
      ],
      ['第一条[1][2][3]甲', '乙[4]'],
    ],
    [
      'of the first of all',
      [
        ['甲', 2],
        ['乙', 3, 1],
      ],
      ['甲[1][2]', '乙[3]'],
    ],
    ['without a place', [['甲', 1, '乙', 3]], ['甲[1][2]乙[3]']],
    ['none of which has a place', [['甲'], ['乙']], ['甲[1][2]', '乙']],
  ] as const)('%s', (_, lines, expected) => {
    const tokens = lines.map((line) => line.map((one) => (typeof one === 'number' ? mark(one) : words(one))));
    const count = Math.max(2, ...lines.flat().map((one) => (typeof one === 'number' ? one : 0)));
    expect(print(inOrder(tokens, all(count)))).toEqual(expected);
  });

  test('where there is no line at all', () => {
    expect(inOrder([], all(2))).toEqual([]);
  });
});
