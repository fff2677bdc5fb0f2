import type { Spot } from '../rule.js';
import type { Passage } from '../view/passage.js';
import { passageSpot } from '../view/spot.js';
import type { LintText } from '../view/text.js';
import { wordingPassages } from '../view/wording.js';
import { dayNumber, datesIn, isPossible, type PrintedDate } from '../../model/date.js';

/** What a 题注 says happened to a regulation. 修正 is by a decision, 修订 a new edition of the whole. */
export type EventKind = 'adopted' | 'approved' | 'promulgated' | 'amended' | 'effective';

/** One entry of a 题注: 2012年10月26日第十一届全国人民代表大会常务委员会第二十九次会议…修正. */
export interface HistoryEvent {
  readonly kind: EventKind;
  readonly date: PrintedDate;
  /** 20121026. */
  readonly day: number;
  /** The word that says what happened: 修正. */
  readonly word: string;
  readonly passage: Passage;
}

/** A name holds words and dates of its own: 《关于修改〈…〉的决定》. */
const NAMES = /《[^《》]*(?:《[^《》]*》[^《》]*)*》|〈[^〈〉]*〉|<[^<>]*>/gu;

/**
 * Words of a 题注 by what they say; the first that fits decides. 根据…会议通过的《…决定》修正 is an amendment, and so is 修订通过.
 */
const WORDS: readonly (readonly [EventKind, RegExp])[] = [
  ['effective', /^(?:起|开始|正式|\s)*(施行|实施|生效)/u],
  ['amended', /(修正|修订|修改)/u],
  ['adopted', /(通过)/u],
  ['approved', /(批准)/u],
  ['promulgated', /(公布|发布|颁布|公告)/u],
];

/** The events of a 题注 in the order in which they are printed; dates without a word of their own are left out. */
function historyOf(passage: Passage): HistoryEvent[] {
  // Names keep their length, so that indices stay those of the passage.
  const text = passage.text.replace(NAMES, (name) => '　'.repeat(name.length));
  const dates = datesIn(text);
  return dates.flatMap((date, at) => {
    const words = text.slice(date.end, dates[at + 1]?.start);
    const day = dayNumber(date);
    const said = WORDS.map(([kind, pattern]) => ({ kind, word: pattern.exec(words)?.[1] })).find(
      ({ word }) => word,
    );
    if (!said?.word || day === undefined || !isPossible(date)) return [];
    return [{ kind: said.kind, date, day, word: said.word, passage }];
  });
}

/** 本法自2002年5月1日起施行, in the wording of an article. */
const ENTRY = /^(?:本|《[^《》]*》)[^，。；自]{0,12}自$/u;
const IN_FORCE = /^\s*起\s*(?:正式)?(?:施行|实施|生效)/u;

/** The date from which a text says it is in force; undefined where the passage does not say so at its beginning. */
function entryIntoForce({ text }: Passage): PrintedDate | undefined {
  if (!/[施生实][行效施]/u.test(text)) return undefined;
  const [date] = datesIn(text);
  if (!date || !ENTRY.test(text.slice(0, date.start).trim())) return undefined;
  return IN_FORCE.test(text.slice(date.end)) ? date : undefined;
}

/** The events of every 题注 of a text. */
export function historiesOf({ passages }: LintText): HistoryEvent[][] {
  return passages.filter(({ kind }) => kind === 'note').map(historyOf);
}

/** Every date from which a text says it is in force, with its place. */
export function entriesIntoForce(text: LintText): { readonly date: PrintedDate; readonly spot: Spot }[] {
  return wordingPassages(text).flatMap((passage) => {
    const date = entryIntoForce(passage);
    return date && isPossible(date) ? [{ date, spot: passageSpot(passage, date.start, date.end) }] : [];
  });
}

/** Where the date of an event stands. */
export function eventSpot({ passage, date }: HistoryEvent): Spot {
  return passageSpot(passage, date.start, date.end);
}

/** True for what makes a text, not what changes it. */
export function isFirst({ kind }: HistoryEvent): boolean {
  return kind === 'adopted' || kind === 'approved' || kind === 'promulgated';
}
