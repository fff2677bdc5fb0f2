import type { Relation } from '../model/alignment.js';
import type { Kind } from '../model/comparison.js';
import type { Severity } from '../model/finding.js';
import type { Format } from '../model/source.js';
import type { BlockReason, BlockType, DivisionType, Family, Join } from '../model/tree.js';
import type { Role } from '../model/witness.js';
import type { Catalogue } from './language.js';

/** The words a report has for what the model knows by a key. */
export interface ReportWords {
  readonly relation: Readonly<Record<Relation, string>>;
  readonly kind: Readonly<Record<Kind, string>>;
  readonly role: Readonly<Record<Role, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly family: Readonly<Record<Family, string>>;
  readonly format: Readonly<Record<Format, string>>;
  readonly division: Readonly<Record<DivisionType, string>>;
  readonly block: Readonly<Record<BlockType, string>>;
  readonly reason: Readonly<Record<BlockReason, string>>;
  /** Why a line end was taken away. */
  readonly join: Readonly<Record<Join['because'], string>>;
  /** A place of the witness where the others are the base's. */
  readonly ofWitness: (place: string) => string;
}

/**
 * 替换 缺 多 互乙 rather than 讹 脱 衍 倒: the program records that two texts differ; which of them is in error is
 * for an editor to say.
 */
export const REPORT_WORDS: Catalogue<ReportWords> = {
  zh: {
    relation: {
      same: '相同',
      edited: '有异',
      split: '拆分',
      merged: '合并',
      inserted: '新增',
      deleted: '删去',
    },
    kind: {
      substitution: '替换',
      omission: '缺',
      addition: '多',
      transposition: '互乙',
      punctuation: '标点',
      orthography: '字形',
    },
    role: { base: '底本', witness: '校本', commentary: '解读', parallel: '参照' },
    severity: { error: '错误', warning: '提醒', note: '说明' },
    family: { statute: '条文', outline: '公文层次', qa: '问答' },
    format: { txt: '纯文本', md: 'Markdown', html: '网页', docx: 'Word', pdf: 'PDF', doc: '旧版 Word' },
    division: {
      part: '编',
      subpart: '分编',
      chapter: '章',
      section: '节',
      article: '条',
      paragraph: '款',
      item: '项',
      subitem: '目',
      preamble: '序言',
      qa: '问答',
      question: '问',
      answer: '答',
    },
    block: {
      front: '正文之前',
      title: '标题',
      note: '题注',
      toc: '目录',
      annex: '附件',
      back: '正文之后',
      furniture: '版面文字',
    },
    reason: {
      'front-matter': '文件头',
      navigation: '网页导航',
      lead: '导语或通知',
      title: '法规名称',
      history: '题注',
      contents: '目录',
      annex: '附件',
      'after-end': '正文之后的内容',
      signature: '落款',
      'page-number': '页码',
      'running-title': '页眉',
      footnote: '脚注',
      table: '表格',
      'text-box': '文本框',
    },
    join: {
      'no-stop': '行末没有句末标点',
      comma: '行末是逗号或顿号',
      'known-word': '行末与下行行首合成一词',
      list: '冒号之后逐行列举',
      wrapped: '按版心折行',
      'full-line': '行末有句末标点，但该行已满',
    },
    ofWitness: (place) => `校本${place}`,
  },
  en: {
    relation: {
      same: 'same',
      edited: 'differs',
      split: 'split',
      merged: 'merged',
      inserted: 'inserted',
      deleted: 'deleted',
    },
    kind: {
      substitution: 'substitution',
      omission: 'omission',
      addition: 'addition',
      transposition: 'transposition',
      punctuation: 'punctuation',
      orthography: 'orthography',
    },
    role: { base: 'base text', witness: 'witness', commentary: 'commentary', parallel: 'parallel' },
    severity: { error: 'error', warning: 'warning', note: 'note' },
    family: { statute: 'statute', outline: 'outline', qa: 'questions and answers' },
    format: {
      txt: 'plain text',
      md: 'Markdown',
      html: 'web page',
      docx: 'Word',
      pdf: 'PDF',
      doc: 'old Word',
    },
    division: {
      part: 'part',
      subpart: 'subpart',
      chapter: 'chapter',
      section: 'section',
      article: 'article',
      paragraph: 'paragraph',
      item: 'item',
      subitem: 'subitem',
      preamble: 'preamble',
      qa: 'question and answer',
      question: 'question',
      answer: 'answer',
    },
    block: {
      front: 'before the text',
      title: 'title',
      note: 'note',
      toc: 'contents',
      annex: 'annex',
      back: 'after the text',
      furniture: 'page furniture',
    },
    reason: {
      'front-matter': 'front matter',
      navigation: 'site navigation',
      lead: 'lead or notice',
      title: 'name of the regulation',
      history: 'enactment note',
      contents: 'contents',
      annex: 'annex',
      'after-end': 'what follows the text',
      signature: 'signature and date',
      'page-number': 'page number',
      'running-title': 'running title',
      footnote: 'footnote',
      table: 'table',
      'text-box': 'text box',
    },
    join: {
      'no-stop': 'the line has no stop at its end',
      comma: 'the line ends with a comma',
      'known-word': 'the line end cuts a word',
      list: 'a list after a colon, line by line',
      wrapped: 'the text is wrapped at a measure',
      'full-line': 'the line ends with a stop, but it is full',
    },
    ofWitness: (place) => `${place} of the witness`,
  },
};
