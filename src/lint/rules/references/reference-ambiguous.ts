import type { Catalogue } from '../../../messages/language.js';
import { citedIn } from '../../references/cited.js';
import { textRule } from '../../rule.js';
import { labelSpot } from '../../view/spot.js';

interface Messages {
  readonly twice: (what: string, times: number) => string;
  readonly bearer: (what: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    twice: (what, times) => `全文有${times}处“${what}”，不知所引的是哪一处`,
    bearer: (what) => `其中一处“${what}”`,
  },
  en: {
    twice: (what, times) => `the text has “${what}” ${times} times; it is not clear which is meant`,
    bearer: (what) => `one “${what}”`,
  },
};

/** A reference to a number that several divisions bear. */
export const referenceAmbiguous = textRule({
  id: 'reference-ambiguous',
  group: 'references',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '所引的编号在全文中不止一处',
      explanation:
        '全文有两个“第六条”，“依照本条例第六条的规定”就不知道指的是哪一条。编号重复本身见规则 duplicate-number，这条规则指出受它牵连的引用。',
      advice: '先改正重复的编号，再核对每一处引用。',
    },
    en: {
      summary: 'A reference to a number that is used more than once',
      explanation:
        'Where a text has two articles 第六条, 依照本条例第六条的规定 may mean either. The duplicate itself is found by duplicate-number; this rule names the references that depend on it.',
      advice: 'Correct the duplicate number first, then check every reference to it.',
    },
  },
  examples: [
    { text: '第一条 甲事项。\n第二条 依照本法第一条处理。', found: [] },
    { text: '第一条 甲事项。\n第一条 乙事项。\n第三条 依照本法第一条处理。', found: ['3:9 第一条'] },
  ],
  *check(text, { language }) {
    const say = MESSAGES[language];
    for (const { token, outcome } of citedIn(text)) {
      if (outcome.kind !== 'twice') continue;
      const { start, end, t } = token;
      const related = outcome.targets.map((target) => ({ ...labelSpot(target), message: say.bearer(t) }));
      yield { start, end, message: say.twice(t, outcome.targets.length), related };
    }
  },
});
