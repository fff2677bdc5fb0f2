import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig, type ConfigDecision } from '../../src/config.js';
import { InputError } from '../../src/errors.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiaokan-decisions-'));
  for (const name of ['a.txt', 'b.txt', 'c.txt']) await writeFile(join(folder, name), '第一条　为了');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Seven lines. */
const CONFIG = `title: 校勘
witnesses:
  - { siglum: 甲, role: base, file: a.txt, source: 一 }
  - { siglum: 乙, role: witness, file: b.txt, source: 二 }
  - { siglum: 丙, role: parallel, file: c.txt, source: 三 }
build:
  lang: zh
`;

async function save(decisions: string | undefined, more = '', name = 'decisions.yaml'): Promise<string> {
  const path = join(folder, 'jiaokan.config.yaml');
  await writeFile(path, CONFIG + more);
  if (decisions !== undefined) await writeFile(join(folder, name), decisions);
  return path;
}

async function decisions(yaml: string, more = ''): Promise<readonly ConfigDecision[]> {
  return (await loadConfig(await save(yaml, more))).decisions;
}

async function thrown(loading: Promise<unknown>): Promise<InputError> {
  const error: unknown = await loading.then(
    () => new Error('was accepted'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof InputError)) throw error;
  expect(error.message).not.toContain('\n');
  return error;
}

/** `line:column code` of the problem of a file of decisions. */
async function problem(yaml: string, more = ''): Promise<string> {
  const error = await thrown(decisions(yaml, more));
  const path = join(folder, 'decisions.yaml');
  expect(error.message.startsWith(`${path}:`)).toBe(true);
  return `${error.message.slice(path.length + 1).replace(/^(\d+:\d+): .*/u, '$1')} ${error.code}`;
}

const written = (line: number, column = 3): ConfigDecision['written'] => ({
  path: 'decisions.yaml',
  line,
  column,
});

describe('the file of decisions', () => {
  it('may be absent, or hold none', async () => {
    expect((await loadConfig(await save(undefined))).decisions).toEqual([]);
    expect(await decisions('[]\n')).toEqual([]);
    expect(await decisions('# 尚无\n')).toEqual([]);
  });

  it('holds whose reading is chosen, or words of the editor, with the place of each', async () => {
    const yaml = `# 编者的决定
- at: art-5/para-3
  lemma: 依规依法
  nth: 2
  choose: 乙
  because: ' 与上位法一致 '
  by: 王某
  date: 2025-08-04
  hash: 3F2A9C1B77D0
-   { at: art-6~2, lemma: '', choose: { text: 增补 }, because: 脱文 }
- { at: art-7, lemma: ' 环境 保护', text: '', because: 衍文, base: 甲 }
- { at: title, lemma: 规定, text: "暂行\\n规定", because: 题名 }
`;
    expect(await decisions(yaml)).toEqual([
      {
        at: 'art-5/para-3',
        lemma: '依规依法',
        nth: 2,
        choose: { siglum: '乙' },
        because: '与上位法一致',
        by: '王某',
        date: '2025-08-04',
        hash: '3f2a9c1b77d0',
        base: '甲',
        written: written(2),
      },
      {
        at: 'art-6~2',
        lemma: '',
        choose: { text: '增补' },
        because: '脱文',
        base: '甲',
        written: written(10, 5),
      },
      {
        at: 'art-7',
        lemma: ' 环境 保护',
        choose: { text: '' },
        because: '衍文',
        base: '甲',
        written: written(11),
      },
      {
        at: 'title',
        lemma: '规定',
        choose: { text: '暂行\n规定' },
        because: '题名',
        base: '甲',
        written: written(12),
      },
    ]);
  });

  it('may have another name, relative to the configuration', async () => {
    await mkdir(join(folder, 'd'));
    await save(
      '- { at: art-1, lemma: 一, choose: 甲, because: 二 }\n',
      'decisions: ./d/other.yaml\n',
      'd/other.yaml',
    );
    const [decision] = (await loadConfig(folder)).decisions;
    expect(decision?.written).toEqual({ path: './d/other.yaml', line: 1, column: 3 });
  });

  it('that the configuration names has to be there', async () => {
    const path = await save('[]\n', 'decisions: other.yaml\n');
    const error = await thrown(loadConfig(path));
    expect(error.code).toBe('config-file-missing');
    expect(error.message).toContain(`${path}:8:12: 找不到文件 other.yaml`);
  });

  it('must be one of texts', async () => {
    await save(undefined);
    await mkdir(join(folder, 'decisions.yaml'));
    expect((await thrown(loadConfig(folder))).code).toBe('file-directory');
  });
});

describe('several bases', () => {
  const TWO = '  compare: [[甲, 乙], [乙, 丙]]\n';

  it('make it necessary to say which is meant', async () => {
    const entry = '{ at: art-1, lemma: 一, choose: 丙, because: 二';
    expect((await decisions(`- ${entry}, base: 乙 }\n- ${entry}, base: 甲 }\n`, TWO)).map(({ base }) => base))
      // In the order of the file.
      .toEqual(['乙', '甲']);
    expect(await problem(`- ${entry} }\n`, TWO)).toBe('1:3 decision-base');
    expect(await problem(`- ${entry}, base: 丙 }\n`, TWO)).toBe('1:55 decision-base-unknown');
  });

  it('are those of the comparisons, or the base text where nothing is compared', async () => {
    const entry = '- { at: art-1, lemma: 一, choose: 丙, because: 二 }\n';
    expect((await decisions(entry, '  compare: [[乙, 丙]]\n'))[0]?.base).toBe('乙');
    expect((await decisions(entry, '  compare: []\n'))[0]?.base).toBe('甲');
  });
});

describe('a wrong form is told with line and column', () => {
  it.each([
    ['no list', 'at: art-1\n', '1:1 config-type'],
    ['a text for a decision', '- art-1\n', '1:3 config-type'],
    ['nothing for a decision', '- \n', '1:3 config-blank'],
    ['wrong YAML', '- { at: art-1\n', /^\d+:\d+ config-yaml$/u],
    ['the same key twice', '- at: art-1\n  at: art-2\n', '2:3 config-yaml'],
    ['an unknown key', '- { at: art-1, lemma: 一, chose: 甲, because: 二 }\n', '1:26 config-key-unknown'],
    ['no place', '- { lemma: 一, choose: 甲, because: 二 }\n', '1:3 config-key-missing'],
    ['no lemma', '- { at: art-1, choose: 甲, because: 二 }\n', '1:3 config-key-missing'],
    ['no reason', '- { at: art-1, lemma: 一, choose: 甲 }\n', '1:3 config-key-missing'],
    ['a blank reason', "- { at: art-1, lemma: 一, choose: 甲, because: ' ' }\n", '1:46 config-blank'],
    ['a printed number', '- { at: 第一条, lemma: 一, choose: 甲, because: 二 }\n', '1:9 config-pin-id'],
    ['a lemma that was forgotten', '- { at: art-1, lemma: , choose: 甲, because: 二 }\n', /decision-words$/u],
    ['a number for the lemma', '- { at: art-1, lemma: 20, choose: 甲, because: 二 }\n', '1:23 config-type'],
    ['nothing chosen', '- { at: art-1, lemma: 一, because: 二 }\n', '1:3 decision-choice'],
    [
      'two things chosen',
      '- { at: art-1, lemma: 一, choose: 甲, text: 三, because: 二 }\n',
      '1:37 decision-choice',
    ],
    [
      'a text that is not there',
      '- { at: art-1, lemma: 一, choose: 丁, because: 二 }\n',
      '1:34 config-siglum-unknown',
    ],
    ['a number to choose', '- { at: art-1, lemma: 一, choose: 2, because: 二 }\n', '1:34 config-type'],
    ['a misspelt text', '- { at: art-1, lemma: 一, choose: { txt: 三 }, because: 二 }\n', '1:34 config-type'],
    ['no words', '- { at: art-1, lemma: 一, text: , because: 二 }\n', /decision-words$/u],
    ['none of several', '- { at: art-1, lemma: 一, nth: 0, choose: 甲, because: 二 }\n', '1:31 config-type'],
    [
      'half of several',
      '- { at: art-1, lemma: 一, nth: 1.5, choose: 甲, because: 二 }\n',
      '1:31 config-type',
    ],
    [
      'a word for a count',
      '- { at: art-1, lemma: 一, nth: 二, choose: 甲, because: 二 }\n',
      '1:31 config-type',
    ],
    [
      'a day in words',
      '- { at: art-1, lemma: 一, choose: 甲, because: 二, date: 昨天 }\n',
      '1:55 config-date',
    ],
    [
      'a short hash',
      '- { at: art-1, lemma: 一, choose: 甲, because: 二, hash: 3f2a }\n',
      '1:55 config-pin-hash',
    ],
    [
      'a hash YAML takes for a number',
      '- { at: art-1, lemma: 一, choose: 甲, because: 二, hash: 123456789012 }\n',
      '1:55 config-type',
    ],
    ['a blank name', "- { at: art-1, lemma: 一, choose: 甲, because: 二, by: '' }\n", '1:53 config-blank'],
  ])('%s', async (_, yaml, expected) => {
    expect(await problem(yaml)).toMatch(expected);
  });

  it('of several problems the first in the file is told, without the number of the entry', async () => {
    await save(`- { at: art-1, lemma: 一, choose: 甲, because: 二 }
- at: art-2
  lemma: 一
  nth: 两处
  choose: 丁
`);
    await expect(loadConfig(folder)).rejects.toThrow(/:2:3: 缺少 because；请补上$/u);
  });

  it('the keys that may be used are named', async () => {
    await save('- { at: art-1, lemma: 一, chose: 甲, because: 二 }\n');
    await expect(loadConfig(folder)).rejects.toThrow(
      '可用的键有 at、lemma、nth、choose、text、because、by、date、hash、base',
    );
  });
});
