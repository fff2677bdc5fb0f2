import type { Catalogue } from './language.js';

/** What `jiaokan parse` says beside the words of the text itself. */
export interface OutlineMessages {
  readonly untitled: string;
  readonly empty: string;
  /** What a block outside the text is. */
  readonly block: (what: string) => string;
  /** A paragraph that is not a 款 of an article. */
  readonly paragraph: string;
  /** A line end was taken away; `because` is the reason in `report-words.ts`. */
  readonly doubtful: (because: string) => string;
}

/** Words of the outline of a document. */
export const OUTLINE_MESSAGES: Catalogue<OutlineMessages> = {
  zh: {
    untitled: '未命名文本',
    empty: '文件中没有文字。',
    block: (what) => `〔${what}〕`,
    paragraph: '段',
    doubtful: (because) => `并行存疑（${because}）`,
  },
  en: {
    untitled: 'Untitled text',
    empty: 'There is no text in the file.',
    block: (what) => `[${what}]`,
    paragraph: 'paragraph',
    doubtful: (because) => `joined, not surely: ${because}`,
  },
};
