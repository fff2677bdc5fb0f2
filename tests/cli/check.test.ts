/** `jiaokan check`, on copies of the corpus. Places come from reading the texts. */
import { cp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { errorsIn } from '../render/schema.js';
import { corpus, folder, jiaokan, type Folder, type Ran, type World } from './run.js';

let files: Folder;
let copy = '';

beforeEach(async () => {
  files = await folder();
  copy = files.at('corpus');
  await cp(corpus('.'), copy, { recursive: true, filter: (path) => !path.includes('.jiaokan-cache') });
});
afterEach(() => files.remove());

const check = (argv: readonly string[] = [], world: World = {}): Promise<Ran> =>
  jiaokan(['check', copy, ...argv], world);

async function findings(argv: readonly string[] = [], world: World = {}): Promise<Finding[]> {
  const { out } = await check([...argv, '--format', 'json'], world);
  return (JSON.parse(out) as { findings: Finding[] }).findings;
}

/** Those that count, as `rule file:line`; notes never do. */
async function told(argv: readonly string[] = [], world: World = {}): Promise<string[]> {
  const counted = warnings(await findings(argv, world)).filter(({ ignored }) => !ignored);
  return counted.map(({ rule, path, start }) => `${rule} ${path.split('/').at(-1) ?? ''}:${start.line}`);
}

async function edit(name: string, change: (text: string) => string): Promise<void> {
  const path = join(copy, name);
  const before = await readFile(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(path, after);
}

const warnings = (list: readonly Finding[]): Finding[] => list.filter(({ severity }) => severity !== 'note');

describe('the corpus as it is', () => {
  it('passes, and every finding that is left out has a reason', async () => {
    const { code, err } = await check();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const all = await findings();
    expect(all.length).toBeGreaterThan(5);
    for (const { ignored } of warnings(all)) expect(ignored?.because).not.toBe('');
    expect(warnings(all).filter(({ ignored }) => !ignored)).toEqual([]);
  });

  it('is told in JSON of the promised form, as is the baseline', async () => {
    const { out } = await check(['--format', 'json']);
    expect(errorsIn(JSON.parse(out), 'findings')).toEqual([]);
    const baseline = JSON.parse(await readFile(join(copy, '.jiaokan-baseline.json'), 'utf8')) as unknown;
    expect(errorsIn(baseline, 'baseline')).toEqual([]);
  });

  it('passes without any warning allowed', async () => {
    expect((await check(['--max-warnings', '0'])).code).toBe(0);
  });

  it('fails without the baseline', async () => {
    await rm(join(copy, '.jiaokan-baseline.json'));
    const { code } = await check();
    expect(code).toBe(1);
    const list = await told();
    expect(list).toEqual(
      expect.arrayContaining([
        'duplicate-number newspaper.txt:33',
        'duplicate-number newspaper.txt:43',
        'duplicate-number newspaper.txt:111',
        'foreign-word newspaper.txt:45',
        'contamination qa.txt:7',
        'unpaired-mark zhuzhou.txt:38',
      ]),
    );
    const errors = (await findings()).filter(({ severity }) => severity === 'error');
    const clean = errors.filter(({ path }) => /xinhua|opinions/u.test(path));
    expect(clean).toEqual([]);
  });
});

describe('a change of a text', () => {
  it('of a number is found where it is', async () => {
    await edit('newspaper.txt', (text) => text.replace('第十九条 本规定由', '第十八条 本规定由'));
    expect((await check()).code).toBe(1);
    const list = await told();
    expect(list).toContain('source-changed newspaper.txt:111');
    expect(list).toContain('duplicate-number newspaper.txt:111');
  });

  it('of a number in the base is found where it is', async () => {
    await edit('xinhua.txt', (text) => text.replace('第十九条 本规定由', '第十八条 本规定由'));
    expect((await check()).code).toBe(1);
    expect(await told()).toContain('duplicate-number xinhua.txt:127');
  });

  it('of a norm is found where it is', async () => {
    await edit('newspaper.txt', (text) => text.replace('应当深入学习贯彻', '可以深入学习贯彻'));
    const all = await findings();
    const [norm] = all.filter(({ rule }) => rule === 'norm-reversed');
    expect(norm).toMatchObject({ severity: 'error', actual: '可以', start: { line: 23 } });
    expect((await check()).code).toBe(1);
  });

  it('in white space alone brings nothing new once it is accepted', async () => {
    const before = (await findings()).map(({ fingerprint }) => fingerprint);
    for (const name of ['newspaper.txt', 'qa.txt', 'xinhua.txt', 'zhuzhou.txt'])
      await edit(name, (text) => `\n${text}`);
    expect(new Set(await told())).toEqual(
      new Set(['newspaper', 'qa', 'xinhua', 'zhuzhou'].map((name) => `source-changed ${name}.txt:1`)),
    );
    const { code, err } = await check(['--accept']);
    expect(code).toBe(0);
    expect(err).toContain('报纸');
    expect(await told()).toEqual([]);
    expect((await findings()).map(({ fingerprint }) => fingerprint)).toEqual(before);
  });

  it('is recorded in the configuration and nowhere else in it', async () => {
    await edit('qa.txt', (text) => `\n${text}`);
    const path = join(copy, 'jiaokan.config.yaml');
    const before = (await readFile(path, 'utf8')).split('\n');
    await check(['--accept']);
    const after = (await readFile(path, 'utf8')).split('\n');
    const changed = after.flatMap((line, at) => (line === before[at] ? [] : [line]));
    expect(changed).toEqual([expect.stringMatching(/^ {4}sha256: [0-9a-f]{64}$/u)]);
    expect(after).toHaveLength(before.length);
  });

  it('is said of the whole file where nobody has kept how it was', async () => {
    await rm(join(copy, '.jiaokan-reviewed.json'));
    await edit('newspaper.txt', (text) => text.replace('第十九条 本规定由', '第十九条　本规定由'));
    expect(await told()).toEqual(['source-changed newspaper.txt:1']);
  });

  it('that takes lines away is told where they were', async () => {
    await edit('opinions.txt', (text) => {
      const lines = text.split('\n');
      const at = lines.findIndex((line) => line.startsWith('（五）'));
      expect(at).toBeGreaterThan(5);
      return [...lines.slice(0, at), ...lines.slice(at + 1)].join('\n');
    });
    const [changed] = (await findings()).filter(({ rule }) => rule === 'source-changed');
    expect(changed?.message).toContain('少了1行');
  });
});

describe('digests', () => {
  it('that are missing are noted, and recorded with a comment behind the file kept', async () => {
    await edit('jiaokan.config.yaml', (text) =>
      text.replace(/ {4}sha256: 876c[0-9a-f]+\n/u, '').replace('file: xinhua.txt', 'file: xinhua.txt # 通稿'),
    );
    const [note] = (await findings()).filter(({ rule }) => rule === 'source-unsealed');
    expect(note).toMatchObject({ severity: 'note', path: expect.stringContaining('xinhua.txt') as string });
    expect((await check()).code).toBe(0);
    await check(['--accept']);
    const config = await readFile(join(copy, 'jiaokan.config.yaml'), 'utf8');
    expect(config).toMatch(
      /file: xinhua\.txt # 通稿\n {4}sha256: 876cbb00b6ea2fd0254bb54f9d77d6017aa3ca29b0d12d81e680d04ae6bc0e42\n/u,
    );
  });

  it('are recorded in braces, too', async () => {
    const entry = '- { siglum: 意见, role: parallel, file: opinions.txt, source: 来源 }';
    await edit('jiaokan.config.yaml', (text) =>
      text.replace(/- siglum: 意见\n[\s\S]*?sha256: \w+\n/u, `${entry}\n`),
    );
    expect((await check(['--accept'])).code).toBe(0);
    const config = await readFile(join(copy, 'jiaokan.config.yaml'), 'utf8');
    expect(config).toMatch(/file: opinions\.txt, sha256: a28eaba5[0-9a-f]{56}, source: 来源 \}\n/u);
  });

  it('cannot be recorded under an alias, and then nothing is', async () => {
    await edit('jiaokan.config.yaml', (text) =>
      text
        .replace('file: xinhua.txt', 'file: &通稿 xinhua.txt')
        .replace(/file: opinions\.txt([\s\S]*?) {4}sha256: \w+\n/u, 'file: *通稿$1'),
    );
    const before = await readFile(join(copy, 'jiaokan.config.yaml'), 'utf8');
    const { code, err } = await check(['--accept']);
    expect(code).toBe(2);
    expect(err).toMatch(/jiaokan\.config\.yaml:\d+: 无法替“意见”记下 sha256/u);
    expect(await readFile(join(copy, 'jiaokan.config.yaml'), 'utf8')).toBe(before);
  });
});

describe('the baseline', () => {
  const path = (): string => join(copy, '.jiaokan-baseline.json');

  it('is made with a reason, and keeps the reasons there are', async () => {
    const before = await readFile(path(), 'utf8');
    await edit('qa.txt', (text) => text.replace('6项职责', '8项职责'));
    await check(['--accept']);
    const { code, err, out } = await check(['--update-baseline', '--because', '转载有误']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('新增 1 个');
    const entries = (JSON.parse(await readFile(path(), 'utf8')) as { findings: { because: string }[] })
      .findings;
    const old = (JSON.parse(before) as { findings: { because: string }[] }).findings;
    expect(entries.filter(({ because }) => because === '转载有误')).toHaveLength(1);
    for (const entry of old) expect(entries).toContainEqual(entry);
    expect((await check(['--max-warnings', '0'])).code).toBe(0);
  });

  it('asks for a reason where there is none', async () => {
    await rm(path());
    const { err } = await check(['--update-baseline']);
    expect(err).toContain('还没有理由');
    const list = await told();
    expect(new Set(list.map((line) => line.split(' ')[0]))).toEqual(new Set(['baseline-unexplained']));
    expect((await check()).code).toBe(0);
    const limited = await check(['--max-warnings', '0']);
    expect(limited.code).toBe(1);
    expect(limited.err).toMatch(/^提醒有 \d+ 处，超过 --max-warnings 0，不通过\n$/u);
  });

  it('fills reasons that are missing, and no others', async () => {
    await rm(path());
    await check(['--update-baseline']);
    await check(['--update-baseline', '--because', '原文如此']);
    await check(['--update-baseline', '--because', '别的理由']);
    const { findings: entries } = JSON.parse(await readFile(path(), 'utf8')) as {
      findings: { because: string }[];
    };
    expect(new Set(entries.map(({ because }) => because))).toEqual(new Set(['原文如此']));
  });

  it('holds where an article is put in and all that follow are renumbered', async () => {
    await edit('zhuzhou.txt', (text) => {
      const numbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
      const han = (n: number): string => (n > 10 ? `十${numbers[n - 11] ?? ''}` : (numbers[n - 1] as string));
      let changed = text;
      for (let n = 17; n >= 3; n--) changed = changed.replaceAll(`\n第${han(n)}条`, `\n第${han(n + 1)}条`);
      return changed.replace('\n第四条', '\n第三条 新增的一条。\n\n第四条');
    });
    await check(['--accept']);
    expect((await told()).filter((line) => !line.includes('xinhua'))).toEqual([]);
  });

  it('says which entries stand for nothing any more, where they are', async () => {
    await edit('newspaper.txt', (text) => text.replace('方针政策 and 决策部署', '方针政策和决策部署'));
    await check(['--accept']);
    const lines = (await readFile(path(), 'utf8')).split('\n');
    const rule = lines.findIndex((line) => line.includes('"foreign-word"'));
    // The entry opens two lines above its rule: { and the fingerprint.
    const unmatched = 'decision-unmatched decisions.yaml';
    expect(await told()).toEqual([
      expect.stringContaining(unmatched), // 和 → and has been decided on, and is gone, too.
      `baseline-unmatched .jiaokan-baseline.json:${rule - 1}`,
    ]);
    await check(['--update-baseline']);
    expect(await told()).toEqual([expect.stringContaining(unmatched)]);
  });

  it('is another file where one is named, which has to be there', async () => {
    const other = files.at('accepted.json');
    expect(await check(['--baseline', other])).toEqual({
      code: 2,
      out: '',
      err: `${other}：找不到这个文件；请检查路径和文件名\n`,
    });
    await check(['--baseline', other, '--update-baseline', '--because', '原文如此']);
    expect((await check(['--baseline', other, '--max-warnings', '0'])).code).toBe(0);
  });

  it.each([
    ['{ "schema": "jiaokan/baseline@1",\n  "findings": [ 3 ] }', '2:17'],
    ['{ "schema": "jiaokan/baseline@2", "findings": [] }', '1:13'],
    ['{ "findings": [] ', '1:18'],
    ['[]', '1:1'],
  ])('that is none is told with its place: %s', async (content, place) => {
    await writeFile(path(), content);
    const { code, out, err } = await check();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^[^\n]+\n$/u);
    expect(err).toContain(`.jiaokan-baseline.json:${place}: 这不是`);
  });
});

describe('what is kept of reviewed texts', () => {
  it.each(['', '{', '{ "schema": "jiaokan/reviewed@1", "texts": { "a": 1 } }'])(
    'is refused: %j',
    async (content) => {
      await writeFile(join(copy, '.jiaokan-reviewed.json'), content);
      const { code, err } = await check();
      expect(code).toBe(2);
      expect(err).toMatch(/^[^\n]*\.jiaokan-reviewed\.json：[^\n]+\n$/u);
    },
  );
});

describe('reports', () => {
  it('are checked where they were built, and rebuilt with an accepted change', async () => {
    expect((await jiaokan(['build', copy])).code).toBe(0);
    expect(await told()).toEqual([]);
    const page = files.at('reports/xinhua-newspaper.md');
    await writeFile(page, `${await readFile(page, 'utf8')}\n`);
    await rm(files.at('reports/index.html'));
    expect(await told()).toEqual(['report-stale xinhua-newspaper.md:1', 'report-stale index.html:1']);
    expect((await check()).code).toBe(1);
    await edit('newspaper.txt', (text) => `\n${text}`);
    const { code, err } = await check(['--accept']);
    expect({ code, told: await told() }).toEqual({ code: 0, told: [] });
    expect(err).toContain('重新生成');
    expect((await jiaokan(['build', copy, '--check'])).code).toBe(0);
  });
});

describe('the configuration', () => {
  it('sets levels', async () => {
    await rm(join(copy, '.jiaokan-baseline.json'));
    await edit(
      'jiaokan.config.yaml',
      (text) => `${text}\nrules:\n  duplicate-number: off\n  contamination: note\n  article-split: error\n`,
    );
    const all = await findings();
    expect(all.filter(({ rule }) => rule === 'duplicate-number')).toEqual([]);
    const levels = new Map(all.map(({ rule, severity }) => [rule, severity]));
    expect([levels.get('contamination'), levels.get('article-split')]).toEqual(['note', 'error']);
  });

  it('ignores with a reason, and says which ignores are for nothing', async () => {
    await rm(join(copy, '.jiaokan-baseline.json'));
    const before = (await readFile(join(copy, 'jiaokan.config.yaml'), 'utf8')).split('\n').length;
    await edit('jiaokan.config.yaml', (text) =>
      [
        text,
        'ignore:',
        '  - { rule: duplicate-number, at: "报纸:art-6~2", because: 版面如此 }',
        '  - { rule: duplicate-number, at: 新华社, because: 误写 }',
        '',
      ].join('\n'),
    );
    const all = await findings();
    const six = all.find(({ rule, id }) => rule === 'duplicate-number' && id === 'art-6~2');
    expect(six?.ignored).toEqual({ because: '版面如此', by: 'configuration' });
    const seven = all.find(({ rule, id }) => rule === 'duplicate-number' && id === 'art-7~2');
    expect(seven?.ignored).toBeUndefined();
    const unmatched = all.filter(({ rule }) => rule === 'ignore-unmatched');
    expect(unmatched.map(({ start, severity }) => [start.line, severity])).toEqual([[before + 3, 'warning']]);
  });

  it.each([
    [['--because', '理由'], '--because 是记入基线的理由'],
    [['--accept', '--update-baseline'], '--accept 和 --update-baseline 请分两次运行'],
    [['--max-warnings', '-1'], '--max-warnings 不能是 -1'],
    [['--max-warnings', '多'], '--max-warnings 不能是 多'],
  ])('is not asked where options make no sense: %j', async (argv, line) => {
    const { code, out, err } = await check(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(line);
  });

  it('with an error is told with its place, exit 2', async () => {
    await edit('jiaokan.config.yaml', (text) => text.replace('role: witness', 'role: wittness'));
    const { code, err } = await check();
    expect(code).toBe(2);
    expect(err).toMatch(/jiaokan\.config\.yaml:\d+:\d+: /u);
  });

  it('with a text that cannot be read is told in one line, exit 2', async () => {
    await writeFile(join(copy, 'qa.txt'), '{\\rtf1');
    const { code, out, err } = await check();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^[^\n]*qa\.txt：这是 RTF[^\n]*\n$/u);
  });
});

describe('what is kept from one check to the next', () => {
  const cache = (): string => join(copy, '.jiaokan-cache');
  const kept = async (): Promise<string[]> =>
    (await readdir(cache())).filter((name) => name !== '.gitignore').sort();
  const world = { program: 'this one' };

  it('makes no difference to what is said', async () => {
    await rm(join(copy, '.jiaokan-baseline.json'));
    const anew = await check(['--no-cache'], world);
    for (let run = 0; run < 3; run++) expect(await check([], world)).toEqual(anew);
    for (const format of ['json', 'sarif', 'junit', 'github', 'md'])
      expect(await check(['--format', format], world)).toEqual(
        await check(['--format', format, '--no-cache'], world),
      );
  });

  it('is used: what has not changed is not looked at again', async () => {
    await check([], world);
    const before = await kept();
    expect(before.length).toBeGreaterThan(4);
    const old = new Date(2001, 1, 1);
    for (const name of before) await utimes(join(cache(), name), old, old);
    await edit('qa.txt', (text) => text.replace('6项职责', '9项职责'));
    const changed = await told([], world);
    expect(changed.some((line) => line.startsWith('count-claim qa.txt'))).toBe(true);
    const times = await Promise.all(
      (await kept()).map(async (name) => (await stat(join(cache(), name))).mtime.getFullYear()),
    );
    // One text, the pair of it and the base, and the edition of them all were looked at anew.
    expect(times.filter((year) => year !== 2001)).toHaveLength(3);
    expect(times).toHaveLength(before.length);
  });

  it('is not believed where it is damaged', async () => {
    const anew = await check([], world);
    for (const name of await kept()) {
      const path = join(cache(), name);
      const content = await readFile(path, 'utf8');
      await writeFile(path, content.replace('"findings":[', '"findings":[ '));
    }
    expect(await check([], world)).toEqual(anew);
    for (const name of await kept()) await writeFile(join(cache(), name), '');
    expect(await check([], world)).toEqual(anew);
  });

  it('belongs to one program, and is not kept where nothing stands for it', async () => {
    await check([], world);
    const before = await kept();
    await check([], { program: 'another one' });
    const after = await kept();
    expect(after.filter((name) => before.includes(name))).toEqual([]);
    await rm(cache(), { recursive: true });
    await check();
    await check(['--no-cache'], world);
    expect((await readdir(copy)).includes('.jiaokan-cache')).toBe(false);
  });

  it('is let be where the folder cannot be made', async () => {
    await writeFile(cache(), 'a file');
    expect((await check([], world)).code).toBe(0);
    expect(await readFile(cache(), 'utf8')).toBe('a file');
  });
});
