/** `jiaokan lint` and `jiaokan rules`. Places come from reading the texts. */
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { rules } from '../../src/lint/index.js';
import type { Finding } from '../../src/model/finding.js';
import { errorsIn } from '../render/schema.js';
import { corpus, folder, jiaokan, type Folder } from './run.js';

let files: Folder;
beforeAll(async () => void (files = await folder()));
afterAll(() => files.remove());

const TWICE = '第一条 甲事项。\n第二条 乙事项。\n第二条 丙事项。\n';
const CLEAN = '第一条 甲事项。\n第二条 乙事项。\n第三条 丙事项。\n';

const parsed = (out: string): Finding[] => (JSON.parse(out) as { findings: Finding[] }).findings;

describe('lint', () => {
  it('gives file:line:column, the rule and the related place', async () => {
    const path = await files.put('甲.txt', TWICE);
    const { code, out, err } = await jiaokan(['lint', path, '--width', '200']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const [first, second] = out.split('\n');
    expect(first).toContain(`${path}:3:1 `);
    expect(first).toMatch(/错误.*第二条.*duplicate-number$/u);
    expect(second).toContain(`${path}:2:1 `);
    expect(out).toMatch(/1 处错误，查了 1 个文件/u);
  });

  it('passes what is right, and says so', async () => {
    const path = await files.put('乙.txt', CLEAN);
    const { code, out } = await jiaokan(['lint', path]);
    expect({ code, out }).toEqual({ code: 0, out: '查了 1 个文件，没有发现问题。\n' });
    expect((await jiaokan(['lint', path, '--lang', 'en'])).out).toBe('Nothing found in 1 file.\n');
  });

  it('reads standard input and several files, and keeps their order', async () => {
    const path = await files.put('丙.txt', TWICE);
    const { code, out } = await jiaokan(['lint', '-', path, '--format', 'json'], { stdin: TWICE });
    expect(code).toBe(1);
    expect(parsed(out).map((finding) => finding.path)).toEqual(['-', path]);
  });

  it('knows Markdown on standard input', async () => {
    const bold = '# 某规定\n\n**第一条**　甲事项。\n\n**第二条**　乙事项。\n\n**第二条**　丙事项。\n';
    const { out } = await jiaokan(['lint', '-', '--format', 'json'], { stdin: bold });
    expect(parsed(out).map(({ rule, start }) => `${rule} ${start.line}`)).toEqual(['duplicate-number 7']);
  });

  it.each(['text', 'json', 'sarif', 'junit', 'github', 'md'])('writes %s', async (format) => {
    const path = await files.put('丁.txt', TWICE);
    const { code, out, err } = await jiaokan(['lint', path, '--format', format]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('duplicate-number');
    expect(out.endsWith('\n')).toBe(true);
  });

  it('chooses the format by the extension of the file it writes to', async () => {
    const path = await files.put('戊.txt', TWICE);
    const { code, out, err } = await jiaokan(['lint', path, '-o', files.at('结果.sarif')]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('结果.sarif');
    const wrong = await jiaokan(['lint', path, '-o', files.at('结果.docx')]);
    expect(wrong.code).toBe(2);
  });

  it('counts warnings only where they are limited', async () => {
    // A gap is a warning.
    const path = await files.put(
      '己.txt',
      '第一条 甲事项。\n第二条 乙事项。\n第四条 丁事项。\n第五条 戊事项。\n',
    );
    expect((await jiaokan(['lint', path])).code).toBe(0);
    expect((await jiaokan(['lint', path, '--max-warnings', '1'])).code).toBe(0);
    expect((await jiaokan(['lint', path, '--max-warnings', '0'])).code).toBe(1);
  });

  it.each([
    [['没有这个.txt'], '找不到这个文件'],
    [['-', '-'], '标准输入'],
    [[], '缺少参数'],
    [['甲.txt', '--format', 'html'], '--format 不能是 html'],
  ])('refuses %j in one line', async (argv, line) => {
    const { code, out, err } = await jiaokan(['lint', ...argv]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^[^\n]+\n$/u);
    expect(err).toContain(line);
  });
});

describe('the configuration beside a text', () => {
  const config = (rest: string): string =>
    `title: 校勘\nwitnesses:\n  - { siglum: 甲, role: base, file: 庚.txt, source: 来源 }\n${rest}`;

  it('sets rules and ignores for the texts it names, and for no others', async () => {
    const named = await files.put('庚.txt', TWICE);
    const other = await files.put('辛.txt', TWICE);
    await files.put(
      'jiaokan.config.yaml',
      config('ignore:\n  - { rule: duplicate-number, at: 甲, because: 原文如此 }\n'),
    );
    const { code, out } = await jiaokan(['lint', named, '--format', 'json']);
    expect(code).toBe(0);
    expect(parsed(out)[0]?.ignored).toEqual({ because: '原文如此', by: 'configuration' });
    expect((await jiaokan(['lint', other])).code).toBe(1);
    expect((await jiaokan(['lint', named, '--no-config'])).code).toBe(1);
    expect((await jiaokan(['lint', named, other])).code).toBe(1);
    await files.put('jiaokan.config.yaml', config('rules: { duplicate-number: off }\n'));
    expect((await jiaokan(['lint', named])).code).toBe(0);
    expect((await jiaokan(['lint', other])).code).toBe(1);
    const wanted = ['lint', other, '--config', files.at('jiaokan.config.yaml')];
    expect((await jiaokan(wanted)).code).toBe(0);
    await rm(files.at('jiaokan.config.yaml'));
  });

  it('is told with its place where it is wrong', async () => {
    const named = await files.put('庚.txt', TWICE);
    await files.put('jiaokan.config.yaml', config('rules: { duplicate-numbers: off }\n'));
    const { code, err } = await jiaokan(['lint', named]);
    expect(code).toBe(2);
    expect(err).toMatch(
      /jiaokan\.config\.yaml:4:10: [^\n]*“duplicate-numbers”[^\n]* duplicate-number[^\n]*\n$/u,
    );
    await rm(files.at('jiaokan.config.yaml'));
  });
});

describe('the five texts', () => {
  const found = async (name: string): Promise<string[]> => {
    const { out } = await jiaokan(['lint', corpus(name), '--no-config', '--format', 'json']);
    return parsed(out)
      .filter(({ severity }) => severity !== 'note')
      .map(({ severity, rule, start }) => `${severity} ${rule} ${start.line}`);
  };

  it('newspaper: numbers used twice, a foreign word, two ways to say one thing, the rest of the page', async () => {
    const list = await found('newspaper.txt');
    expect(list.filter((line) => line.startsWith('error'))).toEqual([
      'error duplicate-number 33',
      'error duplicate-number 43',
      'error duplicate-number 111',
    ]);
    expect(list).toContain('warning foreign-word 45');
    expect(list).toContain('warning text-after-end 115');
    expect(list.some((line) => line.startsWith('warning transposed-phrase'))).toBe(true);
  });

  it.each(['xinhua.txt', 'opinions.txt'])('%s: no error', async (name) => {
    expect((await found(name)).filter((line) => line.startsWith('error'))).toEqual([]);
  });

  it('zhuzhou: the stray quotation mark', async () => {
    expect(await found('zhuzhou.txt')).toContain('error unpaired-mark 38');
  });
});

describe('rules', () => {
  it('lists every rule with what it finds', async () => {
    for (const lang of ['zh', 'en'] as const) {
      const { code, out } = await jiaokan(['rules', '--lang', lang, '--width', '300']);
      expect(code).toBe(0);
      for (const { id, doc } of rules) {
        const [line] = out.split('\n').filter((one) => one.trim().startsWith(`${id} `));
        expect(line).toContain(doc[lang].summary);
      }
    }
  });

  it('explains one, with options and examples', async () => {
    for (const { id, doc } of rules) {
      const { code, out } = await jiaokan(['rules', id, '--width', '400']);
      expect(code).toBe(0);
      expect(out.replace(/\n/gu, '')).toContain(doc.zh.advice);
    }
  });

  it('gives data and a document', async () => {
    const data = JSON.parse((await jiaokan(['rules', '--format', 'json'])).out) as {
      rules: { id: string }[];
    };
    expect(errorsIn(data, 'rules')).toEqual([]);
    expect(data.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    const { out } = await jiaokan(['rules', '--format', 'md']);
    for (const { id } of rules) expect(out).toContain(`### ${id}\n`);
  });

  test('that there are not are told, with what may be meant', async () => {
    const { code, out, err } = await jiaokan(['rules', 'duplicate-numbers']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^没有规则 duplicate-numbers；是不是 duplicate-number[^\n]*\n$/u);
    expect((await jiaokan(['rules', 'x'])).err).toBe('没有规则 x；运行 jiaokan rules 查看全部规则\n');
  });
});
