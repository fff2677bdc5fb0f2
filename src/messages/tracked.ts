import type { ChangeKind, Revision } from '../model/tracked.js';
import type { Catalogue } from './language.js';

/** What a report says of tracked changes (修订痕迹) and comments (批注) in a document. */
export interface TrackedMessages {
  readonly tracked: string;
  readonly remarks: string;
  readonly change: Readonly<Record<ChangeKind, string>>;
  readonly changed: string;
  readonly words: string;
  readonly author: string;
  readonly time: string;
  /** The words that a comment is about, and what it says. */
  readonly about: string;
  readonly remark: string;
  /** For an author whom the document does not name. */
  readonly unsigned: string;
  /** Who, when (may be empty) and what, with the words in quotation marks. */
  readonly line: (author: string, time: string, change: string, words: string) => string;
  /** After the first few of many. */
  readonly more: (n: number) => string;
  /** Over the changes of one text; of a document whose two states are compared `state` is not set. */
  readonly listOf: (siglum: string, n: number, state: Revision | undefined) => string;
  readonly remarksOf: (siglum: string, n: number) => string;
}

/** Words about tracked changes and comments. */
export const TRACKED_MESSAGES: Catalogue<TrackedMessages> = {
  zh: {
    tracked: '修订记录',
    remarks: '批注',
    change: { insertion: '插入', deletion: '删去', 'moved-from': '移出', 'moved-to': '移入' },
    changed: '修订',
    words: '文字',
    author: '作者',
    time: '时间',
    about: '所指文字',
    remark: '批注内容',
    unsigned: '未署名',
    line: (author, time, change, words) =>
      `${[author, time, change].filter((part) => part !== '').join(' ')}${words}`,
    more: (n) => `另有 ${n} 处修订`,
    listOf: (siglum, n, state) =>
      state === undefined
        ? `${siglum}：同一份文件修订前后的两个文本，修订 ${n} 处。时间照文件所记。`
        : `${siglum}：修订 ${n} 处，这里用的是${state === 'accepted' ? '全部接受之后' : '修订之前'}的文字。时间照文件所记。`,
    remarksOf: (siglum, n) => `${siglum}：批注 ${n} 条。`,
  },
  en: {
    tracked: 'Tracked changes',
    remarks: 'Comments',
    change: {
      insertion: 'inserted',
      deletion: 'deleted',
      'moved-from': 'moved away',
      'moved-to': 'moved here',
    },
    changed: 'Change',
    words: 'Words',
    author: 'Author',
    time: 'Time',
    about: 'About',
    remark: 'Comment',
    unsigned: 'unsigned',
    line: (author, time, change, words) =>
      [author, time, change, words].filter((part) => part !== '').join(' '),
    more: (n) => `${n} more ${n === 1 ? 'change' : 'changes'}`,
    listOf: (siglum, n, state) =>
      state === undefined
        ? `${siglum}: one document before and after ${n} tracked ${n === 1 ? 'change' : 'changes'}. Times are as the document has them.`
        : `${siglum}: ${n} tracked ${n === 1 ? 'change' : 'changes'}, read ${state === 'accepted' ? 'as if all were accepted' : 'as before them'}. Times are as the document has them.`,
    remarksOf: (siglum, n) => `${siglum}: ${n} ${n === 1 ? 'comment' : 'comments'}.`,
  },
};
