import type { Catalogue } from './language.js';

/** What the tools of the edition page say. In patterns, `{name}` is filled in by the script of the page. */
export interface EditionToolMessages {
  readonly tools: string;
  readonly previous: string;
  readonly next: string;
  /** Which difference the reader is at: `{at}` of `{of}`. */
  readonly at: string;
  readonly find: string;
  /** Which of the places found. */
  readonly found: string;
  readonly filter: string;
  /** How many entries are shown: `{shown}` of `{all}`. */
  readonly count: string;
  readonly kinds: string;
  readonly texts: string;
  readonly only: string;
  readonly substantive: string;
  readonly open: string;
  readonly reset: string;
  readonly fold: string;
  /** Stands for `{n}` rows that are folded up. */
  readonly run: string;
  readonly columns: string;
  readonly columnsShown: string;
  readonly copied: string;
  readonly keys: string;
  readonly keyNext: string;
  readonly keyPrevious: string;
  readonly keyFind: string;
  readonly keyFindNext: string;
  readonly keyViews: string;
  readonly keyClear: string;
  readonly keyHelp: string;
  readonly keysOn: string;
  readonly close: string;
}

/** Words of the tools of the edition page. */
export const EDITION_TOOL_MESSAGES: Catalogue<EditionToolMessages> = {
  zh: {
    tools: '工具',
    previous: '上一处',
    next: '下一处',
    at: '{at} / {of}',
    find: '查找',
    found: '{at} / {of}',
    filter: '筛选',
    count: '{shown} / {all} 处',
    kinds: '类别',
    texts: '异于底本的文本',
    only: '只看',
    substantive: '实质性',
    open: '待定',
    reset: '全部显示',
    fold: '只看有异',
    run: '… {n} 条相同 …',
    columns: '栏',
    columnsShown: '显示的文本',
    copied: '链接已复制',
    keys: '快捷键',
    keyNext: '下一处异文',
    keyPrevious: '上一处异文',
    keyFind: '查找',
    keyFindNext: '查找时：下一个，上一个',
    keyViews: '整理版、对照版、编注版',
    keyClear: '关闭、清除',
    keyHelp: '本表',
    keysOn: '使用单键快捷键',
    close: '关闭',
  },
  en: {
    tools: 'Tools',
    previous: 'Previous',
    next: 'Next',
    at: '{at} / {of}',
    find: 'Find',
    found: '{at} / {of}',
    filter: 'Filter',
    count: '{shown} of {all}',
    kinds: 'Kind',
    texts: 'Texts that depart from the base',
    only: 'Only',
    substantive: 'of substance',
    open: 'open',
    reset: 'Show all',
    fold: 'Differing only',
    run: '… alike: {n} …',
    columns: 'Columns',
    columnsShown: 'Texts shown',
    copied: 'Link copied',
    keys: 'Keys',
    keyNext: 'next variant',
    keyPrevious: 'previous variant',
    keyFind: 'find',
    keyFindNext: 'while finding: next, previous',
    keyViews: 'clean, side by side, annotated',
    keyClear: 'close, clear',
    keyHelp: 'this list',
    keysOn: 'Use single keys',
    close: 'Close',
  },
};
