import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/render/index.js';
import { columnsOf } from '../../src/render/text/columns.js';
import { article, comparison, reading, title, variant, witness } from './build.js';
import { base, sample } from './sample.js';

const write = (report = { comparisons: [sample] }, more: object = {}): string =>
  render('text', report, { lang: 'zh', width: 100, ...more });
const ESCAPE = String.fromCharCode(27);
const ANSI = new RegExp(`${ESCAPE}\\[[0-9;]*m`, 'gu');

describe('the terminal report', () => {
  const lines = write().split('\n');

  test('names the regulation and the two texts', () => {
    expect(lines[0]).toBe('生态环境保护责任制规定（试行）');
    expect(lines).toContain('底本  新华社  corpus/xinhua.txt  8 条');
    expect(lines).toContain('校本  报纸    corpus/newspaper.txt  9 条');
  });

  test('counts rows by relation and variants by kind', () => {
    expect(lines).toContain('  9 行：相同 2，有异 4，拆分 1，新增 1，删去 1，移动 1，条号变更 2');
    expect(lines).toContain('  异文 8 处，其中实质性 6 处：替换 2，缺 2，多 1，互乙 1，标点 1，字形 1');
  });

  test.each([
    ['第一条', '第一条', '相同', ''],
    ['第四条', '第四、五条', '拆分', '1'],
    ['第五条', '第五条〔第二处〕', '有异', '2'],
    ['第七条', '第八条', '相同、移动、条号变更', ''],
    ['第八条', '—', '删去', '1'],
    ['—', '第九条', '新增', '1'],
  ])('has the row %s → %s', (left, right, relation, count) => {
    const cells = lines.map((line) => line.trim().split(/ {2,}/u).join('|'));
    expect(cells).toContain([left, right, relation, count].filter((cell) => cell !== '').join('|'));
  });

  test('aligns the columns of the table by their width on a terminal', () => {
    const table = lines.slice(lines.indexOf('对照') + 1, lines.indexOf('异文表') - 1);
    const starts = table.map((line) =>
      columnsOf(line.slice(0, line.search(/关系|相同|有异|拆分|新增|删去/u))),
    );
    expect(table).toHaveLength(10);
    // An indent of 2, 第一条 of 6, 第五条〔第二处〕 of 16, and 2 between columns.
    expect(new Set(starts)).toEqual(new Set([2 + 6 + 2 + 16 + 2]));
  });

  test('shows both readings in a line of context, marked without colour, and where they stand', () => {
    const at = lines.indexOf('    3 互乙  第四条第二款');
    expect(lines.slice(at + 1, at + 4)).toEqual([
      '      - 市级以上地方生态环境部门[-依规依法-]履行职责。',
      '      + …市级以上地方生态环境部门{+依法依规+}履行职责。',
      '        corpus/xinhua.txt:12:13  corpus/newspaper.txt:10:17',
    ]);
  });

  test('marks the place where a whole 款 is wanting', () => {
    const at = lines.indexOf('    1 缺  第二条第二款');
    expect(lines[at + 1]).toBe('      - [-乡镇（街道）参照本规定执行。-]');
    expect(lines[at + 2]).toMatch(/成员。‸$/u);
  });

  test('ends with the findings, each with both its places', () => {
    const at = lines.indexOf('结构提示');
    expect(lines.slice(at + 1)).toEqual([
      '  错误  第五条的条号出现两次  duplicate-number',
      '    corpus/newspaper.txt:12:1',
      '    corpus/newspaper.txt:10:1  第一次出现在这里',
      '',
    ]);
  });

  test('says the same in English', () => {
    const english = write(undefined, { lang: 'en' });
    expect(english).toContain(
      '9 rows: same 2, differs 4, split 1, inserted 1, deleted 1, moved 1, renumbered 2',
    );
    expect(english).toContain('3 transposition  第四条, para. 2');
    expect(english.replace(/[第一二三四五六七八九条]/gu, '')).not.toMatch(/[行异底校]本|拆分|互乙/u);
  });
});

describe('colour', () => {
  test('is off unless wished for', () => {
    expect(write()).not.toMatch(ANSI);
    expect(write(undefined, { color: false })).toBe(write());
  });

  test('adds nothing but escape sequences', () => {
    const colored = write(undefined, { color: true });
    expect(colored).toMatch(ANSI);
    expect(colored.replace(ANSI, '')).toBe(write());
  });
});

describe('hostile text', () => {
  const hostile = '\u001b[2J\u009b31m\u0007\u202e\u2066<b>';
  const left = witness(hostile, 'base', `a${hostile}.txt`, [
    title(`${hostile}规定`),
    article('第一条', `甲${hostile}。`),
  ]);
  const right = witness('乙', 'witness', 'b.txt', [title('规定'), article('第一条', '乙。')]);
  const report = {
    title: hostile,
    comparisons: [
      comparison({
        base: left,
        witness: right,
        rows: [{ base: ['art-1'], witness: ['art-1'], relation: 'edited' }],
        variants: [
          variant('v', 'substitution', reading(left, 'art-1', `甲${hostile}`), reading(right, 'art-1', '乙')),
        ],
        findings: [
          {
            rule: 'x',
            severity: 'note',
            message: hostile,
            path: `a${hostile}`,
            id: '',
            ...left.tree.position,
          },
        ],
      }),
    ],
  };

  test('never reaches the terminal as control characters', () => {
    expect(write(report)).not.toMatch(/(?!\n)[\p{Cc}\u202e\u2066]/u);
    expect(write(report)).toContain('[-甲\\u{1b}[2J\\u{9b}31m\\u{7}\\u{202e}\\u{2066}<b>-]');
  });

  test('nor with colour on', () => {
    expect(write(report, { color: true }).replace(ANSI, '')).not.toMatch(/(?!\n)[\p{Cc}\u202e\u2066]/u);
  });
});

test('no line is wider than the window', () => {
  const words = fc.string({
    unit: fc.constantFrom(...'甲乙丙，。、（）《》abc19 -/👩\u0301'),
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, words, words, fc.integer({ min: 24, max: 120 }), (name, path, text, width) => {
      const left = witness(name, 'base', path, [title(name), article('第一条', `${text}甲`)]);
      const right = witness(path, 'witness', name, [title(text), article('第一条', `${text}乙`)]);
      const one = comparison({
        base: left,
        witness: right,
        rows: [{ base: ['art-1'], witness: ['art-1'], relation: 'edited' }],
        variants: [
          variant(
            'v',
            'substitution',
            reading(left, 'art-1', `${text}甲`),
            reading(right, 'art-1', `${text}乙`),
          ),
        ],
      });
      for (const line of write({ comparisons: [one] }, { width }).split('\n'))
        expect(columnsOf(line)).toBeLessThanOrEqual(width);
    }),
    { numRuns: 60 },
  );
});

describe('empty states', () => {
  test('no comparison', () => {
    expect(write({ comparisons: [] })).toBe('没有可供显示的对照。\n');
  });

  test('no articles', () => {
    const empty = (siglum: string): typeof base => witness(siglum, 'witness', `${siglum}.txt`, []);
    const text = write({ comparisons: [comparison({ base: empty('甲'), witness: empty('乙') })] });
    expect(text).toContain('没有可以对照的条文。');
    expect(text).toContain('没有异文。');
    expect(text).not.toContain('0 行');
  });

  test('no difference', () => {
    const text = write({
      comparisons: [
        comparison({
          base,
          witness: base,
          rows: [{ base: ['art-1'], witness: ['art-1'], relation: 'same' }],
        }),
      ],
    });
    expect(text).toContain('1 行：相同 1');
    expect(text).toContain('没有异文。');
    expect(text).toContain('没有结构上的提示。');
  });
});

test('the same input gives the same bytes', () => {
  expect(write()).toBe(write({ comparisons: [structuredClone(sample)] }));
});
