import type { Catalogue } from './language.js';

/** What the list of rules and the page of a rule say. */
export interface RulesPageMessages {
  readonly title: string;
  readonly intro: string;
  /** Headings of groups, by their names. */
  readonly group: Readonly<Record<string, string>>;
  readonly level: Readonly<Record<'off' | 'note' | 'warning' | 'error', string>>;
  readonly advice: string;
  readonly options: string;
  readonly defaultsTo: (value: string) => string;
  readonly configuration: string;
  readonly examples: string;
  readonly passes: string;
  readonly finds: string;
  readonly base: string;
  readonly other: string;
  readonly more: string;
  readonly rule: string;
  readonly what: string;
  readonly setTo: string;
}

export const RULES_PAGE: Catalogue<RulesPageMessages> = {
  zh: {
    title: '检查规则',
    intro:
      '每条规则都可以在配置的 rules 里设为 off（不查）、note（说明）、warning（提醒）或者 error（错误）。',
    group: {
      numbering: '编号',
      text: '文字和标点',
      wording: '用词',
      references: '引用和日期',
      witnesses: '文本之间',
      corpus: '语料',
    },
    level: { off: '不查', note: '说明', warning: '提醒', error: '错误' },
    advice: '怎样处理',
    options: '选项',
    defaultsTo: (value) => `（默认 ${value}）`,
    configuration: '配置',
    examples: '例子',
    passes: '通过',
    finds: '查出',
    base: '底本',
    other: '另一文本',
    more: '运行 jiaokan rules 加规则的名称，看一条规则的说明和例子',
    rule: '规则',
    what: '查什么',
    setTo: '级别',
  },
  en: {
    title: 'Rules',
    intro: 'Each rule can be set to off, note, warning or error under rules in the configuration.',
    group: {
      numbering: 'Numbering',
      text: 'Characters and marks',
      wording: 'Wording',
      references: 'References and dates',
      witnesses: 'Between texts',
      corpus: 'The corpus',
    },
    level: { off: 'off', note: 'note', warning: 'warning', error: 'error' },
    advice: 'What to do',
    options: 'Options',
    defaultsTo: (value) => ` (default ${value})`,
    configuration: 'Configuration',
    examples: 'Examples',
    passes: 'passes',
    finds: 'finds',
    base: 'base',
    other: 'other text',
    more: 'Run jiaokan rules with the id of a rule for its explanation and examples',
    rule: 'Rule',
    what: 'What it finds',
    setTo: 'Level',
  },
};
