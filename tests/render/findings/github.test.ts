import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { command } from '../../../src/render/findings/github/command.js';
import { renderFindings, type FindingsReport } from '../../../src/render/index.js';
import { visible } from '../../../src/render/prose/visible.js';
import { hostileReport, words } from './hostile.js';
import { empty, finding, many, point, report } from './sample.js';

const write = (one: FindingsReport, lang: 'zh' | 'en' = 'zh'): string[] =>
  renderFindings('github', one, { lang }).split('\n').slice(0, -1);

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads a line as the runner does: the name, a space, pairs between commas, `::`, the message; escapes at last. */
function read(line: string): Command | undefined {
  if (!line.startsWith('::')) return undefined;
  const end = line.indexOf('::', 2);
  const head = line.slice(2, end);
  const [name = ''] = head.split(' ', 1);
  const pairs = head
    .slice(name.length + 1)
    .split(',')
    .map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return [
        pair.slice(0, at),
        unescape(
          pair
            .slice(at + 1)
            .replaceAll('%3A', ':')
            .replaceAll('%2C', ','),
        ),
      ];
    });
  return { name, properties: Object.fromEntries(pairs), message: unescape(line.slice(end + 2)) };
}

function unescape(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

test('annotates errors, warnings and notices, and says the counts in the last line', () => {
  expect(write(report)).toEqual([
    '::error file=corpus/newspaper.txt,line=12,endLine=12,col=1,endColumn=4,title=duplicate-number::“第六条”的编号重复，第2次出现%0A应为“第七条”%0Acorpus/newspaper.txt:9:1  “第六条”首次出现处',
    '::warning file=corpus/newspaper.txt,line=105,endLine=105,col=21,endColumn=24,title=foreign-word::中文句子里有外文词“and”%0A应为“和”',
    '::notice file=corpus/株洲 (1).md,line=7,endLine=8,title=stray-mark::引号没有配对%0A原文“’↵党”',
    '1 处错误，1 处提醒，1 处说明，查了 4 个文件；另有 1 处已注明理由，未计入。',
  ]);
});

test('says when there is nothing', () => {
  expect(write(empty)).toEqual(['查了 4 个文件，没有发现问题。']);
});

test('has errors first', () => {
  const findings = (['note', 'warning', 'error', 'warning', 'error'] as const).map((severity, at) =>
    finding({ severity, start: point(at + 1, 1) }),
  );
  expect(
    write({ ...empty, findings }).map((line) => [read(line)?.name, read(line)?.properties['line']]),
  ).toEqual([
    ['error', '3'],
    ['error', '5'],
    ['warning', '2'],
    ['warning', '4'],
    ['notice', '1'],
    [undefined, undefined],
  ]);
});

describe('limits', () => {
  test('ten of each level, the first of them; the last line says what was cut', () => {
    const lines = write(many);
    const names = lines.map((line) => read(line)?.name);
    expect(names).toEqual([
      ...Array<string>(10).fill('error'),
      ...Array<string>(10).fill('warning'),
      ...Array<string>(10).fill('notice'),
      undefined,
    ]);
    // Errors are the 10th, 20th … of the list; a hundred of it are one file.
    expect(lines.slice(0, 10).map((line) => read(line)?.properties['line'])).toEqual([
      '10',
      '20',
      '30',
      '40',
      '50',
      '60',
      '70',
      '80',
      '90',
      '100',
    ]);
    expect(lines.at(-1)).toBe(
      '1000 处错误，4000 处提醒，4000 处说明，查了 100 个文件；另有 1000 处已注明理由，未计入。' +
        'GitHub 每一步每一级只显示 10 条标注，另有990 处错误、3990 处提醒、3990 处说明没有标注。',
    );
  });

  test('nothing is cut of ten', () => {
    const findings = Array.from({ length: 10 }, (_, at) => finding({ start: point(at + 1, 1) }));
    expect(write({ ...empty, findings })).toHaveLength(11);
    expect(write({ ...empty, findings }, 'en').at(-1)).toBe('10 errors in 4 files.');
  });

  test('one is cut of eleven', () => {
    const findings = Array.from({ length: 11 }, (_, at) => finding({ start: point(at + 1, 1) }));
    expect(write({ ...empty, findings }, 'en').at(-1)).toBe(
      '11 errors in 4 files. GitHub shows only 10 annotations of each level in a step; not shown: 1 error.',
    );
  });
});

describe('escaping', () => {
  test('as documented', () => {
    expect(command('error', { file: 'a,b:100%.txt', line: 3 }, '100%\r\n: ,')).toBe(
      '::error file=a%2Cb%3A100%25.txt,line=3::100%25%0D%0A: ,',
    );
  });

  test('reads back as what was written, whatever that is', () => {
    fc.assert(
      fc.property(words, words, words, (file, title, message) => {
        const line = command('warning', { file, line: 7, title }, message);
        expect(line).not.toMatch(/[\r\n]/u);
        expect(read(line)).toEqual({ name: 'warning', properties: { file, line: '7', title }, message });
      }),
    );
  });

  test('one line for one finding, and nothing in it steers a terminal', () => {
    fc.assert(
      fc.property(hostileReport, (one) => {
        const lines = write(one);
        const counted = one.findings.filter(({ ignored }) => !ignored);
        expect(lines).toHaveLength(counted.length + 1);
        expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cs}\u202e\u2028]/u);
        const files = lines.slice(0, -1).map((line) => read(line)?.properties['file']);
        expect(files.sort()).toEqual(counted.map(({ path }) => visible(path)).sort());
        expect(lines.at(-1)).toMatch(/^\d+ 处|^查了/u);
      }),
    );
  });
});
