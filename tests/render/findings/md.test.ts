import fc from 'fast-check';
import type { Nodes, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { renderFindings, type FindingsReport } from '../../../src/render/index.js';
import { visible } from '../../../src/render/prose/visible.js';
import { hostileReport } from './hostile.js';
import { empty, finding, many, report } from './sample.js';

const write = (one: FindingsReport, lang: 'zh' | 'en' = 'zh'): string => renderFindings('md', one, { lang });
const parse = (text: string): Nodes => unified().use(remarkParse).use(remarkGfm).parse(text);
/** What GitHub takes of a step. */
const MIB = 1024 * 1024;

function* all(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* all(child);
}

/** What is seen of a node; a line break of HTML is a line end. */
function textOf(node: Nodes): string {
  return [...all(node)]
    .map((one) =>
      one.type === 'html' ? (one.value === '<br>' ? '\n' : '') : 'value' in one ? one.value : '',
    )
    .join('');
}

function tables(text: string): string[][][] {
  const found = [...all(parse(text))].filter((node): node is Table => node.type === 'table');
  return found.map((table) => table.children.map((row) => row.children.map(textOf)));
}

describe('a report', () => {
  const text = write(report);
  const [counts, newspaper, zhuzhou, ignored] = tables(text);

  test('begins with what was found, in words and in a table', () => {
    expect(text.split('\n').slice(0, 3)).toEqual([
      '## 检查结果',
      '',
      '1 处错误，1 处提醒，1 处说明，查了 4 个文件；另有 1 处已注明理由，未计入。',
    ]);
    expect(counts).toEqual([
      ['错误', '提醒', '说明', '已注明理由，未计入', '文件'],
      ['1', '1', '1', '1', '4'],
    ]);
  });

  test('has a table for each file', () => {
    const headings = [...all(parse(text))].filter(({ type }) => type === 'heading').map(textOf);
    expect(headings).toEqual(['检查结果', 'corpus/newspaper.txt', 'corpus/株洲 (1).md']);
    expect(newspaper).toEqual([
      ['位置', '级别', '问题', '规则'],
      [
        '12:1',
        '错误',
        '“第六条”的编号重复，第2次出现\n应为“第七条”\ncorpus/newspaper.txt:9:1 “第六条”首次出现处',
        'duplicate-number',
      ],
      ['105:21', '提醒', '中文句子里有外文词“and”\n应为“和”', 'foreign-word'],
    ]);
    expect(zhuzhou?.[1]).toEqual(['7:30', '说明', '引号没有配对\n原文“’↵党”', 'stray-mark']);
  });

  test('has the name of a file as it is', () => {
    const path = 'a|b`c*d*_e_#.txt';
    const tree = parse(write({ ...empty, findings: [finding({ path })] }));
    expect([...all(tree)].filter(({ type }) => type === 'heading').map(textOf)[1]).toBe(path);
  });

  test('links to the lines', () => {
    const links = [...all(parse(text))].flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(links).toEqual([
      'corpus/newspaper.txt#L12',
      'corpus/newspaper.txt#L9',
      'corpus/newspaper.txt#L105',
      'corpus/%E6%A0%AA%E6%B4%B2%20%281%29.md#L7',
      'corpus/%E6%A0%AA%E6%B4%B2%20%281%29.md#L20',
    ]);
  });

  test('has the ignored ones behind a fold, with their reasons', () => {
    expect(ignored).toEqual([
      ['位置', '问题', '规则', '理由'],
      ['corpus/株洲 (1).md:20:3', '中文句子里有外文词“PM2.5”', 'foreign-word', '专门术语 | 国标如此'],
    ]);
    const fold = text.slice(text.indexOf('<details>'));
    expect(fold).toMatch(
      /^<details><summary>已注明理由，未计入：1 处<\/summary>\n\n\|[^]+\n\n<\/details>\n$/u,
    );
  });
});

test('an empty report has its counts and nothing else', () => {
  expect(write(empty, 'en').split('\n')).toEqual([
    '## Findings',
    '',
    'Nothing found in 4 files.',
    '',
    '| error | warning | note | Reason on record, not counted | Files |',
    '| --- | --- | --- | --- | --- |',
    '| 0 | 0 | 0 | 0 | 4 |',
    '',
  ]);
});

describe('room', () => {
  const shownIn = (text: string): string[] => [...text.matchAll(/第\d+处/gu)].map(([words]) => words);

  test('a long report is cut to what GitHub takes, and says so', () => {
    const text = write(many);
    expect(new TextEncoder().encode(text).length).toBeLessThan(MIB);
    const left = Number(/另有 (\d+) 处没有列出。\n$/u.exec(text)?.[1]);
    const shown = shownIn(text);
    expect(left).toBeGreaterThan(0);
    expect(shown.length + left).toBe(10_000);
    // Not much less than there is room for.
    expect(new TextEncoder().encode(text).length).toBeGreaterThan(MIB * 0.85);
  });

  test('errors have room first', () => {
    const shown = new Set(shownIn(write(many)));
    const errors = many.findings.flatMap(({ severity, message }) =>
      severity === 'error' ? [message.slice(0, message.indexOf('：'))] : [],
    );
    expect(errors).toHaveLength(1000);
    expect(errors.filter((words) => !shown.has(words))).toEqual([]);
  });

  test('what is shown keeps the order of the report', () => {
    const numbers = shownIn(write(many)).map((words) => Number(words.slice(1, -1)));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  test('nothing is cut where there is room', () => {
    const findings = many.findings.slice(0, 500);
    expect(write({ ...many, findings })).not.toContain('没有列出');
    expect(shownIn(write({ ...many, findings }))).toHaveLength(500);
  });

  test('a file with a long name, again and again', () => {
    const findings = Array.from({ length: 3000 }, (_, at) =>
      finding({ path: `${'|'.repeat(200)}${at}.txt` }),
    );
    expect(new TextEncoder().encode(write({ ...empty, findings })).length).toBeLessThan(MIB);
  });

  test('a long message is cut in the middle', () => {
    const text = write({ ...empty, findings: [finding({ message: '甲'.repeat(10_000) })] });
    expect(text.length).toBeLessThan(1000);
    expect(text).toContain('甲〔…〕甲');
  });
});

test('what a finding says stays text in its cell', () => {
  const bare = (text: string): string => text.replace(/\s/gu, '');
  fc.assert(
    fc.property(hostileReport, (one) => {
      // The id of a rule is lower-case words.
      const findings = one.findings.map((each) => ({ ...each, rule: 'some-rule' }));
      const counted = findings.filter(({ ignored }) => !ignored);
      const text = write({ ...one, findings });
      const [, ...found] = tables(text);
      const cells = found.flatMap(([, ...rows]) => rows);
      expect(cells).toHaveLength(one.findings.length);
      const messages = cells.map((row) => bare((row.length === 4 && row[2]) || ''));
      // In what looks like an address nothing is an escape: that becomes a link, with its escapes to be seen.
      for (const { message } of counted.filter((one) => !one.message.includes('https:')))
        expect(messages.some((words) => words.startsWith(bare(visible(message))))).toBe(true);
      const html = [...all(parse(text))].flatMap((node) => (node.type === 'html' ? [node.value] : []));
      expect(
        html.filter((tag) => !/^(?:<br>|<\/details>|<details><summary>.*<\/summary>)$/u.test(tag)),
      ).toEqual([]);
    }),
  );
});
