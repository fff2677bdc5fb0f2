import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/index.js';
import { helpColumns, wrapHelp } from '../../src/cli/help-wrap.js';
import { jiaokan } from './run.js';

const NAMES = commands.map(({ name }) => name);

/** What a user types: names of options, of files, of values. */
const TYPED =
  /duplicate-number|--?[\w-]+|<\w+>|\[?\b[A-Z]{2,}\b(?:\.\.\.)?\]?|^ {2}\$ .*$|[\w/]+(?:\.\w+)+|\w+\//gmu;
const VALUES =
  /\b(?:jiaokan|compare|parse|lint|check|edition|build|rules|variants|numbers|tei|base|majority|latest|zh|en|text|json|html|md|patch|sarif|junit|github|statute|outline|qa|gbk|big5|corpus|docx|xlsx|csv|redline|mono|red|underline|accepted|original|both)\b/gu;

const NAMES_OF_FORMATS = new Set(['Markdown', 'Word', 'PDF']);

/** Words of another language that a Chinese help still holds. */
function latinWords(help: string): string[] {
  return (
    help
      .replace(TYPED, '')
      .replace(VALUES, '')
      .match(/[A-Za-z]{2,}/gu) ?? []
  );
}

describe.each([[], ...NAMES.map((name) => [name])])('help of %s', (...words: string[]) => {
  it('is Chinese by default', async () => {
    const { code, out, err } = await jiaokan([...words, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^用法： jiaokan/u);
    expect(latinWords(out).filter((word) => !NAMES_OF_FORMATS.has(word))).toEqual([]);
  });

  it('is English with --lang en, before the command or after it', async () => {
    const { code, out } = await jiaokan([...words, '-h', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: jiaokan/u);
    expect(out.replace(/新华社|报纸/gu, '')).not.toMatch(/[\p{Script=Han}，；：。、（）]/u);
    expect(out).not.toMatch(/\(default: "/u);
    expect(await jiaokan(['--lang', 'en', ...words, '-h'])).toMatchObject({ code: 0, out });
  });

  it.each([80, 100])('keeps to a terminal of %d columns', async (columns) => {
    for (const lang of ['zh', 'en']) {
      const { out } = await jiaokan([...words, '--help', '--lang', lang], { columns });
      const wide = out.split('\n').filter((line) => helpColumns(line) > columns);
      expect(wide.filter((line) => !/^ {2,}(?:\$|reads |用|exits|for )/u.test(line))).toEqual([]);
    }
  });
});

it.each(NAMES)('help of %s has examples that name it', async (name) => {
  const { out } = await jiaokan([name, '--help']);
  const [, examples = ''] = out.split('\n示例：\n');
  expect(examples).toMatch(new RegExp(`^ {2}\\$ .*jiaokan ${name}`, 'u'));
});

it('help of the program lists every command and every exit code', async () => {
  const { out } = await jiaokan(['--help']);
  for (const name of NAMES) expect(out).toMatch(new RegExp(`^ {2}${name} +\\p{Script=Han}`, 'mu'));
  for (const code of [0, 1, 2]) expect(out).toMatch(new RegExp(`^ {2}${code} {2}\\p{Script=Han}`, 'mu'));
});

it.each(['--version', '-V'])('%s prints the version of the package', async (option) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(await jiaokan([option])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

describe('folding of help', () => {
  it('folds Chinese, which has no spaces', () => {
    expect(wrapHelp('写入文件，按扩展名定格式', 12)).toBe('写入文件，按\n扩展名定格式');
  });

  it('puts no closing mark at the beginning of a line, no opening one at the end', () => {
    expect(wrapHelp('写入文件，按扩展名', 8)).toBe('写入文\n件，按扩\n展名');
    expect(wrapHelp('文本的编码（自动）', 12)).toBe('文本的编码\n（自动）');
  });

  it('does not divide a word, and drops the space a line ends in', () => {
    expect(wrapHelp('write to a file', 10)).toBe('write to a\nfile');
    expect(wrapHelp('按 --format 定', 8)).toBe('按\n--format\n定');
  });
});
