import type { Catalogue } from '../../../messages/language.js';
import { quoted } from '../../../messages/quoted.js';
import { isHan } from '../../../model/characters.js';
import { seenText } from '../../../model/seen-text.js';
import { oddLabels } from '../../numbers/odd-label.js';
import { textRule, type Problem, type Spot } from '../../rule.js';
import { together } from '../../view/many.js';
import type { Passage } from '../../view/passage.js';
import { passageSpot } from '../../view/spot.js';
import type { LintText } from '../../view/text.js';
import { wordingPassages } from '../../view/wording.js';

interface Messages {
  readonly between: (before: string, behind: string) => string;
  readonly before: (mark: string) => string;
  readonly behind: (mark: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    between: (before, behind) => `“${before}”与“${behind}”之间多出空格`,
    before: (mark) => `${quoted(mark, 'zh')}前面多出空格`,
    behind: (mark) => `${quoted(mark, 'zh')}后面多出空格`,
  },
  en: {
    between: (before, behind) => `a space between “${before}” and “${behind}”`,
    before: (mark) => `a space before ${quoted(mark, 'en')}`,
    behind: (mark) => `a space after ${quoted(mark, 'en')}`,
  },
};

const BLANK = /(?<=\S)[^\S\uFEFF]+(?=\S)/gu;
const MARKS = '，。、；：？！（）“”‘’《》〈〉';
const OPENING = '（“‘《〈';
/** Words of a sentence have one of these somewhere; a line of a table, a signature, a formula has not. */
const SENTENCE = /[，。；：]/u;
/** Joint issuers are parted by a blank: 中共中央 国务院, 中共中央办公厅 国务院办公厅. */
const ISSUER = /(?:中央|委员会|办公厅|办公室|政府|党委|市委|省委|县委|区委|法院|检察院|部|局)$/u;
const NEXT_ISSUER =
  /^(?:国务院|中央|中共|全国|最高|中华|人民|[^，。、；：\s]{1,12}(?:政府|办公厅|委员会|法院|检察院))/u;
/** Lines of a title are not as short as this: 《野生动物保护 法》, 《中 华人民共和国刑法》. */
const SHORT = /《[^》\s]{1,3}\n|\n[^》\s]{1,3}》/u;
/** So many 款 with a caption and a blank are the way the text is set. */
const HABIT = 3;

/** A blank inside a sentence. */
export const straySpace = textRule({
  id: 'stray-space',
  group: 'text',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '句子中间多出空格',
      explanation:
        '汉字之间、汉字与标点之间不留空格。识别、转换和网页替换常在句中留下空格：“提供必要条　件和物质帮助”，检索“必要条件”就找不到；句号后面的空格还可能是原来另起一款的地方。\n\n只看正文。编号与文字之间，标题、题注、落款、附件和表格里的空格，书名号里分行的空格，外文、数字两边的空格，联合发文机关之间的空格（中共中央 国务院）都不算。多款都以小标题加空格开头的，看作这个文本的排法。',
      advice: '删去空格；句号后面的，核对原件是否另起一款。',
    },
    en: {
      summary: 'A space inside a sentence',
      explanation:
        'There is no space between Chinese characters, or between them and a mark. Recognition, conversion and replaced words on web pages leave some: 提供必要条　件和物质帮助, which a search for 必要条件 does not find. A space after a full stop may be where another paragraph began.\n\nOnly the wording is looked at. Spaces after numbers, in headings, notes, signatures, annexes and tables, between the lines of a title in 《》, beside Latin letters and digits, and between joint issuers (中共中央 国务院) are left alone, and so is a text in which paragraph after paragraph begins with a caption and a space.',
      advice:
        'Remove the space; after a full stop, check in the original whether a new paragraph begins there.',
    },
  },
  examples: [
    {
      text: '第一条　中共中央 国务院印发《关于甲的规定 关于乙的规定》，适用 GB 3095 标准，自 2024 年起施行。\n主席 张三',
      found: [],
    },
    {
      text: '第一条 各级人民政府，提供必要条　件和物质帮助。\n第二条 甲应当登记 ，乙应当备案。 丙应当公告。',
      found: ['1:17', '2:10', '2:18'],
    },
    { text: '第七条 甲事项，乙。\n第八八条　物的，丙。\n第条　丁，戊。\n第九条 戊。', found: [] },
    { text: '第一条 范围 甲，适用。\n第二条 职责 乙，负责。\n第三条 罚则 丙，处罚。', found: [] },
  ],
  check(text, { language }) {
    const say = MESSAGES[language];
    const wording = wordingPassages(text).filter((passage) => SENTENCE.test(passage.text));
    const captions = wording.filter((passage) => captionEnd(passage) >= 0).length;
    const found = wording.flatMap((passage) => {
      const caption = captions < HABIT ? -1 : captionEnd(passage);
      return [...problemsIn(passage, caption, say)];
    });
    const isOfLabel = besideLabels(text);
    return together(
      found.filter((problem) => !isOfLabel(problem)),
      language,
    );
  },
});

/** 第八八条　: a number that is not one, with the blank that belongs behind it, at the head of a line. */
const LABEL_BEFORE = /(?:^|\n)[ \t\u3000#*]*[第笫弟][^\s，。；：、]{0,8}[条條章节節编編]{1,2}$/u;
const LONGEST_LABEL = 24;

/** For asking whether a blank stands in or behind what is, or was to be, the number of a division. */
function besideLabels(text: LintText): (spot: Spot) => boolean {
  const { source } = text.witness;
  const odd = oddLabels(text);
  return ({ start }) => {
    if (odd.some((label) => start >= label.start && start <= label.end)) return true;
    const from = Math.max(0, start - LONGEST_LABEL);
    const before = seenText(source).slice(from, start);
    return LABEL_BEFORE.test(from === 0 ? before : before.replace(/^[^\n]*/u, ''));
  };
}

/** Where the first words of a passage end in a blank (职责 各级…); -1 where a mark comes first, or nothing. */
function captionEnd({ text }: Passage): number {
  const caption = /^[\p{Script=Han}、]{1,16}(?=\s)/u.exec(text);
  return caption ? caption[0].length : -1;
}

function* problemsIn(passage: Passage, caption: number, say: Messages): Generator<Problem> {
  const { text } = passage;
  const titles = titlesOf(text);
  for (const { 0: blank, index } of text.matchAll(BLANK)) {
    const end = index + blank.length;
    if (index === caption || (titles[index] === true && !SHORT.test(around(text, index, end)))) continue;
    const message = messageOf(text, index, end, say);
    if (message !== undefined) yield { ...passageSpot(passage, index, end), message };
  }
}

/** Some characters on both sides of a blank, which is written as a line end. */
function around(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 5), start)}\n${text.slice(end, end + 5)}`;
}

/** Undefined where the blank may stand: beside Latin letters and digits, and between issuers. */
function messageOf(text: string, start: number, end: number, say: Messages): string | undefined {
  const [before, behind] = [text[start - 1] as string, text[end] as string];
  if (isHan(before) && isHan(behind)) {
    const issuers =
      ISSUER.test(text.slice(Math.max(0, start - 12), start)) && NEXT_ISSUER.test(text.slice(end, end + 16));
    return issuers ? undefined : say.between(before, behind);
  }
  const [ends, begins] = [MARKS.includes(before), MARKS.includes(behind)];
  if (!(ends || isHan(before)) || !(begins || isHan(behind))) return undefined;
  return begins && !(ends && OPENING.includes(behind)) ? say.before(behind) : say.behind(before);
}

/** For each character, whether it stands inside 《》: titles of two lines are joined with a blank. */
function titlesOf(text: string): boolean[] {
  let depth = 0;
  return Array.from({ length: text.length }, (_, at) => {
    if (text[at] === '《') depth++;
    if (text[at] === '》') depth = Math.max(0, depth - 1);
    return depth > 0;
  });
}
