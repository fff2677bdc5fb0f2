import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError, type InputCode } from '../../src/errors.js';
import { formatOfText } from '../../src/read/format.js';
import { read, readBytes, textReader } from '../../src/read/index.js';
import { bytes, encoderOf, utf8 } from './encode.js';

const gbk = encoderOf('gb18030');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiaokan-read-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function file(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function problemOf(
  result: Promise<unknown>,
): Promise<{ code: InputCode; message: string; parameters: unknown }> {
  const thrown: unknown = await result.then(
    () => new Error('was read'),
    (error: unknown) => error,
  );
  if (!(thrown instanceof InputError)) throw thrown;
  expect(thrown.message).not.toMatch(/\n/u);
  return { code: thrown.code, message: thrown.message, parameters: thrown.parameters };
}

describe('read', () => {
  it('gives the text, the encoding and the digest of the bytes', async () => {
    const content = bytes([0xef, 0xbb, 0xbf], utf8('第一条　为了\r\n'));
    const path = await file('a.txt', content);
    expect(await read(path)).toEqual({
      path,
      format: 'txt',
      encoding: 'utf-8',
      sha256: createHash('sha256').update(content).digest('hex'),
      text: '第一条　为了\r\n',
      lines: [
        {
          number: 1,
          offset: 0,
          end: 6,
          spans: [{ kind: 'text', offset: 0, length: 6, shown: '第一条　为了' }],
        },
      ],
    });
  });

  it('knows the newswire text by its digest', async () => {
    const source = await read(fileURLToPath(new URL('../../corpus/xinhua.txt', import.meta.url)));
    // sha256sum corpus/xinhua.txt
    expect(source.sha256).toBe('876cbb00b6ea2fd0254bb54f9d77d6017aa3ca29b0d12d81e680d04ae6bc0e42');
  });

  it('chooses the format by the name, unless told otherwise', async () => {
    const path = await file('a.MD', '**第一条**');
    expect((await read(path)).format).toBe('md');
    expect((await read(path)).lines[0]?.spans).toHaveLength(3);
    expect((await read(path, { format: 'txt' })).lines[0]?.spans).toHaveLength(1);
    const names = ['a.markdown', 'a.md', 'a.md.txt', 'a', '-', 'a.htm', 'a.XHTML'];
    const formats = ['md', 'md', 'txt', 'txt', 'txt', 'html', 'html'];
    expect(names.map((name) => formatOfText('第一条', name))).toEqual(formats);
  });

  it('takes the encoding it is given', async () => {
    const path = await file('gbk.txt', gbk('第一条'));
    expect(await read(path, { encoding: 'gbk' })).toMatchObject({ encoding: 'gbk', text: '第一条' });
  });
});

describe('a file that cannot be read', () => {
  it('is missing', async () => {
    const path = join(folder, 'none.txt');
    const { code, message } = await problemOf(read(path));
    expect(code).toBe('file-missing');
    expect(message).toContain(path);
  });

  it('lies under something that is no directory', async () => {
    expect((await problemOf(read(join(await file('b.txt', '第'), 'c.txt')))).code).toBe('file-missing');
  });

  it('is a directory', async () => {
    await mkdir(join(folder, 'dir.txt'));
    expect((await problemOf(read(join(folder, 'dir.txt')))).code).toBe('file-directory');
  });

  it.skipIf(process.getuid?.() === 0)('is not ours to read', async () => {
    const path = await file('secret.txt', '第一条');
    await chmod(path, 0);
    const { code, message } = await problemOf(read(path));
    expect(code).toBe('file-unreadable');
    expect(message).toContain('EACCES');
  });

  it('has a name no file can have', async () => {
    expect((await problemOf(read('a\0b'))).code).toBe('file-unreadable');
  });

  it('is too large', async () => {
    const path = await file('large.txt', '');
    await truncate(path, 64 * 1024 * 1024 + 1);
    const { code, message } = await problemOf(read(path));
    expect(code).toBe('file-too-large');
    expect(message).toContain('64 MB');
  });

  it.runIf(process.platform === 'linux')('has no end', async () => {
    expect((await problemOf(read('/dev/zero'))).code).toBe('file-too-large');
  });
});

describe('a web page', () => {
  it.each([
    ['by its name', 'a.HTML', '<p>第一条</p>'],
    ['by its beginning', 'a.txt', '\n<!DOCTYPE html>\n<p>第一条'],
  ])('%s', async (_, path, content) => {
    expect((await readBytes(utf8(content), path)).format).toBe('html');
  });

  it('is text where somebody says so', async () => {
    expect((await readBytes(utf8('<p>第一条</p>'), 'a.html', { format: 'txt' })).format).toBe('txt');
  });
});

describe('bytes that are no text', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \r\n　\u00a0\n'],
    ['a byte-order mark', '\uFEFF'],
  ])('%s', async (_, content) => {
    expect((await problemOf(readBytes(utf8(content), 'a.txt'))).code).toBe('file-empty');
  });

  it.each([
    ['zip', 'PK\x03\x04\x14\0\x06\0a.txt', /压缩包/u],
    ['RTF', '{\\rtf1\\ansi', /RTF.*另存为 docx/u],
    ['PNG', '\x89PNG\r\n\x1a\n\0', /图片/u],
    ['JPEG', '\xff\xd8\xff\xe0\0\x10JFIF', /图片/u],
    ['BMP', 'BM\x36\x10\0\0\0\0\0\0\x36', /图片/u],
    ['WebP', 'RIFF\x24\x10\0\0WEBPVP8 ', /图片/u],
    ['gzip', '\x1f\x8b\x08\0', /压缩/u],
    ['UTF-32', '\xff\xfe\0\0\x2c\x7b\0\0', /UTF-8/u],
  ])('%s', async (_, content, message) => {
    const problem = await problemOf(readBytes(Uint8Array.from(Buffer.from(content, 'latin1')), 'a.txt'));
    expect(problem.code).toBe('file-not-text');
    expect(problem.message).toMatch(message);
  });

  it('a text that begins like an image is a text', async () => {
    expect((await readBytes(utf8('BMW公司诉某某'), 'a.txt')).text).toBe('BMW公司诉某某');
    expect((await readBytes(utf8('PK 第一条'), 'a.txt')).text).toBe('PK 第一条');
  });

  it.each([
    ['docx', 'a.docx', '第一条 为了'],
    ['pdf', 'a.pdf', '第一条 为了'],
    ['pdf', 'a.PDF', '<p>第一条</p>'],
  ])('a %s by its name only', async (kind, path, content) => {
    const problem = await problemOf(readBytes(utf8(content), path));
    expect(problem).toMatchObject({ code: 'document-other', parameters: { path, kind } });
  });

  it('too many of them', async () => {
    expect((await problemOf(readBytes(new Uint8Array(64 * 1024 * 1024 + 1), '-'))).code).toBe(
      'file-too-large',
    );
  });

  it('standard input is called by its name', async () => {
    expect((await problemOf(readBytes(utf8(''), '-'))).message).toMatch(/^标准输入/u);
  });
});

describe('standard input', () => {
  it.each([
    ['**第一条**　甲', 'md'],
    ['某规定\n## 第一章 总则', 'md'],
    ['第一条　**甲**', 'txt'],
    ['#第一条', 'txt'],
    ['**注：**第一条', 'txt'],
  ])('is what its text looks like: %j', async (text, format) => {
    expect((await readBytes(utf8(text), '-')).format).toBe(format);
    for (const wanted of ['md', 'txt'] as const)
      expect((await readBytes(utf8(text), '-', { format: wanted })).format).toBe(wanted);
  });
});

describe('textReader', () => {
  it('reads Markdown at once when it has been loaded', async () => {
    const markdown = await textReader('md');
    expect(markdown('\uFEFF# 总则', 'a.md')).toMatchObject({ path: 'a.md', format: 'md', text: '# 总则' });
    expect(markdown('').lines).toEqual([]);
  });
});
