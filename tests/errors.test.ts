import { describe, expect, it } from 'vitest';
import { describeInputError, InputError, type InputCode } from '../src/errors.js';
import type { ConfigProblems } from '../src/messages/config-problems.js';
import type { DecisionProblems } from '../src/messages/decision-problems.js';
import type { FileProblems } from '../src/messages/file-problems.js';
import { INPUT_MESSAGES } from '../src/messages/input.js';
import { LANGUAGES } from '../src/messages/language.js';

const place = { path: 'jiaokan.config.yaml', line: 3, column: 5 };

type Problems = FileProblems & ConfigProblems & DecisionProblems;

/** One example of each problem of a file, a configuration or a file of decisions. */
const EXAMPLES: { readonly [Code in keyof Problems]: Problems[Code] } = {
  'file-missing': { path: 'a.txt' },
  'file-directory': { path: 'a.txt' },
  'file-unreadable': { path: 'a.txt', reason: 'EACCES' },
  'file-empty': { path: 'a.txt' },
  'file-too-large': { path: 'a.txt', megabytes: 64 },
  'file-binary': { path: 'a.txt', offset: 12, byte: '0x00' },
  'file-not-text': { path: 'a.txt', kind: 'pdf' },
  'file-html': { path: 'a.txt' },
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

describe('the catalogue', () => {
  const codes = Object.keys(EXAMPLES) as (keyof Problems)[];

  it('has the same codes in every language', () => {
    const all = Object.keys(INPUT_MESSAGES.zh).sort() as InputCode[];
    for (const lang of LANGUAGES) expect(Object.keys(INPUT_MESSAGES[lang]).sort()).toEqual(all);
    expect(all.filter((code) => /^(?:file|encoding|config|decision)-/u.test(code))).toEqual(
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
