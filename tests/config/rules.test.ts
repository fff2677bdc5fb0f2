import { describe, expect, it, test } from 'vitest';
import { ruleSettings } from '../../src/config/rules.js';
import { describeInputError, InputError } from '../../src/errors.js';
import { rules, type RuleSettings } from '../../src/lint/index.js';
import { form, problemOf, RULES, TWO } from './form.js';

function settings(yaml: string): RuleSettings {
  const { form: read, document } = form(TWO + yaml);
  return ruleSettings(read, document, RULES);
}

function thrown(yaml: string): InputError {
  try {
    settings(yaml);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

describe('what a configuration says about rules', () => {
  it('is nothing unless it says so', () => {
    expect(settings('')).toEqual({});
    expect(settings('rules: {}\n')).toEqual({});
  });

  it('is a level; off is a word of YAML 1.2 and not a truth value', () => {
    expect(settings('rules:\n  stray-space: off\n  terms: note\n  long-sentence: warning\n')).toEqual({
      'stray-space': { level: 'off' },
      terms: { level: 'note' },
      'long-sentence': { level: 'warning' },
    });
  });

  it('or a level with options of every kind, or options alone', () => {
    const yaml = `rules:
  terms: { level: error, forbidden: [环保局, 环境保护局], deprecated: { 环保部门: 生态环境部门 } }
  long-sentence:
    limit: 120
    strict: true
  stray-space: { level: off }
  long-title: {}
`;
    expect(settings(yaml)).toEqual({
      terms: {
        level: 'error',
        options: { forbidden: ['环保局', '环境保护局'], deprecated: { 环保部门: '生态环境部门' } },
      },
      'long-sentence': { options: { limit: 120, strict: true } },
      'stray-space': { level: 'off' },
      'long-title': {},
    });
  });

  it('may set a list to nothing', () => {
    expect(settings('rules:\n  terms: { forbidden: [], deprecated: {} }\n')).toEqual({
      terms: { options: { forbidden: [], deprecated: {} } },
    });
  });
});

describe('what is wrong is told with line and column', () => {
  // Line 5 is “rules:”, line 6 the rule; its id begins in column 3, its value behind “: ”.
  it.each([
    ['an unknown rule', 'stray-spaces: off', '6:3 config-rule-unknown'],
    ['a name that every object has', 'constructor: off', '6:3 config-rule-unknown'],
    ['an unknown level', 'terms: fatal', '6:10 config-value'],
    ['a level in capitals', 'terms: OFF', '6:10 config-value'],
    ['false for off', 'terms: false', '6:10 config-value'],
    ['a number for a level', 'terms: 2', '6:10 config-value'],
    ['nothing for a level', 'terms:', '6:9 config-blank'],
    ['empty text for a level', "terms: ''", '6:10 config-blank'],
    ['a list for a level', 'terms: [off]', '6:10 config-type'],
    ['an unknown level in a map', 'terms: { level: none }', '6:19 config-value'],
    ['false in a map', 'terms: { level: false }', '6:19 config-value'],
    ['nothing for the level of a map', 'terms: { level: }', '6:19 config-blank'],
    ['a list for the level of a map', 'terms: { level: [off] }', '6:19 config-type'],
    ['an unknown option', 'terms: { level: error, forbiden: [甲] }', '6:26 config-option-unknown'],
    ['an option that every object has', 'terms: { toString: 1 }', '6:12 config-option-unknown'],
    ['an option of a rule that has none', 'stray-space: { limit: 1 }', '6:18 config-option-unknown'],
    ['an option of another rule', 'terms: { limit: 1 }', '6:12 config-option-unknown'],
    ['text for a number', "long-sentence: { limit: '120' }", '6:27 config-type'],
    ['no number', 'long-sentence: { limit: .nan }', '6:27 config-type'],
    ['a fraction', 'long-sentence: { limit: 0.5 }', '6:27 config-type'],
    ['nothing to count', 'long-sentence: { limit: 0 }', '6:27 config-type'],
    ['a number below zero', 'long-sentence: { limit: -5 }', '6:27 config-type'],
    ['a number without end', 'long-sentence: { limit: .inf }', '6:27 config-type'],
    ['nothing for a number', 'long-sentence: { limit: }', '6:27 config-blank'],
    ['yes for true', 'long-sentence: { strict: yes }', '6:28 config-type'],
    ['a number for a flag', 'long-sentence: { limit: 1, strict: 1 }', '6:38 config-type'],
    ['one word for a list', 'terms: { forbidden: 环保局 }', '6:23 config-type'],
    ['a map for a list', 'terms: { forbidden: { 甲: 乙 } }', '6:23 config-type'],
    ['a number among words', 'terms: { forbidden: [甲, 2018] }', '6:27 config-type'],
    ['an empty word', "terms: { forbidden: [甲, ''] }", '6:27 config-blank'],
    ['a word of spaces', "terms: { forbidden: ['　'] }", '6:24 config-blank'],
    ['a list for replacements', 'terms: { deprecated: [甲] }', '6:24 config-type'],
    ['a list for a replacement', 'terms: { deprecated: { 甲: 乙, 丙: [丁] } }', '6:35 config-type'],
    ['an empty replacement', "terms: { deprecated: { 甲: '' } }", '6:29 config-blank'],
    ['an empty word to replace', "terms: { deprecated: { '': 乙 } }", '6:26 config-blank'],
  ])('%s', (_, line, expected) => {
    expect(problemOf(() => settings(`rules:\n  ${line}\n`))).toBe(expected);
  });

  it('in a list of several lines at the word itself', () => {
    const yaml = `rules:
  terms:
    forbidden:
      - 环保局
      - 12369
`;
    expect(problemOf(() => settings(yaml))).toBe('9:9 config-type');
  });
});

describe('the line says what to write', () => {
  it.each([
    [
      'stray-spaces: off',
      '没有“stray-spaces”这条规则；相近的有 stray-space，全部规则见 jiaokan rules',
      'unknown rule “stray-spaces”; close to it are stray-space; jiaokan rules lists all',
    ],
    [
      'xyzzy: off',
      '没有“xyzzy”这条规则；全部规则见 jiaokan rules',
      'unknown rule “xyzzy”; jiaokan rules lists all',
    ],
    [
      'terms: fatal',
      'rules.terms 不能是“fatal”；可用的有 off、note、warning、error',
      'rules.terms cannot be “fatal”; use one of off, note, warning, error',
    ],
    [
      'terms: { level: false }',
      'rules.terms.level 不能是“false”；可用的有 off、note、warning、error',
      'rules.terms.level cannot be “false”; use one of off, note, warning, error',
    ],
    [
      'terms: { words: [甲] }',
      '规则 terms 没有“words”这个选项；可用的有 level、forbidden、deprecated',
      'the rule terms has no option “words”; known are level, forbidden, deprecated',
    ],
    [
      'long-sentence: { limit: 百 }',
      'rules.long-sentence.limit 应当是正整数（不加引号）',
      'rules.long-sentence.limit must be a whole number, 1 or more (without quotes)',
    ],
    [
      'long-sentence: { strict: 1 }',
      'rules.long-sentence.strict 应当是真假值 true 或 false（不加引号）',
      'rules.long-sentence.strict must be true or false (without quotes)',
    ],
    [
      'terms: { forbidden: 环保局 }',
      'rules.terms.forbidden 应当是词语的列表，写作 [甲, 乙]',
      'rules.terms.forbidden must be a list of words, written [one, other]',
    ],
    [
      'terms: { deprecated: 环保局 }',
      'rules.terms.deprecated 应当是词语和它的改法，写作 { 旧词: 新词 }',
      'rules.terms.deprecated must be words with what is to replace them, written { old: new }',
    ],
    [
      'terms: [环保局]',
      'rules.terms 应当是级别（如 warning），或者键和值（如 { level: warning }）',
      'rules.terms must be a level (such as warning), or keys and values (such as { level: warning })',
    ],
    [
      'terms: { forbidden: [甲, 3] }',
      'rules.terms.forbidden[1] 应当是文字（像数字或真假值的要加引号）',
      'rules.terms.forbidden[1] must be text (quote what looks like a number or a truth value)',
    ],
  ])('%s', (line, zh, en) => {
    const error = thrown(`rules:\n  ${line}\n`);
    expect(error.message.replace(/^k\.yaml:\d+:\d+: /u, '')).toBe(zh);
    expect(describeInputError(error, 'en').replace(/^k\.yaml:\d+:\d+: /u, '')).toBe(en);
  });
});

test('no rule has an option that would be taken for its level', () => {
  expect(rules.filter(({ options }) => options && 'level' in options)).toEqual([]);
});
