import { describe, expect, it } from 'vitest';
import { jiaokan } from './run.js';

/** A wrong command line: exit 2, nothing on standard output, one line on standard error. */
async function complaint(...argv: string[]): Promise<string> {
  const { code, out, err } = await jiaokan(argv);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(/^[^\n]+\n$/u);
  return err.trimEnd();
}

describe('a wrong command line is told in one line', () => {
  it.each<[string[], string]>([
    [[], '请给出命令：compare、parse、lint、check、edition、build、rules；用 jiaokan --help 查看用法'],
    [
      ['--lang', 'zh'],
      '请给出命令：compare、parse、lint、check、edition、build、rules；用 jiaokan --help 查看用法',
    ],
    [['diff'], '没有命令 diff；可用的命令：compare、parse、lint、check、edition、build、rules'],
    [['help'], '没有命令 help；可用的命令：compare、parse、lint、check、edition、build、rules'],
    [['--colour'], '没有选项 --colour；用 --help 查看可用的选项'],
    [['compare', 'a', 'b', '--colour'], '没有选项 --colour；用 --help 查看可用的选项'],
    [['parse', 'a', '-x'], '没有选项 -x；用 --help 查看可用的选项'],
    [['compare'], '缺少参数 BASE；用 jiaokan compare --help 查看用法'],
    [['parse'], '缺少参数 FILE；用 jiaokan parse --help 查看用法'],
    [['build', 'a', 'b'], '参数太多；用 jiaokan build --help 查看用法'],
    [['compare', 'a', 'b', '-o'], '选项 --output 后面缺少值；用 --help 查看用法'],
    [['compare', 'a', 'b', '--title'], '选项 --title 后面缺少值；用 --help 查看用法'],
    [
      ['compare', 'a', 'b', '--format', 'tei'],
      '--format 不能是 tei；可以是：text、json、html、md、patch、docx、redline、csv、xlsx',
    ],
    [['compare', 'a', 'b', '--date', '2026-2-3'], '--date 不能是 2026-2-3；请写年-月-日，如 2026-01-31'],
    [['compare', 'a', 'b', '--date', '2026-02-29'], '--date 不能是 2026-02-29；请写年-月-日，如 2026-01-31'],
    [
      ['compare', 'a', 'b', '--revision', 'both'],
      '--revision both 只用于一个带修订痕迹的 docx，这里有 2 个文本；请只给出一个，或者改用 accepted、original',
    ],
    [['parse', 'a', '--revision', 'both'], '--revision 不能是 both；可以是：accepted、original'],
    [['parse', 'a', '--format', 'html'], '--format 不能是 html；可以是：text、json、md'],
    [['parse', 'a', '--format', "it's"], "--format 不能是 it's；可以是：text、json、md"],
    [['parse', 'a', '--family', 'law'], '--family 不能是 law；可以是：statute、outline、qa'],
    [['parse', 'a', '--lang', 'fr'], '--lang 不能是 fr；可以是：zh、en'],
    [['--lang', 'fr', 'parse', 'a'], '--lang 不能是 fr；可以是：zh、en'],
    [['parse', 'a', '--width', '10'], '--width 不能是 10；请给出 24 到 400 之间的整数'],
    [['parse', 'a', '--width', '80.5'], '--width 不能是 80.5；请给出 24 到 400 之间的整数'],
    [['parse', 'a', '--width', ''], '--width 不能是 ；请给出 24 到 400 之间的整数'],
    [['parse', 'a', '--jobs', '0'], '--jobs 不能是 0；请给出 1 到 64 之间的整数'],
    [['compare', 'a', 'b', '--jobs', 'x'], '--jobs 不能是 x；请给出 1 到 64 之间的整数'],
    [['build', '--jobs', '65'], '--jobs 不能是 65；请给出 1 到 64 之间的整数'],
    [['parse', 'a', '--jobs', '1.5'], '--jobs 不能是 1.5；请给出 1 到 64 之间的整数'],
    [['parse', 'a', '--jobs', '-1'], '--jobs 不能是 -1；请给出 1 到 64 之间的整数'],
    [['parse', 'a', '--jobs', ''], '--jobs 不能是 ；请给出 1 到 64 之间的整数'],
    [['parse', 'a', '--jobs'], '选项 --jobs 后面缺少值；用 --help 查看用法'],
    [['parse', '-', 'a', '-'], '标准输入（-）只能用一次；请把另一个文本存成文件'],
    [['compare', '-', '-'], '标准输入（-）只能用一次；请把另一个文本存成文件'],
    [['compare', 'a', '-', 'b', '-'], '标准输入（-）只能用一次；请把另一个文本存成文件'],
    [
      ['compare', 'a.txt', 'b.txt', '--sigla', '甲,乙,丙'],
      '--sigla 有 3 个简称，文本只有 2 个；请按顺序一一对应',
    ],
  ])('%j', async (argv, line) => {
    expect(await complaint(...argv)).toBe(line);
  });

  it.each<[string[], string]>([
    [
      ['--lang', 'en'],
      'name a command: compare, parse, lint, check, edition, build, rules; see jiaokan --help',
    ],
    [
      ['--lang=en', 'diff'],
      'no such command: diff; there are compare, parse, lint, check, edition, build, rules',
    ],
    [['parse', '--lang', 'en'], 'missing argument FILE; see jiaokan parse --help'],
    [['parse', 'a', '--lang', 'en', '-o'], 'option --output needs a value; see --help'],
    [['parse', 'a', '--format', 'html', '--lang', 'en'], '--format cannot be html; it can be text, json, md'],
    [['parse', 'a', '--jobs', '0', '--lang', 'en'], '--jobs cannot be 0; give a whole number from 1 to 64'],
    [
      ['--lang', 'zh', '--lang', 'en'],
      'name a command: compare, parse, lint, check, edition, build, rules; see jiaokan --help',
    ],
  ])('%j in English', async (argv, line) => {
    expect(await complaint(...argv)).toBe(line);
  });

  it('what stands after -- is no option', async () => {
    expect(await complaint('diff', '--', '--lang', 'en')).toMatch(/^没有命令 diff/u);
  });

  it('what could steer a terminal is written out', async () => {
    expect(await complaint('\u001b[31m\n')).toMatch(/^没有命令 \\u\{1b\}\[31m\\u\{a\}；/u);
  });
});
