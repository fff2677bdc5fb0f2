import type { Catalogue } from './language.js';
import type { ProblemLines } from './problem.js';

/** Files that are recognised by their first bytes and are not text. */
export type FileKind = 'zip' | 'ole' | 'rtf' | 'mhtml' | 'image' | 'archive' | 'utf-32';

interface InFile {
  /** As the caller named it; `-` for standard input. */
  readonly path: string;
}

/** What can be wrong with a file or its encoding. Offsets count bytes from 0. */
export interface FileProblems {
  readonly 'file-missing': InFile;
  readonly 'file-directory': InFile;
  readonly 'file-unreadable': InFile & { readonly reason: string };
  readonly 'file-empty': InFile;
  readonly 'file-too-large': InFile & { readonly megabytes: number };
  readonly 'file-binary': InFile & { readonly offset: number; readonly byte: string };
  readonly 'file-not-text': InFile & { readonly kind: FileKind };
  readonly 'encoding-label': { readonly label: string; readonly examples: readonly string[] };
  readonly 'encoding-unknown': InFile & { readonly guess?: string };
  readonly 'encoding-bytes': InFile & {
    readonly offset: number;
    readonly byte: string;
    readonly encoding: string;
  };
}

const KIND_ZH: Readonly<Record<FileKind, string>> = {
  zip: '这是 xlsx、odt、ofd 一类的文档或 zip 压缩包，不是 Word 文档；请用 Word 或 WPS 打开，另存为 docx 再试；压缩包请先解压',
  ole: '这是旧版 Office 或 WPS 文档（xls、ppt、wps），不是 Word 文档；请用 WPS 打开，另存为 docx 再试',
  rtf: '这是 RTF 文档；请用 Word 或 WPS 打开，另存为 docx 再试',
  mhtml: '这是单文件网页（mht、mhtml）；请在浏览器里打开，另存为“网页，仅 HTML”再试',
  image: '这是图片，不是文本；请先做文字识别，存为 txt 再试',
  archive: '这是压缩包，不是文本；请解压后给出里面的文本文件',
  'utf-32': '这是 UTF-32 文本；请另存为 UTF-8 的 txt 再试',
};

const KIND_EN: Readonly<Record<FileKind, string>> = {
  zip: 'this is an xlsx, odt or ofd document or a zip archive, not a Word document; open it in Word or WPS and save it as .docx, or unpack it',
  ole: 'this is an old Office or WPS document (xls, ppt, wps), not a Word document; open it in WPS and save it as .docx',
  rtf: 'this is an RTF document; open it in Word or WPS and save it as .docx',
  mhtml: 'this is a web page in a single file (mht, mhtml); open it in a browser and save it as “HTML only”',
  image: 'this is an image, not text; run text recognition on it and save the result as .txt',
  archive: 'this is an archive, not text; unpack it and name a text file inside',
  'utf-32': 'this is UTF-32 text; save it as UTF-8',
};

const zh = ({ path }: InFile): string => (path === '-' ? '标准输入' : path);
const en = ({ path }: InFile): string => (path === '-' ? 'standard input' : path);

/** One line per problem of a file. */
export const FILE_PROBLEMS: Catalogue<ProblemLines<FileProblems>> = {
  zh: {
    'file-missing': (at) => `${zh(at)}：找不到这个文件；请检查路径和文件名`,
    'file-directory': (at) => `${zh(at)}：这是目录，不是文件；请给出其中一个文本文件`,
    'file-unreadable': (at) => `${zh(at)}：无法读取（${at.reason}）；请检查文件和权限`,
    'file-empty': (at) => `${zh(at)}：里面没有文字；请检查是否保存完整`,
    'file-too-large': (at) => `${zh(at)}：超过 ${at.megabytes} MB；请拆成较小的文件`,
    'file-binary': (at) =>
      `${zh(at)}：不是文本（字节偏移 ${at.offset} 处是控制字符 ${at.byte}）；请另存为 UTF-8 的 txt 再试`,
    'file-not-text': (at) => `${zh(at)}：${KIND_ZH[at.kind]}`,
    'encoding-label': (at) => `不认识编码“${at.label}”；请写 ${at.examples.join('、')} 之类的名称`,
    'encoding-unknown': (at) =>
      `${zh(at)}：认不出文字编码${at.guess === undefined ? '' : `（可能是 ${at.guess}）`}；` +
      '请指明编码（如 --encoding gb18030），或另存为 UTF-8 再试',
    'encoding-bytes': (at) =>
      `${zh(at)}：字节偏移 ${at.offset} 处的 ${at.byte} 不合 ${at.encoding} 编码；` +
      '请指明正确的编码（如 --encoding gb18030），或另存为 UTF-8 再试',
  },
  en: {
    'file-missing': (at) => `${en(at)}: no such file; check the path and the name`,
    'file-directory': (at) => `${en(at)}: is a directory; name a text file in it`,
    'file-unreadable': (at) => `${en(at)}: cannot be read (${at.reason}); check the file and its permissions`,
    'file-empty': (at) => `${en(at)}: holds no text; check that it was saved completely`,
    'file-too-large': (at) => `${en(at)}: is larger than ${at.megabytes} MB; split it into smaller files`,
    'file-binary': (at) =>
      `${en(at)}: is not text (control character ${at.byte} at byte offset ${at.offset}); save it as UTF-8 text`,
    'file-not-text': (at) => `${en(at)}: ${KIND_EN[at.kind]}`,
    'encoding-label': (at) => `unknown encoding “${at.label}”; use a name such as ${at.examples.join(', ')}`,
    'encoding-unknown': (at) =>
      `${en(at)}: encoding not recognised${at.guess === undefined ? '' : ` (perhaps ${at.guess})`}; ` +
      'name it (for instance --encoding gb18030) or save the file as UTF-8',
    'encoding-bytes': (at) =>
      `${en(at)}: ${at.byte} at byte offset ${at.offset} is not valid ${at.encoding}; ` +
      'name the right encoding (for instance --encoding gb18030) or save the file as UTF-8',
  },
};
