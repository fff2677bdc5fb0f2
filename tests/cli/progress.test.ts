import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { progressOf } from '../../src/cli/progress.js';
import type { Language } from '../../src/messages/language.js';
import { folder, jiaokan, OLD, type Folder } from './run.js';

/** Runs through pieces of work, each of which takes so many milliseconds, and gives what was written. */
async function shown(
  steps: readonly (readonly [name: string, milliseconds: number])[],
  {
    columns = 80,
    lang = 'zh',
    env = {},
  }: { columns?: number; lang?: Language; env?: Record<string, string> } = {},
): Promise<string[]> {
  let time = 1000;
  const written: string[] = [];
  const io = {
    stdin: () => Promise.reject(new Error('not read')),
    stdout: () => Promise.resolve(),
    stderr: (text: string) => void written.push(text),
    isTerminal: false,
    columns: undefined,
    env,
    screen: { columns: () => columns, now: () => time },
  };
  const context = { io, language: lang, finish: () => undefined, showHelp: () => undefined };
  const progress = await progressOf(steps.length, context);
  for (const [name, milliseconds] of steps) {
    time += milliseconds;
    progress.done(name);
  }
  progress.clear();
  return written;
}

const CLEAR = '\r\u001b[K';

describe('the line of progress', () => {
  it('is rewritten in place, and taken away in the end', async () => {
    expect(
      await shown([
        ['corpus/c001.md', 600],
        ['corpus/c002.md', 200],
        ['corpus/c003.md', 300],
      ]),
    ).toEqual([
      '\r已完成 1/3 · corpus/c001.md\u001b[K',
      '\r已完成 2/3 · corpus/c002.md\u001b[K',
      '\r已完成 3/3 · corpus/c003.md\u001b[K',
      CLEAR,
    ]);
  });

  it('does not come before half a second, and nothing is erased then', async () => {
    expect(
      await shown([
        ['a', 100],
        ['b', 100],
        ['c', 100],
        ['d', 199],
      ]),
    ).toEqual([]);
    expect(
      await shown([
        ['a', 499],
        ['b', 1],
      ]),
    ).toEqual(['\r已完成 2/2 · b\u001b[K', CLEAR]);
  });

  it('stands for a tenth of a second', async () => {
    const steps = [
      ['a', 500],
      ['b', 50],
      ['c', 49],
      ['d', 1],
      ['e', 99],
    ] as const;
    expect((await shown(steps)).map((line) => /\d\/\d/u.exec(line)?.[0])).toEqual(['1/5', '4/5', undefined]);
  });

  it('is clipped to the columns of the terminal, of which it leaves the last free', async () => {
    const [line] = await shown(
      [
        ['规定规定规定规定.txt', 900],
        ['b', 1],
      ],
      { columns: 24 },
    );
    // 13 columns of the 23 are gone before the name; four characters and the … fill 9 of the rest, a fifth would not fit.
    expect(line).toBe('\r已完成 1/2 · 规定规定…\u001b[K');
  });

  it('speaks English', async () => {
    expect(
      (
        await shown(
          [
            ['a.txt', 900],
            ['b', 1],
          ],
          { lang: 'en' },
        )
      )[0],
    ).toBe('\r1 of 2 done · a.txt\u001b[K');
  });

  it('writes out what could steer the terminal', async () => {
    expect(
      (
        await shown([
          ['a\u001b[2J\n', 900],
          ['b', 1],
        ])
      )[0],
    ).toBe('\r已完成 1/2 · a\\u{1b}[2J\\u{a}\u001b[K');
  });

  it('is not for a terminal that cannot erase, for a log, or for one piece of work', async () => {
    const steps = [
      ['a', 900],
      ['b', 900],
    ] as const;
    expect(await shown(steps, { env: { TERM: 'dumb' } })).toEqual([]);
    expect(await shown(steps, { env: { CI: 'true' } })).toEqual([]);
    expect(await shown([['a', 900]])).toEqual([]);
  });
});

describe('commands', () => {
  let files: Folder;
  let paths: string[] = [];
  beforeAll(async () => {
    files = await folder();
    paths = [await files.put('一.txt', OLD), await files.put('二.txt', OLD), await files.put('三.txt', OLD)];
    const entries = ['一', '二', '三'].map(
      (name, at) =>
        `  - { siglum: ${name}, role: ${at === 0 ? 'base' : 'witness'}, file: ${name}.txt, source: 来源 }\n`,
    );
    await files.put(
      'jiaokan.config.yaml',
      `title: 校勘\nwitnesses:\n${entries.join('')}build: { output: out, compare: [[一, 二], [二, 三]] }\n`,
    );
  });
  afterAll(() => files.remove());

  /** Every look at the clock finds half a second gone. */
  const slow = (): { columns: () => number; now: () => number } => {
    let time = 0;
    return { columns: () => 200, now: () => (time += 500) };
  };

  it.each(['1', '2'])(
    'show it while they work, and erase it before anything else (--jobs %s)',
    async (jobs) => {
      for (const argv of [
        ['parse', ...paths],
        ['compare', ...paths],
        ['build', files.path],
      ]) {
        const { code, out, err } = await jiaokan([...argv, '--jobs', jobs], { cores: 2, screen: slow() });
        expect(code).toBe(0);
        const lines = err.split('\r').slice(1);
        expect(lines.at(-1)).toBe('\u001b[K');
        const total = argv[0] === 'parse' ? 3 : 2;
        const counts = Array.from({ length: total }, (_, at) => `已完成 ${at + 1}/${total} · `);
        expect(lines.slice(0, -1).map((line) => line.replace(/· .*$/su, '· '))).toEqual(counts);
        expect(out).toBe((await jiaokan(argv)).out);
      }
    },
  );

  it('erase it before the line of an error', async () => {
    const missing = files.at('没有.txt');
    const { code, err } = await jiaokan(['parse', ...paths, missing], { screen: slow() });
    expect(code).toBe(2);
    expect(err.endsWith(`${CLEAR}${missing}：找不到这个文件；请检查路径和文件名\n`)).toBe(true);
  });

  it('show nothing where standard error is no terminal', async () => {
    expect((await jiaokan(['parse', ...paths], { columns: 80 })).err).toBe('');
  });
});
