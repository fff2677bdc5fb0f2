import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folder, jiaokan, OLD, type Folder } from './run.js';

let files: Folder;
let good = '';

beforeAll(async () => {
  files = await folder();
  good = await files.put('规定.txt', OLD);
});
afterAll(() => files.remove());

/** Input the program cannot work with: exit 2, no data, one line, which begins with the path. */
async function complaint(path: string, ...argv: string[]): Promise<string> {
  const { code, out, err } = await jiaokan(argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^[^\n]+\n$/u);
  expect(err.startsWith(`${path}：`)).toBe(true);
  return err.slice(path.length + 1).trimEnd();
}

const GBK_OF_环 = Uint8Array.of(0xbb, 0xb7);

describe('bad input is told in one line', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['空.txt', '', '里面没有文字；请检查是否保存完整'],
    ['空白.txt', ' \n\u3000\n', '里面没有文字；请检查是否保存完整'],
    [
      '二进制.txt',
      Uint8Array.of(0x41, 0x00, 0x01, 0x02, 0xff, 0xfe, 0x00, 0x07),
      '不是文本（字节偏移 1 处是控制字符 0x00）；请另存为 UTF-8 的 txt 再试',
    ],
  ])('%s', async (name, content, line) => {
    const path = await files.put(name, content);
    expect(await complaint(path, 'parse', path)).toBe(line);
    expect(await complaint(path, 'compare', good, path)).toBe(line);
    expect(await complaint(path, 'compare', path, good, good)).toBe(line);
  });

  it('a missing file', async () => {
    const path = files.at('没有.txt');
    expect(await complaint(path, 'parse', path)).toBe('找不到这个文件；请检查路径和文件名');
    expect(await complaint(path, 'compare', good, path)).toBe('找不到这个文件；请检查路径和文件名');
  });

  it('a directory', async () => {
    expect(await complaint(files.path, 'parse', files.path)).toBe(
      '这是目录，不是文件；请给出其中一个文本文件',
    );
  });

  it('bytes that are wrong in the encoding that is named', async () => {
    // 保 in UTF-8, then 环 in GBK: the fourth byte is the first that cannot be UTF-8.
    const path = await files.put('混.txt', Buffer.concat([Buffer.from('保'), GBK_OF_环]));
    expect(await complaint(path, 'parse', path, '--encoding', 'utf-8')).toBe(
      '字节偏移 3 处的 0xBB 不合 utf-8 编码；请指明正确的编码（如 --encoding gb18030），或另存为 UTF-8 再试',
    );
  });

  it('an encoding that does not exist', async () => {
    const { code, err } = await jiaokan(['parse', good, '--encoding', 'gbk2312']);
    expect(code).toBe(2);
    expect(err).toMatch(/^不认识编码“gbk2312”；请写 [^\n]+\n$/u);
  });

  it('a name that could steer a terminal or break the line is written out', async () => {
    const { code, err } = await jiaokan(['parse', files.at('坏\n名\u001b[2J.txt')]);
    expect(code).toBe(2);
    expect(err).toBe(`${files.at('坏\\u{a}名\\u{1b}[2J.txt')}：找不到这个文件；请检查路径和文件名\n`);
  });

  it('in English with --lang en', async () => {
    const path = files.at('none.txt');
    const { code, err } = await jiaokan(['parse', path, '--lang', 'en']);
    expect({ code, err }).toEqual({ code: 2, err: `${path}: no such file; check the path and the name\n` });
  });
});

describe('standard input', () => {
  it('is a text like another, named -', async () => {
    const { code, out } = await jiaokan(['parse', '-', '--format', 'json'], { stdin: OLD });
    const json = JSON.parse(out) as { source: { path: string; encoding: string } };
    expect(code).toBe(0);
    expect(json.source).toMatchObject({ path: '-', encoding: 'utf-8' });
  });

  it.each([
    ['base', ['-', 'FILE'], 'base', 'witness'],
    ['witness', ['FILE', '-'], 'witness', 'base'],
  ] as const)('may be the %s', async (_, argv, own, other) => {
    const paths = argv.map((word) => (word === 'FILE' ? good : word));
    const { code, out } = await jiaokan(['compare', ...paths, '--format', 'json'], { stdin: OLD });
    const json = JSON.parse(out) as Record<string, { siglum: string; path: string; articles: number }>;
    expect(code).toBe(0);
    expect(json[own]).toMatchObject({ siglum: '-', path: '-', articles: 3 });
    expect(json[other]).toMatchObject({ siglum: '规定', path: good, articles: 3 });
  });

  it('is read in the encoding that is named', async () => {
    const stdin = GBK_OF_环;
    const { code, out } = await jiaokan(['parse', '-', '--encoding', 'gbk', '--format', 'json'], { stdin });
    expect(code).toBe(0);
    expect(out).toContain('"环"');
  });

  it('without anything in it is refused by its name', async () => {
    const { code, err } = await jiaokan(['compare', '-', good]);
    expect({ code, err }).toEqual({ code: 2, err: '标准输入：里面没有文字；请检查是否保存完整\n' });
  });
});

describe('hostile names of files', () => {
  it.each(['换\n行.txt', '红\u001b[31m.txt', '倒\u202e.txt', '-.txt', '<script>.txt', ' .txt'])(
    '%j is read, and does nothing to the terminal',
    async (name) => {
      const path = await files.put(name, OLD);
      for (const format of ['text', 'md', 'patch', 'html', 'json']) {
        const { code, out, err } = await jiaokan(['compare', path, good, '--format', format]);
        expect({ code, err }).toEqual({ code: 0, err: '' });
        // eslint-disable-next-line no-control-regex -- these are what must not come out
        expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
        if (format === 'html') expect(out).not.toContain('<script');
      }
    },
  );

  it('a folder called like an option is one after --', async () => {
    const path = join(files.path, 'x', '..', '规定.txt');
    expect((await jiaokan(['parse', '--format', 'md', '--', path])).code).toBe(0);
  });
});
