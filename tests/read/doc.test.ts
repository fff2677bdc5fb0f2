import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import type { SourceLine } from '../../src/model/source.js';
import { readBytes } from '../../src/read/index.js';
import { encoderOf, utf8 } from './encode.js';
import { compoundFile } from './ole.js';
import { expectCovered } from './spans.js';

const fixture = (name: string): Uint8Array =>
  Uint8Array.from(readFileSync(new URL(`../fixtures/doc/${name}`, import.meta.url)));
/** Written by LibreOffice: a header, three articles, a list that it numbers itself, a table, a footnote, a comment. */
const rules = fixture('rules.doc');
const seen = ({ hint, spans }: SourceLine): string =>
  `${hint === undefined ? '' : `<${hint}>`}${spans.map(({ shown }) => shown).join('')}`;
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

async function problemOf(content: Uint8Array, path: string): Promise<InputError> {
  const thrown: unknown = await readBytes(content, path).then(
    ({ format }) => new Error(`read as ${format}`),
    (error: unknown) => error,
  );
  if (!(thrown instanceof InputError)) throw thrown;
  expect(thrown.message).not.toMatch(/\n/u);
  return thrown;
}

describe('an old Word document', () => {
  it('gives its words, and says that numbers may be wanting', async () => {
    const source = await readBytes(rules, 'a.doc');
    expectCovered(source);
    expect(source).toMatchObject({ format: 'doc', encoding: 'utf-8' });
    expect(source.notices).toEqual([{ code: 'automatic-numbers-missing', parameters: {} }]);
    expect(source.lines.map(seen)).toEqual([
      '<running-title>云岭市人民政府规章',
      '云岭市湿地保护管理办法（试行）',
      '第一条　为了加强“湿地”保护，维护湿地生态功能，制定本办法。',
      '第二条　在本市从事湿地保护活动，应当遵守下列规定：',
      '保护优先；',
      '合理利用。',
      '<table>序号\t名称',
      '<table>1\t清水河',
      '第三条　本办法自2025年3月1日起施行。',
      '<footnote>湿地的定义见第二条。',
      '<running-title>内部资料',
    ]);
    expect(source.remarks?.map(({ text }) => text)).toEqual(['是否包括修复？']);
  });

  it('with tracked changes is read as if they were accepted, and says so', async () => {
    // One insertion (和修复) and one deletion (暂行).
    const source = await readBytes(fixture('changes.doc'), 'a.doc');
    expect(source.notices).toEqual([
      { code: 'automatic-numbers-missing', parameters: {} },
      { code: 'changes-accepted', parameters: { changes: 2 } },
    ]);
    expect(source.lines.map(seen)).toEqual([
      '某某办法',
      '第一条　为了保护和修复湿地，制定本办法。',
      '第二条　本办法自发布之日起施行。',
      '<running-title>内部资料',
    ]);
  });

  it('is one whatever it is called', async () => {
    for (const path of ['a.wps', 'a.dot', 'a.txt', '-', 'a'])
      expect((await readBytes(rules, path)).format).toBe('doc');
  });

  it('with a password is refused', async () => {
    const { code, parameters } = await problemOf(fixture('password.doc'), 'a.doc');
    expect([code, parameters]).toMatchObject(['document-protected', { kind: 'doc' }]);
    const other = await problemOf(compoundFile(['EncryptionInfo', 'EncryptedPackage']), 'a.docx');
    expect([other.code, other.parameters]).toMatchObject(['document-protected', { kind: 'docx' }]);
  });

  it('without anything of Word in it is damaged', async () => {
    expect((await problemOf(compoundFile(['WordDocument', '1Table']), 'a.doc')).code).toBe(
      'document-damaged',
    );
    for (const length of [8, 512, 1000, 4096, rules.length - 1024])
      expect((await problemOf(rules.subarray(0, length), 'a.doc')).code).toBe('document-damaged');
  });

  it('whose sectors run in a circle is damaged', async () => {
    const circle = compoundFile(['WordDocument', '1Table']);
    new DataView(circle.buffer).setUint32(512 + 4 * 4, 2, true);
    expect((await problemOf(circle, 'a.doc')).code).toBe('document-damaged');
  });

  it('with wrong bytes anywhere is read or refused', async () => {
    const change = fc.tuple(fc.nat(rules.length - 1), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        const content = Uint8Array.from(rules);
        for (const [at, byte] of changes) content[at] = byte;
        const result: unknown = await readBytes(content, 'a.doc', { format: 'doc' }).catch(
          (error: unknown) => error,
        );
        if (result instanceof Error) expect(result).toBeInstanceOf(InputError);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is called a Word document', () => {
  it.each([
    ['a sheet', fixture('sheet.xls'), 'a.doc', 'ole'],
    ['a WPS document of another kind', compoundFile(['WPSDocument']), 'a.wps', 'ole'],
    ['RTF', latin1('{\\rtf1\\ansi\\ansicpg936 \\u31532?}'), 'a.doc', 'rtf'],
    ['RTF by its name', latin1('{\\rtf1}'), 'a.rtf', 'rtf'],
    [
      'a page with its pictures',
      latin1('MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="--x"\r\n\r\n--x'),
      'a.doc',
      'mhtml',
    ],
    [
      'a page saved by a browser',
      latin1(
        'From: <Saved by Blink>\r\nSnapshot-Content-Location: http://x/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related',
      ),
      'a.mht',
      'mhtml',
    ],
  ])('%s is refused with what to do', async (_, content, path, kind) => {
    const { code, parameters, message } = await problemOf(content, path);
    expect([code, parameters]).toMatchObject(['file-not-text', { kind }]);
    expect(message).toMatch(/另存为/u);
  });

  it('a text is read as text', async () => {
    expect((await readBytes(utf8('第一条　MIME-Version: 为了'), 'a.wps')).format).toBe('txt');
    expect(await readBytes(encoderOf('gb18030')('第一条 为了保护环境'), 'a.doc')).toMatchObject({
      format: 'txt',
      encoding: 'gb18030',
    });
  });
});
