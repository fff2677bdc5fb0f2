import type { Catalogue } from './language.js';
import type { ProblemLines } from './problem.js';

/** What can be wrong with a command line, or with the place its result should go. */
export interface CommandProblems {
  readonly 'unknown-option': { readonly option: string };
  readonly 'unknown-command': { readonly command: string; readonly known: readonly string[] };
  readonly 'no-command': { readonly known: readonly string[] };
  readonly 'missing-argument': { readonly name: string; readonly command: string };
  readonly 'missing-value': { readonly option: string };
  readonly 'too-many-arguments': { readonly command: string };
  readonly 'bad-value': {
    readonly option: string;
    readonly value: string;
    readonly allowed: readonly string[];
  };
  readonly 'bad-width': { readonly value: string };
  readonly 'bad-jobs': { readonly value: string; readonly most: number };
  readonly 'bad-date': { readonly value: string };
  /** One text alone, and it does not hold two. */
  readonly 'one-text': { readonly path: string };
  readonly 'revision-both': { readonly texts: number };
  readonly 'binary-to-terminal': Record<never, never>;
  readonly 'stdin-twice': Record<never, never>;
  readonly 'too-many-sigla': { readonly sigla: number; readonly texts: number };
  readonly 'output-extension': {
    readonly path: string;
    readonly extension: string;
    readonly known: readonly string[];
  };
  readonly 'output-is-input': { readonly path: string };
  readonly 'redline-several': { readonly witnesses: number };
  readonly 'output-failed': { readonly path: string; readonly reason: string };
  readonly usage: { readonly detail: string };
  readonly crash: { readonly detail: string };
}

/** One line per problem of a command line. */
export const COMMAND_PROBLEMS: Catalogue<ProblemLines<CommandProblems>> = {
  zh: {
    'unknown-option': ({ option }) => `没有选项 ${option}；用 --help 查看可用的选项`,
    'unknown-command': ({ command, known }) => `没有命令 ${command}；可用的命令：${known.join('、')}`,
    'no-command': ({ known }) => `请给出命令：${known.join('、')}；用 jiaokan --help 查看用法`,
    'missing-argument': ({ name, command }) => `缺少参数 ${name}；用 jiaokan ${command} --help 查看用法`,
    'missing-value': ({ option }) => `选项 ${option} 后面缺少值；用 --help 查看用法`,
    'too-many-arguments': ({ command }) => `参数太多；用 jiaokan ${command} --help 查看用法`,
    'bad-value': ({ option, value, allowed }) => `${option} 不能是 ${value}；可以是：${allowed.join('、')}`,
    'bad-width': ({ value }) => `--width 不能是 ${value}；请给出 24 到 400 之间的整数`,
    'bad-jobs': ({ value, most }) => `--jobs 不能是 ${value}；请给出 1 到 ${most} 之间的整数`,
    'bad-date': ({ value }) => `--date 不能是 ${value}；请写年-月-日，如 2026-01-31`,
    'one-text': ({ path }) =>
      `${path === '-' ? '标准输入' : path}：只有一个文本，其中没有修订痕迹（只有带修订痕迹的 docx 才能和自己比）；请再给出一个校本`,
    'revision-both': ({ texts }) =>
      `--revision both 只用于一个带修订痕迹的 docx，这里有 ${texts} 个文本；请只给出一个，或者改用 accepted、original`,
    'binary-to-terminal': () => '这种格式不能显示在终端里；请用 -o 写入文件，如 -o 对照表.docx',
    'stdin-twice': () => '标准输入（-）只能用一次；请把另一个文本存成文件',
    'too-many-sigla': ({ sigla, texts }) =>
      `--sigla 有 ${sigla} 个简称，文本只有 ${texts} 个；请按顺序一一对应`,
    'output-extension': ({ path, extension, known }) =>
      `${path}：没有扩展名 ${extension} 的格式；请用 --format 指明，或者用 ${known.join('、')}`,
    'output-is-input': ({ path }) => `${path}：这是要读的文本，不能写在上面；请换一个文件名`,
    'redline-several': ({ witnesses }) =>
      `修订稿只能有一个底本和一个校本，这里有 ${witnesses} 个校本；请每个校本各运行一次`,
    'output-failed': ({ path, reason }) =>
      `${path === '-' ? '标准输出' : path}：无法写入（${reason}）；请检查目录、权限和磁盘空间`,
    usage: ({ detail }) => `命令有误：${detail}；用 --help 查看用法`,
    crash: ({ detail }) => `程序内部出错：${detail}；请把命令和文本附上，报告这个问题`,
  },
  en: {
    'unknown-option': ({ option }) => `no such option: ${option}; see --help`,
    'unknown-command': ({ command, known }) => `no such command: ${command}; there are ${known.join(', ')}`,
    'no-command': ({ known }) => `name a command: ${known.join(', ')}; see jiaokan --help`,
    'missing-argument': ({ name, command }) => `missing argument ${name}; see jiaokan ${command} --help`,
    'missing-value': ({ option }) => `option ${option} needs a value; see --help`,
    'too-many-arguments': ({ command }) => `too many arguments; see jiaokan ${command} --help`,
    'bad-value': ({ option, value, allowed }) =>
      `${option} cannot be ${value}; it can be ${allowed.join(', ')}`,
    'bad-width': ({ value }) => `--width cannot be ${value}; give a whole number from 24 to 400`,
    'bad-jobs': ({ value, most }) => `--jobs cannot be ${value}; give a whole number from 1 to ${most}`,
    'bad-date': ({ value }) => `--date cannot be ${value}; write year-month-day, such as 2026-01-31`,
    'one-text': ({ path }) =>
      `${path === '-' ? 'standard input' : path}: a single text without tracked changes (only a .docx that has some can be compared with itself); name a witness as well`,
    'revision-both': ({ texts }) =>
      `--revision both is for a single .docx with tracked changes, not for ${texts} texts; name one, or use accepted or original`,
    'binary-to-terminal': () =>
      'this format cannot be shown in a terminal; write it to a file with -o, such as -o table.docx',
    'stdin-twice': () => 'standard input (-) can be read only once; save the other text as a file',
    'too-many-sigla': ({ sigla, texts }) =>
      `--sigla has ${sigla} names for ${texts} texts; give one for each, in order`,
    'output-extension': ({ path, extension, known }) =>
      `${path}: no format goes by the extension ${extension}; name one with --format, or use ${known.join(', ')}`,
    'output-is-input': ({ path }) =>
      `${path}: is one of the texts and would be overwritten; choose another file name`,
    'redline-several': ({ witnesses }) =>
      `a redline goes from one base text to one witness, and there are ${witnesses} witnesses; run it once for each`,
    'output-failed': ({ path, reason }) =>
      `${path === '-' ? 'standard output' : path}: cannot be written (${reason}); check directory, permissions and disk space`,
    usage: ({ detail }) => `wrong usage: ${detail}; see --help`,
    crash: ({ detail }) => `internal error: ${detail}; please report it with the command and the texts`,
  },
};
