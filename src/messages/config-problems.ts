import type { Pin } from '../model/pin.js';
import { CONFIG_VALUE_TYPES, type ConfigValueType } from './config-value-types.js';
import type { Catalogue } from './language.js';
import type { ProblemLines } from './problem.js';

/** A place in a configuration; line and column count from 1. */
export interface InConfig {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** What can be wrong with a configuration. `key` is written as `witnesses[0].role`. */
export interface ConfigProblems {
  readonly 'config-missing': { readonly path: string };
  readonly 'config-yaml': InConfig & { readonly reason: string; readonly detail: string };
  readonly 'config-key-unknown': InConfig & { readonly key: string; readonly known: readonly string[] };
  readonly 'config-key-missing': InConfig & { readonly key: string };
  readonly 'config-type': InConfig & { readonly key: string; readonly expected: ConfigValueType };
  readonly 'config-value': InConfig & {
    readonly key: string;
    readonly value: string;
    readonly allowed: readonly string[];
  };
  readonly 'config-blank': InConfig & { readonly key: string };
  readonly 'config-date': InConfig & { readonly key: string };
  readonly 'config-sha256': InConfig & { readonly key: string };
  readonly 'config-siglum': InConfig & { readonly key: string };
  readonly 'config-encoding': InConfig & { readonly label: string };
  readonly 'config-file-missing': InConfig & { readonly file: string };
  readonly 'config-siglum-repeated': InConfig & { readonly siglum: string; readonly first: number };
  readonly 'config-siglum-unknown': InConfig & { readonly siglum: string; readonly known: readonly string[] };
  readonly 'config-base-missing': InConfig;
  readonly 'config-base-repeated': InConfig & { readonly siglum: string; readonly other: string };
  readonly 'config-pair-same': InConfig & { readonly siglum: string };
  readonly 'config-pair-repeated': InConfig & { readonly first: number };
  readonly 'config-pin-id': InConfig & { readonly key: string };
  readonly 'config-pin-hash': InConfig & { readonly key: string };
  /** Neither `witness` nor `not`, or both. */
  readonly 'config-pin-kind': InConfig;
  readonly 'config-pin-empty': InConfig & { readonly kind: Pin['kind'] };
  /** `texts` is wanting where not exactly one comparison is made. */
  readonly 'config-pin-texts': InConfig & { readonly pairs: readonly SiglaPair[] };
  readonly 'config-pin-pair': InConfig & { readonly pair: SiglaPair; readonly pairs: readonly SiglaPair[] };
  readonly 'config-pin-repeated': InConfig & {
    readonly side: 'base' | 'witness';
    readonly id: string;
    readonly first: number;
  };
  /** Two divisions that a pin links and this one keeps apart. */
  readonly 'config-pin-contradicted': InConfig & {
    readonly base: string;
    readonly witness: string;
    readonly first: number;
  };
  /** `near` are the ids that look like it; there may be none. */
  readonly 'config-rule-unknown': InConfig & { readonly rule: string; readonly near: readonly string[] };
  readonly 'config-option-unknown': InConfig & {
    readonly rule: string;
    readonly option: string;
    readonly known: readonly string[];
  };
  /** What stands behind the colon of `siglum:id`. */
  readonly 'config-ignore-id': InConfig & { readonly name: string; readonly id: string };
}

/** Sigla of the base and the witness of a comparison. */
type SiglaPair = readonly [base: string, witness: string];

/** Reasons of the YAML parser, by its error code; others are given in its own words. */
const YAML_ZH: Readonly<Record<string, string>> = {
  BAD_INDENT: '缩进不对，或括号没有闭合',
  TAB_AS_INDENT: '缩进用了制表符，请改为空格',
  DUPLICATE_KEY: '同一个键写了两次',
  MISSING_CHAR: '缺少引号、括号或冒号后的空格',
  MULTIPLE_DOCS: '文件里有不止一份文档，“---”只能在开头',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号，或缩进不对；含冒号的文字要加引号',
  MULTILINE_IMPLICIT_KEY: '键之后缺少冒号',
  NON_STRING_KEY: '键必须是文字',
  BAD_ALIAS: '引用的锚点不存在',
};

const where = ({ path, line, column }: InConfig): string => `${path}:${line}:${column}`;

const pairList = (pairs: readonly SiglaPair[], comma: string): string =>
  pairs.map((pair) => `[${pair.join(', ')}]`).join(comma);

/** One line per problem of a configuration. */
export const CONFIG_PROBLEMS: Catalogue<ProblemLines<ConfigProblems>> = {
  zh: {
    'config-missing': ({ path }) => `${path}：找不到配置；请给出 jiaokan.config.yaml 或它所在的目录`,
    'config-yaml': (at) => `${where(at)}: YAML 写法有误：${YAML_ZH[at.reason] ?? at.detail}`,
    'config-key-unknown': (at) => `${where(at)}: 没有“${at.key}”这个键；可用的键有 ${at.known.join('、')}`,
    'config-key-missing': (at) => `${where(at)}: 缺少 ${at.key}；请补上`,
    'config-type': (at) => `${where(at)}: ${at.key} 应当是${CONFIG_VALUE_TYPES.zh[at.expected]}`,
    'config-value': (at) => `${where(at)}: ${at.key} 不能是“${at.value}”；可用的有 ${at.allowed.join('、')}`,
    'config-blank': (at) => `${where(at)}: ${at.key} 是空的；请填写`,
    'config-date': (at) => `${where(at)}: ${at.key} 应当是日历上有的日期，写作 2025-07-29`,
    'config-sha256': (at) => `${where(at)}: ${at.key} 应当是 64 位十六进制数，可用 sha256sum 算出`,
    'config-siglum': (at) =>
      `${where(at)}: ${at.key} 不能含空白、控制字符或 / \\ : * ? " < > |，也不能以“.”开头`,
    'config-encoding': (at) => `${where(at)}: 不认识编码“${at.label}”；请写 utf-8、gb18030、big5 之类的名称`,
    'config-file-missing': (at) => `${where(at)}: 找不到文件 ${at.file}；路径从配置所在的目录算起`,
    'config-siglum-repeated': (at) => `${where(at)}: 简称“${at.siglum}”在第 ${at.first} 行已经用过；请换一个`,
    'config-siglum-unknown': (at) =>
      `${where(at)}: 没有简称为“${at.siglum}”的文本；可用的有 ${at.known.join('、')}`,
    'config-base-missing': (at) => `${where(at)}: 没有底本；请把一个文本的 role 写成 base`,
    'config-base-repeated': (at) =>
      `${where(at)}: “${at.siglum}”和“${at.other}”都是底本；底本只能有一个，请改其中一个的 role`,
    'config-pair-same': (at) => `${where(at)}: “${at.siglum}”不能和自己比；请换成另一个文本的简称`,
    'config-pair-repeated': (at) => `${where(at)}: 这一对在第 ${at.first} 行已经写过；请删去一处`,
    'config-pin-id': (at) =>
      `${where(at)}: ${at.key} 应当是条款的标识，写作 art-49、art-133.1、art-12/para-2`,
    'config-pin-hash': (at) => `${where(at)}: ${at.key} 应当是报告里给出的 12 位十六进制数`,
    'config-pin-kind': (at) => `${where(at)}: witness（对应）和 not（不对应）要写其中一个，也只能写一个`,
    'config-pin-empty': (at) =>
      at.kind === 'link'
        ? `${where(at)}: base 和 witness 都是空的；至少要写出一边的标识`
        : `${where(at)}: 不对应的两边都要写出标识，不能是空的`,
    'config-pin-texts': (at) =>
      at.pairs.length === 0
        ? `${where(at)}: 没有要做的对比，人工对应无处可用；请加校本或者写 build.compare`
        : `${where(at)}: 缺少 texts；要做的对比不止一处，请写明是哪一对：${pairList(at.pairs, '、')}`,
    'config-pin-pair': (at) =>
      `${where(at)}: 没有 ${pairList([at.pair], '')} 这一处对比；要做的有 ${pairList(at.pairs, '、') || '（无）'}`,
    'config-pin-repeated': (at) =>
      `${where(at)}: ${at.side === 'base' ? '底本' : '校本'}的 ${at.id} 在第 ${at.first} 行已经写过对应；请删去一处，或者写在一起`,
    'config-pin-contradicted': (at) =>
      `${where(at)}: ${at.base} 和 ${at.witness} 在第 ${at.first} 行写作对应，这里写作不对应；请删去一处`,
    'config-rule-unknown': (at) =>
      `${where(at)}: 没有“${at.rule}”这条规则；${at.near.length > 0 ? `相近的有 ${at.near.join('、')}，` : ''}全部规则见 jiaokan rules`,
    'config-option-unknown': (at) =>
      `${where(at)}: 规则 ${at.rule} 没有“${at.option}”这个选项；可用的有 ${at.known.join('、')}`,
    'config-ignore-id': (at) =>
      `${where(at)}: “${at.id}”不是条款的标识；请写作 ${at.name}:art-49、${at.name}:art-12/para-2`,
  },
  en: {
    'config-missing': ({ path }) =>
      `${path}: no configuration there; name a jiaokan.config.yaml or its directory`,
    'config-yaml': (at) => `${where(at)}: not valid YAML: ${at.detail}`,
    'config-key-unknown': (at) => `${where(at)}: unknown key “${at.key}”; known are ${at.known.join(', ')}`,
    'config-key-missing': (at) => `${where(at)}: ${at.key} is missing; add it`,
    'config-type': (at) => `${where(at)}: ${at.key} must be ${CONFIG_VALUE_TYPES.en[at.expected]}`,
    'config-value': (at) =>
      `${where(at)}: ${at.key} cannot be “${at.value}”; use one of ${at.allowed.join(', ')}`,
    'config-blank': (at) => `${where(at)}: ${at.key} is empty; fill it in`,
    'config-date': (at) => `${where(at)}: ${at.key} must be a day of the calendar, written 2025-07-29`,
    'config-sha256': (at) =>
      `${where(at)}: ${at.key} must be 64 hexadecimal digits, as sha256sum prints them`,
    'config-siglum': (at) =>
      `${where(at)}: ${at.key} must not hold white space, control characters or / \\ : * ? " < > |, nor begin with “.”`,
    'config-encoding': (at) =>
      `${where(at)}: unknown encoding “${at.label}”; use utf-8, gb18030, big5 or the like`,
    'config-file-missing': (at) =>
      `${where(at)}: no such file: ${at.file}; paths start from the directory of the configuration`,
    'config-siglum-repeated': (at) =>
      `${where(at)}: the siglum “${at.siglum}” is taken by line ${at.first}; choose another`,
    'config-siglum-unknown': (at) =>
      `${where(at)}: no text has the siglum “${at.siglum}”; there are ${at.known.join(', ')}`,
    'config-base-missing': (at) => `${where(at)}: there is no base text; give one text the role base`,
    'config-base-repeated': (at) =>
      `${where(at)}: “${at.siglum}” and “${at.other}” are both the base; there can be one, change the role of the other`,
    'config-pair-same': (at) =>
      `${where(at)}: “${at.siglum}” cannot be compared with itself; name another text`,
    'config-pair-repeated': (at) =>
      `${where(at)}: this pair stands in line ${at.first} already; delete one of them`,
    'config-pin-id': (at) =>
      `${where(at)}: ${at.key} must be the id of a division, such as art-49, art-133.1 or art-12/para-2`,
    'config-pin-hash': (at) =>
      `${where(at)}: ${at.key} must be the 12 hexadecimal digits that the report gives`,
    'config-pin-kind': (at) =>
      `${where(at)}: write either witness (linked) or not (kept apart), and not both`,
    'config-pin-empty': (at) =>
      at.kind === 'link'
        ? `${where(at)}: base and witness are both empty; name a division on one side at least`
        : `${where(at)}: divisions that are kept apart must be named on both sides`,
    'config-pin-texts': (at) =>
      at.pairs.length === 0
        ? `${where(at)}: no comparison is made that could be pinned; add a witness or write build.compare`
        : `${where(at)}: texts is missing; several comparisons are made, name one of ${pairList(at.pairs, ', ')}`,
    'config-pin-pair': (at) =>
      `${where(at)}: there is no comparison ${pairList([at.pair], '')}; there are ${pairList(at.pairs, ', ') || 'none'}`,
    'config-pin-repeated': (at) =>
      `${where(at)}: ${at.id} of the ${at.side} is pinned in line ${at.first} already; delete one of them, or write them as one`,
    'config-pin-contradicted': (at) =>
      `${where(at)}: ${at.base} and ${at.witness} are linked in line ${at.first} and kept apart here; delete one of them`,
    'config-rule-unknown': (at) =>
      `${where(at)}: unknown rule “${at.rule}”; ${at.near.length > 0 ? `close to it are ${at.near.join(', ')}; ` : ''}jiaokan rules lists all`,
    'config-option-unknown': (at) =>
      `${where(at)}: the rule ${at.rule} has no option “${at.option}”; known are ${at.known.join(', ')}`,
    'config-ignore-id': (at) =>
      `${where(at)}: “${at.id}” is not the id of a division; write ${at.name}:art-49 or ${at.name}:art-12/para-2`,
  },
};
