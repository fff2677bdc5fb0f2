import { hanNumber } from '../../../messages/han-number.js';
import type { Catalogue } from '../../../messages/language.js';
import type { Division } from '../../../model/tree.js';
import { countedClaims, type CountedClaim } from '../../pairs/counted-claims.js';
import { countedBy, countedLists, type Counted } from '../../pairs/counted-lists.js';
import { spokenPassages } from '../../pairs/spoken.js';
import { pairRule, type PairProblem } from '../../rule.js';
import { passageSpot } from '../../view/spot.js';

interface Messages {
  readonly differs: (claim: string, counted: string) => string;
  /** What the base has: 第六条列了5项, 第二章有7条, 全文4章. */
  readonly counted: (kind: Counted['kind'], count: number, holder: string) => string;
  readonly inBase: (counted: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    differs: (claim, counted) => `“${claim}”与底本不符：底本${counted}`,
    counted: (kind, count, holder) =>
      ({
        items: `${holder}列有${count}项`,
        'articles-of-chapter': `${holder}有${count}条`,
        chapters: `全文有${count}章`,
        articles: `全文有${count}条`,
      })[kind],
    inBase: (counted) => `底本${counted}`,
  },
  en: {
    differs: (claim, counted) => `“${claim}” does not agree with the base, which has ${counted}`,
    counted: (kind, count, holder) =>
      ({
        items: `${count} items in ${holder}`,
        'articles-of-chapter': `${count} articles in ${holder}`,
        chapters: `${count} chapters`,
        articles: `${count} articles`,
      })[kind],
    inBase: (counted) => `the base has ${counted}`,
  },
};

/** A commentary that counts what the regulation has, and counts wrong. */
export const countClaim = pairRule({
  id: 'count-claim',
  group: 'witnesses',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '解读所说的数目与底本不符：几项职责、几种情形',
      explanation:
        '解读和答记者问常说“地方党委主要负责人主要承担……等4项职责”“明确了5种追责情形”“共4章20条”，读者会照着引用。按前后文找到底本里所说的那一条（第六条“地方党委主要负责人生态环境保护职责主要包括：（一）……（四）”），数所列的项；“7类……职责”数的是题为“职责”的一章有几条。\n\n所说的是哪一条没有把握的，不报。',
      advice: '对照底本，改正数目；底本可能漏了一项的，核对底本的原件。',
    },
    en: {
      summary: 'A commentary gives a number that is not in the base',
      explanation:
        'Commentaries say 地方党委主要负责人主要承担……等4项职责, 明确了5种追责情形, 共4章20条, and readers quote them. The article that is meant is found by the words around it (第六条 地方党委主要负责人生态环境保护职责主要包括：（一）……（四）), and its items are counted; 7类……职责 counts the articles of the chapter 职责.\n\nWhere it is not certain what is meant, nothing is reported.',
      advice:
        'Compare with the base and correct the number; where the base may have lost an item, check its original.',
    },
  },
  examples: [
    {
      base: '某市责任制规定\n第一条 罚款由公安机关决定。\n第二条 有下列情形之一的，依法追究责任：\n（一）决策违法；\n（二）监管不力；\n（三）隐瞒不报。',
      other: '《规定》明确了4种追责情形，比原来更加具体。',
      role: 'commentary',
      found: ['1:8 4种'],
    },
    {
      base: '某市责任制规定\n第一条 罚款由公安机关决定。\n第二条 有下列情形之一的，依法追究责任：\n（一）决策违法；\n（二）监管不力；\n（三）隐瞒不报。',
      other: '《规定》明确了三种追责情形，并且规定了2种免责情形。',
      role: 'commentary',
      found: [],
    },
    {
      base: '某市责任制规定\n第一章 总则\n第一条 甲事项。\n第二条 乙事项。\n第二章 附则\n第三条 丙事项。',
      other: '《规定》共三章3条。',
      role: 'commentary',
      found: ['1:6 三章'],
    },
  ],
  *check({ base, other }, { language }) {
    if (other.witness.role !== 'commentary') return;
    const lists = countedLists(base);
    for (const passage of spokenPassages(other))
      for (const claim of countedClaims(passage.text)) {
        const counted = countedBy(claim, lists);
        if (!counted || counted.counted.length === 0 || counted.counted.length === claim.count) continue;
        const spot = passageSpot(passage, claim.start, claim.end);
        yield { ...problemOf(claim, counted, MESSAGES[language]), ...spot };
      }
  },
});

function problemOf(
  claim: CountedClaim,
  { kind, counted, holder }: Counted,
  say: Messages,
): Omit<PairProblem, 'start' | 'end'> {
  const { length } = counted;
  const there = say.counted(kind, length, holder?.label ?? '');
  const number = /^\p{Script=Han}/u.test(claim.number) ? quantity(length) : String(length);
  return {
    in: 'other',
    message: say.differs(`${claim.number}${claim.unit}${claim.what.slice(0, 12)}`, there),
    expected: `${number}${claim.unit}`,
    related: [
      {
        in: 'base',
        start: (counted[0] as Division).position.start.offset,
        end: (counted.at(-1) as Division).position.end.offset,
        message: say.inBase(there),
      },
    ],
  };
}

/** 两种, not 二种. */
function quantity(count: number): string {
  return count === 2 ? '两' : hanNumber(count);
}
