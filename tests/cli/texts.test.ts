import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folder, jiaokan, NEW, OLD, type Folder } from './run.js';

let files: Folder;

beforeAll(async () => {
  files = await folder();
});
afterAll(() => files.remove());

interface Json {
  readonly base: { readonly siglum: string; readonly articles: number };
  readonly witness: { readonly siglum: string; readonly articles: number };
  readonly rows: readonly {
    readonly base: string[];
    readonly witness: string[];
    readonly relation: string;
  }[];
  readonly variants: readonly {
    readonly base: { text: string } | null;
    readonly witness: { text: string } | null;
  }[];
  readonly findings: readonly { readonly rule: string }[];
}

async function compared(
  old: string,
  now: string,
  ...argv: string[]
): Promise<Json & { readonly code: number }> {
  const [base, witness] = [await files.put('旧.txt', old), await files.put('新.txt', now)];
  const { code, out, err } = await jiaokan(['compare', base, witness, '--format', 'json', ...argv]);
  expect(err).toBe('');
  return { ...(JSON.parse(out) as Json), code };
}

describe('texts of any kind are compared', () => {
  it('one line without a line end', async () => {
    const { code, variants } = await compared('只有一行字。', '只有一行文字。', '--exit-code');
    expect(code).toBe(1);
    expect(variants).toHaveLength(1);
    expect(variants[0]).toMatchObject({ base: null, witness: { text: '文' } });
  });

  it('no article at all: the report says so', async () => {
    const { code, findings, variants } = await compared('通知\n\n请参加会议。\n', '通知\n\n请参加会议。\n');
    expect(code).toBe(0);
    expect(variants).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toEqual(['no-articles', 'no-articles']);
  });

  it('one article', async () => {
    const old = '第一条　为了保护环境，制定本规定。\n';
    const { base, witness, rows, variants } = await compared(old, old.replace('保护', '改善'));
    expect([base.articles, witness.articles]).toEqual([1, 1]);
    expect(rows).toMatchObject([{ base: ['art-1'], witness: ['art-1'], relation: 'edited' }]);
    expect(variants).toMatchObject([{ base: { text: '保护' }, witness: { text: '改善' } }]);
  });

  it('articles against none', async () => {
    const { rows, code } = await compared(OLD, '请参加会议。\n', '--exit-code');
    expect(code).toBe(1);
    expect(rows.map(({ relation }) => relation).sort()).toEqual([
      'deleted',
      'deleted',
      'deleted',
      'inserted',
    ]);
  });
});

describe('compare --exit-code', () => {
  it.each([
    ['1 where words differ', NEW, 1],
    ['1 where only punctuation differs', OLD.replace('，制定', '、制定'), 1],
    ['0 where only width and spacing differ', OLD.replace('第一条　', '第一条 ').replace('，', ','), 0],
    ['0 where nothing differs', OLD, 0],
    ['1 where an article has another number', OLD.replace('第三条', '第四条'), 1],
  ])('exits %s', async (_, now, expected) => {
    expect((await compared(OLD, now, '--exit-code')).code).toBe(expected);
  });

  it('is needed: without it differences are no failure', async () => {
    expect((await compared(OLD, NEW)).code).toBe(0);
  });
});

describe('several witnesses', () => {
  it('are each compared with the base', async () => {
    const paths = [
      await files.put('底.txt', OLD),
      await files.put('甲.txt', NEW),
      await files.put('乙.txt', OLD),
      await files.put('丙.txt', OLD.replace('自发布之日', '自公布之日')),
    ];
    const { code, out } = await jiaokan(['compare', ...paths, '--format', 'json', '--exit-code']);
    const { comparisons } = JSON.parse(out) as { comparisons: Json[] };
    expect(code).toBe(1);
    expect(comparisons.map(({ base, witness }) => [base.siglum, witness.siglum])).toEqual([
      ['底', '甲'],
      ['底', '乙'],
      ['底', '丙'],
    ]);
    expect(
      comparisons.map(({ variants }) => variants.map(({ base, witness }) => [base?.text, witness?.text])),
    ).toEqual([[['政府', '党委']], [], [['发布', '公布']]]);
    for (const format of ['text', 'md', 'html']) {
      const report = (await jiaokan(['compare', ...paths, '--format', format])).out;
      for (const name of ['甲', '乙', '丙']) expect(report).toContain(name);
    }
  });
});

describe('short names of the texts', () => {
  it('are the names of the files, or those given', async () => {
    expect(await compared(OLD, NEW)).toMatchObject({ base: { siglum: '旧' }, witness: { siglum: '新' } });
    expect(await compared(OLD, NEW, '--sigla', '新华社，报纸')).toMatchObject({
      base: { siglum: '新华社' },
      witness: { siglum: '报纸' },
    });
    expect(await compared(OLD, NEW, '--sigla', ', 报纸')).toMatchObject({
      base: { siglum: '旧' },
      witness: { siglum: '报纸' },
    });
  });

  it('tell apart files of one name, and a text from itself', async () => {
    const [one, two] = [await folder(), await folder()];
    const paths = [await one.put('规定.txt', OLD), await two.put('规定.txt', NEW)];
    const far = JSON.parse((await jiaokan(['compare', ...paths, '--format', 'json'])).out) as Json;
    expect([far.base.siglum, far.witness.siglum]).toEqual([one.at('规定'), two.at('规定')]);
    const same = JSON.parse(
      (await jiaokan(['compare', paths[0]!, paths[0]!, '--format', 'json'])).out,
    ) as Json;
    expect([same.base.siglum, same.witness.siglum]).toEqual([one.at('规定'), `${one.at('规定')} (2)`]);
    await Promise.all([one.remove(), two.remove()]);
  });
});

describe('reading options', () => {
  it('--family overrules what the text looks like', async () => {
    const path = await files.put('规定.txt', OLD);
    const family = async (...argv: string[]): Promise<unknown> =>
      (JSON.parse((await jiaokan(['parse', path, '--format', 'json', ...argv])).out) as { family: unknown })
        .family;
    expect(await family()).toBe('statute');
    expect(await family('--family', 'outline')).toBe('outline');
  });

  it('--title is the title of the report', async () => {
    const path = await files.put('规定.txt', OLD);
    const { out } = await jiaokan(['compare', path, path, '--title', '两个版本']);
    expect(out.split('\n')[0]).toBe('两个版本');
    expect((await jiaokan(['compare', path, path])).out.split('\n')[0]).toBe('某市生态环境保护规定');
  });

  it('--lang en is the language of the report', async () => {
    const path = await files.put('规定.txt', OLD);
    expect((await jiaokan(['compare', path, path, '--lang', 'en', '--format', 'html'])).out).toContain(
      '<html lang="en"',
    );
    expect((await jiaokan(['compare', path, path, '--format', 'html'])).out).toContain('<html lang="zh');
  });
});
