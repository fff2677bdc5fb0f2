import type { Catalogue } from './language.js';
import type { ProblemLines } from './problem.js';

/** What can be wrong with the files that `jiaokan check` keeps beside a configuration, and with how it is called. */
export interface CheckProblems {
  /** Line and column count from 1. */
  readonly 'baseline-malformed': {
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly schema: string;
  };
  readonly 'reviewed-malformed': { readonly path: string };
  readonly 'bad-count': { readonly option: string; readonly value: string };
  readonly 'because-alone': Record<never, never>;
  readonly 'accept-and-update': Record<never, never>;
  readonly 'rule-unknown': { readonly id: string; readonly like: readonly string[] };
  readonly 'digest-unwritable': { readonly path: string; readonly line: number; readonly siglum: string };
}

export const CHECK_PROBLEMS: Catalogue<ProblemLines<CheckProblems>> = {
  zh: {
    'baseline-malformed': ({ path, line, column, schema }) =>
      `${path}:${line}:${column}: 这不是 ${schema} 格式的基线；请从版本库恢复，或者删掉后运行 jiaokan check --update-baseline 重建`,
    'reviewed-malformed': ({ path }) =>
      `${path}：内容已损坏；请从版本库恢复，或者删掉后运行 jiaokan check --accept 重建`,
    'bad-count': ({ option, value }) => `${option} 不能是 ${value}；请给出 0 或者更大的整数`,
    'because-alone': () => '--because 是记入基线的理由；请与 --update-baseline 同用',
    'accept-and-update': () => '--accept 和 --update-baseline 请分两次运行：先核对改动，再决定留下哪些问题',
    'rule-unknown': ({ id, like }) =>
      `没有规则 ${id}；${like.length > 0 ? `是不是 ${like.join('、')}？` : ''}运行 jiaokan rules 查看全部规则`,
    'digest-unwritable': ({ path, line, siglum }) =>
      `${path}:${line}: 无法替“${siglum}”记下 sha256（文件名用了引用）；请把文件名直接写出来，或者手工填写 sha256`,
  },
  en: {
    'baseline-malformed': ({ path, line, column, schema }) =>
      `${path}:${line}:${column}: not a baseline of the form ${schema}; restore it, or delete it and run jiaokan check --update-baseline`,
    'reviewed-malformed': ({ path }) =>
      `${path}: the file is damaged; restore it, or delete it and run jiaokan check --accept`,
    'bad-count': ({ option, value }) => `${option} cannot be ${value}; give a whole number, 0 or more`,
    'because-alone': () => '--because is the reason for accepting findings; use it with --update-baseline',
    'accept-and-update': () =>
      '--accept and --update-baseline cannot be combined; run them one after the other: first review the change, then decide which findings stay',
    'rule-unknown': ({ id, like }) =>
      `no such rule: ${id}; ${like.length > 0 ? `is it ${like.join(', ')}? ` : ''}run jiaokan rules for all of them`,
    'digest-unwritable': ({ path, line, siglum }) =>
      `${path}:${line}: the sha256 of ${siglum} cannot be recorded here (its file is written as an alias); write the name out, or fill in the sha256 by hand`,
  },
};
