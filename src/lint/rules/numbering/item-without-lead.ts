import type { Catalogue } from '../../../messages/language.js';
import type { Division, Leaf } from '../../../model/tree.js';
import { isDivision, isLeaf, subdivisions } from '../../../model/walk.js';
import { firstWhere } from '../../../model/lists/first-where.js';
import { mainOf } from '../../numbers/main-number.js';
import { labelForm, labelLike } from '../../numbers/number-label.js';
import { numberSlips } from '../../numbers/number-slips.js';
import { oddLabels } from '../../numbers/odd-label.js';
import { textRule, type Problem } from '../../rule.js';
import { labelSpot } from '../../view/spot.js';
import type { LintText } from '../../view/text.js';

interface Messages {
  readonly headless: (label: string, first: string) => string;
  readonly noLead: (label: string) => string;
  readonly noColon: (label: string) => string;
  readonly noItems: (words: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    headless: (label, first) => `分项从“${label}”开始，缺“${first}”`,
    noLead: (label) => `“${label}”之前没有引导语`,
    noColon: (label) => `“${label}”之前的引导语应以冒号结束`,
    noItems: (words) => `引导语“${words}”之后没有分项`,
  },
  en: {
    headless: (label, first) => `the items begin with “${label}”: “${first}” is missing`,
    noLead: (label) => `there is no lead-in before “${label}”`,
    noColon: (label) => `the lead-in before “${label}” should end with a colon`,
    noItems: (words) => `no items follow the lead-in “${words}”`,
  },
};

/** A list of items without the words that lead up to it, without its beginning, or a lead without a list. */
export const itemWithoutLead = textRule({
  id: 'item-without-lead',
  group: 'numbering',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '有分项而没有引导语，或者有引导语而没有分项',
      explanation:
        '款用“有下列情形之一的，不予登记：”这样的引导语引出（一）（二）各项，以冒号结束。引导语不见了、各项从（二）开始，或者“下列情形：”之后没有一项，多半是转录时漏了一行，各项的前提或者内容也就不全。\n\n公文的“一、……（一）……”里，（一）本身是标题，不算。',
      advice: '核对原件，补上缺漏的一行；引导语的末尾用冒号。',
    },
    en: {
      summary: 'Items without a lead-in, or a lead-in without items',
      explanation:
        'A paragraph leads in its items （一）（二） with words such as 有下列情形之一的，不予登记： that end with a colon. Where the lead-in is missing, where the items begin with （二）, or where no item follows 下列情形：, a line was most likely lost, and with it a part of the provision.\n\nIn notices (一、 …（一）…) the items are headings and need no lead-in.',
      advice: 'Compare with the original and restore the line; end the lead-in with a colon.',
    },
  },
  examples: [
    { text: '第一条 有下列情形之一的，不予登记：\n（一）甲；\n（二）乙。\n第二条 丙。', found: [] },
    { text: '第一条 下列用语的含义：\n甲，是指丙。\n乙，是指丁。\n第二条 丙。', found: [] },
    { text: '第一条 有下列情形之一的，不予登记：\n（二）甲；\n（三）乙。', found: ['2:1 （二）'] },
    { text: '第一条 下列情形不予登记。\n（一）甲；\n（二）乙。', found: ['1:13 。'] },
    { text: '第一条 （一）甲事项；\n（二）乙事项。\n第二条 丙事项。', found: ['1:5 （一）'] },
    { text: '第一条 下列情形：\n（一）甲；\n（二缴乙；\n（三）丙；\n（四）丁。', found: [] },
    { text: '第一条 应当符合下列条件：\n第二条 丙事项。', found: ['1:13 ：'] },
  ],
  *check(text, { language }) {
    if (text.witness.tree.family !== 'statute') return;
    const say = MESSAGES[language];
    const explained = explainedStarts(text);
    for (const host of text.divisions) {
      const [first] = subdivisions(host);
      const listed = first && isFirstItem(first) ? first : undefined;
      const found = listed
        ? problemOfList(listed, host, text, explained, say)
        : problemOfLead(host, text, say);
      if (found) yield found;
    }
  },
});

/** （一）, not 一、 or 1., which stand under captions, too. */
function isFirstItem({ type, label }: Division): boolean {
  return type === 'item' && labelForm(label) === 'han (#)';
}

/** Where other rules tell what is wrong with the first number of a list, or with the one that should stand there. */
function explainedStarts(text: LintText): readonly number[] {
  return [
    ...numberSlips(text).flatMap((slip) => (slip.kind === 'gap' ? [] : [labelSpot(slip.at).start])),
    ...oddLabels(text).map(({ start }) => start),
  ].sort((a, b) => a - b);
}

/** Whether one of ascending offsets lies between two, both included. */
function hasBetween(offsets: readonly number[], from: number, to: number): boolean {
  const next = offsets[firstWhere(offsets.length, (at) => (offsets[at] as number) >= from)];
  return next !== undefined && next <= to;
}

function problemOfList(
  first: Division,
  host: Division,
  text: LintText,
  explained: readonly number[],
  say: Messages,
): Problem | undefined {
  const own = wordsOf(host, first);
  if (mainOf(first) !== 1) return problemOfStart(first, host, own, explained, say);
  const last = own.at(-1) ?? wordsOf(previous(host, text)).at(-1);
  if (!last) return { ...labelSpot(first), message: say.noLead(first.label) };
  const words = last.value.trimEnd();
  if (/[：:∶]$/u.test(words)) return undefined;
  const end = last.position.start.offset + words.length;
  if (!ANNOUNCES.test(words)) return { ...labelSpot(first), message: say.noLead(first.label) };
  const mark = /[。；，、;,.]$/u.exec(words)?.[0];
  const expected = mark === undefined ? `${words.slice(-1)}：` : '：';
  return { start: end - 1, end, message: say.noColon(first.label), expected };
}

/** A list that begins at （二）; unless （一） stands in front of it, as words: 第十条 （一）甲；. */
function problemOfStart(
  first: Division,
  host: Division,
  own: readonly Leaf[],
  explained: readonly number[],
  say: Messages,
): Problem | undefined {
  const from = host.position.start.offset;
  const to = labelSpot(first).start;
  if (hasBetween(explained, from, to)) return undefined;
  const [opening] = own;
  const label = opening && /^[（(]\s*一\s*[）)]/u.exec(opening.value)?.[0];
  if (opening && label !== undefined) {
    const { offset } = opening.position.start;
    return { start: offset, end: offset + label.length, message: say.noLead(label) };
  }
  // （二缴纳…: an item that has lost a bracket is read as words, and what follows it as a list of its own.
  if (opening && HALF_LABEL.test(opening.value)) return undefined;
  if (own.some(({ value }) => /[（(]\s*一\s*[）)]/u.test(value))) return undefined;
  const expected = labelLike(first.label, [1]);
  return { ...labelSpot(first), message: say.headless(first.label, expected), expected };
}

const HALF_LABEL = /^\s*(?:[（(]\s*[一二三四五六七八九十]{1,3}|[一二三四五六七八九十]{1,3}\s*[）)])/u;
const ANNOUNCES = /下列|以下|如下|之一/u;

/** The words of a division itself, up to one of its parts. */
function wordsOf(division: Division | undefined, before?: Division): Leaf[] {
  if (!division) return [];
  const end = before ? division.children.indexOf(before) : division.children.length;
  return division.children.slice(0, end).filter((child): child is Leaf => child.type === 'text');
}

function previous(division: Division, { parents }: LintText): Division | undefined {
  const siblings = parents.get(division)?.children.filter(isDivision) ?? [];
  return siblings[siblings.indexOf(division) - 1];
}

/** 应当符合下列条件： and then the next article. A definition, a formula or a table may follow instead of items. */
function problemOfLead(host: Division, text: LintText, say: Messages): Problem | undefined {
  if (host.type !== 'paragraph' || subdivisions(host).length > 0) return undefined;
  const last = wordsOf(host).at(-1);
  const announced = last && /(?:下列|以下|如下)[^。；：]{0,120}[：:]$/u.exec(last.value.trimEnd());
  const article = text.parents.get(host);
  if (!announced || article?.type !== 'article') return undefined;
  if (article.children.findLast((child) => !isLeaf(child)) !== host) return undefined;
  const end = last.position.start.offset + announced.index + announced[0].length;
  return { start: end - 1, end, message: say.noItems(announced[0].slice(0, -1)) };
}
