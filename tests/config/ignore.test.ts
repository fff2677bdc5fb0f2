import { describe, expect, it } from 'vitest';
import { ignoresOf, type IgnoreEntry } from '../../src/config/ignore.js';
import { form, problemOf, RULES, TWO } from './form.js';

function ignores(yaml: string): IgnoreEntry[] {
  const { form: read, document } = form(TWO + yaml);
  return ignoresOf(read, document, RULES);
}

describe('findings that are to stay', () => {
  it('are none unless the configuration says so', () => {
    expect(ignores('')).toEqual([]);
    expect(ignores('ignore: []\n')).toEqual([]);
  });

  it('are those in a text, in a part of it, or of some words; each with its place in the configuration', () => {
    const yaml = `ignore:
  - { rule: terms, at: 甲, because: 引自旧法 }
  - rule: stray-space
    at: 乙:art-7/para-2
    text: '　'
    because: |
      原文如此
  -   { rule: terms, at: '乙:art-6~2', because: 同上 }
`;
    expect(ignores(yaml)).toEqual([
      { rule: 'terms', siglum: '甲', because: '引自旧法', at: { line: 6, column: 5 } },
      {
        rule: 'stray-space',
        siglum: '乙',
        id: 'art-7/para-2',
        text: '　',
        because: '原文如此',
        at: { line: 7, column: 5 },
      },
      { rule: 'terms', siglum: '乙', id: 'art-6~2', because: '同上', at: { line: 12, column: 7 } },
    ]);
  });

  it('may name the text by its file as written, colon and all', () => {
    const yaml = `ignore:
  - { rule: terms, at: a.txt, because: 一 }
  - { rule: terms, at: 'a.txt:title', because: 二 }
  - { rule: terms, at: './b:1.txt', because: 三 }
  - { rule: terms, at: './b:1.txt:qa-1/answer/para-2', because: 四 }
`;
    expect(ignores(yaml).map(({ siglum, id }) => [siglum, id])).toEqual([
      ['甲', undefined],
      ['甲', 'title'],
      ['乙', undefined],
      ['乙', 'qa-1/answer/para-2'],
    ]);
  });

  it('may be said of blocks as well as of divisions', () => {
    const ids = ['back', 'annex~2', 'chap-3/sec-1', 'art-133.1/item-x'];
    const yaml = ids.map((id) => `  - { rule: terms, at: '甲:${id}', because: 一 }\n`).join('');
    expect(ignores(`ignore:\n${yaml}`).map(({ id }) => id)).toEqual(ids);
  });
});

describe('what is wrong is told with line and column', () => {
  it.each([
    ['an unknown rule', '{ rule: term, at: 甲, because: 一 }', '6:13 config-rule-unknown'],
    ['an unknown text', '{ rule: terms, at: 丙, because: 一 }', '6:24 config-siglum-unknown'],
    [
      'an unknown text of a part',
      "{ rule: terms, at: '丙:art-1', because: 一 }",
      '6:24 config-siglum-unknown',
    ],
    ['a file written otherwise', '{ rule: terms, at: ./a.txt, because: 一 }', '6:24 config-siglum-unknown'],
    ['nothing before the colon', "{ rule: terms, at: ':art-1', because: 一 }", '6:24 config-siglum-unknown'],
    ['nothing behind the colon', "{ rule: terms, at: '甲:', because: 一 }", '6:24 config-ignore-id'],
    ['a printed number', '{ rule: terms, at: 甲:第七条, because: 一 }', '6:24 config-ignore-id'],
    ['a line number', '{ rule: terms, at: 甲:12, because: 一 }', '6:24 config-ignore-id'],
  ])('%s', (_, entry, expected) => {
    expect(problemOf(() => ignores(`ignore:\n  - ${entry}\n`))).toBe(expected);
  });
});
