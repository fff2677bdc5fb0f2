/** Work in threads. Needs `npm run build`, as `npm test` does: that is what the threads run. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpus, folder, jiaokan, NEW, OLD, type Folder, type Ran, type World } from './run.js';

let files: Folder;
let texts: string[] = [];

beforeAll(async () => {
  files = await folder();
  // The largest in the middle: it is begun first.
  texts = [
    await files.put('甲.txt', OLD),
    corpus('xinhua.txt'),
    await files.put('乙.md', NEW),
    corpus('newspaper.txt'),
    await files.put('丙.txt', OLD.replace('自发布之日', '自公布之日')),
  ];
});
afterAll(() => files.remove());

/** The same command line without threads, with two and with three, which must make no difference. */
async function everyWay(argv: string[], world: World = {}): Promise<Ran> {
  const [alone, ...others] = await Promise.all(
    ['1', '2', '3'].map((jobs) => jiaokan([...argv, '--jobs', jobs], { ...world, cores: 2 })),
  );
  for (const other of others) expect(other).toEqual(alone);
  return alone as Ran;
}

describe('threads make no difference', () => {
  it.each(['text', 'json', 'md'])('to parse --format %s', async (format) => {
    const { code, out, err } = await everyWay(['parse', ...texts, '--format', format]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const places = texts.map((path) => out.indexOf(path));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(-1);
  });

  it('to parse with colours, a width, English and an encoding', async () => {
    const { code } = await everyWay(
      ['parse', ...texts, '--lang', 'en', '--encoding', 'utf-8', '--family', 'statute'],
      { columns: 50 },
    );
    expect(code).toBe(0);
  });

  it('to standard input', async () => {
    const { code, out } = await everyWay(['parse', texts[0] as string, '-', '--format', 'json'], {
      stdin: NEW,
    });
    expect(code).toBe(0);
    expect(out).toContain('各级党委');
  });

  it.each(['text', 'json', 'html', 'md', 'patch'])('to compare --format %s', async (format) => {
    const { code, err } = await everyWay(['compare', ...texts, '--format', format, '--exit-code']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  it('to the exit code of equal texts', async () => {
    const [first] = texts as [string];
    expect((await everyWay(['compare', first, first, first, '--exit-code'])).code).toBe(0);
  });

  it('to a build', async () => {
    const entries = ['甲', '乙', '丙', '丁'].map((siglum, at) => {
      const role = ['base', 'witness', 'witness', 'commentary'][at];
      return `  - { siglum: ${siglum}, role: ${role}, file: ${['甲.txt', '乙.md', '丙.txt', '丁.txt'][at]}, source: 来源 }\n`;
    });
    await files.put('丁.txt', OLD);
    await files.put(
      'jiaokan.config.yaml',
      `title: 校勘\nwitnesses:\n${entries.join('')}build: { output: out, compare: [[甲, 乙], [乙, 丙]] }\n`,
    );
    const built = async (jobs: string): Promise<Map<string, string>> => {
      await rm(files.at('out'), { recursive: true, force: true });
      const { code, err } = await jiaokan(['build', files.path, '--jobs', jobs], { cores: 2 });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const names = (await readdir(files.at('out'))).sort();
      const read = names.map(
        async (name) => [name, await readFile(files.at(`out/${name}`), 'utf8')] as const,
      );
      return new Map(await Promise.all(read));
    };
    const alone = await built('1');
    expect([...alone.keys()].filter((name) => name.endsWith('.html'))).toEqual(
      ['index.html', '乙-丙.html', '甲-乙.html', '甲-edition.html', '乙-edition.html'].sort(),
    );
    expect(alone.get('index.html')).toContain('丁');
    expect(await built('2')).toEqual(alone);
    expect((await jiaokan(['build', files.path, '--check', '--jobs', '2'], { cores: 2 })).code).toBe(0);
  });
});

const listening = 'import { parentPort } from "node:worker_threads"; parentPort.on("message", () => {';

describe('what goes wrong in a thread', () => {
  it.each(['zh', 'en'])('is told as without threads: the first of the files, exit 2 (%s)', async (lang) => {
    const empty = await files.put('空.txt', ' \n');
    const argv = [...texts, empty, files.at('没有.txt'), ...texts, '--lang', lang];
    for (const command of ['parse', 'compare']) {
      const { code, out, err } = await everyWay([command, ...argv]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toBe(
        lang === 'zh'
          ? `${empty}：里面没有文字；请检查是否保存完整\n`
          : `${empty}: holds no text; check that it was saved completely\n`,
      );
    }
  });

  it('leaves no file half written', async () => {
    const { code } = await everyWay(['parse', ...texts, files.at('没有.txt'), '-o', files.at('全部.json')]);
    expect(code).toBe(2);
    expect((await readdir(files.path)).filter((name) => /全部|jiaokan-/u.test(name))).toEqual([]);
  });

  it.each([
    ['cannot be loaded', 'throw new Error("没有这个模块")'],
    ['fails at its work', `${listening} throw new Error("没有这个模块") })`],
    ['dies at its work', `${listening} setTimeout(() => { throw new Error("没有这个模块") }) })`],
    ['refuses its work', `${listening} void Promise.reject(new Error("没有这个模块")) })`],
    ['ends at its work', `${listening} process.exit(3) })`, 'exit 3'],
  ])('is told in one line where a thread %s', async (_, module, told = '没有这个模块') => {
    const worker = pathToFileURL(await files.put('worker.mjs', module));
    const { code, out, err } = await jiaokan(['parse', ...texts, '--jobs', '2'], { cores: 2, worker });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^程序内部出错：[^\n]*\n$/u);
    expect(err).toContain(told);
  });
});
