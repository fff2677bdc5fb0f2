import type { Catalogue } from './language.js';

/** What a value of the configuration is made of. */
export type ConfigValueType =
  | 'text'
  | 'list'
  | 'map'
  | 'pair'
  | 'ids'
  | 'choice'
  | 'setting'
  | 'number'
  | 'flag'
  | 'words'
  | 'replacements';

/** What a value must be, and how it is written. */
export const CONFIG_VALUE_TYPES: Catalogue<Readonly<Record<ConfigValueType, string>>> = {
  zh: {
    text: '文字（像数字或真假值的要加引号）',
    list: '列表（每项以“- ”开头）',
    map: '键和值（写作“键: 值”）',
    pair: '一对简称，写作 [底本, 校本]',
    ids: '一个标识（如 art-49）或者标识的列表',
    choice: '文本的简称，或者编者自己的文字，写作 { text: 文字 }',
    setting: '级别（如 warning），或者键和值（如 { level: warning }）',
    number: '正整数（不加引号）',
    flag: '真假值 true 或 false（不加引号）',
    words: '词语的列表，写作 [甲, 乙]',
    replacements: '词语和它的改法，写作 { 旧词: 新词 }',
  },
  en: {
    text: 'text (quote what looks like a number or a truth value)',
    list: 'a list (each entry after “- ”)',
    map: 'keys and values (written “key: value”)',
    pair: 'a pair of sigla, written [base, witness]',
    ids: 'an id (such as art-49) or a list of ids',
    choice: 'the siglum of a text, or words of your own, written { text: words }',
    setting: 'a level (such as warning), or keys and values (such as { level: warning })',
    number: 'a whole number, 1 or more (without quotes)',
    flag: 'true or false (without quotes)',
    words: 'a list of words, written [one, other]',
    replacements: 'words with what is to replace them, written { old: new }',
  },
};
