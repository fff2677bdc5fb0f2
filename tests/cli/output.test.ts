import { chmod, lstat, mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFiles } from '../../src/cli/write.js';
import { folder, jiaokan, NEW, OLD, type Folder } from './run.js';

let files: Folder;
let old = '';
let now = '';

beforeEach(async () => {
  files = await folder();
  old = await files.put('旧.txt', OLD);
  now = await files.put('新.txt', NEW);
});
afterEach(() => files.remove());

const text = (path: string): Promise<string> => readFile(path, 'utf8');

describe('-o', () => {
  it.each([
    ['对照.html', 'html'],
    ['对照.HTM', 'html'],
    ['对照.json', 'json'],
    ['对照.md', 'md'],
    ['对照.markdown', 'md'],
    ['对照.patch', 'patch'],
    ['对照.diff', 'patch'],
    ['对照.txt', 'text'],
    ['对照', 'text'],
  ])('%s is %s, by its extension', async (name, format) => {
    const { code, out, err } = await jiaokan(['compare', old, now, '-o', files.at(name)]);
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: `已写入 ${files.at(name)}\n` });
    const expected = await jiaokan(['compare', old, now, '--format', format]);
    expect(await text(files.at(name))).toBe(expected.out);
  });

  it('--format overrules the extension', async () => {
    await jiaokan(['parse', old, '--format', 'json', '--output', files.at('树.txt')]);
    expect(JSON.parse(await text(files.at('树.txt')))).toMatchObject({ schema: 'jiaokan/document@1' });
  });

  it.each([
    [
      'compare',
      '对照.doc',
      '.doc',
      '.json、.html、.htm、.md、.markdown、.patch、.diff、.txt、.docx、.csv、.xlsx',
    ],
    ['parse', '结构.html', '.html', '.json、.md、.markdown、.txt'],
  ])('%s refuses %s', async (command, name, extension, known) => {
    const texts = command === 'compare' ? [old, now] : [old];
    const { code, err } = await jiaokan([command, ...texts, '-o', files.at(name)]);
    expect(code).toBe(2);
    expect(err).toBe(
      `${files.at(name)}：没有扩展名 ${extension} 的格式；请用 --format 指明，或者用 ${known}\n`,
    );
    expect(await readdir(files.path)).toEqual(['新.txt', '旧.txt'].sort());
  });

  it('- is standard output', async () => {
    const { code, out, err } = await jiaokan(['parse', old, '-o', '-']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe((await jiaokan(['parse', old])).out);
  });

  it('makes the directories it needs', async () => {
    const path = files.at('甲/乙/对照.md');
    expect((await jiaokan(['compare', old, now, '-o', path])).code).toBe(0);
    expect(await text(path)).toMatch(/^# /u);
  });

  it('replaces what was there, with the permissions it had', async () => {
    const path = await files.put('对照.md', '旧的内容');
    await chmod(path, 0o640);
    await jiaokan(['compare', old, now, '-o', path]);
    expect(await text(path)).toMatch(/^# /u);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it('writes through a symbolic link', async () => {
    const path = await files.put('真.md', '旧的内容');
    await symlink(path, files.at('链.md'));
    await jiaokan(['compare', old, now, '-o', files.at('链.md')]);
    expect((await lstat(files.at('链.md'))).isSymbolicLink()).toBe(true);
    expect(await text(path)).toMatch(/^# /u);
  });

  it('does not put a file in the place of a device', async () => {
    expect((await jiaokan(['compare', old, now, '-o', '/dev/null'])).code).toBe(0);
    expect((await lstat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  it('never overwrites a text it reads, by whatever name', async () => {
    await symlink(now, files.at('链.txt'));
    for (const path of [now, files.at('链.txt'), `${files.path}/./新.txt`]) {
      const { code, err } = await jiaokan(['compare', old, now, '-o', path]);
      expect({ code, err }).toEqual({
        code: 2,
        err: `${path}：这是要读的文本，不能写在上面；请换一个文件名\n`,
      });
    }
    expect((await jiaokan(['parse', old, '-o', old])).code).toBe(2);
    expect([await text(old), await text(now)]).toEqual([OLD, NEW]);
  });

  it.each([
    ['a directory', 'EISDIR'],
    ['a file taken for a directory', 'ENOTDIR'],
  ])('says in one line that %s cannot be written', async (_, reason) => {
    const path = reason === 'EISDIR' ? files.at('目录.md') : files.at('旧.txt/对照.md');
    if (reason === 'EISDIR') await mkdir(path);
    const { code, out, err } = await jiaokan(['compare', old, now, '-o', path]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`${path}：无法写入（${reason}）；请检查目录、权限和磁盘空间\n`);
    expect((await readdir(files.path)).filter((name) => name.includes('jiaokan'))).toEqual([]);
  });

  it('writes nothing where the texts cannot be read', async () => {
    expect((await jiaokan(['compare', old, files.at('没有.txt'), '-o', files.at('对照.md')])).code).toBe(2);
    expect((await readdir(files.path)).sort()).toEqual(['新.txt', '旧.txt'].sort());
  });

  it('a name that could steer a terminal is written out in the message', async () => {
    const { code, err } = await jiaokan(['parse', old, '-o', files.at('红\u001b[31m\n.md')]);
    expect({ code, err }).toEqual({ code: 0, err: `已写入 ${files.at('红\\u{1b}[31m\\u{a}.md')}\n` });
  });

  it('exits 1 for differences only when asked, and writes the report all the same', async () => {
    const path = files.at('对照.json');
    expect((await jiaokan(['compare', old, now, '-o', path, '--exit-code'])).code).toBe(1);
    expect(JSON.parse(await text(path))).toMatchObject({ schema: 'jiaokan/comparison@1' });
  });
});

describe('several files', () => {
  it('are written all or none: the second cannot be, the first stays as it was', async () => {
    const first = await files.put('一.html', '旧的一');
    await mkdir(files.at('二.html'));
    const result = writeFiles(
      new Map([
        [first, '新的一'],
        [files.at('二.html'), '新的二'],
        [files.at('三.html'), '新的三'],
      ]),
    );
    await expect(result).rejects.toMatchObject({
      code: 'output-failed',
      parameters: { path: files.at('二.html'), reason: 'EISDIR' },
    });
    expect(await text(first)).toBe('旧的一');
    expect((await readdir(files.path)).sort()).toEqual(['一.html', '二.html', '新.txt', '旧.txt'].sort());
  });
});

describe('colour', () => {
  // eslint-disable-next-line no-control-regex -- an escape sequence is what is looked for
  const ESCAPE = /\u001b\[/u;
  const coloured = async (
    argv: string[],
    columns?: number,
    env: Record<string, string> = {},
  ): Promise<boolean> => {
    const world = columns === undefined ? { env } : { columns, env };
    return ESCAPE.test((await jiaokan(['compare', old, now, ...argv], world)).out);
  };

  it('is for terminals', async () => {
    expect(await coloured([])).toBe(false);
    expect(await coloured([], 80)).toBe(true);
    expect(await coloured(['--format', 'md'], 80)).toBe(false);
  });

  it.each([
    ['NO_COLOR=1', [], { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR, which does not count', [], { NO_COLOR: '' }, true],
    ['TERM=dumb', [], { TERM: 'dumb' }, false],
    ['--no-color', ['--no-color'], {}, false],
    ['--color in spite of NO_COLOR', ['--color'], { NO_COLOR: '1' }, true],
    ['both options, of which the last counts', ['--color', '--no-color'], {}, false],
  ] as const)('on a terminal with %s', async (_, argv, env, expected) => {
    expect(await coloured([...argv], 80, env)).toBe(expected);
  });

  it('--color colours what goes to a pipe or a file', async () => {
    expect(await coloured(['--color'])).toBe(true);
    await jiaokan(['compare', old, now, '-o', files.at('a.txt')], { columns: 80 });
    await jiaokan(['compare', old, now, '-o', files.at('b.txt'), '--color']);
    expect(await text(files.at('a.txt'))).not.toMatch(ESCAPE);
    expect(await text(files.at('b.txt'))).toMatch(ESCAPE);
  });

  it('adds nothing but colour', async () => {
    const plain = (await jiaokan(['compare', old, now])).out;
    const colour = (await jiaokan(['compare', old, now, '--color'])).out;
    // eslint-disable-next-line no-control-regex -- the sequences are to go
    expect(colour.replace(/\u001b\[[\d;]*m/gu, '')).toBe(plain);
  });
});

describe('width', () => {
  const columns = (line: string): number =>
    [...line].reduce(
      (sum, char) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(char) ? 2 : 1),
      0,
    );

  it.each([24, 40, 80, 120])('--width %d is kept', async (width) => {
    for (const argv of [
      ['compare', old, now],
      ['parse', old],
    ]) {
      const { code, out } = await jiaokan([...argv, '--width', String(width)]);
      expect(code).toBe(0);
      // A path is not folded.
      const lines = out.split('\n').filter((line) => !line.includes(files.path));
      expect(lines.filter((line) => columns(line) > width)).toEqual([]);
    }
  });

  it('is that of the terminal, 80 where there is none, and --width overrules it', async () => {
    const run = async (argv: string[], terminal?: number): Promise<string> =>
      (
        await jiaokan(
          ['parse', old, '--no-color', ...argv],
          terminal === undefined ? {} : { columns: terminal },
        )
      ).out;
    expect(await run([], 40)).toBe(await run(['--width', '40']));
    expect(await run([])).toBe(await run(['--width', '80']));
    expect(await run(['--width', '60'], 40)).toBe(await run(['--width', '60']));
    expect(await run([], 40)).not.toBe(await run([]));
  });

  it('of a file does not depend on the terminal', async () => {
    await jiaokan(['parse', old, '-o', files.at('a.txt')], { columns: 40 });
    expect(await text(files.at('a.txt'))).toBe((await jiaokan(['parse', old])).out);
  });
});
