import { describe, expect, it } from 'vitest';
import { describeInputError, InputError, type InputCode } from '../src/errors.js';
import type { ConfigProblems } from '../src/messages/config-problems.js';
import type { DecisionProblems } from '../src/messages/decision-problems.js';
import type { Damage, DamageParameters } from '../src/messages/document-damages.js';
import type { DocumentProblems } from '../src/messages/document-problems.js';
import type { FileProblems } from '../src/messages/file-problems.js';
import { INPUT_MESSAGES } from '../src/messages/input.js';
import { LANGUAGES } from '../src/messages/language.js';

const place = { path: 'jiaokan.config.yaml', line: 3, column: 5 };

type Problems = FileProblems & DocumentProblems & ConfigProblems & DecisionProblems;

/** One example of each problem of a file, a configuration or a file of decisions. */
const EXAMPLES: { readonly [Code in keyof Problems]: Problems[Code] } = {
  'file-missing': { path: 'a.txt' },
  'file-directory': { path: 'a.txt' },
  'file-unreadable': { path: 'a.txt', reason: 'EACCES' },
  'file-empty': { path: 'a.txt' },
  'file-too-large': { path: 'a.txt', megabytes: 64 },
  'file-binary': { path: 'a.txt', offset: 12, byte: '0x00' },
  'file-not-text': { path: 'a.txt', kind: 'rtf' },
  'document-damaged': {
    path: 'a.docx',
    kind: 'docx',
    part: 'word/document.xml',
    damage: { what: 'missing' },
  },
  'document-protected': { path: 'a.pdf', kind: 'pdf' },
  'document-scanned': { path: 'a.pdf', kind: 'pdf', pages: 12 },
  'document-empty': { path: 'a.doc', kind: 'doc' },
  'document-excessive': { path: 'a.html', kind: 'html', what: 'nesting', limit: 2000 },
  'document-unsafe': { path: 'a.docx', kind: 'docx', part: 'word/document.xml', what: 'entity' },
  'document-other': { path: 'a.docx', kind: 'docx' },
  'encoding-label': { label: 'cp999', examples: ['utf-8', 'big5'] },
  'encoding-unknown': { path: 'a.txt', guess: 'shift_jis' },
  'encoding-bytes': { path: 'a.txt', offset: 12, byte: '0xFF', encoding: 'utf-8' },
  'config-missing': { path: 'jiaokan.config.yaml' },
  'config-yaml': { ...place, reason: 'TAB_AS_INDENT', detail: 'Tabs are not allowed as indentation' },
  'config-key-unknown': { ...place, key: 'rol', known: ['siglum', 'role'] },
  'config-key-missing': { ...place, key: 'title' },
  'config-type': { ...place, key: 'witnesses', expected: 'list' },
  'config-value': { ...place, key: 'build.lang', value: 'fr', allowed: ['zh', 'en'] },
  'config-blank': { ...place, key: 'title' },
  'config-date': { ...place, key: 'witnesses[0].date' },
  'config-sha256': { ...place, key: 'witnesses[0].sha256' },
  'config-siglum': { ...place, key: 'witnesses[0].siglum' },
  'config-encoding': { ...place, label: 'cp999' },
  'config-file-missing': { ...place, file: 'a.txt' },
  'config-siglum-repeated': { ...place, siglum: '甲', first: 2 },
  'config-siglum-unknown': { ...place, siglum: '甲', known: ['乙', '丙'] },
  'config-base-missing': place,
  'config-base-repeated': { ...place, siglum: '甲', other: '乙' },
  'config-pair-same': { ...place, siglum: '甲' },
  'config-pair-repeated': { ...place, first: 2 },
  'config-pin-id': { ...place, key: 'align[0].base[0]' },
  'config-pin-hash': { ...place, key: 'align[0].hash' },
  'config-pin-kind': place,
  'config-pin-empty': { ...place, kind: 'part' },
  'config-pin-texts': {
    ...place,
    pairs: [
      ['甲', '乙'],
      ['甲', '丙'],
    ],
  },
  'config-pin-pair': { ...place, pair: ['乙', '甲'], pairs: [['甲', '乙']] },
  'config-pin-repeated': { ...place, side: 'witness', id: 'art-58', first: 2 },
  'config-pin-contradicted': { ...place, base: 'art-12', witness: 'art-15', first: 2 },
  'config-rule-unknown': { ...place, rule: 'number-gaps', near: ['number-gap', 'number-order'] },
  'config-option-unknown': { ...place, rule: 'number-gap', option: 'limit', known: ['level'] },
  'config-ignore-id': { ...place, name: '甲', id: 'art_7' },
  'decision-words': { ...place, key: 'lemma' },
  'decision-choice': place,
  'decision-base': { ...place, bases: ['甲', '乙'] },
  'decision-base-unknown': { ...place, siglum: '丙', bases: ['甲', '乙'] },
};

describe('an InputError', () => {
  it('carries the line in Chinese and gives it in English', () => {
    const error = new InputError('file-missing', { path: '法.txt' });
    expect(error.message).toBe('法.txt：找不到这个文件；请检查路径和文件名');
    expect(describeInputError(error, 'zh')).toBe(error.message);
    expect(describeInputError(error, 'en')).toBe('法.txt: no such file; check the path and the name');
  });

  it('is an Error with a name, a code and what it stands for', () => {
    const cause = new Error('ENOENT');
    const error = new InputError('file-missing', { path: 'a' }, { cause });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'InputError',
      code: 'file-missing',
      parameters: { path: 'a' },
      cause,
    });
  });

  it('stays one line, and harmless, whatever a file is called', () => {
    const { message } = new InputError('file-missing', { path: 'a\nb\u001b[31m\u2028c' });
    expect(message).toMatch(/^a\\u\{a\}b\\u\{1b\}\[31m\\u\{2028\}c：/u);
  });
});

/** One example of everything that our own code says of a damaged document. */
const DAMAGES: { readonly [What in Exclude<keyof DamageParameters, 'said'>]: DamageParameters[What] } = {
  missing: {},
  repeated: {},
  packing: { method: 12 },
  size: {},
  checksum: {},
  root: { found: 'w:comments', wanted: 'w:numbering' },
  encoding: { line: 3 },
  endless: { line: 3, limit: 1000 },
  head: { mark: '%PDF-' },
  end: { mark: '%%EOF' },
  'behind-end': { mark: '%%EOF' },
  stream: { offset: 120, said: 'unexpected end of file' },
};

/** What a line says of a damage: all but what it says without one. */
function wordsOf(damage: Damage, lang: 'zh' | 'en'): string {
  const about = { path: 'a', kind: 'pdf' } as const;
  const [with_, without] = [{ ...about, damage }, about].map((parameters) =>
    describeInputError(new InputError('document-damaged', parameters), lang),
  ) as [string, string];
  let from = 0;
  while (with_[from] === without[from]) from++;
  return with_.slice(from, from + with_.length - without.length);
}

describe('a damaged document', () => {
  it.each(Object.entries(DAMAGES))('%s: is said in each language in its own words', (what, parameters) => {
    const damage = { what, ...parameters } as Damage;
    const zh = wordsOf(damage, 'zh').replace('unexpected end of file', '');
    expect(zh).toMatch(/^（.*\p{Script=Han}.*）$/u);
    expect(zh.replace(/w:\w+|%PDF-|%%EOF/gu, '')).not.toMatch(/[a-z]/iu);
    expect(wordsOf(damage, 'en')).toMatch(/^: [\x20-\x7e]+$/u);
  });

  it('says nothing where nothing is known, and what a library said as it said it', () => {
    const at = { path: 'a.doc', kind: 'doc' } as const;
    expect(new InputError('document-damaged', at).message).toBe(
      'a.doc：旧版 Word 文档（doc）已损坏；请用 Word 或 WPS 打开，看是否完整，另存为 docx 再试',
    );
    const said = { what: 'said', said: '3:1: unclosed tag' } as const;
    const error = new InputError('document-damaged', { path: 'a', kind: 'pdf', damage: said });
    expect(error.message).toContain('PDF已损坏（3:1: unclosed tag）；');
    expect(describeInputError(error, 'en')).toContain('damaged PDF: 3:1: unclosed tag;');
  });

  it('names the part and the damage', () => {
    const at = { path: 'a.docx', kind: 'docx', part: 'word/numbering.xml' } as const;
    const error = new InputError('document-damaged', { ...at, damage: { what: 'missing' } });
    expect(error.message).toContain('（word/numbering.xml）（缺少这一部分）；');
    expect(describeInputError(error, 'en')).toContain(' (word/numbering.xml): missing;');
  });
});

describe('the catalogue', () => {
  const codes = Object.keys(EXAMPLES) as (keyof Problems)[];

  it('has the same codes in every language', () => {
    const all = Object.keys(INPUT_MESSAGES.zh).sort() as InputCode[];
    for (const lang of LANGUAGES) expect(Object.keys(INPUT_MESSAGES[lang]).sort()).toEqual(all);
    expect(all.filter((code) => /^(?:file|document|encoding|config|decision)-/u.test(code))).toEqual(
      [...codes].sort(),
    );
  });

  it.each(codes)('%s: one line in each language, without holes', (code) => {
    const error = new InputError(code, EXAMPLES[code]);
    const zh = describeInputError(error, 'zh');
    const en = describeInputError(error, 'en');
    for (const line of [zh, en]) expect(line).not.toMatch(/\n|undefined|null|\[object/u);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en.replace(/[甲乙丙]/gu, '')).not.toMatch(/[\p{Script=Han}，；：。]/u);
  });

  it('says where in the form that editors open', () => {
    expect(new InputError('config-blank', { ...place, key: 'title' }).message).toMatch(
      /^jiaokan\.config\.yaml:3:5: /u,
    );
  });
});
