import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig, verifyWitness } from '../src/config.js';
import { InputError } from '../src/errors.js';
import { read } from '../src/read/index.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiaokan-config-'));
  for (const name of ['a.txt', 'b.txt', 'c.txt']) await writeFile(join(folder, name), '第一条　为了');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const GOOD = `title: 校勘
witnesses:
  - siglum: 甲
    role: base
    file: a.txt
    source: 第一个来源
  - siglum: 乙
    role: witness
    file: b.txt
    source: 第二个来源
    date: 2025-07-29
  - siglum: 丙
    role: witness
    file: ./c.txt
    source: 第三个来源
`;

async function save(yaml: string): Promise<string> {
  const path = join(folder, 'jiaokan.config.yaml');
  await writeFile(path, yaml);
  return path;
}

/** The line about a configuration, without the folder: `3:5: …`. */
async function problem(yaml: string): Promise<string> {
  const path = await save(yaml);
  const thrown: unknown = await loadConfig(path).then(
    () => new Error('was accepted'),
    (error: unknown) => error,
  );
  if (!(thrown instanceof InputError)) throw thrown;
  expect(thrown.message).not.toContain('\n');
  expect(thrown.message.startsWith(`${path}:`)).toBe(true);
  return `${thrown.message.slice(path.length + 1).replace(/^(\d+:\d+): .*/u, '$1')} ${thrown.code}`;
}

/** {@link GOOD} with one thing changed. */
function changed(from: string, to: string): string {
  if (!GOOD.includes(from)) throw new Error(`not in the configuration: ${from}`);
  return GOOD.replace(from, to);
}

describe('a good configuration', () => {
  it('is read with its defaults: the base with each witness, reports beside the corpus, in Chinese', async () => {
    const path = await save(GOOD);
    expect(await loadConfig(path)).toEqual({
      path,
      title: '校勘',
      witnesses: [
        {
          siglum: '甲',
          role: 'base',
          file: 'a.txt',
          path: join(folder, 'a.txt'),
          source: '第一个来源',
          at: { line: 3, column: 5 },
        },
        {
          siglum: '乙',
          role: 'witness',
          file: 'b.txt',
          path: join(folder, 'b.txt'),
          source: '第二个来源',
          date: '2025-07-29',
          at: { line: 7, column: 5 },
        },
        {
          siglum: '丙',
          role: 'witness',
          file: './c.txt',
          path: join(folder, 'c.txt'),
          source: '第三个来源',
          at: { line: 12, column: 5 },
        },
      ],
      build: {
        output: join(folder, '../reports'),
        lang: 'zh',
        compare: [
          ['甲', '乙'],
          ['甲', '丙'],
        ],
      },
    });
  });

  it('is found in a directory', async () => {
    const path = await save(GOOD);
    expect((await loadConfig(folder)).path).toBe(path);
  });

  it('says what to build', async () => {
    await save(`${GOOD}build:\n  output: out\n  lang: en\n  compare: [[乙, 丙]]\n`);
    expect((await loadConfig(folder)).build).toEqual({
      output: join(folder, 'out'),
      lang: 'en',
      compare: [['乙', '丙']],
    });
  });

  it('may leave the pairs or everything else of build out', async () => {
    await save(`${GOOD}build:\n  lang: en\n`);
    expect((await loadConfig(folder)).build.compare).toHaveLength(2);
    await save(`${GOOD}build: {}\n`);
    expect((await loadConfig(folder)).build.lang).toBe('zh');
  });

  it('may name encoding and family, and write a digest in capitals', async () => {
    await save(
      changed(
        'file: a.txt',
        `file: a.txt\n    encoding: GBK\n    family: statute\n    sha256: ${'AB'.repeat(32)}`,
      ),
    );
    expect((await loadConfig(folder)).witnesses[0]).toMatchObject({
      encoding: 'GBK',
      family: 'statute',
      sha256: 'ab'.repeat(32),
    });
  });

  it('may be in another encoding than UTF-8', async () => {
    await writeFile(join(folder, 'jiaokan.config.yaml'), Buffer.from(`\uFEFF${GOOD}`, 'utf16le'));
    expect((await loadConfig(folder)).title).toBe('校勘');
  });
});

describe('a configuration that is not there', () => {
  it('says so, for a file and for a directory', async () => {
    await expect(loadConfig(join(folder, 'x.yaml'))).rejects.toMatchObject({ code: 'config-missing' });
    await expect(loadConfig(folder)).rejects.toMatchObject({
      code: 'config-missing',
      parameters: { path: join(folder, 'jiaokan.config.yaml') },
    });
  });

  it('or is empty', async () => {
    await save(' \n');
    await expect(loadConfig(folder)).rejects.toMatchObject({ code: 'file-empty' });
  });
});

describe('a wrong form is told with line and column', () => {
  it.each([
    [
      'an unknown key in an entry',
      changed('role: base', 'role: base\n    rol: base'),
      '5:5 config-key-unknown',
    ],
    ['an unknown key at the top', `${GOOD}extra: 1\n`, '16:1 config-key-unknown'],
    ['an unknown key under build', `${GOOD}build:\n  out: x\n`, '17:3 config-key-unknown'],
    ['a wrong role', changed('role: base', 'role: primary'), '4:11 config-value'],
    ['a wrong language', `${GOOD}build:\n  lang: fr\n`, '17:9 config-value'],
    ['a wrong family', changed('file: a.txt', 'file: a.txt\n    family: law'), '6:13 config-value'],
    ['a missing key of an entry', changed('    role: base\n', ''), '3:5 config-key-missing'],
    ['a missing title', changed('title: 校勘\n', ''), '1:1 config-key-missing'],
    ['no entries', 'title: 校勘\nwitnesses: []\n', '2:12 config-blank'],
    ['no value', changed('title: 校勘', 'title:'), '1:7 config-blank'],
    ['empty text', changed('校勘', "''"), '1:8 config-blank'],
    ['a number for text', changed('siglum: 乙', 'siglum: 2018'), '7:13 config-type'],
    ['text for a list', 'title: 校勘\nwitnesses: 甲\n', '2:12 config-type'],
    ['text for an entry', 'title: 校勘\nwitnesses:\n  - 甲\n', '3:5 config-type'],
    ['a list for everything', '- 甲\n', '1:1 config-type'],
    ['a pair of one', `${GOOD}build:\n  compare: [[甲]]\n`, '17:13 config-type'],
    ['a pair of three', `${GOOD}build:\n  compare:\n    - [甲, 乙, 丙]\n`, '18:7 config-type'],
    ['a day that is in no calendar', changed('2025-07-29', '2025-02-30'), '11:11 config-date'],
    ['a date in words', changed('2025-07-29', '2025年7月29日'), '11:11 config-date'],
    ['a short digest', changed('file: a.txt', 'file: a.txt\n    sha256: abc'), '6:13 config-sha256'],
    ['a siglum that is no file name', changed('siglum: 乙', 'siglum: ../乙'), '7:13 config-siglum'],
  ])('%s', async (_, yaml, expected) => {
    expect(await problem(yaml)).toBe(expected);
  });

  it('a digest of nothing but digits is a number to YAML', async () => {
    expect(await problem(changed('file: a.txt', `file: a.txt\n    sha256: ${'1'.repeat(64)}`))).toBe(
      '6:13 config-type',
    );
  });

  it('of several problems the first in the file is told', async () => {
    expect(await problem(`${changed('role: base', 'role: primary')}extra: 1\n`)).toBe('4:11 config-value');
    expect(await problem(`extra: 1\n${changed('role: base', 'role: primary')}`)).toBe(
      '1:1 config-key-unknown',
    );
  });

  it('the line names the key, the wrong value and what may stand there', async () => {
    await save(changed('role: base', 'role: primary'));
    await expect(loadConfig(folder)).rejects.toThrow(
      'witnesses[0].role 不能是“primary”；可用的有 base、witness、commentary、parallel',
    );
  });
});

describe('wrong YAML is told with line and column', () => {
  it.each([
    ['a tab', 'title: 校勘\nwitnesses:\n\t- siglum: 甲\n', /^3:1 /u],
    ['the same key twice', `${GOOD}title: 再\n`, /^16:1 /u],
    ['an open bracket', 'title: [校勘\n', /^2:1 /u],
    ['two colons', 'title: 校勘: 一\n', /^1:8 /u],
    ['two documents', `${GOOD}---\ntitle: 再\n`, /^16:1 /u],
    ['an alias without an anchor', 'title: *x\n', /^1:8 /u],
  ])('%s', async (_, yaml, expected) => {
    const told = await problem(yaml);
    expect(told).toMatch(expected);
    expect(told).toMatch(/config-yaml$/u);
  });
});

describe('parts that do not agree are told with line and column', () => {
  it.each([
    ['a file that is not there', changed('file: b.txt', 'file: x.txt'), '9:11 config-file-missing'],
    [
      'an unknown encoding',
      changed('file: b.txt', 'file: b.txt\n    encoding: cp999'),
      '10:15 config-encoding',
    ],
    ['no base', changed('role: base', 'role: parallel'), '2:1 config-base-missing'],
    ['two bases', changed('role: witness', 'role: base'), '8:11 config-base-repeated'],
    ['a siglum twice', changed('siglum: 丙', 'siglum: 乙'), '12:13 config-siglum-repeated'],
    [
      'an unknown siglum in a pair',
      `${GOOD}build:\n  compare:\n    - [甲, 丁]\n`,
      '18:11 config-siglum-unknown',
    ],
    ['a text with itself', `${GOOD}build:\n  compare: [[甲, 甲]]\n`, '17:13 config-pair-same'],
    [
      'a pair twice',
      `${GOOD}build:\n  compare:\n    - [甲, 乙]\n    - [甲, 乙]\n`,
      '19:7 config-pair-repeated',
    ],
  ])('%s', async (_, yaml, expected) => {
    expect(await problem(yaml)).toBe(expected);
  });

  it('a directory is no file', async () => {
    await mkdir(join(folder, 'd'));
    expect(await problem(changed('file: b.txt', 'file: d'))).toBe('9:11 config-file-missing');
  });
});

describe('verifyWitness', () => {
  it('gives both digests where the file is another than the configuration was written for', async () => {
    await save(changed('file: a.txt', `file: a.txt\n    sha256: ${'ab'.repeat(32)}`));
    const { witnesses } = await loadConfig(folder);
    const [base, witness] = [witnesses[0]!, witnesses[1]!];
    const source = await read(base.path);
    expect(verifyWitness(base, source)).toEqual({
      witness: base,
      expected: 'ab'.repeat(32),
      // printf 第一条　为了 | sha256sum
      actual: '9ef41aa31bda3f268ee8261f49a9284217099b275e9cd10ccc0ce8f0baf829c2',
    });
    expect(verifyWitness({ ...base, sha256: source.sha256 }, source)).toBeUndefined();
    expect(verifyWitness(witness, source)).toBeUndefined();
  });
});

describe('the corpus', () => {
  const corpus = fileURLToPath(new URL('../corpus', import.meta.url));

  it('is configured: five texts, the newswire text as base', async () => {
    const { witnesses, build } = await loadConfig(corpus);
    expect(witnesses.map(({ siglum, role, file, date }) => [siglum, role, file, date])).toEqual([
      ['新华社', 'base', 'xinhua.txt', '2025-07-29'],
      ['报纸', 'witness', 'newspaper.txt', undefined],
      ['答记者问', 'commentary', 'qa.txt', '2025-08-01'],
      ['意见', 'parallel', 'opinions.txt', undefined],
      ['株洲', 'parallel', 'zhuzhou.txt', '2022-04-29'],
    ]);
    expect(build.compare).toEqual([['新华社', '报纸']]);
    expect(build.output).toBe(fileURLToPath(new URL('../reports', import.meta.url)));
  });

  it('holds the files the digests were taken of', async () => {
    for (const witness of (await loadConfig(corpus)).witnesses) {
      expect(witness.sha256).toHaveLength(64);
      expect(verifyWitness(witness, await read(witness.path))).toBeUndefined();
    }
  });
});
