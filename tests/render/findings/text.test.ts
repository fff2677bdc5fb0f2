import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderFindings } from '../../../src/render/index.js';
import { placeText } from '../../../src/render/findings/prose/detail.js';
import { columnsOf } from '../../../src/render/text/columns.js';
import { hostileReport } from './hostile.js';
import { empty, finding, many, point, report } from './sample.js';

const write = (one = report, more: object = {}): string =>
  renderFindings('text', one, { lang: 'zh', width: 100, ...more });
const ANSI = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'gu');

test('has the place at the beginning, what is wrong, the rule; readings and related places below', () => {
  expect(write().split('\n')).toEqual([
    'corpus/newspaper.txt:12:1    错误  “第六条”的编号重复，第2次出现  duplicate-number',
    '    应为“第七条”',
    '    corpus/newspaper.txt:9:1  “第六条”首次出现处',
    'corpus/newspaper.txt:105:21  提醒  中文句子里有外文词“and”  foreign-word',
    '    应为“和”',
    '',
    'corpus/株洲 (1).md:7:30  说明  引号没有配对  stray-mark',
    '    原文“’↵党”',
    '',
    '1 处错误，1 处提醒，1 处说明，查了 4 个文件；另有 1 处已注明理由，未计入。',
    '',
  ]);
});

test('says the same in English', () => {
  const lines = write(report, { lang: 'en' }).split('\n');
  expect(lines.slice(0, 2)).toEqual([
    'corpus/newspaper.txt:12:1    error    “第六条”的编号重复，第2次出现  duplicate-number',
    '    expected “第七条”',
  ]);
  expect(lines.at(-2)).toBe(
    '1 error, 1 warning, 1 note in 4 files; 1 more has a reason on record and does not count.',
  );
});

describe('what stands there', () => {
  const readings = (more: object): string | undefined =>
    write({ ...empty, findings: [finding({ message: '句中夹有半角标点，读来不便', ...more })] }).split(
      '\n',
    )[1];

  test('is not said again', () => {
    expect(
      readings({ message: '“方针政策”应为“方针、政策”', actual: '方针政策', expected: '方针、政策' }),
    ).toBe('');
  });

  test('is said of a mark that the message has for itself', () => {
    expect(readings({ actual: '，', expected: '、' })).toBe('    原文“，”，应为“、”');
  });

  test('is not said of a mark that the message quotes', () => {
    expect(readings({ message: '“，”用得不对', actual: '，' })).toBe('');
  });

  test('is not said again where a line was broken', () => {
    expect(readings({ message: '“决策部署”断开', actual: '决策\n部署' })).toBe('');
  });

  test('is said of blanks', () => {
    expect(readings({ actual: ' ' })).toBe('    原文是空格');
  });

  test('is cut where it is long', () => {
    // Of 200 characters 60 are kept, 40 of them from the beginning.
    const actual = `${'甲'.repeat(100)}${'乙'.repeat(100)}`;
    const [, first = '', second = ''] = write({ ...empty, findings: [finding({ actual })] }).split('\n');
    expect(`${first.trim()}${second.trim()}`).toBe(`原文“${'甲'.repeat(40)}〔…〕${'乙'.repeat(20)}”`);
  });
});

describe('the last line', () => {
  const last = (one: typeof report, lang = 'zh'): string | undefined =>
    write(one, { lang, width: 120 }).split('\n').at(-2);

  test('says when nothing was found', () => {
    expect(write(empty)).toBe('查了 4 个文件，没有发现问题。\n');
    expect(write({ ...empty, files: 1 }, { lang: 'en' })).toBe('Nothing found in 1 file.\n');
  });

  test('says when all is ignored', () => {
    const findings = [finding({ ignored: { because: '原文如此', by: 'baseline' } })];
    expect(write({ ...empty, findings })).toBe(
      '查了 4 个文件，没有发现问题；另有 1 处已注明理由，未计入。\n',
    );
  });

  test('counts a long report', () => {
    expect(last(many)).toBe(
      '1000 处错误，4000 处提醒，4000 处说明，查了 100 个文件；另有 1000 处已注明理由，未计入。',
    );
    expect(last(many, 'en')).toBe(
      '1000 errors, 4000 warnings, 4000 notes in 100 files; 1000 more have a reason on record and do not count.',
    );
  });

  test('leaves out what there is none of', () => {
    expect(last({ ...empty, findings: [finding({ severity: 'warning' })] })).toBe(
      '1 处提醒，查了 4 个文件。',
    );
  });
});

test('files come together, whatever the order', () => {
  const findings = ['a.txt', 'b.txt', 'a.txt'].map((path, at) => finding({ path, start: point(at + 1, 1) }));
  const places = write({ ...empty, findings })
    .split('\n')
    .map((line) => line.split(' ')[0]);
  expect(places.slice(0, 5)).toEqual(['a.txt:1:1', 'a.txt:3:1', '', 'b.txt:2:1', '']);
});

describe('colour', () => {
  test('is off unless wished for', () => {
    expect(write()).not.toMatch(ANSI);
  });

  test('adds nothing but escape sequences', () => {
    const colored = write(report, { color: true });
    expect(colored.match(ANSI)?.length).toBeGreaterThan(6);
    expect(colored.replace(ANSI, '')).toBe(write());
  });

  test('is another for each severity', () => {
    const colors = (['error', 'warning', 'note'] as const).map((severity) => {
      const colored = write({ ...empty, findings: [finding({ severity })] }, { color: true });
      return colored.slice(0, colored.indexOf('  “')).match(ANSI)?.[0];
    });
    expect(new Set(colors).size).toBe(3);
    expect(colors).not.toContain(undefined);
  });
});

test('no line is wider than the window but a place that would not fit, and nothing steers the terminal', () => {
  fc.assert(
    fc.property(hostileReport, fc.integer({ min: 24, max: 120 }), (one, width) => {
      const text = write(one, { width });
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202e\u2028]/u);
      const places = new Set(
        one.findings
          .flatMap((finding) => [finding, ...(finding.related ?? [])])
          .map((place) => placeText(place).trim()),
      );
      const wide = text.split('\n').filter((line) => columnsOf(line) > width);
      expect(wide.filter((line) => !places.has(line.trim()))).toEqual([]);
    }),
  );
});

test('a place is never folded, however long', () => {
  const path = `${'very/long/'.repeat(12)}规定.txt`;
  const long = { ...report, findings: report.findings.map((finding) => ({ ...finding, path })) };
  for (const width of [24, 60, 100]) {
    const lines = write(long, { width }).split('\n');
    for (const { start, ignored } of long.findings)
      if (!ignored) expect(lines).toContain(`${path}:${start.line}:${start.column}`);
  }
});
