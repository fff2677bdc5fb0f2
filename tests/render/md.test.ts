import { unified } from 'unified';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { Nodes, Table } from 'mdast';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/render/index.js';
import { escapeLine, escapeMarkdown } from '../../src/render/md/escape.js';
import { article, comparison, reading, title, variant, witness } from './build.js';
import { sample } from './sample.js';

const parse = (text: string): Nodes => unified().use(remarkParse).use(remarkGfm).parse(text);
const write = (one = sample): string => render('md', { comparisons: [one] }, { lang: 'zh' });

function* all(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* all(child);
}

function textOf(node: Nodes): string {
  return [...all(node)].map((one) => ('value' in one && one.type !== 'html' ? one.value : '')).join('');
}

function tables(text: string): string[][][] {
  const found = [...all(parse(text))].filter((node): node is Table => node.type === 'table');
  return found.map((table) => table.children.map((row) => row.children.map(textOf)));
}

describe('the Markdown report', () => {
  test('has the texts, the rows and the variants as tables', () => {
    const [texts, rows, variants] = tables(write());
    expect(texts?.[1]?.slice(0, 4)).toEqual(['底本', '新华社', 'corpus/xinhua.txt', '8 条']);
    expect(rows).toHaveLength(10);
    expect(rows?.[4]).toEqual(['第四条', '第四、五条', '拆分', '1']);
    expect(variants).toHaveLength(9);
    expect(variants?.[5]).toEqual([
      '5',
      '第五条',
      '替换',
      '…政府主要负责人的方针政策和决策部署。',
      '…委主要负责人的方针政策 and 决策部署。',
      'corpus/xinhua.txt:15:23corpus/newspaper.txt:12:24',
    ]);
  });

  test('marks readings with tags, because ~~ and ** fail next to Chinese punctuation', () => {
    expect(write()).toContain('坚持党政同责<del>、</del>齐抓共管');
    expect(write()).toContain('坚持党政同责<ins>,</ins>齐抓共管');
    expect(write()).toContain('党委和政府领导班子成员。‸');
  });

  test('lists findings with their places', () => {
    expect(write()).toContain(
      '- **错误** 第五条的条号出现两次 `corpus/newspaper.txt:12:1` (`duplicate-number`)',
    );
  });

  test('has a heading for each of several comparisons', () => {
    const text = render('md', { title: '总名', comparisons: [sample, sample] }, { lang: 'en' });
    expect(text).toMatch(/^# 总名\n/u);
    expect(text.match(/^## 新华社 → 报纸$/gmu)).toHaveLength(2);
    expect(text.match(/^### Collation$/gmu)).toHaveLength(2);
  });
});

describe('hostile text stays text', () => {
  const hostile = 'a|b<script>*x*_y_`z`[l](javascript:1)~~s~~![i](u)&lt;#h\\';
  const left = witness(hostile, 'base', 'a|`b.txt', [title(hostile), article('第一条', `甲${hostile}。`)]);
  const right = witness('乙', 'witness', 'b.txt', [title('规定'), article('第一条', '乙。')]);
  const text = write(
    comparison({
      base: left,
      witness: right,
      rows: [{ base: ['art-1'], witness: ['art-1'], relation: 'edited' }],
      variants: [
        variant('v', 'substitution', reading(left, 'art-1', `甲${hostile}`), reading(right, 'art-1', '乙')),
      ],
    }),
  );

  test('as a parser of GitHub-flavoured Markdown reads it', () => {
    const nodes = [...all(parse(text))];
    const html = nodes.filter((node) => node.type === 'html').map((node) => node.value);
    expect(new Set(html)).toEqual(new Set(['<del>', '</del>', '<ins>', '</ins>', '<br>']));
    expect(nodes.filter((node) => ['link', 'image', 'emphasis', 'delete'].includes(node.type))).toEqual([]);
    const heading = nodes.find((node) => node.type === 'heading');
    expect(heading && textOf(heading)).toBe(hostile);
    expect(tables(text)[2]?.[1]?.[3]).toContain(`甲${hostile}`);
  });

  test('in paths as well', () => {
    expect(tables(text)[0]?.[1]?.[2]).toBe('a|`b.txt');
  });
});

test.each(['# 一', '> 一', '- 一', '+ 一', '1. 一', '12) 一', '=== 一', '    一', '*** '])(
  '%j at the head of a line stays text',
  (line) => {
    const tree = parse(escapeLine(line));
    expect(tree).toMatchObject({ children: [{ type: 'paragraph' }] });
    expect(textOf(tree).trim()).toBe(line.trim());
  },
);

test('control characters are written out', () => {
  expect(textOf(parse(escapeMarkdown('\u001b[31m\u202e')))).toBe('\\u{1b}[31m\\u{202e}');
});
