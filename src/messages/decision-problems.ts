import type { InConfig } from './config-problems.js';
import type { Catalogue } from './language.js';
import type { ProblemLines } from './problem.js';

/** What can be wrong with a file of decisions, beside what can be wrong with every configuration. */
export interface DecisionProblems {
  /** A key without a value, where an empty text has to be written out. */
  readonly 'decision-words': InConfig & { readonly key: 'lemma' | 'text' };
  /** Neither `choose` nor `text`, or both. */
  readonly 'decision-choice': InConfig;
  /** `base` is wanting where texts are compared with more than one base. */
  readonly 'decision-base': InConfig & { readonly bases: readonly string[] };
  readonly 'decision-base-unknown': InConfig & { readonly siglum: string; readonly bases: readonly string[] };
}

const where = ({ path, line, column }: InConfig): string => `${path}:${line}:${column}`;

/** One line per problem of a file of decisions. */
export const DECISION_PROBLEMS: Catalogue<ProblemLines<DecisionProblems>> = {
  zh: {
    'decision-words': (at) =>
      `${where(at)}: ${at.key} 没有填写；${at.key === 'lemma' ? '底本没有文字的' : '不要文字的'}，写作 ${at.key}: ''`,
    'decision-choice': (at) =>
      `${where(at)}: choose（文本的简称）和 text（编者自己的文字）要写其中一个，也只能写一个`,
    'decision-base': (at) => `${where(at)}: 缺少 base；底本不止一个，请写明是哪一个：${at.bases.join('、')}`,
    'decision-base-unknown': (at) =>
      `${where(at)}: “${at.siglum}”不是底本；要做的对比里，底本有 ${at.bases.join('、')}`,
  },
  en: {
    'decision-words': (at) =>
      `${where(at)}: ${at.key} is not filled in; ${at.key === 'lemma' ? 'where the base has no words' : 'for no words'}, write ${at.key}: ''`,
    'decision-choice': (at) =>
      `${where(at)}: write either choose (the siglum of a text) or text (words of your own), and not both`,
    'decision-base': (at) =>
      `${where(at)}: base is missing; there are several base texts, name one of ${at.bases.join(', ')}`,
    'decision-base-unknown': (at) =>
      `${where(at)}: “${at.siglum}” is no base text; the comparisons have ${at.bases.join(', ')}`,
  },
};
