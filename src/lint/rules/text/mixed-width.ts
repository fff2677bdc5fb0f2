import type { Catalogue } from '../../../messages/language.js';
import {
  apartFrom,
  DIVIDED,
  HABIT,
  habitOf,
  isFirm,
  otherWidth,
  type Apart,
  type Habit,
} from '../../marks/habit.js';
import { innerTitlesOf } from '../../marks/inner-titles.js';
import { WIDTH_CLASSES, widthsOf, type Width, type WidthClass, type WidthUse } from '../../marks/widths.js';
import { textRule, type Problem } from '../../rule.js';

interface Messages {
  readonly names: Readonly<Record<WidthClass, string>>;
  readonly widths: Readonly<Record<Width, string>>;
  readonly one: (name: string, usual: string, count: number, here: string) => string;
  readonly several: (name: string, usual: string, count: number, other: string, others: number) => string;
  readonly divided: (name: string, full: number, half: number, uneven: number) => string;
  readonly apart: (name: string, here: string, count: number, usual: string, others: number) => string;
  readonly inner: (titles: number) => string;
  readonly closes: string;
  readonly uneven: string;
  /** Marks of all classes together. */
  readonly marks: string;
  readonly also: string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    names: {
      comma: '逗号',
      semicolon: '分号',
      colon: '冒号',
      question: '问号',
      exclamation: '叹号',
      stop: '句号',
      pause: '顿号',
      bracket: '括号',
      label: '编号的括号',
    },
    widths: { full: '全角', half: '半角' },
    one: (name, usual, count, here) => `此处${name}用${here}，全文用${usual}（${count}处）`,
    several: (name, usual, count, other, others) =>
      `此处等${others}处${name}用${other}，全文用${usual}（${count}处）`,
    divided: (name, full, half, uneven) =>
      `全文${name}没有统一：全角${full}处、半角${half}处${uneven > 0 ? `、前后不一${uneven}处` : ''}`,
    apart: (name, here, count, usual, others) =>
      `全文${name}用${here}（${count}处），其他标点用${usual}（${others}处）`,
    inner: (titles) => `${titles > 1 ? `此处等${titles}处` : '此处'}书名号里面用小于号、大于号，应为“〈〉”`,
    closes: '此处应为“〉”',
    uneven: '前后括号不一致：一个全角，一个半角',
    marks: '标点',
    also: '此处也是',
  },
  en: {
    names: {
      comma: 'commas',
      semicolon: 'semicolons',
      colon: 'colons',
      question: 'question marks',
      exclamation: 'exclamation marks',
      stop: 'full stops',
      pause: 'enumeration commas',
      bracket: 'brackets',
      label: 'brackets of numbers',
    },
    widths: { full: 'full-width', half: 'half-width' },
    one: (name, usual, count, here) => `${name} here: ${here}; in this text: ${usual} (${count}×)`,
    several: (name, usual, count, other, others) =>
      `${name} here and in ${others - 1} other places: ${other}; in this text: ${usual} (${count}×)`,
    divided: (name, full, half, uneven) =>
      `${name} of this text are mixed: full-width ${full}×, half-width ${half}×${uneven > 0 ? `, of both widths ${uneven}×` : ''}`,
    apart: (name, here, count, usual, others) =>
      `${name} of this text are ${here} (${count}×), its other marks ${usual} (${others}×)`,
    inner: (titles) =>
      `signs for less and greater in the place of “〈〉” around a title inside “《》”${titles > 1 ? ` (${titles}×)` : ''}`,
    closes: 'here it should be “〉”',
    uneven: 'the brackets of this pair do not agree: one is full-width, the other half-width',
    marks: 'marks',
    also: 'here, too',
  },
};

/** 。 and 、 are full-width even where , and ; are not. */
const DOTS: ReadonlySet<WidthClass> = new Set(['stop', 'pause']);
/** What is set in its own width, whatever the other marks have. */
const ALONE: ReadonlySet<WidthClass> = new Set(['bracket', 'label', ...DOTS]);
/** Of fewer it is not said that the text has no habit. */
const LEAST_DIVIDED = 6;
/** More departures than this are told as one. */
const APART = 2;
const MOST_RELATED = 20;

/** Marks that are not in the width that the text has chosen for them. */
export const mixedWidth = textRule({
  id: 'mixed-width',
  group: 'text',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '标点全角半角混用，与全文多数不一致',
      explanation:
        '以这个文本自己的多数为准，逗号、分号、冒号、问号、叹号、句号、顿号、括号和编号的括号分别判断：通篇“，”而有一处“,”，通篇“（一）”而有一处“(一)”，多半是录入、拼接留下的，检索“（一）”就会漏掉。通篇半角的报纸转录，反过来以全角的为异。\n\n数字、外文、公式、文号里的不算：1:500、(GDP)、国发(2013)37号。某一类有四分之一以上与多数不同，就是全文没有统一，只报一次，列出各有几处；某一类通篇与其他标点不同（冒号全是“:”，逗号、分号全是“，”“；”），也只报一次，括号除外。《关于修改<中华人民共和国律师法>的决定》里的小于号、大于号应当是“〈〉”。',
      advice: '改成与全文一致；全文没有统一的，先定下用哪一种，再全部替换。',
    },
    en: {
      summary: 'Full-width and half-width marks mixed in one text',
      explanation:
        "The text's own majority decides, for commas, semicolons, colons, question and exclamation marks, full stops (. for 。), 、, brackets and the brackets of numbers each by itself: one , among hundreds of ， or one (一) among （一） was most likely left by typing or pasting, and a search for （一） overlooks it. In a transcription that is half-width throughout, the full-width ones are the odd ones.\n\nMarks of numbers, Latin words, formulas and document numbers are left alone: 1:500, (GDP), 国发(2013)37号. Where more than a quarter of a class departs, the text has no habit; that is reported once, with the counts; so is a class that is unlike all other marks throughout (every colon : among ， and ；), brackets excepted. The signs for less and greater in 《关于修改<中华人民共和国律师法>的决定》 should be 〈 and 〉.",
      advice:
        'Make them agree with the rest; where the text has no habit, choose one and replace all others.',
    },
  },
  examples: [
    {
      text: '第一条 甲，乙，丙，按照1:500的比例，向http://a.cn/?b:c报告(GDP)，按国发(2013)37号办理。',
      found: [],
    },
    { text: '第一条 甲，乙,丙，丁，戊，适用本法。', found: ['1:8 ,'] },
    {
      text: '第一条 甲,乙,丙,丁,戊,己,庚，辛,适用：\n（一）甲；\n（二）乙；\n（三）丙；\n(四）丁。',
      found: ['1:18 ，', '5:1 ('],
    },
    {
      text: '第一条 甲（子），乙（丑），丙(寅)，丁(卯)，戊（辰），己(巳)。',
      found: ['1:16 ('],
    },
    { text: '第一条 甲（以下称乙)适用本法。', found: ['1:11 )'] },
    {
      text: '第一条 报告数量和去向.\n第二条 提交报告.乙事项。\n第三条 见a.cn、第3.5项。\n1.丙。',
      found: ['1:12 .', '2:9 .'],
    },
    { text: '第一条 甲､乙、丙、丁﹐戊，己，庚，辛．', found: ['1:6 ､', '1:12 ﹐'] },
    {
      text: `第一条 ${'甲，乙，丙，丁，戊；'.repeat(4)}适用下列规定:\n（一）甲:乙；\n（二）丙:丁；\n（三）戊:己。`,
      found: ['1:51 :'],
    },
    {
      text: '第一条 根据《关于修改<中华人民共和国律师法>的决定》，制定本办法。\n第二条 土壤pH<5.5的，适用《甲办法》。',
      found: ['1:12 <'],
    },
  ],
  *check(text, { language }) {
    const say = MESSAGES[language];
    const uses = widthsOf(text);
    const whole = habitOf(
      WIDTH_CLASSES.filter((name) => !ALONE.has(name)).flatMap((name) => uses.get(name) ?? []),
    );
    for (const name of WIDTH_CLASSES) {
      const own = uses.get(name) ?? [];
      if (DOTS.has(name)) {
        const habit = habitOf(own);
        if (habit.full >= habit.half) yield* problemsOf(name, own, habit, say);
        continue;
      }
      const apart = ALONE.has(name) ? undefined : apartFrom(whole, own);
      const borrowed = own.length <= HABIT && !ALONE.has(name) && isFirm(whole);
      if (apart) yield* inOne(own, apart.usual, apartMessage(name, apart, say), say);
      else yield* problemsOf(name, own, borrowed ? whole : undefined, say);
    }
    yield* innerProblems(innerTitlesOf(text), say);
  },
});

function apartMessage(name: WidthClass, { here, count, usual, others }: Apart, say: Messages): string {
  return say.apart(say.names[name], say.widths[here], count, say.widths[usual], others);
}

/** Titles between < and >: one problem for each while they are few. */
function innerProblems(titles: readonly WidthUse[], say: Messages): Problem[] {
  if (titles.length > APART) return inOne(titles, 'full', say.inner(titles.length), say);
  return titles.flatMap(([open, close]) =>
    open && close
      ? [
          {
            start: open.start,
            end: open.end,
            message: say.inner(1),
            expected: open.other,
            related: [{ start: close.start, end: close.end, message: say.closes }],
          },
        ]
      : [],
  );
}

/** @param whole the habit of all classes, for one that is too small to have its own */
function problemsOf(
  name: WidthClass,
  uses: readonly WidthUse[],
  whole: Habit | undefined,
  say: Messages,
): Problem[] {
  const { usual, full, half } = whole ?? habitOf(uses);
  const odd = uses.filter((use) => use.some(({ width }) => width !== usual));
  // ．is as wide as 。, and quoted.
  const dot = DOTS.has(name) ? odd[0]?.[0] : undefined;
  const words = [
    whole && !dot ? say.marks : say.names[name],
    dot ? `“${dot.other}”` : say.widths[usual],
    Math.max(full, half),
    dot ? `“${dot.printed}”` : say.widths[otherWidth(usual)],
  ] as const;
  if (!whole && odd.length * DIVIDED > uses.length) {
    if (uses.length < LEAST_DIVIDED) return unevenPairs(uses, say);
    return inOne(odd, usual, say.divided(say.names[name], full, half, uses.length - full - half), say);
  }
  if (!whole && Math.max(full, half) < HABIT) return unevenPairs(uses, say);
  if (odd.length > APART) return inOne(odd, usual, say.several(...words, odd.length), say);
  return odd.flatMap((use) =>
    inOne([use], usual, say.one(...words), say).map((problem) => ({ ...problem, ...wanted(use, usual) })),
  );
}

/** Where there are too few to speak of a habit, the two of a pair still ought to agree. */
function unevenPairs(uses: readonly WidthUse[], say: Messages): Problem[] {
  return uses.flatMap(([open, close]) =>
    open && close && open.width !== close.width
      ? [{ start: close.start, end: close.end, message: say.uneven, expected: close.other }]
      : [],
  );
}

/** One problem: the first mark that departs, the others as related places. */
function inOne(odd: readonly WidthUse[], usual: Width, message: string, say: Messages): Problem[] {
  // Of a pair that departs as a whole the first is enough.
  const [first, ...rest] = odd.flatMap((use) => use.filter(({ width }) => width !== usual).slice(0, 1));
  if (!first) return [];
  const related = rest.slice(0, MOST_RELATED).map(({ start, end }) => ({ start, end, message: say.also }));
  return [{ start: first.start, end: first.end, message, related }];
}

/** The mark in the width that the others have. */
function wanted(use: WidthUse, usual: Width): Pick<Problem, 'expected'> {
  const departs = use.find(({ width }) => width !== usual);
  return departs ? { expected: departs.other } : {};
}
