import type { Catalogue } from '../../../messages/language.js';
import { quoted } from '../../../messages/quoted.js';
import { unpairedIn, type MarkPlace, type Unpaired } from '../../marks/unpaired.js';
import { textRule, type Problem, type Related, type Spot } from '../../rule.js';
import { togetherBy } from '../../view/many.js';
import { ownUnits } from '../../view/own.js';
import { passageSpot } from '../../view/spot.js';

interface Messages {
  readonly unclosed: (open: string, close: string) => string;
  readonly unopened: (open: string, close: string) => string;
  readonly again: (open: string) => string;
  readonly unlike: (open: string, there: string) => string;
  readonly odd: (quote: string) => string;
  readonly openHere: (open: string) => string;
  readonly until: string;
  readonly from: string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    unclosed: (open, close) => `${quoted(open, 'zh')}没有配对的${quoted(close, 'zh')}`,
    unopened: (open, close) => `${quoted(close, 'zh')}没有配对的${quoted(open, 'zh')}`,
    again: (open) => `多出${quoted(open, 'zh')}：前面的一个还没有配对`,
    unlike: (open, there) => `以${quoted(open, 'zh')}开始，却以${quoted(there, 'zh')}结束`,
    odd: (quote) => `${quoted(quote, 'zh')}的个数是单数，少了或者多了一个`,
    openHere: (open) => `没有配对的${quoted(open, 'zh')}在此处`,
    until: '到此处为止仍没有配对',
    from: '从此处起没有与它配对的',
  },
  en: {
    unclosed: (open, close) => `${quoted(open, 'en')} lacks its partner, ${quoted(close, 'en')}`,
    unopened: (open, close) => `${quoted(close, 'en')} lacks its partner, ${quoted(open, 'en')}`,
    again: (open) => `${quoted(open, 'en')} too many: an earlier one still lacks its partner`,
    unlike: (open, there) => `opened with ${quoted(open, 'en')}, closed with ${quoted(there, 'en')}`,
    odd: (quote) => `${quoted(quote, 'en')} in odd number: one is missing, or one too many`,
    openHere: (open) => `${quoted(open, 'en')} without a partner is here`,
    until: 'no partner up to here',
    from: 'no partner from here on',
  },
};

/** Quotation marks and brackets that lack their other half. */
export const unpairedMark = textRule({
  id: 'unpaired-mark',
  group: 'text',
  level: 'error',
  options: {},
  doc: {
    zh: {
      summary: '引号、括号、书名号不成对',
      explanation:
        '引号、括号、书名号都要成对。“党政同责、一岗“双责”里第二个前引号没有来由；“依照本法第（三项”少了后括号。断行、识别和手工修改都容易丢掉一半或者多出一半，读者就不知道引文、书名到哪里为止。\n\n括号、书名号在同一条之内配对；引号可以跨几款：整条引用几款条文时，每款段首重用前引号，只在最后一款末尾用后引号，不算。半角引号不分前后，按个数配对。前后括号一个全角、一个半角的，见规则 mixed-width。',
      advice: '核对原件，补上缺的一半，或者删去多出的一半。',
    },
    en: {
      summary: 'A quotation mark, bracket or 《 without its partner',
      explanation:
        'Quotation marks, brackets and 《》 come in twos. In “党政同责、一岗“双责” the second opening mark has no business there; 第（三项 lacks its bracket. Broken lines, recognition and corrections by hand lose one half or add one, and nobody knows where the quotation or the title ends.\n\nBrackets and 《》 are closed within their article. Quotation marks may run over several paragraphs: where several are quoted, each opens anew and only the last one closes. Half-width " has no direction and is counted. A full-width and a half-width bracket make a pair; see mixed-width.',
      advice: 'Compare with the original; add the half that is missing, or remove the one too many.',
    },
  },
  examples: [
    {
      text: '第一条 根据《中华人民共和国环境保护法》《中共中央〈关于甲的意见〉》等，制定本规定（以下称“本规定”)。',
      found: [],
    },
    { text: '第一条 坚持“党政同责、一岗“双责”“管发展必须管环保”的要求。', found: ['1:15 “'] },
    {
      text: '第一条 本办法所称“以上、“以下”包括本数。\n第二条 依照本法第（三项办理。\n第三条 依照三）项、甲法》办理。',
      found: ['1:14 “', '2:10 （', '3:8 ）', '3:13 》'],
    },
    {
      text: '第一条 使用“最高级’、“最佳”等用语。\n第二条 称"以上"包括本数，称"以下不包括。',
      found: ['1:11 ’', '2:16 "'],
    },
    {
      text: '第一条 将第八条修改为：“甲应当登记。\n“乙应当备案。\n“丙应当公告。”\n第二条 本决定自公布之日起施行。',
      found: [],
    },
    { text: '第一条 下列方法：\n1）按照重量；2）按照面积，区间为[0,1)。', found: [] },
  ],
  check(text, { language }) {
    const found = ownUnits(text).flatMap((passages) =>
      unpairedIn(passages).map((unpaired) => problemOf(unpaired, MESSAGES[language])),
    );
    return togetherBy(found, ({ message }) => message, language);
  },
});

function problemOf(unpaired: Unpaired, say: Messages): Problem {
  const spot = spotOf(unpaired);
  const there = unpaired.passage.text[unpaired.at] as string;
  if (unpaired.is === 'odd') return { ...spot, message: say.odd(there) };
  const { open, close } = unpaired.pair;
  if (unpaired.is === 'again' || unpaired.is === 'unlike') {
    const related = [{ ...spotOf(unpaired.before), message: say.openHere(open) }];
    if (unpaired.is === 'again') return { ...spot, message: say.again(open), related };
    return { ...spot, message: say.unlike(open, there), expected: close, related };
  }
  if (unpaired.is === 'unclosed')
    return {
      ...spot,
      message: say.unclosed(open, close),
      expected: close,
      related: [lastOf(unpaired, say.until)],
    };
  return {
    ...spot,
    message: say.unopened(open, close),
    expected: open,
    related: [firstOf(unpaired, say.from)],
  };
}

function spotOf({ passage, at }: MarkPlace): Spot {
  return passageSpot(passage, at, at + 1);
}

function lastOf({ passage }: MarkPlace, message: string): Related {
  return { ...passageSpot(passage, passage.text.length - 1, passage.text.length), message };
}

function firstOf({ passage }: MarkPlace, message: string): Related {
  return { ...passageSpot(passage, 0, 1), message };
}
