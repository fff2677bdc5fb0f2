import type { NoticeCode } from '../../../model/notice.js';
import { noticed } from '../../notices.js';
import { textRule } from '../../rule.js';

const CODES: ReadonlySet<NoticeCode> = new Set([
  'automatic-numbers-missing',
  'changes-accepted',
  'tracked-changes',
  'pages-without-text',
  'characters-unknown',
  'articles-in-table',
  'parts-unsound',
]);

/** A document whose text is not all there is to read on paper. */
export const unreadText = textRule({
  id: 'unread-text',
  group: 'text',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '文件里有没有读到的文字',
      explanation:
        '旧版 doc 的自动编号不在文字里，“第三条”打开看得见，读出来没有；PDF 里扫描的页只有图片，数据损坏的地方可能有错字；有修订痕迹的 docx 是两个文本，没有指明时只读其中一个。这些地方的对比不能代表纸面。',
      advice: '按提示换一种格式再读，或者用 --revision、配置里的 revision 指明读哪一个文本。',
    },
    en: {
      summary: 'The file holds text that was not read',
      explanation:
        'Automatic numbers of an old .doc are not in its text: 第三条 is seen in Word and is missing here. Scanned pages of a PDF are pictures, and where its data is damaged words may be wrong. A .docx with tracked changes is two texts, of which one was read. What is compared there is not what is on paper.',
      advice:
        'Save the file in another format as told, or say which text is meant with --revision or revision: in the configuration.',
    },
  },
  examples: [
    { text: '第一条 为了保护生态环境，制定本规定。', found: [] },
    {
      text: '为了保护生态环境，制定本规定。',
      notices: [{ code: 'automatic-numbers-missing', parameters: {} }],
      found: ['1:1'],
    },
  ],
  check: (text, { language }) => noticed(text, CODES, language),
});
