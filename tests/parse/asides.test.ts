import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineHint } from '../../src/model/source.js';
import type { Content, Root } from '../../src/model/tree.js';
import { parse } from '../../src/parse/index.js';
import { hinted } from './hinted.js';
import { divisionsOf, everything, isBlock, leavesOf } from '../gold/walk.js';

const blocks = (tree: Root): string[] =>
  [...everything(tree)]
    .filter((node): node is Content & { reason: string } => isBlock(node as Content))
    .map((block) => `${block.type}/${block.reason} ${wordsOf(block)}`);

function wordsOf(node: Content): string {
  return 'children' in node ? node.children.map(wordsOf).join('') : node.type === 'markup' ? '' : node.value;
}

const wording = (tree: Root): string[] =>
  divisionsOf(tree)
    .filter(({ children }) => children.some((child) => child.type === 'text'))
    .map(
      ({ id, children }) =>
        `${id} ${children
          .filter(({ type }) => type === 'text')
          .map(wordsOf)
          .join('')}`,
    );

describe('a line that is aside', () => {
  it('does not end the sentence it stands in', () => {
    const tree = parse(
      hinted([
        '第一条　县级以上地方党委和政府应当加强对生态环境保护工作的领导，建立健全生态环境保护责任',
        'page-number|— 3 —',
        'running-title|生态环境保护责任制规定',
        '制，落实有关要求。',
        'footnote|① 见附件。',
        '第二条　本规定自公布之日起施行。',
      ]),
    );
    expect(wording(tree)).toEqual([
      'art-1/para-1 县级以上地方党委和政府应当加强对生态环境保护工作的领导，建立健全生态环境保护责任制，落实有关要求。',
      'art-2/para-1 本规定自公布之日起施行。',
    ]);
    expect(blocks(tree)).toEqual([
      'furniture/page-number — 3 —',
      'furniture/running-title 生态环境保护责任制规定',
      'note/footnote ① 见附件。',
    ]);
  });

  it('stands where it stood before the text, in the middle of a block as well', () => {
    const tree = parse(
      hinted([
        '新华社北京7月29日电',
        'navigation|首页 > 政策',
        'navigation|打印',
        '现将规定印发给你们。',
        '某规定',
        '第一条　为了发展，制定本规定。',
      ]),
    );
    expect(blocks(tree)).toEqual([
      'front/lead 新华社北京7月29日电',
      'furniture/navigation 首页 > 政策打印',
      'front/lead 现将规定印发给你们。',
      'title/title 某规定',
    ]);
  });

  it('is no part of what follows the text, but for the tables of an annex', () => {
    const tree = parse(
      hinted([
        '第一条　本规定自公布之日起施行。',
        '附件：收费标准',
        'table|级别 数额',
        'table|一级 100元',
        'text-box|联系电话',
        'navigation|返回顶部',
      ]),
    );
    expect(blocks(tree)).toEqual([
      'annex/annex 附件：收费标准级别 数额一级 100元',
      'annex/text-box 联系电话',
      'furniture/navigation 返回顶部',
    ]);
  });

  it('may be all there is', () => {
    expect(blocks(parse(hinted(['navigation|首页', 'footnote|注']))).join()).toBe(
      'furniture/navigation 首页,note/footnote 注',
    );
  });
});

const LINES = [
  '某规定',
  '第一章　总则',
  '第一条　为了发展，制定本规定。',
  '（一）第一项；',
  '没有写完的一行',
  '县级以上地方人民政府应当加强领导。',
  '附件：名单',
  '2026年1月31日',
];
const HINTS: readonly LineHint[] = [
  'footnote',
  'table',
  'text-box',
  'navigation',
  'running-title',
  'page-number',
];
const anyLine = fc.constantFrom(...LINES);
const anyAside = fc.tuple(fc.constantFrom(...HINTS), anyLine).map(([hint, words]) => `${hint}|${words}`);
const anyLines = fc.array(fc.oneof(anyLine, anyAside), { maxLength: 24 });

describe('lines that are aside, wherever they stand', () => {
  it('lose nothing and keep the order', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const source = hinted(lines);
        const values = leavesOf(parse(source)).map(({ value }) => value);
        expect(values.join('').replace(/\s/gu, '')).toBe(source.text.replace(/\s/gu, ''));
      }),
    );
  });

  it('leave the wording as it is without them', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const plain = lines.filter((line) => !line.includes('|'));
        expect(wording(parse(hinted(lines)))).toEqual(wording(parse(hinted(plain))));
      }),
    );
  });
});
