import type { Catalogue } from '../../../messages/language.js';
import { textRule } from '../../rule.js';
import { matchesOf, type Match } from '../../view/matches.js';

interface Messages {
  readonly undecoded: (count: number) => string;
  readonly stand: (mark: string) => string;
  readonly twice: (words: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    undecoded: (count) => `此处丢失了字符，只剩下${count}个解码失败的符号U+FFFD`,
    stand: (mark) => `“${mark}”夹在汉字之间，是丢失的字符留下的符号`,
    twice: (words) => `“${words}”是编码错误留下的乱码，原来的字已丢失`,
  },
  en: {
    undecoded: (count) => `characters are lost here; what could not be decoded is U+FFFD (${count}×)`,
    stand: (mark) => `“${mark}” between Chinese characters stands in the place of lost ones`,
    twice: (words) => `“${words}” is what a wrong encoding leaves behind; the characters are lost`,
  },
};

/** Bytes of U+FFFD, or of memory that was never written, read as GBK. */
const DEBRIS = /锟斤拷|(?:烫{3,}|屯{3,})/u;
const BOX = /(?<=\p{Script=Han})[□■]{1,4}(?=\p{Script=Han})/u;
/** A system without the character prints one ? for it; a run of full-width ones is no question either. */
const QUERY = /(?<=\p{Script=Han})(?:\?{1,8}|？{2,8})(?=\p{Script=Han})/u;
const LOST = new RegExp(`\\uFFFD+|${DEBRIS.source}|${BOX.source}|${QUERY.source}`, 'gu');
/** 在□内打√: a form speaks of its own boxes. */
const OF_A_FORM = /^[□■]+[内中里处前后]/u;

/** What stands for a character that is lost. */
export const replacementCharacter = textRule({
  id: 'replacement-character',
  group: 'text',
  level: 'error',
  options: {},
  doc: {
    zh: {
      summary: '字符丢失，只剩下替代的符号（□、?）或者乱码',
      explanation:
        '解码或者转换时认不出的字符，会变成 U+FFFD、□、? 或者“锟斤拷”一类的乱码：“国务□生态环境主管部门”。原来的字已经不在文本里，不能推定，只能核对原件。\n\n表格里供勾选的□不算；答记者问里的问号也不算。',
      advice: '核对原件，补上原来的字；全文都是这样的，用 --encoding 指定正确的编码。',
    },
    en: {
      summary: 'A lost character, with a sign or debris in its place',
      explanation:
        'What cannot be decoded or converted becomes U+FFFD, □, ? or debris such as 锟斤拷: 国务□生态环境主管部门. The character itself is no longer in the text; only the original can tell what it was.\n\nBoxes to be ticked in a form and the question marks of an interview are left alone.',
      advice:
        'Compare with the original and restore the character; where the whole text is like this, give the right encoding with --encoding.',
    },
  },
  examples: [
    { text: '第一条 国务院生态环境主管部门负责。\n第二条 在□内打√。', found: [] },
    { text: '第一条 国务\uFFFD\uFFFD主管部门负责。', found: ['1:7 \uFFFD\uFFFD'] },
    { text: '第一条 国务□生态环境主管部门负责。', found: ['1:7 □'] },
    { text: '第一条 国务??主管部门负责，锟斤拷制定本办法。', found: ['1:7 ??', '1:16 锟斤拷'] },
    {
      text: '问:适用范围包括哪些?责任如何把握?\n答:适用于各部门。\n问:如何施行?\n答:自公布之日起施行。',
      found: [],
    },
  ],
  *check(text, { language }) {
    const say = MESSAGES[language];
    for (const match of matchesOf(text, LOST)) {
      if (isMeant(match, text.witness.tree.family === 'qa')) continue;
      yield { start: match.start, end: match.end, message: messageOf(match.shown, say) };
    }
  },
});

function isMeant({ shown, leaf, index }: Match, asks: boolean): boolean {
  return (asks && /[?？]/u.test(shown)) || OF_A_FORM.test(leaf.slice(index, index + 6));
}

function messageOf(shown: string, say: Messages): string {
  if (shown.startsWith('\uFFFD')) return say.undecoded(shown.length);
  return /\p{Script=Han}/u.test(shown) ? say.twice(shown) : say.stand(shown);
}
