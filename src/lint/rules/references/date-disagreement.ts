import type { Catalogue } from '../../../messages/language.js';
import { dayNumber } from '../../../model/date.js';
import { entriesIntoForce, eventSpot, historiesOf, type HistoryEvent } from '../../references/history.js';
import { textRule } from '../../rule.js';

interface Messages {
  readonly differs: (there: string) => string;
  readonly note: string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: { differs: (there) => `施行日期与题注所载的“${there}”不一致`, note: '题注所载的施行日期' },
  en: {
    differs: (there) => `the date of entry into force is not “${there}”, as the adoption note has it`,
    note: 'the date in the adoption note',
  },
};

/** A 题注 and an article that give different dates of entry into force. */
export const dateDisagreement = textRule({
  id: 'date-disagreement',
  group: 'references',
  level: 'error',
  options: {},
  doc: {
    zh: {
      summary: '题注与施行条款所载的施行日期不一致',
      explanation:
        '题注写“2021年5月1日施行”，最后一条写“本条例自2021年6月1日起施行”，两处必有一误，读者就不知道规定从哪一天起有效。\n\n经过修正、修订的不算：题注所载的可能是修改后文本的施行日期。',
      advice: '核对公布的原件，改正有误的一处。',
    },
    en: {
      summary: 'Adoption note and article disagree on entry into force',
      explanation:
        'Where the adoption note says 2021年5月1日施行 and the closing article 本条例自2021年6月1日起施行, one of the two is wrong, and nobody knows since when the regulation is in force.\n\nAmended texts are left alone: their note may give the date of the amended version.',
      advice: 'Compare with the original as promulgated and correct the date that is wrong.',
    },
  },
  examples: [
    {
      text: '某某条例\n（2020年12月9日国务院第117次常务会议通过　2021年5月1日施行）\n第一条 甲。\n第二条 本条例自2021年5月1日起施行。',
      found: [],
    },
    {
      text: '某某条例\n（2020年12月9日国务院第117次常务会议通过　2021年5月1日施行）\n第一条 甲。\n第二条 本条例自2021年6月1日起施行。',
      found: ['4:9 2021年6月1日'],
    },
  ],
  *check(text, { language }) {
    const say = MESSAGES[language];
    const events = historiesOf(text).flat();
    const noted = events.filter(({ kind }) => kind === 'effective');
    const [first] = noted;
    if (!first || isAmended(events)) return;
    const there = first.passage.text.slice(first.date.start, first.date.end);
    for (const { date, spot } of entriesIntoForce(text)) {
      if (noted.some(({ day }) => day === dayNumber(date))) continue;
      yield {
        ...spot,
        message: say.differs(there),
        expected: there,
        related: [{ ...eventSpot(first), message: say.note }],
      };
    }
  },
});

/** An interpretation that was 通过 twice, years apart, has been amended as well. */
function isAmended(events: readonly HistoryEvent[]): boolean {
  return (
    events.some(({ kind }) => kind === 'amended') ||
    events.filter(({ kind }) => kind === 'adopted').length > 1
  );
}
