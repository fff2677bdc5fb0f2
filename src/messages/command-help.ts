import type { Catalogue } from './language.js';

/** Everything the command line says beside errors and reports. */
export interface HelpMessages {
  readonly program: string;
  readonly usage: string;
  readonly arguments: string;
  readonly options: string;
  /** Stands for the options in a line of usage. */
  readonly anyOptions: string;
  readonly commands: string;
  readonly examples: string;
  readonly exitCodes: string;
  readonly exitLines: readonly (readonly [code: string, meaning: string])[];
  readonly defaultValue: (value: string) => string;
  readonly choices: (values: string) => string;
  readonly option: Readonly<
    Record<
      | 'help'
      | 'version'
      | 'lang'
      | 'format'
      | 'output'
      | 'encoding'
      | 'family'
      | 'title'
      | 'sigla'
      | 'exitCode'
      | 'color'
      | 'noColor'
      | 'width'
      | 'check'
      | 'jobs'
      | 'lintConfig'
      | 'noConfig'
      | 'maxWarnings'
      | 'baseline'
      | 'updateBaseline'
      | 'because'
      | 'accept'
      | 'cache'
      | 'revision'
      | 'revisionOrBoth'
      | 'profile'
      | 'changedOnly'
      | 'table'
      | 'author'
      | 'date'
      | 'editionBase'
      | 'choose',
      string
    >
  >;
  readonly argument: Readonly<
    Record<'file' | 'base' | 'witnessOrTracked' | 'more' | 'config' | 'command' | 'rule', string>
  >;
  /** Sigla of the two texts of a document with tracked changes. */
  readonly before: string;
  readonly after: string;
  readonly built: (count: number, directory: string) => string;
  readonly openFirst: (path: string) => string;
  readonly upToDate: (directory: string) => string;
  readonly outOfDate: (path: string, why: 'missing' | 'changed' | 'left-over') => string;
  readonly rebuild: string;
  readonly changedSource: (path: string, expected: string, actual: string) => string;
  readonly written: (path: string) => string;
  /** Of decisions that were made for another base. */
  readonly decisionsLeft: (count: number, base: string) => string;
  /** Shown while a command works; `name` is what it has done last. */
  readonly progress: (done: number, total: number, name: string) => string;
}

export const HELP: Catalogue<HelpMessages> = {
  zh: {
    program: '校勘：逐条比较同一规定的不同文本，说明哪里不同、怎样不同',
    usage: '用法：',
    arguments: '参数：',
    options: '选项：',
    anyOptions: '选项',
    commands: '命令：',
    examples: '示例：',
    exitCodes: '退出码：',
    exitLines: [
      ['0', '正常'],
      [
        '1',
        '做完了，但有要处理的：lint、check 查出错误或者提醒过多，compare --exit-code 有差异，edition 有决定没能采用，build --check 报告已过时',
      ],
      ['2', '没能做：用法或者配置有误，文件读不了'],
    ],
    defaultValue: (value) => `默认 ${value}`,
    choices: (values) => `可选 ${values}`,
    option: {
      help: '显示帮助',
      version: '显示版本',
      lang: '提示和报告所用的语言',
      format: '输出格式',
      output: '写入文件（默认写到标准输出）；不写 --format 时按扩展名定格式',
      encoding: '文本的编码，如 gbk、big5（默认自动识别）',
      family: '文本的体例：statute 条文、outline 公文层次、qa 问答（默认自动识别）',
      title: '报告的题目',
      sigla: '各文本的简称，按顺序用逗号隔开，如 新华社,报纸',
      exitCode: '有差异时以 1 退出',
      color: '总是用颜色',
      noColor: '不用颜色',
      width: '终端宽度（列）',
      check: '只检查：报告不是最新时以 1 退出，不写文件',
      jobs: '并行数（默认自动）；1 表示不用线程',
      lintConfig: '规则设置取自这个配置（默认取文本所在目录里列有这个文本的配置）',
      noConfig: '不用配置，规则都用默认设置',
      maxWarnings: '提醒超过这个数目时以 1 退出（默认不限）',
      baseline: '基线文件（默认是配置所在目录里的 .jiaokan-baseline.json）',
      updateBaseline: '把现有的问题记入基线，去掉已经没有的，然后退出',
      because: '记入基线的理由，与 --update-baseline 同用',
      accept: '把改动过的文件的新摘要记入配置，重新生成报告，然后检查',
      cache: '不用上次检查留下的缓存',
      revision:
        '带修订痕迹的 docx 读哪一个文本：accepted 全部接受，original 修订之前（默认 accepted，并提醒）',
      revisionOrBoth:
        '带修订痕迹的 docx 读哪一个文本：accepted 全部接受，original 修订之前，both 两个都读、互相比较（只有一个文件时的默认）',
      profile:
        'docx 里怎样标出改动：mono 黑体和底纹（黑白打印），red 红字，underline 下划线和删除线（默认 mono）',
      changedOnly: 'docx 对照表只列有差异的条文，不列两本相同的',
      table: 'csv 写哪个表：variants 勘误表，numbers 条号对照表（默认 variants）',
      author: 'docx、redline 里署谁的名',
      date: '校勘的日期，如 2026-01-31（默认不写，留空）',
      editionBase: '以哪个文本为底本，写它的简称（默认按配置）',
      choose: '没有人决定的异文怎样取：base 从底本，majority 从多数，latest 从最新（默认按配置）',
    },
    argument: {
      file: '文本文件，可以有多个；- 表示标准输入',
      base: '底本',
      witnessOrTracked: '校本；底本是带修订痕迹的 docx 时可以不写，比较修订前后',
      more: '更多校本，逐一与底本比较',
      config: '配置文件或者它所在的目录（默认 corpus）',
      command: '命令',
      rule: '规则的名称，如 duplicate-number',
    },
    before: '修订前',
    after: '修订后',
    built: (count, directory) => `已写入 ${count} 个文件，在 ${directory}`,
    openFirst: (path) => `先打开 ${path}`,
    upToDate: (directory) => `${directory} 是最新的`,
    outOfDate: (path, why) =>
      `${path}：${why === 'missing' ? '没有这个文件' : why === 'changed' ? '内容已过时' : '现在的配置不再生成这个文件'}`,
    rebuild: '运行 jiaokan build 重新生成',
    changedSource: (path, expected, actual) =>
      `${path}：文件的 sha256 是 ${actual}，配置里是 ${expected}；请核对文件，无误后改配置`,
    written: (path) => `已写入 ${path}`,
    decisionsLeft: (count, base) => `有 ${count} 项决定是就别的底本作出的，以${base}为底本时不采用`,
    progress: (done, total, name) => `已完成 ${done}/${total} · ${name}`,
  },
  en: {
    program: 'Compares versions of a regulation article by article and says where and how they differ',
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    anyOptions: 'options',
    commands: 'Commands:',
    examples: 'Examples:',
    exitCodes: 'Exit codes:',
    exitLines: [
      ['0', 'nothing wrong'],
      [
        '1',
        'done, but there is something to deal with: errors or too many warnings (lint, check), differences (compare --exit-code), decisions that cannot be followed (edition), reports out of date (build --check)',
      ],
      ['2', 'could not be done: wrong usage or configuration, unreadable file'],
    ],
    defaultValue: (value) => `default: ${value}`,
    choices: (values) => `choices: ${values}`,
    option: {
      help: 'show help',
      version: 'show the version',
      lang: 'language of messages and reports',
      format: 'output format',
      output: 'write to a file (default: standard output); without --format its extension decides',
      encoding: 'encoding of the texts, e.g. gbk, big5 (default: detected)',
      family: 'family of the texts: statute, outline or qa (default: detected)',
      title: 'title of the report',
      sigla: 'short names of the texts in order, separated by commas',
      exitCode: 'exit 1 if there are differences',
      color: 'always use colours',
      noColor: 'no colours',
      width: 'columns of the terminal',
      check: 'only check: exit 1 if the reports are out of date, write nothing',
      jobs: 'number of parallel jobs (default: automatic); 1 for no threads',
      lintConfig:
        'take the settings of rules from this configuration (default: the one beside the text, if it lists the text)',
      noConfig: 'use no configuration: every rule keeps its default setting',
      maxWarnings: 'exit 1 if there are more warnings than this (default: no limit)',
      baseline: 'file of accepted findings (default: .jiaokan-baseline.json beside the configuration)',
      updateBaseline: 'accept the present findings into the baseline, remove those that are gone, and exit',
      because: 'the reason for accepting them; use with --update-baseline',
      accept: 'record the new sha256 of changed files in the configuration, rebuild the reports, then check',
      cache: 'do not use the cache of the last check',
      revision:
        'which text of a .docx with tracked changes: accepted, or original (default: accepted, with a notice)',
      revisionOrBoth:
        'which text of a .docx with tracked changes: accepted, original, or both, compared with each other (default for a single file)',
      profile:
        'how changes are marked in docx: mono (bold and shading, for black and white), red, underline (default: mono)',
      changedOnly: 'in docx, leave out the articles that read the same in both texts',
      table: 'which table csv holds: variants or numbers (default: variants)',
      author: 'who signs in docx and redline',
      date: 'date of the collation, such as 2026-01-31 (default: left open)',
      editionBase: 'siglum of the text to be the base (default: as configured)',
      choose:
        'what stands where nobody has decided: the base, the reading of most texts, or the latest (default: as configured)',
    },
    argument: {
      file: 'a text file, or several; - for standard input',
      base: 'the base text',
      witnessOrTracked:
        'the witness; not needed for a .docx with tracked changes, which is compared with itself',
      more: 'further witnesses, each compared with the base',
      config: 'the configuration or its directory (default: corpus)',
      command: 'command',
      rule: 'the id of a rule, such as duplicate-number',
    },
    before: 'before',
    after: 'after',
    built: (count, directory) => `wrote ${count} files to ${directory}`,
    openFirst: (path) => `open ${path} first`,
    upToDate: (directory) => `${directory} is up to date`,
    outOfDate: (path, why) =>
      `${path}: ${why === 'missing' ? 'is missing' : why === 'changed' ? 'is out of date' : 'is no longer built by this configuration'}`,
    rebuild: 'run jiaokan build to write them anew',
    changedSource: (path, expected, actual) =>
      `${path}: its sha256 is ${actual}, the configuration says ${expected}; check the file, then correct the configuration`,
    written: (path) => `wrote ${path}`,
    decisionsLeft: (count, base) =>
      `${count} ${count === 1 ? 'decision was' : 'decisions were'} made for another base; with ${base} as the base they are left aside`,
    progress: (done, total, name) => `${done} of ${total} done · ${name}`,
  },
};
