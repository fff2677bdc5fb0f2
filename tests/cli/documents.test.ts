/** Documents from the command line: what is read from them, what is written for Word and spreadsheets. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/model/digest.js';
import { corpus, folder, jiaokan, NEW, OLD, type Folder } from './run.js';

let files: Folder;
let old = '';
let now = '';
/** The second text with its changes against the first tracked, signed by 张三. */
let draft = '';

beforeAll(async () => {
  files = await folder();
  old = await files.put('旧.txt', OLD);
  now = await files.put('新.txt', NEW);
  draft = files.at('草案.docx');
  const signed = ['--author', '张三', '--date', '2026-05-01'];
  await jiaokan(['compare', old, now, '--format', 'redline', ...signed, '-o', draft]);
});
afterAll(() => files.remove());

const partsOf = async (path: string): Promise<Record<string, Uint8Array>> =>
  unzipSync(new Uint8Array(await readFile(path)));
const part = async (path: string, name: string): Promise<string> =>
  strFromU8((await partsOf(path))[name] as Uint8Array);

const summaryOf = (json: string): unknown => (JSON.parse(json) as { summary: unknown }).summary;

describe('a document with tracked changes', () => {
  it('alone is compared with itself: before and after', async () => {
    const alone = await jiaokan(['compare', draft, '--format', 'json']);
    const both = await jiaokan(['compare', draft, '--revision', 'both', '--format', 'json']);
    const texts = await jiaokan(['compare', old, now, '--format', 'json']);
    expect(alone).toMatchObject({ code: 0, err: '' });
    expect(both.out).toBe(alone.out);
    expect(summaryOf(alone.out)).toEqual(summaryOf(texts.out));
    expect(JSON.parse(alone.out)).toMatchObject({
      base: { siglum: '修订前', tracked: { state: 'original' } },
      witness: { siglum: '修订后', tracked: { state: 'accepted' } },
    });
    expect(alone.out).toContain('张三');
  });

  it('says in every report who changed it', async () => {
    for (const format of ['text', 'md', 'html', 'json']) {
      const { out } = await jiaokan(['compare', draft, '--format', format]);
      expect(out, format).toContain('张三');
      expect(out, format).toContain('2026-05-01');
    }
  });

  it('beside another text is read as accepted, with a notice', async () => {
    const { code, out, err } = await jiaokan(['compare', draft, now, '--exit-code']);
    expect(code).toBe(0);
    expect(err).toMatch(
      /^\S*草案\.docx: 有 \d+ 处修订痕迹，按全部接受之后的文字读；.*--revision original\n$/u,
    );
    expect(out).toContain('没有异文');
  });

  it('is read as it is asked for, without a notice', async () => {
    const original = await jiaokan(['compare', draft, old, '--revision', 'original', '--exit-code']);
    expect(original).toMatchObject({ code: 0, err: '' });
    const accepted = await jiaokan(['compare', draft, old, '--revision', 'accepted', '--exit-code']);
    expect(accepted).toMatchObject({ code: 1, err: '' });
    for (const revision of ['accepted', 'original']) {
      const { out, err } = await jiaokan(['parse', draft, '--revision', revision]);
      const plain = await jiaokan(['parse', revision === 'original' ? old : now]);
      const words = (outline: string): string => outline.replace(/^.*\n/u, '').replace(/^\s*\d+:\d+/gmu, '');
      expect(err).toBe('');
      expect(words(out).split('\n').slice(1)).toEqual(words(plain.out).split('\n').slice(1));
    }
  });

  it('is a finding of lint, and of check where the configuration does not say which text is meant', async () => {
    const { code, out } = await jiaokan(['lint', draft]);
    expect(code).toBe(0);
    expect(out).toMatch(/草案\.docx:1:1 .*提醒.*处修订痕迹.*unread-text/u);
    expect((await jiaokan(['lint', draft, '--revision', 'accepted'])).out).not.toContain('unread-text');
  });

  it('can be two texts of a corpus', async () => {
    const entry = (siglum: string, role: string, revision: string): string =>
      `  - { siglum: ${siglum}, role: ${role}, file: 草案.docx, source: 送审稿, revision: ${revision} }\n`;
    const texts = entry('原文', 'base', 'original') + entry('新文', 'witness', 'accepted');
    await files.put('jiaokan.config.yaml', `title: 送审\nwitnesses:\n${texts}build: { output: site }\n`);
    const built = await jiaokan(['build', files.path]);
    expect(built).toMatchObject({ code: 0, err: '' });
    expect(await jiaokan(['build', files.path, '--check'])).toMatchObject({ code: 0 });
    const page = await readFile(files.at('site/草案-草案.json'), 'utf8');
    const texts2 = await jiaokan(['compare', old, now, '--format', 'json']);
    expect(summaryOf(page)).toEqual(summaryOf(texts2.out));
  });
});

describe('a single text that is not two', () => {
  it.each([
    ['a text', () => old],
    ['a Word document without tracked changes', () => files.at('对照表.docx')],
  ])('%s', async (_, path) => {
    await jiaokan(['compare', old, now, '-o', files.at('对照表.docx')]);
    const { code, out, err } = await jiaokan(['compare', path()]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      `${path()}：只有一个文本，其中没有修订痕迹（只有带修订痕迹的 docx 才能和自己比）；请再给出一个校本\n`,
    );
  });
});

describe('what is written', () => {
  it.each([
    ['对照表.docx', [], 'word/document.xml'],
    ['修订稿.docx', ['--format', 'redline'], 'word/document.xml'],
    ['勘误表.xlsx', [], 'xl/workbook.xml'],
  ])('%s is a package', async (name, options, inside) => {
    const ran = await jiaokan(['compare', old, now, ...options, '-o', files.at(name)]);
    expect(ran).toEqual({ code: 0, out: '', err: `已写入 ${files.at(name)}\n` });
    expect(Object.keys(await partsOf(files.at(name)))).toContain(inside);
  });

  it('is the same to the byte each time', async () => {
    const runs = [['一.docx'], ['二.docx', '--format', 'redline'], ['三.xlsx']];
    const written = async (): Promise<string[]> => {
      const digests: string[] = [];
      for (const [name = '', ...options] of runs) {
        await jiaokan(['compare', old, now, ...options, '-o', files.at(name)]);
        digests.push(sha256(await readFile(files.at(name))));
      }
      return digests;
    };
    const first = await written();
    // The time in an archive counts by two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(await written()).toEqual(first);
  });

  it('signs where it is told who and when', async () => {
    const path = files.at('署名.docx');
    await jiaokan(['compare', old, now, '-o', path, '--author', '李四', '--date', '2026-01-31']);
    const document = await part(path, 'word/document.xml');
    expect(document).toContain('李四');
    expect(document).toContain('2026年1月31日');
  });

  it('csv holds one table, 勘误表 unless told otherwise', async () => {
    const variants = await jiaokan(['compare', old, now, '--format', 'csv']);
    const numbers = await jiaokan(['compare', old, now, '--format', 'csv', '--table', 'numbers']);
    expect(variants.out.split('\r\n')[0]).toContain('底本文字,校本文字');
    expect(numbers.out.split('\r\n')[1]).toContain('第一条');
    expect(numbers.out).not.toBe(variants.out);
  });

  it('does not go to a terminal, unless it is text', async () => {
    for (const format of ['docx', 'redline', 'xlsx']) {
      const ran = await jiaokan(['compare', old, now, '--format', format], { columns: 80 });
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toMatch(/不能显示在终端里；请用 -o/u);
    }
    const edition = await jiaokan(['edition', corpus('.'), '--format', 'docx'], { columns: 80 });
    expect(edition).toMatchObject({ code: 2, out: '' });
    expect((await jiaokan(['compare', old, now, '--format', 'csv'], { columns: 80 })).code).toBe(0);
  });

  it('a redline is of one base and one witness', async () => {
    const ran = await jiaokan([
      'compare',
      old,
      now,
      corpus('xinhua.txt'),
      '--format',
      'redline',
      '-o',
      files.at('x.docx'),
    ]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err.split('\n')).toHaveLength(2);
    await expect(readFile(files.at('x.docx'))).rejects.toThrow('ENOENT');
  });

  it('an edition has a form for Word and one for spreadsheets', async () => {
    for (const name of ['整理本.docx', '整理本.xlsx']) {
      const ran = await jiaokan(['edition', corpus('.'), '-o', files.at(name), '--date', '2026-01-31']);
      expect(ran).toEqual({ code: 0, out: '', err: `已写入 ${files.at(name)}\n` });
    }
    expect(await part(files.at('整理本.docx'), 'word/footnotes.xml')).toContain('依规依法');
  });
});

describe('a damaged document ends in one line', () => {
  const damaged: readonly (readonly [name: string, content: string | Uint8Array])[] = [
    ['坏.docx', 'PK\u0003\u0004 nothing'],
    ['假.docx', '第一条　为了发展，制定本规定。'],
    ['坏.pdf', '%PDF-1.7\n1 0 obj\n<<'],
    ['假.pdf', '第一条　为了发展，制定本规定。'],
    ['旧.rtf', '{\\rtf1\\ansi 1}'],
  ];
  it.each(damaged)('%s', async (name, content) => {
    const path = await files.put(name, content);
    for (const command of [
      ['parse', path],
      ['lint', path],
      ['compare', now, path],
      ['compare', path],
    ]) {
      const { code, out, err } = await jiaokan(command);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(new RegExp(`^[^\\n]*${name}[^\\n]*\\n$`, 'u'));
    }
  });
});
