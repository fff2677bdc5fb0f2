import { describe, expect, test } from 'vitest';
import { renderDocument } from '../../src/render/index.js';
import { columnsOf } from '../../src/render/text/columns.js';
import { article, block, note, para, title, witness } from './build.js';
import { base } from './sample.js';
import { changed, errorsIn } from './schema.js';

const options = { lang: 'zh', width: 100 } as const;

describe('json', () => {
  const json = JSON.parse(renderDocument('json', base, options));

  test('is valid against the schema', () => {
    expect(errorsIn(json, 'document')).toEqual([]);
  });

  test('has the fields of the contract and the unist tree', () => {
    expect(json).toMatchObject({
      schema: 'jiaokan/document@1',
      source: { path: 'corpus/xinhua.txt', format: 'txt', encoding: 'utf-8', sha256: base.source.sha256 },
      family: 'statute',
      title: '生态环境保护责任制规定（试行）',
      tree: {
        type: 'root',
        children: [
          { type: 'title', reason: 'title' },
          { type: 'note' },
          { type: 'chapter', id: 'chap-1' },
          {},
        ],
      },
    });
    const [, second] = json.tree.children[2].children.filter(
      (child: { type: string }) => child.type === 'article',
    );
    expect(second).toMatchObject({
      id: 'art-2',
      label: '第二条',
      ordinal: [2],
      position: { start: { line: 5, column: 1 } },
      children: [
        { type: 'label', value: '第二条' },
        {
          type: 'paragraph',
          id: 'art-2/para-1',
          children: [{ type: 'text', value: '本规定适用于县级以上地方党委和政府领导班子成员。' }],
        },
        { type: 'paragraph', id: 'art-2/para-2' },
      ],
    });
  });

  test.each([
    ['a leaf of an unknown type', 'tree/children/0/children/0/type', 'word'],
    ['a block without a reason', 'tree/children/0/reason', undefined],
    ['a division with an id that is none', 'tree/children/2/id', 'Chapter 1'],
    ['an offset below 0', 'tree/position/start/offset', -1],
  ])('the schema refuses %s', (_, path, value) => {
    expect(errorsIn(changed(json, path, value), 'document')).not.toEqual([]);
  });
});

describe('text', () => {
  const lines = renderDocument('text', base, options).split('\n');

  test('has a line for each division and block: place, number, id, first words', () => {
    expect(lines[0]).toBe('生态环境保护责任制规定（试行）');
    expect(lines).toContain('2:1     〔题注〕  note  （2025年7月18日发布）');
    expect(lines).toContain('3:1     第一章  chap-1  总则');
    expect(lines).toContain('5:1       第二条  art-2');
    expect(lines).toContain('6:1         款  art-2/para-2  乡镇（街道）参照本规定执行。');
    expect(lines).toContain('8:1           （一）  art-3/para-1/item-1  坚持党政同责、齐抓共管；');
  });

  test('shows a line end that was taken away in doubt, and none that was sure', () => {
    const doubts = lines.filter((line) => line.includes('↵?'));
    expect(doubts).toEqual(['13:1          ↵? 并行存疑（行末没有句末标点）  职责。']);
  });

  test('says what a block is', () => {
    const text = renderDocument(
      'text',
      witness('甲', 'base', 'a.txt', [block('back', 'after-end', '责任编辑')]),
      { lang: 'en' },
    );
    expect(text).toContain('[what follows the text]  back  责任编辑');
  });

  test('never exceeds the window', () => {
    for (const width of [24, 30, 41, 80]) {
      for (const line of renderDocument('text', base, { lang: 'zh', width }).split('\n')) {
        expect(columnsOf(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  test('of an empty file says so', () => {
    expect(renderDocument('text', witness('甲', 'base', 'a.txt', []), options)).toContain('文件中没有文字。');
  });
});

describe('md', () => {
  test('is the regulation and nothing round it', () => {
    const text = witness('甲', 'base', 'a.txt', [
      block('front', 'lead', '新华社电'),
      title('某某\n规定'),
      note('（2025年发布）'),
      article('第一条', para('应当：', ['（一）', '坚持*一*；']), '1. 不是\n列表'),
      block('annex', 'annex', '附件：<b>'),
      block('back', 'after-end', '责任编辑'),
    ]);
    expect(renderDocument('md', text, options)).toBe(
      [
        '# 某某规定',
        '（2025年发布）',
        '**第一条**　应当：',
        '（一）坚持\\*一\\*；',
        '1\\. 不是列表',
        '附件：&lt;b\\>',
      ].join('\n\n') + '\n',
    );
  });

  test('has headings for chapters', () => {
    expect(renderDocument('md', base, options)).toContain('\n\n## 第一章　总则\n\n**第一条**　为了');
  });

  test('of a text without a regulation is empty', () => {
    expect(
      renderDocument('md', witness('甲', 'base', 'a.txt', [block('front', 'lead', '你好')]), options),
    ).toBe('');
  });
});
