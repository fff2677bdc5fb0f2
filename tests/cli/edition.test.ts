import { cp, mkdir, readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { corpus, folder, jiaokan, type Folder } from './run.js';

let files: Folder;

const BASE = '某办法\n第一条　部门依规依法履行职责。\n第二条　本办法自发布之日起施行。\n';
const CONFIG = `title: 校勘
witnesses:
  - { siglum: 甲, role: base, file: jia.txt, source: 第一个来源, date: 2020-01-01 }
  - { siglum: 乙, role: witness, file: yi.txt, source: 第二个来源, date: 2021-01-01 }
  - { siglum: 丙, role: witness, file: bing.txt, source: 第三个来源, date: 2019-01-01 }
`;
const DECISION = `- at: art-1
  lemma: 依规依法
  choose: 乙
  because: 与上位法的用语一致
  by: 张编辑
  date: 2025-08-02
`;

beforeEach(async () => {
  files = await folder();
  await mkdir(files.at('corpus'));
  await files.put('corpus/jiaokan.config.yaml', CONFIG);
  await files.put('corpus/jia.txt', BASE);
  await files.put('corpus/yi.txt', BASE.replace('依规依法', '依法依规'));
  await files.put('corpus/bing.txt', BASE.replace('依规依法', '依法依规'));
});
afterEach(() => files.remove());

const edition = (...argv: string[]): ReturnType<typeof jiaokan> =>
  jiaokan(['edition', files.at('corpus'), ...argv]);

describe('jiaokan edition', () => {
  it('prints the base where nobody has decided', async () => {
    const { code, out, err } = await edition();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('第一条　部门依规依法履行职责。');
    expect(out).toContain('编者整理，非正式版本');
  });

  it('follows a decision, with its reason', async () => {
    await files.put('corpus/decisions.yaml', DECISION);
    expect((await edition()).out).toContain('部门依法依规履行职责');
    const { out } = await edition('--format', 'json');
    const { apparatus } = JSON.parse(out) as { apparatus: { choice: object }[] };
    expect(apparatus[0]?.choice).toMatchObject({
      text: '依法依规',
      by: 'decision',
      because: '与上位法的用语一致',
      editor: '张编辑',
      date: '2025-08-02',
    });
  });

  it.each([
    ['majority', '依法依规'], // 乙 and 丙 against 甲
    ['latest', '依法依规'], // 乙, of 2021
    ['base', '依规依法'],
  ])('--choose %s', async (rule, words) => {
    expect((await edition('--choose', rule)).out).toContain(`部门${words}履行职责`);
  });

  it('--base takes another text as the base, and says that decisions are left aside', async () => {
    await files.put('corpus/decisions.yaml', DECISION);
    const { code, out, err } = await edition('--base', '丙', '--format', 'json');
    expect(code).toBe(0);
    expect(err).toBe('有 1 项决定是就别的底本作出的，以丙为底本时不采用\n');
    const { base, apparatus } = JSON.parse(out) as {
      base: string;
      apparatus: { readings: { text: string; attestations: { siglum: string }[] }[] }[];
    };
    expect(base).toBe('丙');
    expect(
      apparatus[0]?.readings.map((reading) => [
        reading.text,
        reading.attestations.map(({ siglum }) => siglum).join(''),
      ]),
    ).toEqual([
      ['依法依规', '丙乙'],
      ['依规依法', '甲'],
    ]);
  });

  it('writes a file in the format of its extension', async () => {
    for (const [name, begin] of [
      ['本.html', '<!doctype html>'],
      ['本.json', '{'],
      ['本.xml', '<?xml'],
      ['本.txt', '编者整理，非正式版本'],
      ['本.md', '# 某办法'],
      ['本.csv', '\uFEFF'],
    ] as const) {
      expect(await edition('-o', files.at(name))).toMatchObject({ code: 0, out: '' });
      expect((await readFile(files.at(name), 'utf8')).startsWith(begin), name).toBe(true);
    }
  });

  it.each([
    [['--base', '戊'], '--base 不能是 戊；可以是：甲、乙、丙'],
    [['--choose', 'best'], '--choose 不能是 best；可以是：base、majority、latest'],
    [['-o', '本.pdf'], '没有扩展名 .pdf 的格式'],
  ])('%j: one line, exit 2', async (argv, line) => {
    const { code, out, err } = await edition(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^[^\n]+\n$/u);
    expect(err).toContain(line);
  });

  it('tells of a decision that cannot be followed, and writes the edition without it', async () => {
    await files.put('corpus/decisions.yaml', DECISION.replace('依规依法', '依规'));
    const { code, out, err } = await edition();
    expect(code).toBe(1);
    expect(out).toContain('部门依规依法履行职责');
    expect(err).toMatch(/^[^\n]*decisions\.yaml:1:3: [^\n]+\n$/u);
  });

  it('says where a decision is wrong', async () => {
    await files.put('corpus/decisions.yaml', DECISION.replace('choose: 乙', 'choose: 戊'));
    const { code, err } = await edition();
    expect(code).toBe(2);
    expect(err).toContain('decisions.yaml:3:11');
    expect(err).toContain('戊');
  });
});

describe('decisions in check', () => {
  it('that match nothing are errors where they are written; sealed ones are quiet', async () => {
    const check = (): ReturnType<typeof jiaokan> =>
      jiaokan(['check', files.at('corpus'), '--no-cache', '--format', 'json']);
    const found = async (): Promise<{ rule: string; start: { line: number }; message: string }[]> =>
      (
        JSON.parse((await check()).out) as {
          findings: { rule: string; path: string; start: { line: number }; message: string }[];
        }
      ).findings.filter(({ rule }) => rule.startsWith('decision-'));
    await files.put('corpus/decisions.yaml', DECISION);
    const [unsealed] = await found();
    expect(unsealed?.rule).toBe('decision-unsealed');
    const hash = /hash: ([0-9a-f]{12})/u.exec(unsealed?.message ?? '')?.[1] ?? '';
    await files.put('corpus/decisions.yaml', `${DECISION}  hash: ${hash}\n`);
    expect(await found()).toEqual([]);
    await files.put('corpus/yi.txt', BASE.replace('依规依法', '依法'));
    expect((await found()).map(({ rule }) => rule)).toEqual(['decision-stale']);
    await files.put('corpus/decisions.yaml', DECISION.replace('依规依法', '依规'));
    expect(await found()).toMatchObject([{ rule: 'decision-unmatched', start: { line: 1 } }]);
    expect((await check()).code).toBe(1);
  });

  it('are looked at anew where only their place has changed', async () => {
    const check = async (): Promise<string> =>
      (await jiaokan(['check', files.at('corpus')], { program: 'one' })).out;
    await files.put('corpus/decisions.yaml', DECISION);
    expect(await check()).toContain('decision-unsealed');
    await files.put('corpus/decisions.yaml', DECISION.replace('at: art-1', 'at: art-2'));
    expect(await check()).toContain('decision-unmatched');
    // The same decisions in a file of another name.
    await files.put('corpus/jiaokan.config.yaml', `${CONFIG}decisions: choices.yaml\n`);
    await files.put('corpus/choices.yaml', DECISION.replace('at: art-1', 'at: art-2'));
    expect(await check()).toMatch(/choices\.yaml:1:\d+.*decision-unmatched/u);
  });
});

it('the corpus of the project has an edition on either base', async () => {
  await cp(corpus('.'), files.at('corpus'), { recursive: true });
  const [one, other] = [
    await edition('--format', 'json'),
    await edition('--format', 'json', '--base', '报纸'),
  ];
  const summary = ({ out }: { out: string }): { entries: number } =>
    (JSON.parse(out) as { summary: { entries: number } }).summary;
  expect(summary(one).entries).toBe(28);
  expect(summary(other).entries).toBe(28);
});
