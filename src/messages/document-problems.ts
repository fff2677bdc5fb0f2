import type { Catalogue } from './language.js';
import { DAMAGES, type Damage } from './document-damages.js';
import type { ProblemLines } from './problem.js';

/** Documents that are read from their bytes. */
export type DocumentKind = 'docx' | 'pdf' | 'doc' | 'html';

interface InDocument {
  /** As the caller named it; `-` for standard input. */
  readonly path: string;
  readonly kind: DocumentKind;
}

/** What can be wrong with a document that is not plain text. */
export interface DocumentProblems {
  /** `part` is a file inside the document; without `damage` there is nothing to be said of it. */
  readonly 'document-damaged': InDocument & { readonly part?: string; readonly damage?: Damage };
  readonly 'document-protected': InDocument;
  /** Only pictures: a scan. */
  readonly 'document-scanned': InDocument & { readonly pages: number };
  readonly 'document-empty': InDocument;
  /** More than can be right, or than can be worked with. */
  readonly 'document-excessive': InDocument & {
    readonly what: 'unpacked' | 'ratio' | 'parts' | 'nesting' | 'pages' | 'pieces';
    readonly limit: number;
    readonly part?: string;
  };
  /** What no honest document has. */
  readonly 'document-unsafe': InDocument & {
    readonly part: string;
    readonly what: 'entity' | 'path';
  };
  /** The extension promises a document, and the bytes are something else. */
  readonly 'document-other': InDocument;
}

const NAME_ZH: Readonly<Record<DocumentKind, string>> = {
  docx: 'Word 文档（docx）',
  pdf: 'PDF',
  doc: '旧版 Word 文档（doc）',
  html: '网页',
};
const NAME_EN: Readonly<Record<DocumentKind, string>> = {
  docx: 'Word document (docx)',
  pdf: 'PDF',
  doc: 'old Word document (doc)',
  html: 'web page',
};

const REPAIR_ZH: Readonly<Record<DocumentKind, string>> = {
  docx: '请用 Word 或 WPS 打开，看是否完整，另存为 docx 再试',
  pdf: '请重新下载，或用阅读器打开后另存再试',
  doc: '请用 Word 或 WPS 打开，看是否完整，另存为 docx 再试',
  html: '请在浏览器里打开，重新保存再试',
};
const REPAIR_EN: Readonly<Record<DocumentKind, string>> = {
  docx: 'open it in Word or WPS, see whether it is complete, and save it as .docx again',
  pdf: 'download it again, or open it in a viewer and save it again',
  doc: 'open it in Word or WPS, see whether it is complete, and save it as .docx',
  html: 'open it in a browser and save it again',
};

const UNLOCK_ZH = '请用密码打开，取消密码后另存再试';
const UNLOCK_EN = 'open it with its password, take the password off and save it again';

type Excess = DocumentProblems['document-excessive'];
const EXCESS_ZH: Readonly<Record<Excess['what'], (limit: number) => string>> = {
  unpacked: (limit) => `解开后超过 ${limit} MB`,
  ratio: (limit) => `压缩比超过 ${limit} 倍，像是压缩炸弹`,
  parts: (limit) => `里面的文件超过 ${limit} 个`,
  nesting: (limit) => `嵌套超过 ${limit} 层`,
  pages: (limit) => `超过 ${limit} 页`,
  pieces: (limit) => `段落、单元格、修订等超过 ${limit} 个`,
};
const EXCESS_EN: Readonly<Record<Excess['what'], (limit: number) => string>> = {
  unpacked: (limit) => `is larger than ${limit} MB when unpacked`,
  ratio: (limit) => `is packed more than ${limit} times, as zip bombs are`,
  parts: (limit) => `holds more than ${limit} files`,
  nesting: (limit) => `is nested more than ${limit} deep`,
  pages: (limit) => `has more than ${limit} pages`,
  pieces: (limit) => `has more than ${limit} paragraphs, cells and changes`,
};

type Unsafe = DocumentProblems['document-unsafe'];
const UNSAFE_ZH: Readonly<Record<Unsafe['what'], string>> = {
  entity: '声明了自己的实体（DTD），正常的文档没有',
  path: '指到文档以外的目录，正常的文档没有',
};
const UNSAFE_EN: Readonly<Record<Unsafe['what'], string>> = {
  entity: 'declares entities of its own (a DTD), as no honest document does',
  path: 'leads outside the document, as in no honest document',
};

const zh = ({ path }: InDocument): string => (path === '-' ? '标准输入' : path);
const en = ({ path }: InDocument): string => (path === '-' ? 'standard input' : path);
const partZh = (part: string | undefined): string => (part === undefined ? '' : `（${part}）`);
const partEn = (part: string | undefined): string => (part === undefined ? '' : ` (${part})`);
const damageZh = (damage: Damage | undefined): string =>
  damage === undefined ? '' : `（${DAMAGES.zh(damage)}）`;
const damageEn = (damage: Damage | undefined): string =>
  damage === undefined ? '' : `: ${DAMAGES.en(damage)}`;

/** One line per problem of a document. */
export const DOCUMENT_PROBLEMS: Catalogue<ProblemLines<DocumentProblems>> = {
  zh: {
    'document-damaged': (at) =>
      `${zh(at)}：${NAME_ZH[at.kind]}已损坏${partZh(at.part)}${damageZh(at.damage)}；${REPAIR_ZH[at.kind]}`,
    'document-protected': (at) => `${zh(at)}：${NAME_ZH[at.kind]}有密码保护，无法读取；${UNLOCK_ZH}`,
    'document-scanned': (at) =>
      `${zh(at)}：${at.pages} 页都是图片，没有文字（扫描件）；请先做文字识别（OCR），存为 docx 或带文字的 PDF 再试`,
    'document-empty': (at) => `${zh(at)}：${NAME_ZH[at.kind]}里没有文字；请检查是否保存完整`,
    'document-excessive': (at) =>
      `${zh(at)}：${NAME_ZH[at.kind]}${partZh(at.part)}${EXCESS_ZH[at.what](at.limit)}，不予读取；请拆成较小的文件，或另存为 txt 再试`,
    'document-unsafe': (at) =>
      `${zh(at)}：${NAME_ZH[at.kind]}里的 ${at.part} ${UNSAFE_ZH[at.what]}，不予读取；${REPAIR_ZH[at.kind]}`,
    'document-other': (at) =>
      `${zh(at)}：扩展名说是${NAME_ZH[at.kind]}，内容不是（文件可能损坏，或只是改了扩展名）；${REPAIR_ZH[at.kind]}`,
  },
  en: {
    'document-damaged': (at) =>
      `${en(at)}: damaged ${NAME_EN[at.kind]}${partEn(at.part)}${damageEn(at.damage)}; ${REPAIR_EN[at.kind]}`,
    'document-protected': (at) =>
      `${en(at)}: the ${NAME_EN[at.kind]} is protected by a password; ${UNLOCK_EN}`,
    'document-scanned': (at) =>
      `${en(at)}: all ${at.pages} pages are pictures without text (a scan); run text recognition and save it as .docx or as a PDF with text`,
    'document-empty': (at) =>
      `${en(at)}: the ${NAME_EN[at.kind]} holds no text; check that it was saved completely`,
    'document-excessive': (at) =>
      `${en(at)}: the ${NAME_EN[at.kind]}${partEn(at.part)} ${EXCESS_EN[at.what](at.limit)} and is not read; split it, or save it as .txt`,
    'document-unsafe': (at) =>
      `${en(at)}: ${at.part} in the ${NAME_EN[at.kind]} ${UNSAFE_EN[at.what]}, and is not read; ${REPAIR_EN[at.kind]}`,
    'document-other': (at) =>
      `${en(at)}: the extension promises a ${NAME_EN[at.kind]}, but the content is none (damaged, or only renamed); ${REPAIR_EN[at.kind]}`,
  },
};
