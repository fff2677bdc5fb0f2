import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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
        profile: 'mono',
      },
      align: [],
      rules: {},
      ignore: [],
      edition: { choose: 'base', terms: [] },
      decisions: [],
    });
  });

  it('is found in a directory', async () => {
    const path = await save(GOOD);
    expect((await loadConfig(folder)).path).toBe(path);
  });

  it('says what to build', async () => {
    const signed = '  profile: red\n  author: 张三\n  date: 2026-01-31\n';
    await save(`${GOOD}build:\n  output: out\n  lang: en\n  compare: [[乙, 丙]]\n${signed}`);
    expect((await loadConfig(folder)).build).toEqual({
      output: join(folder, 'out'),
      lang: 'en',
      compare: [['乙', '丙']],
      profile: 'red',
      author: '张三',
      date: '2026-01-31',
    });
  });

  it('may leave the pairs or everything else of build out', async () => {
    await save(`${GOOD}build:\n  lang: en\n`);
    expect((await loadConfig(folder)).build.compare).toHaveLength(2);
    await save(`${GOOD}build: {}\n`);
    expect((await loadConfig(folder)).build.lang).toBe('zh');
  });

  it('may say which text of a document with tracked changes is meant', async () => {
    await save(changed('file: a.txt', 'file: a.txt\n    revision: original'));
    expect((await loadConfig(folder)).witnesses[0]).toMatchObject({ revision: 'original' });
    await save(changed('file: a.txt', 'file: a.txt\n    revision: both'));
    await expect(loadConfig(folder)).rejects.toMatchObject({ code: 'config-value' });
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

  it('may say how readings are chosen, and which words are counted', async () => {
    await save(`${GOOD}edition: { choose: majority, terms: [[依规依法, 依法依规], [条]] }\n`);
    expect((await loadConfig(folder)).edition).toEqual({
      choose: 'majority',
      terms: [['依规依法', '依法依规'], ['条']],
    });
    await save(`${GOOD}edition: { choose: latest }\n`);
    expect((await loadConfig(folder)).edition).toEqual({ choose: 'latest', terms: [] });
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
    ['a list for the rules', `${GOOD}rules: [terms]\n`, '16:8 config-type'],
    ['text for the rules', `${GOOD}rules: off\n`, '16:8 config-type'],
    ['nothing for the rules', `${GOOD}rules:\n`, '16:7 config-blank'],
    ['a map for what is ignored', `${GOOD}ignore: { rule: terms }\n`, '16:9 config-type'],
    [
      'an unknown key in what is ignored',
      `${GOOD}ignore:\n  - { rule: a, at: 甲, why: 乙, because: 丙 }\n`,
      '17:23 config-key-unknown',
    ],
    [
      'no rule in what is ignored',
      `${GOOD}ignore:\n  - { at: 甲, because: 乙 }\n`,
      '17:5 config-key-missing',
    ],
    [
      'no place in what is ignored',
      `${GOOD}ignore:\n  - { rule: a, because: 乙 }\n`,
      '17:5 config-key-missing',
    ],
    ['no reason to ignore', `${GOOD}ignore:\n  - { rule: a, at: 甲 }\n`, '17:5 config-key-missing'],
    [
      'a blank reason to ignore',
      `${GOOD}ignore:\n  - { rule: a, at: 甲, because: ' ' }\n`,
      '17:32 config-blank',
    ],
    [
      'no words that are ignored',
      `${GOOD}ignore:\n  - { rule: a, at: 甲, because: 乙, text: '' }\n`,
      '17:41 config-blank',
    ],
    [
      'a number for words that are ignored',
      `${GOOD}ignore:\n  - { rule: a, at: 甲, because: 乙, text: 12 }\n`,
      '17:41 config-type',
    ],
    ['an unknown key under edition', `${GOOD}edition: { rule: base }\n`, '16:12 config-key-unknown'],
    ['an unknown way to choose', `${GOOD}edition: { choose: best }\n`, '16:20 config-value'],
    ['text for the edition', `${GOOD}edition: base\n`, '16:10 config-type'],
    ['terms that are in no group', `${GOOD}edition: { terms: [依规依法] }\n`, '16:20 config-type'],
    ['a group without terms', `${GOOD}edition: { terms: [[]] }\n`, '16:20 config-blank'],
    ['a blank term', `${GOOD}edition: { terms: [[甲, ' ']] }\n`, '16:24 config-blank'],
    ['a number for a term', `${GOOD}edition: { terms: [[甲, 12]] }\n`, '16:24 config-type'],
    ['no name for the decisions', `${GOOD}decisions: ''\n`, '16:12 config-blank'],
    ['decisions in the configuration', `${GOOD}decisions: []\n`, '16:12 config-type'],
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

/** One comparison; pins are added from line 6 on. */
const PINNED = `title: 校勘
witnesses:
  - { siglum: 旧, role: base, file: a.txt, source: 一 }
  - { siglum: 新, role: witness, file: b.txt, source: 二 }
  - { siglum: 别, role: parallel, file: c.txt, source: 三 }
`;

describe('pins', () => {
  it('are read with their comparison: one id or a list, none, and both spellings of what is kept apart', async () => {
    await save(`${PINNED}align:
  - base: art-49
    witness: [art-58, art-59]
    because: 第四十九条分为两条
    hash: 3F2A9C1B77D0
  - { base: [art-50, art-51.1], witness: [], because: 删去 }
  - { base: [], witness: art-6~2/para-2/item-3, because: 新增 }
  - { base: art-12, not: art-15, because: 字面相近而已, texts: [旧, 新] }
not:
  - { base: [art-13, art-14], witness: art-15, because: 也不是 }
`);
    expect((await loadConfig(folder)).align).toEqual([
      {
        texts: ['旧', '新'],
        pins: [
          {
            kind: 'link',
            base: ['art-49'],
            witness: ['art-58', 'art-59'],
            because: '第四十九条分为两条',
            hash: '3f2a9c1b77d0',
          },
          { kind: 'link', base: ['art-50', 'art-51.1'], witness: [], because: '删去' },
          { kind: 'link', base: [], witness: ['art-6~2/para-2/item-3'], because: '新增' },
          { kind: 'part', base: ['art-12'], witness: ['art-15'], because: '字面相近而已' },
          { kind: 'part', base: ['art-13', 'art-14'], witness: ['art-15'], because: '也不是' },
        ],
      },
    ]);
  });

  it('of several comparisons go each to its own, where the same id may be pinned again', async () => {
    await save(`${PINNED}build: { compare: [[旧, 新], [旧, 别], [新, 别]] }
align:
  - { base: art-1, witness: art-2, because: 一, texts: [新, 别] }
  - { base: art-1, witness: art-3, because: 二, texts: [旧, 新] }
`);
    const { align } = await loadConfig(folder);
    expect(align.map(({ texts, pins }) => [texts.join(), pins.map(({ because }) => because)])).toEqual([
      ['旧,新', ['二']],
      ['新,别', ['一']],
    ]);
  });

  it.each([
    ['no base', '{ witness: art-1, because: 甲 }', '7:5 config-key-missing'],
    ['no reason', '{ base: art-1, witness: art-1 }', '7:5 config-key-missing'],
    ['an empty reason', "{ base: art-1, witness: art-1, because: '' }", '7:45 config-blank'],
    ['an unknown key', '{ base: art-1, witnes: art-1, because: 甲 }', '7:20 config-key-unknown'],
    ['a number for an id', '{ base: 49, witness: art-1, because: 甲 }', '7:13 config-type'],
    ['a number in a list', '{ base: [art-1, 49], witness: art-1, because: 甲 }', '7:21 config-type'],
    ['nothing for an id', '{ base: , witness: art-1, because: 甲 }', '7:13 config-blank'],
    ['an empty id', "{ base: '', witness: art-1, because: 甲 }", '7:13 config-blank'],
    ['a printed number', '{ base: 第四十九条, witness: art-1, because: 甲 }', '7:13 config-pin-id'],
    [
      'a printed number in a list',
      '{ base: [art-1, 第2条], witness: [], because: 甲 }',
      '7:21 config-pin-id',
    ],
    ['a short hash', '{ base: art-1, witness: art-1, because: 甲, hash: 3f2a }', '7:54 config-pin-hash'],
    ['one text', '{ base: art-1, witness: art-1, because: 甲, texts: [旧] }', '7:55 config-type'],
    ['neither witness nor not', '{ base: art-1, because: 甲 }', '7:5 config-pin-kind'],
    ['both', '{ base: art-1, witness: art-1, not: art-2, because: 甲 }', '7:36 config-pin-kind'],
    ['a link of nothing', '{ base: [], witness: [], because: 甲 }', '7:13 config-pin-empty'],
    ['kept apart from nothing', '{ base: art-1, not: [], because: 甲 }', '7:25 config-pin-empty'],
    ['nothing kept apart', '{ base: [], not: art-1, because: 甲 }', '7:13 config-pin-empty'],
    [
      'an unknown text',
      '{ base: art-1, witness: art-1, because: 甲, texts: [旧, 丁] }',
      '7:59 config-siglum-unknown',
    ],
    [
      'texts that are not compared',
      '{ base: art-1, witness: art-1, because: 甲, texts: [旧, 别] }',
      '7:55 config-pin-pair',
    ],
    [
      'texts the other way round',
      '{ base: art-1, witness: art-1, because: 甲, texts: [新, 旧] }',
      '7:55 config-pin-pair',
    ],
    [
      'an id twice in one pin',
      '{ base: [art-1, art-1], witness: [], because: 甲 }',
      '7:21 config-pin-repeated',
    ],
  ])('%s', async (_, entry, expected) => {
    expect(await problem(`${PINNED}align:\n  - ${entry}\n`)).toBe(expected);
  });

  it.each([
    ['a text for a list', 'align: art-1\n', '6:8 config-type'],
    [
      'an unknown key',
      'not:\n  - { base: art-1, witness: art-1, not: art-2, because: 甲 }\n',
      '7:36 config-key-unknown',
    ],
    ['no witness', 'not:\n  - { base: art-1, because: 甲 }\n', '7:5 config-key-missing'],
    ['no ids', 'not:\n  - { base: art-1, witness: [], because: 甲 }\n', '7:29 config-pin-empty'],
    [
      'a division in two links',
      `align:
  - { base: art-1, witness: [art-1, art-2], because: 甲 }
  - { base: art-2, witness: [art-3, art-2], because: 乙 }
`,
      '8:37 config-pin-repeated',
    ],
    [
      'a division that has no counterpart and has one',
      `align:
  - { base: art-1, witness: [], because: 甲 }
  - { base: art-1, witness: art-1, because: 乙 }
`,
      '8:13 config-pin-repeated',
    ],
    [
      'two that are linked and kept apart',
      `not:
  - { base: [art-3, art-1], witness: art-2, because: 甲 }
align:
  - { base: art-1, witness: [art-1, art-2], because: 乙 }
`,
      '7:5 config-pin-contradicted',
    ],
    [
      'no texts where there are two comparisons',
      `align:
  - { base: art-1, witness: art-1, because: 甲 }
build: { compare: [[旧, 新], [旧, 别]] }
`,
      '7:5 config-pin-texts',
    ],
    [
      'pins where nothing is compared',
      'align:\n  - { base: art-1, witness: art-1, because: 甲 }\nbuild: { compare: [] }\n',
      '7:5 config-pin-texts',
    ],
  ])('%s', async (_, yaml, expected) => {
    expect(await problem(PINNED + yaml)).toBe(expected);
  });

  it('that do not agree are told with the line of the first', async () => {
    const path = await save(`${PINNED}align:
  - { base: [], witness: [art-1, art-2], because: 甲 }
  - { base: art-2, witness: art-2, because: 乙 }
`);
    await expect(loadConfig(path)).rejects.toThrow('8:29: 校本的 art-2 在第 7 行已经写过对应');
  });

  it('may keep apart what is linked with others', async () => {
    await save(`${PINNED}align:
  - { base: art-1, witness: art-2, because: 甲 }
  - { base: art-1, not: [art-1, art-3], because: 乙 }
  - { base: art-3, not: [art-2, art-3], because: 丙 }
`);
    expect((await loadConfig(folder)).align[0]?.pins).toHaveLength(3);
  });
});

describe('rules and what is ignored', () => {
  it('are read with the rules there are', async () => {
    await save(`${GOOD}rules:
  duplicate-number: warning
ignore:
  - { rule: duplicate-number, at: 乙:art-6~2, because: 报纸误植, text: 第六条 }
`);
    const { rules, ignore } = await loadConfig(folder);
    expect(rules).toEqual({ 'duplicate-number': { level: 'warning' } });
    expect(ignore).toEqual([
      {
        rule: 'duplicate-number',
        siglum: '乙',
        id: 'art-6~2',
        text: '第六条',
        because: '报纸误植',
        at: { line: 19, column: 5 },
      },
    ]);
  });

  it('name no others', async () => {
    expect(await problem(`${GOOD}rules:\n  duplicate-numbers: off\n`)).toBe('17:3 config-rule-unknown');
    expect(await problem(`${GOOD}ignore:\n  - { rule: 重号, at: 甲, because: 乙 }\n`)).toBe(
      '17:13 config-rule-unknown',
    );
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

  it('explains its keys with examples that would be taken', async () => {
    const yaml = await readFile(join(corpus, 'jiaokan.config.yaml'), 'utf8');
    const examples = [...yaml.matchAll(/例如：\n((?:# {3}.*\n)+)/gu)].map(([, lines = '']) =>
      lines.replace(/^# {3}/gmu, ''),
    );
    expect(examples).toHaveLength(4);
    const [, decisions = ''] = /那个文件里写作：\n((?:# {3}.*\n)+)/u.exec(yaml) ?? [];
    await writeFile(join(folder, 'decisions.yaml'), decisions.replace(/^# {3}/gmu, ''));
    for (const name of ['xinhua', 'newspaper', 'qa', 'opinions', 'zhuzhou'])
      await writeFile(join(folder, `${name}.txt`), '第一条　为了');
    await save(`${yaml}\n${examples.join('')}`);
    const { align, rules, ignore, edition, decisions: taken } = await loadConfig(folder);
    expect(align[0]?.pins).toHaveLength(1);
    expect(Object.keys(rules)).toHaveLength(2);
    expect(ignore.map(({ siglum, id }) => [siglum, id])).toEqual([['报纸', 'art-6~2']]);
    expect(edition.terms).toHaveLength(2);
    expect(taken.map(({ at, base }) => [at, base])).toEqual([['art-10', '新华社']]);
  });

  it('holds the files the digests were taken of', async () => {
    for (const witness of (await loadConfig(corpus)).witnesses) {
      expect(witness.sha256).toHaveLength(64);
      expect(verifyWitness(witness, await read(witness.path))).toBeUndefined();
    }
  });
});
