import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.js';
import { readText, textReader, type TextReader } from '../../src/read/index.js';
import type { Root } from '../../src/model/tree.js';
import { shapeOf } from '../parse/shape.js';

/** A small law as its text has it; what it looks like in print is another matter. */
interface Law {
  readonly chapters: readonly { readonly title: string; readonly articles: readonly Article[] }[];
}
type Article = readonly { readonly words: string; readonly items: readonly string[] }[];

const TITLE = '某某市环境保护条例';
const ADOPTED = '2018年3月2日某某市第十五届人民代表大会常务委员会第九次会议通过';

const sentence = fc.constantFrom(
  '为了保护和改善环境，制定本条例。',
  '违反本条例第三条规定的，由公安机关处以罚款；构成犯罪的，依法追究刑事责任。',
  '前款规定的期限为三十日。',
  '国家支持环境保护科学技术研究（以下简称研究），鼓励“绿色”产业。',
  '罚款幅度为1万元以上5.5万元以下。',
);
const listed = fc.constantFrom('拒绝检查的', '未按照规定公开信息的', '篡改、伪造数据的', '其他情形');
const paragraph = fc.oneof(
  { weight: 3, arbitrary: sentence.map((words) => ({ words, items: [] as string[] })) },
  {
    weight: 1,
    arbitrary: fc.array(listed, { minLength: 2, maxLength: 4 }).map((items) => ({
      words: '有下列情形之一的，责令改正：',
      items: items.map((item, at) => item + (at === items.length - 1 ? '。' : '；')),
    })),
  },
);
/** What refers to the 款 before it cannot come first. */
const article = fc
  .array(paragraph, { minLength: 1, maxLength: 3 })
  .filter(([first]) => first?.words.startsWith('前款') === false);
const chapter = fc.record({
  title: fc.constantFrom('总则', '监督管理', '保护和改善环境', '信息公开、公众参与', '法律责任', '附则'),
  articles: fc.array(article, { minLength: 1, maxLength: 4 }),
});
const law: fc.Arbitrary<Law> = fc.record({ chapters: fc.array(chapter, { minLength: 1, maxLength: 4 }) });

const DIGITS = '零一二三四五六七八九';

function han(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10 === 0 ? '' : DIGITS.charAt(number % 10);
  return tens === 0 ? ones : `${tens === 1 ? '' : DIGITS.charAt(tens)}十${ones}`;
}

/** The tree in short, from the law itself. */
function expected({ chapters }: Law): string[] {
  let number = 0;
  return chapters.flatMap(({ title, articles }, index) => [
    `chap-${index + 1} 第${han(index + 1)}章 «${title}»`,
    ...articles.flatMap((paragraphs) => {
      const id = `art-${++number}`;
      return [
        `${id} 第${han(number)}条`,
        ...paragraphs.flatMap(({ words, items }, at) => [
          `${id}/para-${at + 1} ${words}`,
          ...items.map(
            (item, place) => `${id}/para-${at + 1}/item-${place + 1} （${han(place + 1)}） ${item}`,
          ),
        ]),
      ];
    }),
  ]);
}

const printing = fc.record({
  markdown: fc.boolean(),
  bold: fc.boolean(),
  behindLabel: fc.constantFrom('　', ' ', '', '  '),
  heading: fc.constantFrom('第一章　总则', '第一章 总则', '第一章总则', '第一章　总　则'),
  contents: fc.constantFrom('none', 'headed', 'bare', 'links'),
  head: fc.constantFrom('lines', 'brackets', 'one paragraph'),
  blank: fc.boolean(),
  indent: fc.boolean(),
  narrow: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  frontMatter: fc.boolean(),
});
type Printing = typeof printing extends fc.Arbitrary<infer Value> ? Value : never;

function headingOf(index: number, title: string, { heading }: Printing): string {
  const label = `第${han(index + 1)}章`;
  if (heading === '第一章　总　则') return `${label}　${title.length === 2 ? [...title].join('　') : title}`;
  return label + heading.slice(3, -2) + title;
}

function headLines(headings: readonly string[], how: Printing): string[] {
  const { markdown, contents, head } = how;
  const list = contents === 'links' && markdown ? headings.map((text) => `- [${text}](#x)`) : headings;
  const word = contents === 'headed' ? [markdown ? '## 目录' : '目　录'] : [];
  // A list of one heading cannot be told from the heading itself.
  const toc = contents === 'none' || headings.length < 2 ? [] : [...word, ...list];
  if (head === 'one paragraph' && !markdown) {
    const run = contents === 'headed' && headings.length > 1 ? `目录${headings.join('')}` : '';
    return [`${TITLE}(2018)`, `${TITLE}主席令第12号${ADOPTED}${run}`];
  }
  return [markdown ? `# ${TITLE}` : TITLE, head === 'lines' ? ADOPTED : `（${ADOPTED}）`, ...toc];
}

function bodyLines({ chapters }: Law, headings: readonly string[], how: Printing): string[] {
  let number = 0;
  return chapters.flatMap(({ articles }, index) => [
    how.markdown ? `## ${headings[index] as string}` : (headings[index] as string),
    ...articles.flatMap((paragraphs) => {
      const label = `第${han(++number)}条`;
      const printed = (how.markdown && how.bold ? `**${label}**` : label) + how.behindLabel;
      return paragraphs.flatMap(({ words, items }, at) => [
        (at === 0 ? printed : '') + words,
        ...items.map((item, place) => (how.narrow ? `(${han(place + 1)})` : `（${han(place + 1)}）`) + item),
      ]);
    }),
  ]);
}

function print(text: Law, how: Printing): string {
  const headings = text.chapters.map(({ title }, index) => headingOf(index, title, how));
  const lines = [...headLines(headings, how), ...bodyLines(text, headings, how)];
  const indent = how.indent && !how.markdown ? '　　' : '';
  const body = lines.map((line) => indent + line).join(how.blank ? '\n\n' : '\n');
  const front = how.markdown && how.frontMatter ? '---\nsidebar: auto\n---\n\n' : '';
  return (front + body).replace(/\n/gu, how.lineEnd);
}

function inShort(tree: Root): string[] {
  return shapeOf(tree)
    .filter((line) => !line.startsWith('<'))
    .map((line) => line.replace(/\((.{1,3})\) /gu, '（$1） '));
}

let markdown: TextReader;

beforeAll(async () => {
  markdown = await textReader('md');
});

describe('a law', () => {
  it('has the same tree in every print', () => {
    fc.assert(
      fc.property(law, printing, (text, how) => {
        const printed = print(text, how);
        const tree = parse(how.markdown ? markdown(printed) : readText(printed));
        expect(inShort(tree)).toEqual(expected(text));
        expect(tree.title).toBe(TITLE);
        const notes = shapeOf(tree).filter((line) => line.startsWith('<note'));
        expect(notes).toHaveLength(1);
        expect(notes[0]).toContain(ADOPTED);
      }),
      { numRuns: 400 },
    );
  });
});
