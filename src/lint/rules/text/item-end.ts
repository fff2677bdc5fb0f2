import type { Catalogue } from '../../../messages/language.js';
import { quoted } from '../../../messages/quoted.js';
import type { Division } from '../../../model/tree.js';
import { isDivision, subdivisions } from '../../../model/walk.js';
import { isFullStop, sentenceEnd, type SentenceEnd } from '../../marks/sentence-end.js';
import { textRule, type Problem } from '../../rule.js';
import type { Passage } from '../../view/passage.js';
import { passageSpot } from '../../view/spot.js';
import { isUnsure, lastWording, wordingOf } from '../../view/wording.js';

interface Messages {
  readonly none: (label: string, expected: string) => string;
  readonly other: (label: string, mark: string, expected: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    none: (label, expected) => `“${label}”末尾没有标点，按其他各项应有“${expected}”`,
    other: (label, mark, expected) => `“${label}”以${quoted(mark, 'zh')}结束，按其他各项应为“${expected}”`,
  },
  en: {
    none: (label, expected) =>
      `“${label}” ends without a mark; by the other items it should end with “${expected}”`,
    other: (label, mark, expected) =>
      `“${label}” ends with ${quoted(mark, 'en')}; by the other items it should be “${expected}”`,
  },
};

/** An item with the end of its words. */
interface Item {
  readonly division: Division;
  readonly passage: Passage;
  readonly end: SentenceEnd;
}

/** Items that end in another way than those beside them. */
export const itemEnd = textRule({
  id: 'item-end',
  group: 'text',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '项的末尾标点与其他各项不一致',
      explanation:
        '分项列举的，前面各项以分号结束，最后一项以句号结束；也有各项都以句号结束的。其中一项末尾没有标点，或者是冒号、逗号，多半是漏字、误录：“（四）发展教育、科技、文化、艺术、体育事业：”。项里本身有几句话、以句号结束的，不算。',
      advice: '核对原件，改正标点；缺字的，补上缺的文字。',
    },
    en: {
      summary: 'An item that ends otherwise than those beside it',
      explanation:
        'Items end with ； and the last of them with 。; in some texts all of them end with 。. An item without a mark, or with a colon or comma, among them was most likely copied wrongly: （四）发展教育、科技、文化、艺术、体育事业：. An item of several sentences may end with 。 all the same.',
      advice: 'Compare with the original; correct the mark, or restore the words that are missing.',
    },
  },
  examples: [
    { text: '第一条 下列情形：\n（一）甲；\n（二）乙。丙。\n（三）丁；\n（四）戊。', found: [] },
    {
      text: '第一条 下列情形：\n（一）甲；\n（二）乙\n（三）丙：\n（四）丁；\n（五）戊。',
      found: ['3:4 乙', '4:5 ：'],
    },
    {
      text: '第一条 下列情形：\n（一）甲；\n（二）乙。\n（三）丙；\n（四）丁；\n（五）戊；\n前款规定适用于己。',
      found: ['3:5 。', '6:5 ；'],
    },
  ],
  *check(text, { language }) {
    const say = MESSAGES[language];
    const wording = wordingOf(text);
    // What an article ends with is another rule's matter.
    const lasts = new Set([...lastWording(text).values()].map(({ node }) => node));
    for (const parent of text.divisions) {
      const items = itemsOf(parent, wording);
      if (items.length < 2) continue;
      const mark = majority(items.slice(0, -1), items.at(-1) as Item);
      if (mark === undefined) continue;
      for (const [at, item] of items.entries()) {
        const isLast = at === items.length - 1;
        const expected = isLast ? lastMark(item, parent, lasts) : mark;
        if (expected !== undefined && !isFitting(item, expected)) yield problem(item, expected, say);
      }
    }
  },
});

function itemsOf(parent: Division, wording: ReadonlyMap<Division, readonly Passage[]>): Item[] {
  return subdivisions(parent).flatMap((division): Item[] => {
    if (division.type !== 'item' && division.type !== 'subitem') return [];
    const [passage, more] = wording.get(division) ?? [];
    if (!passage || more || division.children.some(isDivision)) return [];
    return [{ division, passage, end: sentenceEnd(passage.text) }];
  });
}

/** ； or 。, where the items before the last agree on it; of two items the last has to end the sentence. */
function majority(items: readonly Item[], last: Item): string | undefined {
  const count = (mark: string): number => items.filter(({ end }) => end.mark === mark).length;
  const [semicolons, stops] = [count(';'), count('。')];
  if (items.length === 1) return stops === 0 && isFullStop(last.end.mark) ? ';' : undefined;
  if (Math.max(semicolons, stops) * 2 < items.length) return undefined;
  // One item that differs is a slip; more of them are how the text has it.
  if (Math.min(semicolons, stops) > 1) return undefined;
  return semicolons >= stops ? ';' : '。';
}

/** The last item of a list in the middle of an article ends the sentence, unless the next paragraph goes on with it. */
function lastMark(
  { division, end }: Item,
  parent: Division,
  lasts: ReadonlySet<Division>,
): string | undefined {
  if (division.type !== 'item' || parent.type !== 'paragraph' || lasts.has(division)) return undefined;
  return end.mark === ';' ? '。' : undefined;
}

function isFitting({ division, passage, end }: Item, expected: string): boolean {
  if (end.mark === expected || isUnsure(division)) return true;
  if (!isFullStop(end.mark)) return false;
  // An item of several sentences, or one that ends like a question.
  return expected === '。' || end.mark !== '。' || passage.text.slice(0, end.at).includes('。');
}

function problem({ division, passage, end }: Item, mark: string, say: Messages): Problem {
  const last = passage.text[end.at] ?? '';
  const expected = mark === ';' ? '；' : mark;
  return {
    ...passageSpot(passage, Math.max(0, end.at), end.at + 1),
    expected: end.mark === '' ? `${last}${expected}` : expected,
    message: end.mark === '' ? say.none(division.label, expected) : say.other(division.label, last, expected),
  };
}
