import type { Catalogue } from '../../../messages/language.js';
import type { Division } from '../../../model/tree.js';
import { textRule, type Problem } from '../../rule.js';
import { labelSpot } from '../../spot.js';
import { articleOf, type LintText } from '../../text.js';

interface Messages {
  readonly again: (label: string, times: number) => string;
  readonly first: (label: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    again: (label, times) => `“${label}”的编号重复，第${times}次出现`,
    first: (label) => `“${label}”首次出现处`,
  },
  en: {
    again: (label, times) => `the number of ${label} is used again (occurrence ${times})`,
    first: (label) => `first occurrence of ${label}`,
  },
};

/** Two divisions of one kind that bear the same number: articles in the whole text, all others among their siblings. */
export const duplicateNumber = textRule({
  id: 'duplicate-number',
  group: 'numbering',
  level: 'error',
  options: {},
  doc: {
    zh: {
      summary: '编号重复：两条同为第六条，或者同一款里两项同为（二）',
      explanation:
        '条号在全文里只能用一次，章号在编内、节号在章内、项号在款内只能用一次。转录时把款误作条、把两页的文字接在一起，都会使编号重复，引用“第六条”就不知道指的是哪一条。',
      advice: '对照底本，改正后一处的编号；如果是把款误作了条，去掉多出来的条号。',
    },
    en: {
      summary: 'A number used twice: two articles 第六条, or two items （二） in one paragraph',
      explanation:
        'The number of an article is used once in the whole text, that of a chapter once in its part, of a section once in its chapter, of an item once in its paragraph. A paragraph taken for an article, or two pages run together, make a number occur twice, and nobody knows which one a reference means.',
      advice:
        'Compare with the base and correct the later number; where a paragraph was given a number, take it away.',
    },
  },
  examples: [
    { text: '第一条 甲事项。\n第二条 乙事项。\n第三条 丙事项。', found: [] },
    { text: '第一条 甲事项。\n第二条 乙事项。\n第二条 丙事项。', found: ['3:1 第二条'] },
    { text: '第一条 下列情形：\n（一）甲；\n（二）乙；\n（二）丙。', found: ['4:1 （二）'] },
  ],
  *check(text, { language }) {
    const say = MESSAGES[language];
    const bearers = new Map<string, Division[]>();
    for (const division of text.divisions) {
      if (division.label === '') continue;
      const key = `${scopeOf(division, text)} ${division.type} ${division.ordinal.join('.')}`;
      const earlier = bearers.get(key) ?? [];
      const [first] = earlier;
      bearers.set(key, [...earlier, division]);
      if (first) yield again(division, earlier.length + 1, first, say);
    }
  },
});

/** Articles are numbered through the text, whatever chapters it has. */
function scopeOf(division: Division, text: LintText): string {
  if (articleOf(division, text) === division) return '';
  return text.parents.get(division)?.id ?? '';
}

function again(division: Division, times: number, first: Division, say: Messages): Problem {
  return {
    ...labelSpot(division),
    message: say.again(division.label, times),
    related: [{ ...labelSpot(first), message: say.first(first.label) }],
  };
}
