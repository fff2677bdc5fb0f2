import type { Catalogue } from '../../../messages/language.js';
import { HAN_NUMERAL, numeralValue } from '../../../model/numeral.js';
import type { Division } from '../../../model/tree.js';
import { extentOf } from '../../references/extent.js';
import { textRule, type Problem, type Spot } from '../../rule.js';
import type { DivisionPassage } from '../../view/passage.js';
import { quotationsOf } from '../../view/quoted.js';
import { passageSpot } from '../../view/spot.js';
import { enclosing, type LintText } from '../../view/text.js';
import { wordingPassages } from '../../view/wording.js';

interface Messages {
  readonly none: (word: string, level: string) => string;
  readonly fewer: (word: string, level: string, count: number) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    none: (word, level) => `“${word}”没有所指：此处已是第一${level}`,
    fewer: (word, level, count) => `“${word}”所指不足：此前只有${count}${level}`,
  },
  en: {
    none: (word, level) => `“${word}” has nothing to refer to: this is the first ${level}`,
    fewer: (word, level, count) =>
      `“${word}” refers to more than there is: only ${count} ${level} before this one`,
  },
};

/** 前款 in the first 款 of an article, 前条 in 第一条, 前三款 in the third. */
export const previousMissing = textRule({
  id: 'previous-missing',
  group: 'references',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '“前款”“前条”“前项”之前没有所指的款、条、项',
      explanation:
        '一条的第一款里说“依照前款规定处罚”，所引应是“前条”；或者转录时把两款接成了一款，如“……并处罚金。单位犯前款罪的，对单位判处罚金”，在“单位”之前缺了分段。\n\n全文不分款、各项没有编号的不算；引号里的文字不算。',
      advice: '核对原件：少了分段的，把两款分开；引错的，改正“前”字后面的数字或者“款”“条”“项”。',
    },
    en: {
      summary: '前款, 前条 or 前项 with too few of them before it',
      explanation:
        '依照前款规定处罚 in the first paragraph of an article: 前条 is meant, or two paragraphs were run together when the text was copied (…并处罚金。单位犯前款罪的…, where a new paragraph ought to begin before 单位). \n\nTexts without paragraphs or numbered items, and words in quotation marks, are left alone.',
      advice: 'Compare with the original: separate the paragraphs, or correct the number or the level.',
    },
  },
  examples: [
    { text: '第一条 甲事项。\n第二条 乙事项。\n依照前款处理。\n第三条 依照前条处理。', found: [] },
    {
      text: '第一条 依照前条处理。\n第二条 乙事项。单位有前款情形的，处罚。\n第三条 丙。',
      found: ['1:7 前条', '2:12 前款'],
    },
    { text: '第一条 甲。\n第二条 乙。\n有前两款情形的，处罚。\n第三条 丙。', found: ['3:2 前两款'] },
    {
      text: '第一条 下列情形：\n（一）前项情形；\n（二）前项情形。\n第二条 乙。\n第三条 丙。',
      found: ['2:4 前项'],
    },
  ],
  *check(text, { language }) {
    const isQuoted = quotationsOf(text);
    for (const found of backward(text, MESSAGES[language])) if (!isQuoted(found.start)) yield found;
  },
});

/** Not 到期前款项, 此前条件, 目前项目. */
const BACKWARD = new RegExp(
  `(?<![此之以目提当先期])前([${HAN_NUMERAL}]*)(款(?!项)|条(?![件例约款])|项(?!目))`,
  'gu',
);
const TYPES: Readonly<Record<string, Division['type']>> = { 款: 'paragraph', 条: 'article', 项: 'item' };

/** A file that has run all 款 together is not told so for every one of them. */
const SEVERAL = 3;

function* backward(text: LintText, say: Messages): Generator<Problem> {
  const extent = extentOf(text);
  if (!extent) return;
  const places = placesOf(text);
  const found = wordingPassages(text).flatMap((passage) => [...mentions(passage, places, text)]);
  const paragraphs = found.filter(({ type }) => type === 'paragraph');
  const short = paragraphs.filter(isShort).length;
  const isRunTogether = !extent.paragraphed || (short > SEVERAL && short * 2 > paragraphs.length);
  const told = new Set<Division>();
  for (const mention of found) {
    if (!isShort(mention) || told.has(mention.at)) continue;
    if (mention.type === 'paragraph' ? isRunTogether : mention.type === 'article' && !extent.whole) continue;
    told.add(mention.at);
    const { word, level, before, spot } = mention;
    yield { ...spot, message: before === 0 ? say.none(word, level) : say.fewer(word, level, before) };
  }
}

/** 前两款 and where it stands. */
interface Mention {
  readonly spot: Spot;
  readonly word: string;
  readonly level: string;
  readonly type: Division['type'];
  /** The 款, 条 or 项 it stands in; one finding for each will do. */
  readonly at: Division;
  /** How many it wants before it, and how many there are. */
  readonly wanted: number;
  readonly before: number;
}

function isShort({ wanted, before }: Mention): boolean {
  return before < wanted;
}

/** How many of its kind stand before each division: articles in the text, all others in what they are in. */
function placesOf({ divisions, parents }: LintText): ReadonlyMap<Division, number> {
  const counts = new Map<Division | undefined, Map<string, number>>();
  return new Map(
    divisions.map((division) => {
      const { type } = division;
      const holder = type === 'article' ? undefined : parents.get(division);
      const inside = counts.get(holder) ?? new Map<string, number>();
      const before = inside.get(type) ?? 0;
      counts.set(holder, inside.set(type, before + 1));
      return [division, before] as const;
    }),
  );
}

function* mentions(
  passage: DivisionPassage,
  places: ReadonlyMap<Division, number>,
  text: LintText,
): Generator<Mention> {
  for (const { 0: word, 1: numeral = '', 2: level = '', index } of passage.text.matchAll(BACKWARD)) {
    const type = TYPES[level] as Division['type'];
    const spot = passageSpot(passage, index, index + word.length);
    const at = enclosing(type, passage.node, text);
    const wanted = numeral === '' ? 1 : numeralValue(numeral);
    if (!at || wanted === undefined || hasDoubtfulJoin(at, spot)) continue;
    yield { spot, word, level, type, at, wanted, before: places.get(at) ?? 0 };
  }
}

/** Where the parser joined two lines that may have been two 款. */
function hasDoubtfulJoin({ joins = [] }: Division, { start }: Spot): boolean {
  return joins.some(({ certain, offset }) => !certain && offset <= start);
}
