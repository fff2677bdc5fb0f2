import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { SourceLine } from '../../src/model/source.js';
import { textReader } from '../../src/read/index.js';
import { expectCovered, short } from './spans.js';

const markdown = await textReader('md');
const lines = (...text: readonly string[]): string[][] => markdown(text.join('\n')).lines.map(short);
const line = (text: string): string[] => short(markdown(text).lines[0] as SourceLine);

describe('inline syntax', () => {
  it('bold, as the published laws have it', () => {
    expect(line('**第一条**　为了保护')).toEqual(['m **', 't 第一条', 'm **', 't 为了保护']);
  });

  it('bold that ends with a bracket and goes on at once', () => {
    expect(line('**（一）**认真贯彻；')).toEqual(['m **', 't （一）', 'm **', 't 认真贯彻；']);
  });

  it('bold that closes behind a blank, as it is typed', () => {
    expect(line('**第一条　**为了保护')).toEqual(['m **', 't 第一条', 'm **', 't 为了保护']);
    expect(line('### **第一章 **')).toEqual(['<heading>', 'm ### **', 't 第一章', 'm **']);
    expect(line('**李**、王 **都是化名')).toEqual(['m **', 't 李', 'm **', 't 、王 **都是化名']);
  });

  it('no bold inside a fence or raw HTML', () => {
    expect(lines('```', '**第一条**　为了', '```')[1]).toEqual(['t **第一条**　为了']);
    expect(lines('<pre>', '**第一条**　为了', '</pre>')[1]).toEqual(['t **第一条**　为了']);
    expect(lines('<!--', '**第一条**　为了', '-->')[1]).toEqual(['<comment>', 'm **第一条**　为了']);
  });

  it('emphasis, strikethrough, code, links, images', () => {
    expect(line('*甲* 乙 ~~丙~~')).toEqual(['m *', 't 甲', 'm *', 't 乙', 'm ~~', 't 丙', 'm ~~']);
    expect(line('见`**x**`。')).toEqual(['t 见', 'm `', 't **x**', 'm `', 't 。']);
    expect(line('[第一章 总纲](#第一章-总纲 "纲")')).toEqual([
      'm [',
      't 第一章 总纲',
      'm ](#第一章-总纲 "纲")',
    ]);
    expect(line('![国徽](a.png)')).toEqual(['m ![', 't 国徽', 'm ](a.png)']);
  });

  it('a range is no strikethrough, and a blank in a form no emphasis', () => {
    expect(line('处1~2年或者3~5年')).toEqual(['t 处1~2年或者3~5年']);
    expect(line('于____年__月__日签署')).toEqual(['t 于____年__月__日签署']);
  });

  it('addresses are seen, with or without brackets', () => {
    expect(line('见www.npc.gov.cn，')).toEqual(['t 见www.npc.gov.cn，']);
    expect(line('见<http://npc.gov.cn>')).toEqual(['t 见', 'm <', 't http://npc.gov.cn', 'm >']);
  });

  it('a title between ASCII angle brackets is no tag', () => {
    expect(line('关于修改<中华人民共和国民法典>的决定')).toEqual(['t 关于修改<中华人民共和国民法典>的决定']);
  });

  it('tags are markup, what stands between them is seen', () => {
    expect(line('第一项；<br>第二项')).toEqual(['t 第一项；', 'm <br>', 't 第二项']);
    expect(line('<font color="red">第一条</font>　为了')).toEqual([
      'm <font color="red">',
      't 第一条',
      'm </font>',
      't 为了',
    ]);
    expect(line('<td colspan="2">大气&amp;水<br>**甲**</td>')).toEqual([
      'm <td colspan="2">',
      't 大气',
      't &',
      't 水',
      'm <br>',
      't **甲**',
      'm </td>',
    ]);
  });

  it('a bracket that leads nowhere is text', () => {
    expect(line('[2018]12号[注]')).toEqual(['t [2018]12号[注]']);
    expect(line('2 * 3 * 4 # 5')).toEqual(['t 2 * 3 * 4 # 5']);
  });

  it('a mark left open does not reach into the next line', () => {
    expect(lines('**第一条', '第二条**')).toEqual([['t **第一条'], ['t 第二条**']]);
  });

  it('a backslash at the end of a line breaks the line', () => {
    expect(lines('第一项；\\', '第二项\\\\')).toEqual([
      ['t 第一项；', 'm \\'],
      ['t 第二项', 't \\'],
    ]);
  });
});

describe('characters written in another way', () => {
  it('keep their place: one span for each', () => {
    const { lines: found } = markdown('甲&lt;&emsp;乙\\*&#20219;');
    expect(found[0]?.spans).toEqual([
      { kind: 'text', offset: 0, length: 1, shown: '甲' },
      { kind: 'text', offset: 1, length: 4, shown: '<' },
      { kind: 'text', offset: 5, length: 6, shown: '\u2003' },
      { kind: 'text', offset: 11, length: 1, shown: '乙' },
      { kind: 'text', offset: 12, length: 2, shown: '*' },
      // U+4EFB is 任.
      { kind: 'text', offset: 14, length: 8, shown: '任' },
    ]);
  });

  it('an entity that does not exist is seen as written', () => {
    expect(line('甲&foo;乙 <p>&foo;</p>')[0]).toBe('t 甲&foo;乙');
    expect(line('<p>&foo;</p>')).toEqual(['m <p>', 't &foo;', 'm </p>']);
  });

  it('no line end is ever seen', () => {
    expect(line('甲&#10;乙')).toEqual(['t 甲', 't  ', 't 乙']);
  });
});

describe('lines and blocks', () => {
  it('headings', () => {
    expect(line('## 第一章　总则')).toEqual(['<heading>', 'm ##', 't 第一章　总则']);
    expect(line('# 总则 #')).toEqual(['<heading>', 'm #', 't 总则', 'm #']);
    expect(line('#总则')).toEqual(['t #总则']);
  });

  it('a line of hyphens or equal signs does not make a heading of the 款 above', () => {
    expect(lines('第三条', '---', '第四条', '===')).toEqual([
      ['t 第三条'],
      ['m ---'],
      ['t 第四条'],
      ['m ==='],
    ]);
  });

  it('bullets and quotation marks are markup, numbers are the numbers of 目', () => {
    expect(line('- 根据决定修正')).toEqual(['m -', 't 根据决定修正']);
    expect(line('> 引用')).toEqual(['m >', 't 引用']);
    expect(line('1. 第一目')).toEqual(['t 1. 第一目']);
    expect(line('2．第二目')).toEqual(['t 2．第二目']);
    expect(line('3) **第三目**')).toEqual(['t 3)', 'm **', 't 第三目', 'm **']);
    expect(line('- 1. [甲](#)')).toEqual(['m -', 't 1.', 'm [', 't 甲', 'm ](#)']);
  });

  it('an indent is no code, in blanks or in full-width spaces', () => {
    expect(lines('第一条', '', '    **第二条** 为了', '　　第三条')).toEqual([
      ['t 第一条'],
      [],
      ['m **', 't 第二条', 'm **', 't 为了'],
      ['t 第三条'],
    ]);
    expect(line('            # 总则')).toEqual(['<heading>', 'm #', 't 总则']);
  });

  it('fenced code is seen as it stands', () => {
    expect(lines('```text', '**甲**', '', '乙\\', '```', '**丙**')).toEqual([
      ['m ```text'],
      ['t **甲**'],
      [],
      ['t 乙\\'],
      ['m ```'],
      ['m **', 't 丙', 'm **'],
    ]);
  });

  it('the row of hyphens of a table is markup, and so are its bars', () => {
    expect(
      lines('| 地区 | 税额 |', '| --- | ---: |', '| **上海** | 45&nbsp;元 |', '', '第一条 | 第二条'),
    ).toEqual([
      ['<table>', 'm |', 't 地区', 'm |', 't 税额', 'm |'],
      ['<table>', 'm | --- | ---: |'],
      ['<table>', 'm | **', 't 上海', 'm ** |', 't 45', 't \u00a0', 't 元', 'm |'],
      [],
      ['t 第一条 | 第二条'],
    ]);
  });

  it('what follows a table without a blank line is not part of it', () => {
    expect(lines('| 甲 |', '| - |', '| 乙 |', '第二条').at(-1)).toEqual(['t 第二条']);
  });

  it('footnotes', () => {
    expect(lines('第一条[^1]　为了[^2]', '', '[^1]: 依照*原文*。', '    续注', '第二条')).toEqual([
      ['t 第一条', 'm [^1]', 't 为了[^2]'],
      [],
      ['<footnote>', 'm [^1]:', 't 依照', 'm *', 't 原文', 'm *', 't 。'],
      ['<footnote>', 't 续注'],
      ['t 第二条'],
    ]);
  });

  it('the address of a link is markup, a note in its form is not', () => {
    expect(line('[1]: http://npc.gov.cn "法"')).toEqual(['m [1]: http://npc.gov.cn "法"']);
    expect(line('[1]: 依照原文')).toEqual(['t [1]: 依照原文']);
  });

  it('comments, of one line or several', () => {
    expect(lines('<!-- INFO END -->', '第一条 <!-- 甲 --> 为了')).toEqual([
      ['<comment>', 'm <!-- INFO END -->'],
      ['t 第一条', 'm <!-- 甲 -->', 't 为了'],
    ]);
    expect(lines('<!-- 甲', '', '**乙**', '丙 -->', '第一条')).toEqual([
      ['<comment>', 'm <!-- 甲'],
      [],
      ['<comment>', 'm **乙**'],
      ['<comment>', 'm 丙 -->'],
      ['t 第一条'],
    ]);
    expect(lines('<!-->', '第一条', '-->')[1]).toEqual(['t 第一条']);
  });

  it('a comment without an end hides nothing', () => {
    expect(lines('<!-- 甲', '第一条').at(-1)).toEqual(['t 第一条']);
  });
});

describe('front matter', () => {
  it('is text between fences', () => {
    expect(lines('---', 'title: 民法典', '', '"date": 2020', '---', '第一条')).toEqual([
      ['<frontmatter>', 'm ---'],
      ['<frontmatter>', 't title: 民法典'],
      [],
      ['<frontmatter>', 't "date": 2020'],
      ['<frontmatter>', 'm ---'],
      ['t 第一条'],
    ]);
  });

  it('stands at the very beginning', () => {
    expect(lines('第一条', '---', 'a: b', '---')).toEqual([['t 第一条'], ['m ---'], ['t a: b'], ['m ---']]);
  });

  it('is not a regulation between two rules', () => {
    expect(lines('---', '', '第一条　为了', '', '---')).toEqual([
      ['m ---'],
      [],
      ['t 第一条　为了'],
      [],
      ['m ---'],
    ]);
  });
});

describe('lines at the limit', () => {
  it('with thousands of marks are plain text', () => {
    expect(line('*甲'.repeat(3000))).toEqual([`t ${'*甲'.repeat(3000)}`]);
  });

  it('of HTML without number are read', () => {
    const html = markdown('<!--\n'.repeat(200_000)).lines;
    expect(html).toHaveLength(200_000);
    expect(short(html.at(-1) as SourceLine)).toEqual(['m <!--']);
  });

  it('in lists of lists of lists keep their bullets', () => {
    const deep = Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- 条`);
    expect(new Set(lines(...deep).map(String))).toEqual(new Set(['m -,t 条']));
  });

  it('that begin with U+FEFF count from the right place', () => {
    expect(markdown('\uFEFF\uFEFF**第**').lines[0]?.spans.map(({ offset }) => offset)).toEqual([1, 3, 4]);
  });
});

const inline = [
  '第一条',
  '为了',
  '（一）',
  '。',
  ' ',
  '　',
  'a',
  '1',
  '*',
  '**',
  '_',
  '~',
  '~~',
  '`',
  '``',
  '[',
  ']',
  '(',
  ')',
  '](#x)',
  '![',
  '\\',
  '&lt;',
  '&',
  ';',
  '<br>',
  '<',
  '>',
  '[^1]',
  '"',
  '!',
  '😀',
];
const block = [
  '\n',
  '\r\n',
  '\n\n',
  '# ',
  '## ',
  '- ',
  '* ',
  '> ',
  '1. ',
  '    ',
  '\t',
  '---',
  '```',
  '|',
  '\n| - |\n',
  '[^1]: ',
  '[甲]: http://x',
  '<!--',
  '-->',
  '<p>',
  '</p>',
  '<?',
  '===',
  '\f',
  '\u0085',
  '\u200b',
  '\uFEFF',
  '\0',
  '\ud800',
  'www.x.cn',
  'a@b.cn',
  'title: ',
];
const mixed = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((chosen) => chosen.join(''));

describe('of any Markdown', () => {
  it('every character that is not white space is in exactly one span', () => {
    fc.assert(
      fc.property(mixed([...inline, ...block]), (text) => expectCovered(markdown(text))),
      { numRuns: 1000 },
    );
  });

  it('with front matter as well', () => {
    fc.assert(
      fc.property(mixed([...inline, ...block]), (text) =>
        expectCovered(markdown(`---\na: b\n${text}\n---\n${text}`)),
      ),
      { numRuns: 1000 },
    );
  });

  it('lines are the same whether or not blank lines stand between them', () => {
    // Only a table needs its rows to stay together.
    const pieces = [...inline, ...block].filter((piece) => !piece.includes('|'));
    const seen = (text: string): string[][] =>
      markdown(text)
        .lines.filter(({ spans }) => spans.length > 0)
        .map(short);
    fc.assert(
      fc.property(mixed(pieces), (text) => {
        expect(seen(text.replace(/\r?\n/gu, '\n\n'))).toEqual(seen(text));
      }),
      { numRuns: 700 },
    );
  });

  it('of one paragraph remark sees the same words', () => {
    const oracle = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly);
    // remark keeps no words of HTML, and puts its tags into the words of an image.
    const pieces = inline.filter((piece) => !piece.includes('<'));
    fc.assert(
      fc.property(mixed(pieces), (text) => {
        // A word in front keeps the first mark from beginning a list or a quotation, one behind from breaking the line.
        const whole = `条${text}款`;
        const words = markdown(whole)
          .lines.flatMap(({ spans }) => spans)
          .filter(({ kind }) => kind === 'text');
        const seen = words.map(({ shown }) => shown).join('');
        expect(seen.replace(/\s/gu, '')).toBe(wordsOf(oracle.parse(whole)).replace(/\s/gu, ''));
      }),
      { numRuns: 700 },
    );
  });
});

/** What of a tree of remark would be on the page. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
