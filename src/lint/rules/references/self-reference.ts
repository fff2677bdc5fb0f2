import type { Catalogue } from '../../../messages/language.js';
import type { Division } from '../../../model/tree.js';
import { citedIn, type Cited } from '../../references/cited.js';
import { textRule } from '../../rule.js';
import { labelSpot } from '../../view/spot.js';
import { articleOf, type LintText } from '../../view/text.js';

interface Messages {
  readonly self: (label: string) => string;
  readonly here: (label: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: { self: (label) => `“${label}”引用的就是本条`, here: (label) => `本条是“${label}”` },
  en: {
    self: (label) => `“${label}” cites itself by its number`,
    here: (label) => `this article is “${label}”`,
  },
};

/** 依照本法第十条 inside 第十条: 本条, or another article is meant. */
export const selfReference = textRule({
  id: 'self-reference',
  group: 'references',
  level: 'note',
  options: {},
  doc: {
    zh: {
      summary: '以条号引用本条自身',
      explanation:
        '第十条里写“违反本法第十条规定的”：引用本条自身应当写“本条”，写条号的往往是重新编号时改错了，指的其实是另一条。',
      advice: '核对所指：确实指本条的，改为“本条”；不是的，改正条号。',
    },
    en: {
      summary: 'An article that cites itself by its number',
      explanation:
        '违反本法第十条规定的 inside 第十条: an article is cited as 本条 within itself, so the number is often a slip of renumbering, and another article is meant.',
      advice: 'Write 本条 where the article itself is meant; otherwise correct the number.',
    },
  },
  examples: [
    { text: '第一条 甲事项。\n第二条 违反本法第一条规定的，处罚。', found: [] },
    { text: '第一条 甲事项。\n第二条 违反本法第二条规定的，处罚。', found: ['2:9 第二条'] },
  ],
  *check(text, { language }) {
    const say = MESSAGES[language];
    for (const cited of citedIn(text)) {
      const article = citesItself(cited, text);
      if (!article) continue;
      const { start, end, t } = cited.token;
      const related = [{ ...labelSpot(article), message: say.here(article.label) }];
      yield { start, end, message: say.self(t), expected: '本条', related };
    }
  },
});

/** Only where 本法 or its like stands before it alone: 本法第八条至第十条 in 第九条之一 is how ranges are written. */
function citesItself({ claim, outcome, reference, from }: Cited, text: LintText): Division | undefined {
  if (claim !== 'named' || outcome.kind !== 'found' || reference.level !== 'article') return undefined;
  const article = articleOf(from, text);
  return article === outcome.target && reference.at === reference.list ? article : undefined;
}
