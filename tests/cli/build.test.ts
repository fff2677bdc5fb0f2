import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { corpus, folder, jiaokan, NEW, OLD, type Folder } from './run.js';

let files: Folder;

/** A path as the messages show it. */
const shown = (name: string): string => relative(process.cwd(), files.at(name));
const text = (name: string): Promise<string> => readFile(files.at(name), 'utf8');
const names = async (): Promise<string[]> => (await readdir(files.at('reports'))).sort();

const CONFIG = `title: 校勘
witnesses:
  - { siglum: 甲, role: base, file: jia.txt, source: 第一个来源 }
  - { siglum: 乙, role: witness, file: yi.txt, source: 第二个来源 }
`;
const REPORTS = [
  'index.html',
  'jia-edition-numbers.csv',
  'jia-edition-variants.csv',
  'jia-edition.docx',
  'jia-edition.html',
  'jia-edition.json',
  'jia-edition.md',
  'jia-edition.txt',
  'jia-edition.xlsx',
  'jia-edition.xml',
  'jia-yi-redline.docx',
  'jia-yi.docx',
  'jia-yi.html',
  'jia-yi.json',
  'jia-yi.md',
  'jia-yi.xlsx',
  'manifest.json',
];

/** A small corpus beside its reports, as in the project. */
async function smallCorpus(config = CONFIG): Promise<string> {
  await cp(corpus('.'), files.at('corpus'), { recursive: true, filter: (path) => !/\.\w+$/u.test(path) });
  await files.put('corpus/jiaokan.config.yaml', config);
  await files.put('corpus/jia.txt', OLD);
  await files.put('corpus/yi.txt', NEW);
  return files.at('corpus');
}

describe('the corpus of the project', () => {
  let result: Awaited<ReturnType<typeof jiaokan>>;

  beforeAll(async () => {
    files = await folder();
    await cp(corpus('.'), files.at('corpus'), { recursive: true });
    result = await jiaokan(['build', files.at('corpus')]);
  });
  afterAll(() => files.remove());

  it('becomes an index, an edition, and for each comparison a page and files for Word, spreadsheets and programs', async () => {
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(await names()).toEqual([
      'index.html',
      'manifest.json',
      'xinhua-edition-numbers.csv',
      'xinhua-edition-variants.csv',
      'xinhua-edition.docx',
      'xinhua-edition.html',
      'xinhua-edition.json',
      'xinhua-edition.md',
      'xinhua-edition.txt',
      'xinhua-edition.xlsx',
      'xinhua-edition.xml',
      'xinhua-newspaper-redline.docx',
      'xinhua-newspaper.docx',
      'xinhua-newspaper.html',
      'xinhua-newspaper.json',
      'xinhua-newspaper.md',
      'xinhua-newspaper.xlsx',
    ]);
    expect(result.out).toBe(
      `已写入 17 个文件，在 ${shown('reports')}\n先打开 ${shown('reports/index.html')}\n`,
    );
  });

  it('is linked from the index', async () => {
    const index = await text('reports/index.html');
    expect(index).toMatch(/href="(?:\.\/)?xinhua-edition\.html"/u);
    for (const name of ['html', 'json', 'md'])
      expect(index).toMatch(new RegExp(`href="(?:\\./)?xinhua-newspaper\\.${name}"`, 'u'));
    for (const siglum of ['新华社', '报纸', '答记者问', '意见', '株洲']) expect(index).toContain(siglum);
  });

  it('gives the same bytes a second time, from another place', async () => {
    const before = await Promise.all((await names()).map((name) => text(`reports/${name}`)));
    const other = await folder();
    await cp(corpus('.'), other.at('corpus'), { recursive: true });
    expect((await jiaokan(['build', other.at('corpus/jiaokan.config.yaml')])).code).toBe(0);
    const after = await Promise.all(
      (await names()).map((name) => readFile(other.at(`reports/${name}`), 'utf8')),
    );
    expect(after).toEqual(before);
    await other.remove();
  });

  it('is found up to date', async () => {
    expect(await jiaokan(['build', '--check', files.at('corpus')])).toEqual({
      code: 0,
      out: `${shown('reports')} 是最新的\n`,
      err: '',
    });
  });
});

describe('a small corpus', () => {
  beforeEach(async () => {
    files = await folder();
    await smallCorpus();
    expect((await jiaokan(['build', files.at('corpus')])).code).toBe(0);
  });
  afterEach(() => files.remove());

  const check = (): ReturnType<typeof jiaokan> => jiaokan(['build', files.at('corpus'), '--check']);

  it('is built, and found up to date', async () => {
    expect(await names()).toEqual(REPORTS);
    expect(JSON.parse(await text('reports/manifest.json'))).toEqual(
      REPORTS.filter((name) => name !== 'manifest.json'),
    );
    expect((await check()).code).toBe(0);
  });

  it('--check names every file that a changed text changes, and writes nothing', async () => {
    const before = await text('reports/jia-yi.md');
    await files.put('corpus/yi.txt', NEW.replace('质量', '情况'));
    const { code, out, err } = await check();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      [
        ...['.html', '.docx', '-redline.docx', '.xlsx', '.json', '.md'].map((end) => `jia-yi${end}`),
        ...['.html', '.docx', '.txt', '.md', '.xlsx', '-variants.csv', '.xml', '.json'].map(
          (end) => `jia-edition${end}`,
        ),
        'index.html',
      ]
        .map((name) => `${shown(`reports/${name}`)}：内容已过时\n`)
        .join('') + '运行 jiaokan build 重新生成\n',
    );
    expect(await text('reports/jia-yi.md')).toBe(before);
  });

  it('--check names a page that is missing', async () => {
    await rm(files.at('reports/jia-yi.html'));
    const { code, err } = await check();
    expect(code).toBe(1);
    expect(err).toBe(`${shown('reports/jia-yi.html')}：没有这个文件\n运行 jiaokan build 重新生成\n`);
  });

  it('--check in English', async () => {
    await smallCorpus(`${CONFIG}build: { lang: en }\n`);
    expect((await jiaokan(['build', files.at('corpus')])).code).toBe(0);
    await writeFile(files.at('reports/jia-yi.md'), 'by hand');
    const { code, err } = await jiaokan(['build', files.at('corpus'), '--check', '--lang', 'en']);
    expect(code).toBe(1);
    expect(err).toBe(`${shown('reports/jia-yi.md')}: is out of date\nrun jiaokan build to write them anew\n`);
  });

  it('--check names a page that the configuration no longer asks for, and a build takes it away', async () => {
    await smallCorpus(CONFIG.replace('file: yi.txt', 'file: bing.txt'));
    await files.put('corpus/bing.txt', NEW);
    const { code, err } = await check();
    expect(code).toBe(1);
    expect(err).toContain(`${shown('reports/jia-yi.html')}：现在的配置不再生成这个文件\n`);
    await files.put('reports/笔记.md', '自己的笔记');
    expect((await jiaokan(['build', files.at('corpus')])).code).toBe(0);
    expect(await names()).toEqual(
      [...REPORTS.map((name) => name.replace('jia-yi', 'jia-bing')), '笔记.md'].sort(),
    );
    expect((await check()).code).toBe(0);
  });

  it.each([
    [
      'names outside the folder',
      JSON.stringify(['../corpus/jia.txt', '../secret.md', '/etc/hosts.md', '..']),
    ],
    ['names of no report', JSON.stringify(['notes.txt', 'notes', 1, null])],
    ['no list', '{"a":1}'],
    ['no JSON', 'index.html\n'],
  ])('a manifest with %s takes nothing away', async (_, manifest) => {
    await files.put('secret.md', '别的');
    await files.put('reports/notes.txt', '别的');
    await files.put('reports/notes', '别的');
    await files.put('reports/manifest.json', manifest);
    expect((await jiaokan(['build', files.at('corpus')])).code).toBe(0);
    expect(await names()).toEqual([...REPORTS, 'notes', 'notes.txt'].sort());
    expect(await text('secret.md')).toBe('别的');
    expect(await text('corpus/jia.txt')).toBe(OLD);
  });

  it('a build that cannot write one of its files leaves all the others as they were', async () => {
    const before = await text('reports/jia-yi.html');
    await rm(files.at('reports/index.html'));
    await cp(files.at('corpus'), files.at('reports/index.html'), { recursive: true });
    await files.put('corpus/yi.txt', OLD);
    const { code, err } = await jiaokan(['build', files.at('corpus')]);
    expect(code).toBe(2);
    expect(err).toBe(`${files.at('reports/index.html')}：无法写入（EISDIR）；请检查目录、权限和磁盘空间\n`);
    expect(await text('reports/jia-yi.html')).toBe(before);
    expect(await names()).toEqual(REPORTS);
  });

  it('warns of a text that is not the one the configuration was written for, and goes on', async () => {
    const expected = createHash('sha256').update('别的').digest('hex');
    const actual = createHash('sha256').update(NEW).digest('hex');
    await smallCorpus(CONFIG.replace('第二个来源', `第二个来源, sha256: ${expected}`));
    const { code, out, err } = await jiaokan(['build', files.at('corpus')]);
    expect(code).toBe(0);
    expect(out).toMatch(/^已写入 17 个文件/u);
    expect(err).toBe(
      `${shown('corpus/yi.txt')}：文件的 sha256 是 ${actual}，配置里是 ${expected}；请核对文件，无误后改配置\n`,
    );
    expect((await check()).err).toBe(err);
  });

  it('--lang asks for reports in another language than that of the configuration', async () => {
    expect(await text('reports/jia-edition.html')).toMatch(/<html lang="?zh-Hans/u);
    for (const argv of [
      ['--lang', 'en', 'build', files.at('corpus')],
      ['build', files.at('corpus'), '--lang=en'],
    ]) {
      expect((await jiaokan(['build', files.at('corpus')])).code).toBe(0);
      expect((await jiaokan(argv)).code).toBe(0);
      for (const name of ['index', 'jia-yi', 'jia-edition'])
        expect(await text(`reports/${name}.html`)).toMatch(/<html lang="?en/u);
    }
  });

  it('reports are in the language of the configuration unless asked otherwise', async () => {
    await smallCorpus(`${CONFIG}build: { lang: en }\n`);
    const { out } = await jiaokan(['build', files.at('corpus')]);
    expect(out).toMatch(/^已写入/u);
    expect(await text('reports/jia-yi.html')).toContain('<html lang="en"');
  });
});

describe('pins', () => {
  beforeEach(async () => {
    files = await folder();
  });
  afterEach(() => files.remove());

  /** Builds with pins; gives the JSON of the comparison. */
  async function built(align: string): Promise<{ rows: Row[]; findings: Found[] }> {
    await smallCorpus(CONFIG + align);
    const { code, err } = await jiaokan(['build', files.at('corpus')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return JSON.parse(await text('reports/jia-yi.json')) as { rows: Row[]; findings: Found[] };
  }

  interface Row {
    readonly base: string[];
    readonly witness: string[];
    readonly pin?: { readonly because: string };
  }
  interface Found {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
  }

  const SPLIT = 'align: [{ base: art-2, witness: [art-2, art-3], because: 经核对为一条 }]\n';
  const about = (findings: readonly Found[]): Found[] =>
    findings.filter(({ rule }) => rule.startsWith('pin-'));

  it('make a row, in every report with the reason; the hash to add is told', async () => {
    const { rows, findings } = await built(SPLIT);
    const row = rows.find(({ pin }) => pin);
    expect(row).toMatchObject({
      base: ['art-2'],
      witness: ['art-2', 'art-3'],
      pin: { because: '经核对为一条' },
    });
    expect(about(findings)).toMatchObject([{ rule: 'pin-unsealed', severity: 'note' }]);
    for (const name of ['html', 'md']) {
      const report = await text(`reports/jia-yi.${name}`);
      for (const words of ['人工对应', '理由：经核对为一条', 'pin-unsealed']) expect(report).toContain(words);
    }
  });

  it('with their hash are quiet, until a text changes; then they are followed still', async () => {
    const [unsealed] = about((await built(SPLIT)).findings);
    const hash = /hash: (\S+?)，/u.exec(unsealed?.message ?? '')?.[1];
    const sealed = SPLIT.replace('经核对为一条', `经核对为一条, hash: ${hash}`);
    expect(about((await built(sealed)).findings)).toEqual([]);
    expect((await jiaokan(['build', '--check', files.at('corpus')])).code).toBe(0);

    await files.put('corpus/yi.txt', NEW.replace('质量', '情况'));
    expect((await jiaokan(['build', '--check', files.at('corpus')])).code).toBe(1);
    expect((await jiaokan(['build', files.at('corpus')])).code).toBe(0);
    const { rows, findings } = JSON.parse(await text('reports/jia-yi.json')) as {
      rows: Row[];
      findings: Found[];
    };
    expect(rows.find(({ pin }) => pin)?.witness).toEqual(['art-2', 'art-3']);
    expect(about(findings)).toMatchObject([{ rule: 'pin-stale', severity: 'warning' }]);
    expect(about(findings)[0]?.message).not.toContain(hash);
    for (const name of ['html', 'md']) expect(await text(`reports/jia-yi.${name}`)).toContain('pin-stale');
  });

  it('keep apart, in either spelling', async () => {
    for (const config of [
      'align: [{ base: art-2, not: art-2, because: 字面相近而已 }]\n',
      'not: [{ base: art-2, witness: art-2, because: 字面相近而已 }]\n',
    ]) {
      const { rows } = await built(config);
      expect(rows.find(({ base }) => base.includes('art-2'))?.witness).toEqual([]);
    }
  });

  it('that cannot be followed are errors in the report, and the build is done all the same', async () => {
    const { findings } = await built('align: [{ base: art-9, witness: art-2, because: 经核对 }]\n');
    expect(about(findings)).toMatchObject([{ rule: 'pin-unmatched', severity: 'error' }]);
    expect(about(findings)[0]?.message).toContain('底本里没有 art-9');
  });

  it('of each comparison go to that comparison', async () => {
    await smallCorpus(
      `${CONFIG}  - { siglum: 丙, role: witness, file: bing.txt, source: 第三个来源 }
align: [{ base: art-2, witness: [], because: 删去, texts: [甲, 丙] }]
`,
    );
    await files.put('corpus/bing.txt', NEW);
    expect((await jiaokan(['build', files.at('corpus')])).code).toBe(0);
    expect(await text('reports/jia-yi.json')).not.toContain('"pin"');
    expect(await text('reports/jia-bing.json')).toContain('"pin"');
  });

  it('are spoken of in the language of the report', async () => {
    await built(`${SPLIT}build: { lang: en }\n`);
    const page = await text('reports/jia-yi.html');
    expect(page).toContain('linked by hand');
    expect(page).toContain('art-2 and art-2, art-3 are linked by hand without a hash');
  });
});

describe('a configuration with an error', () => {
  beforeEach(async () => {
    files = await folder();
  });
  afterEach(() => files.remove());

  it.each([
    ['an unknown key', CONFIG.replace('第一个来源', '第一个来源, dat: x'), '3:60: 没有“dat”这个键'],
    ['a wrong role', CONFIG.replace('role: base', 'role: main'), '3:24: witnesses[0].role 不能是“main”'],
    ['a missing file', CONFIG.replace('yi.txt', 'er.txt'), '4:39: 找不到文件 er.txt'],
    ['no base', CONFIG.replace('role: base', 'role: parallel'), '2:1: 没有底本'],
    [
      'a pin of no text',
      `${CONFIG}align: [{ base: art-2, because: 经核对 }]\n`,
      '5:9: witness（对应）和 not（不对应）',
    ],
    [
      'a pin of texts that are not compared',
      `${CONFIG}align: [{ base: art-2, witness: art-2, because: 经核对, texts: [乙, 甲] }]\n`,
      '5:61: 没有 [乙, 甲] 这一处对比；要做的有 [甲, 乙]',
    ],
    ['bad YAML', CONFIG.replace('{ siglum: 甲', '{ siglum: "甲'), '5:1: YAML 写法有误'],
  ])('%s: one line with line and column, exit 2, nothing written', async (_, config, line) => {
    await smallCorpus(config);
    for (const argv of [['build'], ['build', '--check']]) {
      const { code, out, err } = await jiaokan([...argv, files.at('corpus')]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^[^\n]+\n$/u);
      expect(err).toContain(`${files.at('corpus/jiaokan.config.yaml')}:`);
      expect(err.replace(/^.*\.yaml:/u, '')).toMatch(
        new RegExp(`^${line.replace(/[[\]().]/gu, '\\$&')}`, 'u'),
      );
    }
    expect(await readdir(files.path)).toEqual(['corpus']);
  });

  it('or none at all', async () => {
    const { code, err } = await jiaokan(['build', files.at('corpus')]);
    expect({ code, err }).toEqual({
      code: 2,
      err: `${files.at('corpus')}：找不到配置；请给出 jiaokan.config.yaml 或它所在的目录\n`,
    });
  });

  it('and a text that cannot be read: nothing is written', async () => {
    await smallCorpus();
    await files.put('corpus/yi.txt', '');
    const { code, out, err } = await jiaokan(['build', files.at('corpus')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`${files.at('corpus/yi.txt')}：里面没有文字；请检查是否保存完整\n`);
    expect(await readdir(files.path)).toEqual(['corpus']);
  });
});
