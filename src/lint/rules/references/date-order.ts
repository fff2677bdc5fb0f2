import type { Catalogue } from '../../../messages/language.js';
import { dayNumber } from '../../../model/date.js';
import {
  entriesIntoForce,
  eventSpot,
  historiesOf,
  isFirst,
  type HistoryEvent,
} from '../../references/history.js';
import { textRule, type Problem } from '../../rule.js';
import type { LintText } from '../../view/text.js';

interface Messages {
  readonly earlier: (what: string, than: string) => string;
  readonly apart: (what: string, from: string, months: number) => string;
  readonly tooEarly: string;
  readonly tooLate: (months: number) => string;
  readonly event: (what: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    earlier: (what, than) => `题注后列的${what}早于先列的${than}`,
    apart: (what, from, months) => `${what}与${from}相隔超过${months}个月`,
    tooEarly: '施行日期早于题注所载的最早日期',
    tooLate: (months) => `题注所载的历次通过、公布、修改，都不在施行日期之前${months}个月以内`,
    event: (what) => what,
  },
  en: {
    earlier: (what, than) => `${what} is earlier than ${than}, which the adoption note lists first`,
    apart: (what, from, months) => `${what} comes more than ${months} months after ${from}`,
    tooEarly: 'the date of entry into force is earlier than every date of the adoption note',
    tooLate: (months) =>
      `no event of the adoption note lies within ${months} months before the entry into force`,
    event: (what) => what,
  },
};

/** Dates of a 题注 that go backwards, and an entry into force that fits none of them. */
export const dateOrder = textRule({
  id: 'date-order',
  group: 'references',
  level: 'warning',
  options: {
    months: {
      kind: 'number',
      default: 24,
      doc: {
        zh: '施行日期最迟在通过、公布或者修改之后几个月',
        en: 'how many months after its adoption, promulgation or amendment a text enters into force at the latest',
      },
    },
  },
  doc: {
    zh: {
      summary: '题注的日期先后颠倒，或者施行日期与题注不合',
      explanation:
        '题注按先后列出通过、公布和历次修正、修订的日期，后列的不会早于先列的：“2009年8月27日……第一次修正　2004年8月28日……第二次修正”必有一误。“本法自2001年5月1日起施行”而题注说“2001年10月27日……通过”，也必有一误。\n\n修正不改变施行日期，修订的施行日期在修订之后，所以施行日期与其中一次相合就算对。书名号里的日期不算；题注没有写通过或者公布的，只看题注本身。',
      advice: '核对公布的原件，改正有误的日期；追溯施行的，在配置里忽略，写明理由。',
    },
    en: {
      summary: 'Dates of the adoption note that cannot be right',
      explanation:
        'A 题注 lists adoption, promulgation and amendments in their order; a later entry is never earlier in time: in 2009年8月27日……第一次修正　2004年8月28日……第二次修正 one date is wrong. Nor does a text adopted 2001年10月27日 enter into force 2001年5月1日.\n\nAn amendment (修正) leaves the date of entry into force as it is and a new edition (修订) sets another, so a date that fits one of the events is accepted. Dates within titles 《…》 do not count.',
      advice:
        'Compare with the original as promulgated and correct the date; where it is retroactive, ignore it in the configuration, with a reason.',
    },
  },
  examples: [
    {
      text: '某某法\n（2001年10月27日第九届全国人民代表大会常务委员会第二十四次会议通过　根据2009年8月27日第十一届全国人民代表大会常务委员会第十次会议《关于修改部分法律的决定》修正）\n第一条 甲。\n第二条 本法自2002年5月1日起施行。',
      found: [],
    },
    {
      text: '某某法\n（2001年10月27日第九届全国人民代表大会常务委员会第二十四次会议通过　根据1999年8月27日第十一届全国人民代表大会常务委员会第十次会议《关于修改部分法律的决定》修正）\n第一条 甲。\n第二条 本法自2002年5月1日起施行。',
      found: ['2:41 1999年8月27日'],
    },
    {
      text: '某某条例\n（2001年10月27日国务院第四十次常务会议通过）\n第一条 甲。\n第二条 本条例自2001年5月1日起施行。',
      found: ['4:9 2001年5月1日'],
    },
  ],
  *check(text, { language, options }) {
    const say = MESSAGES[language];
    const histories = historiesOf(text);
    for (const events of histories) {
      yield* backwards(events, say);
      yield* apart(events, options.months, say);
    }
    yield* misfits(histories.flat(), text, options.months, say);
  },
});

function* backwards(events: readonly HistoryEvent[], say: Messages): Generator<Problem> {
  const steps = events.filter(({ kind }) => kind !== 'effective');
  // Some editions list the latest first.
  const isNewestFirst =
    steps.length > 2 && steps.every(({ day }, at) => at === 0 || day < (steps[at - 1]?.day ?? 0));
  if (isNewestFirst) return;
  let latest: HistoryEvent | undefined;
  for (const event of events) {
    if (latest && event.day < latest.day) {
      const message = say.earlier(nameOf(event), nameOf(latest));
      yield {
        ...eventSpot(event),
        message,
        related: [{ ...eventSpot(latest), message: say.event(nameOf(latest)) }],
      };
    } else if (event.kind !== 'effective') latest = event;
  }
}

/** What is adopted or approved is promulgated before long. */
function* apart(events: readonly HistoryEvent[], months: number, say: Messages): Generator<Problem> {
  for (const [at, event] of events.entries()) {
    const last = events[at - 1];
    const isStep = last && last.kind !== 'promulgated' && isFirst(last);
    if (!isStep || (event.kind !== 'promulgated' && event.kind !== 'approved')) continue;
    if (event.day < last.day || follows(event.day, last.day, months)) continue;
    const related = [{ ...eventSpot(last), message: say.event(nameOf(last)) }];
    yield { ...eventSpot(event), message: say.apart(nameOf(event), nameOf(last), months), related };
  }
}

function* misfits(
  events: readonly HistoryEvent[],
  text: LintText,
  months: number,
  say: Messages,
): Generator<Problem> {
  const steps = events.filter(({ kind }) => kind !== 'effective');
  const [first] = [...steps].sort((a, b) => a.day - b.day);
  // A note that begins with an amendment does not tell the whole story.
  if (!first || !steps.some(isFirst) || !isComplete(text)) return;
  for (const { date, spot } of entriesIntoForce(text)) {
    const day = dayNumber(date);
    if (day === undefined) continue;
    const related = [{ ...eventSpot(first), message: say.event(nameOf(first)) }];
    if (day < first.day) yield { ...spot, message: say.tooEarly, related };
    else if (!steps.some((event) => follows(day, event.day, months)))
      yield { ...spot, message: say.tooLate(months), related };
  }
}

/** False where what was printed over several lines was taken for something else from the second on. */
function isComplete({ passages }: LintText): boolean {
  const from = passages.findIndex(({ kind }) => kind === 'note');
  const to = passages.findIndex(({ kind }) => kind === 'wording');
  const between = passages.slice(from, Math.max(from, to)).filter(({ kind }) => kind === 'outside');
  return !between.some((passage) => /修[订正改]|通过|公布/u.test(passage.text));
}

/** True for a day that comes at most so many months after another. */
function follows(day: number, earlier: number, months: number): boolean {
  return day >= earlier && monthOf(day) - monthOf(earlier) <= months;
}

function monthOf(day: number): number {
  return Math.floor(day / 10000) * 12 + (Math.floor(day / 100) % 100);
}

function nameOf({ passage, date, word }: HistoryEvent): string {
  return `“${passage.text.slice(date.start, date.end)}”${word}`;
}
