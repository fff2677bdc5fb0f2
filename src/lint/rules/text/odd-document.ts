import type { NoticeCode } from '../../../model/notice.js';
import { noticed } from '../../notices.js';
import { textRule } from '../../rule.js';

const CODES: ReadonlySet<NoticeCode> = new Set(['hidden-text', 'encoding-disagrees', 'pictures-left-out']);

/** A document that holds more, or says other things of itself, than it shows. */
export const oddDocument = textRule({
  id: 'odd-document',
  group: 'text',
  level: 'note',
  options: {},
  doc: {
    zh: {
      summary: '文件里有隐藏的文字、图片，或者编码的说明不对',
      explanation:
        '网页和 Word 文档可以有看不见的文字，也可以把一部分文字做成图片；网页可以自称是 GB2312 而其实是 UTF-8。读的时候按看得见的、按字节实际的编码来，这里告诉你读时作了这样的决定。',
      advice: '打开文件看一看隐藏的和图片里的文字是不是正文；是正文的，改成普通文字再读。',
    },
    en: {
      summary: 'The file holds hidden text or pictures, or names the wrong encoding',
      explanation:
        'Web pages and Word documents can hold text that is not seen, and text that is a picture; a page may say that it is in GB2312 and be in UTF-8. What is seen is read, in the encoding that the bytes are in; this tells that it had to be decided.',
      advice:
        'See whether the hidden words, or those in pictures, belong to the text; if so make them ordinary text.',
    },
  },
  examples: [
    { text: '第一条 为了保护生态环境，制定本规定。', found: [] },
    {
      text: '第一条 为了保护生态环境，制定本规定。',
      notices: [{ code: 'hidden-text', parameters: { count: 1, sample: '第二条' } }],
      found: ['1:1'],
    },
  ],
  check: (text, { language }) => noticed(text, CODES, language),
});
