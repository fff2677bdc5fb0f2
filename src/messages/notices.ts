import type { Notice, NoticeParameters } from '../model/notice.js';
import type { Catalogue, Language } from './language.js';
import type { ProblemLines } from './problem.js';

/** Pages named in a line; a reader looks up the first few. */
const NAMED = 8;

function pagesZh(pages: readonly number[]): string {
  const named = pages.slice(0, NAMED).join('、');
  return `第 ${named} ${pages.length > NAMED ? '等 ' + String(pages.length) + ' ' : ''}页`;
}

function pagesEn(pages: readonly number[]): string {
  const named = pages.slice(0, NAMED).join(', ');
  const more = pages.length > NAMED ? ` and ${pages.length - NAMED} more` : '';
  return `${pages.length === 1 ? 'page' : 'pages'} ${named}${more}`;
}

const NOTICES: Catalogue<ProblemLines<NoticeParameters>> = {
  zh: {
    'automatic-numbers-missing': () =>
      '旧版 doc 里自动编号的“第X条”“（一）”不在文字里，可能缺号；请用 Word 或 WPS 另存为 docx 再比',
    'tracked-changes': ({ state, changes }) =>
      state === 'accepted'
        ? `有 ${changes} 处修订痕迹，按全部接受之后的文字读；要修订之前的，用 --revision original`
        : `有 ${changes} 处修订痕迹，按修订之前的文字读`,
    'changes-accepted': ({ changes }) =>
      `有 ${changes} 处修订痕迹，旧版 doc 只能按全部接受之后的文字读；要比较修订前后，请用 Word 或 WPS 另存为 docx`,
    'pages-without-text': ({ pages }) => `${pagesZh(pages)}是图片，没有文字，没有读到`,
    'characters-unknown': ({ count, pages }) =>
      `有 ${count} 个字的字体没有说明是什么字（${pagesZh(pages)}），读作 U+FFFD`,
    'parts-unsound': ({ count }) =>
      `有 ${count} 处数据的校验和不对，或者字体损坏；文字都读了，但可能有误，请与阅读器里显示的核对`,
    'hidden-text': ({ count, sample }) => `有 ${count} 处隐藏文字，没有当作正文：“${sample}”`,
    'encoding-disagrees': ({ declared, encoding }) => `网页自称是 ${declared} 编码，实际按 ${encoding} 读`,
    'articles-in-table': ({ articles }) =>
      `${articles} 条“第X条”都在表格里，没有当作条文（像是对照表）；请把要比的那一栏另存为一个文件`,
    'pictures-left-out': ({ count }) => `有 ${count} 处图片、公式或嵌入的对象，里面的文字没有读到`,
  },
  en: {
    'automatic-numbers-missing': () =>
      'numbers that Word makes by itself (第X条, （一）) are not in the text of an old .doc and may be wanting; save it as .docx',
    'tracked-changes': ({ state, changes }) =>
      state === 'accepted'
        ? `${changes} tracked changes, read as if all were accepted; for the text before them use --revision original`
        : `${changes} tracked changes, read as before them`,
    'changes-accepted': ({ changes }) =>
      `${changes} tracked changes, and an old .doc can only be read as if all were accepted; for the text before them save it as .docx`,
    'pages-without-text': ({ pages }) => `${pagesEn(pages)}: pictures without text, not read`,
    'characters-unknown': ({ count, pages }) =>
      `${count} characters whose font does not say what they are (${pagesEn(pages)}), read as U+FFFD`,
    'parts-unsound': ({ count }) =>
      `${count} parts whose checksum is wrong, or whose font is damaged; all words were read, but some may be wrong; look at them in a viewer`,
    'hidden-text': ({ count, sample }) => `${count} pieces of hidden text, not taken for text: “${sample}”`,
    'encoding-disagrees': ({ declared, encoding }) =>
      `the page says that it is in ${declared}, but was read as ${encoding}`,
    'articles-in-table': ({ articles }) =>
      `${articles} articles all stand in a table and are not taken for articles (it looks like a table of changes); save the column that is meant as a file of its own`,
    'pictures-left-out': ({ count }) =>
      `${count} pictures, formulas or embedded objects, whose words were not read`,
  },
};

/** What a reader is told about how a file was read, in one line. */
export function noticeWords({ code, parameters }: Notice, lang: Language): string {
  const say = NOTICES[lang][code] as (parameters: Notice['parameters']) => string;
  return say(parameters);
}
