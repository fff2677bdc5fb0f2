import type { Decision } from '../model/decision.js';
import { excerpt } from './excerpt.js';
import type { Catalogue } from './language.js';
import { quoted } from './quoted.js';

/** What the findings about decisions say. Divisions are named by their ids, as the file of decisions has them. */
export interface DecisionMessages {
  /** What it is about: 对 art-5“依规依法”的决定. */
  readonly decision: (decision: Decision) => string;
  /** It could not be followed; `reason` is one of those below. */
  readonly unmatched: (decision: string, reason: string, because: string) => string;
  readonly noDivision: (at: string) => string;
  readonly noEntries: (at: string) => string;
  /** Lemmas of the entries that are there, the first of them; `count` of all. */
  readonly otherLemmas: (at: string, lemmas: readonly string[], count: number) => string;
  readonly fewer: (nth: number, count: number) => string;
  readonly noReading: (siglum: string) => string;
  readonly severalReadings: (siglum: string) => string;
  /** `closer` are divisions that would say which is meant; there may be none. */
  readonly ambiguous: (count: number, closer: readonly string[]) => string;
  /** @param line of the decision that stands */
  readonly repeated: (decision: string, line: number, because: string) => string;
  readonly stale: (decision: string, hash: string, because: string) => string;
  readonly unsealed: (decision: string, hash: string, because: string) => string;
  readonly place: (siglum: string, id: string) => string;
}

const lemmaZh = (lemma: string): string => (lemma === '' ? '（无）' : quoted(excerpt(lemma), 'zh'));
const lemmaEn = (lemma: string): string => (lemma === '' ? '(nothing)' : quoted(excerpt(lemma), 'en'));

/** What the findings about decisions say. */
export const DECISION_MESSAGES: Catalogue<DecisionMessages> = {
  zh: {
    decision: ({ at, lemma }) =>
      lemma.trim() === '' ? `对 ${at} 底本所无文字的决定` : `对 ${at} ${lemmaZh(lemma)}的决定`,
    unmatched: (decision, reason, because) => `${decision}未能照办：${reason}（理由：${because}）`,
    noDivision: (at) => `底本里没有 ${at}`,
    noEntries: (at) => `${at} 现在没有异文`,
    otherLemmas: (at, lemmas, count) => {
      const all = lemmas.map(lemmaZh).join('、');
      return `${at} 有异文的底本文字现在是${all}${count > lemmas.length ? `等 ${count} 处` : ''}`;
    },
    fewer: (nth, count) => `nth 写的是 ${nth}，这样的异文只有 ${count} 处`,
    noReading: (siglum) => `“${siglum}”在这里没有文字可取（没有这一条款，或者没有引用）`,
    severalReadings: (siglum) => `“${siglum}”在这里不止一种文字，请改用 text 写明`,
    ambiguous: (count, closer) => {
      const nearer = closer.length > 0 ? `，或者把 at 写得更近（${closer.join('、')}）` : '';
      return `这样的异文有 ${count} 处，请用 nth（1 至 ${count}）写明是第几处${nearer}`;
    },
    repeated: (decision, line, because) =>
      `${decision}在第 ${line} 行已经有了，以那一项为准；请删去一处（理由：${because}）`,
    stale: (decision, hash, because) =>
      `${decision}作出之后文字有改动，请核对；仍然成立就把 hash 改为 ${hash}（理由：${because}）`,
    unsealed: (decision, hash, because) =>
      `${decision}没有 hash；加上 hash: ${hash}，日后文字改动时会提醒（理由：${because}）`,
    place: (siglum, id) => `${siglum} ${id}`,
  },
  en: {
    decision: ({ at, lemma }) =>
      lemma.trim() === ''
        ? `the decision on what the base lacks at ${at}`
        : `the decision on ${lemmaEn(lemma)} at ${at}`,
    unmatched: (decision, reason, because) =>
      `${decision} could not be followed: ${reason} (because: ${because})`,
    noDivision: (at) => `the base has no ${at}`,
    noEntries: (at) => `there is no variant at ${at} now`,
    otherLemmas: (at, lemmas, count) => {
      const all = lemmas.map(lemmaEn).join(', ');
      return `the base has variants at ${at} on ${all}${count > lemmas.length ? ` and others (${count} in all)` : ''} now`;
    },
    fewer: (nth, count) => `nth is ${nth}, and there ${count === 1 ? 'is' : 'are'} only ${count} of them`,
    noReading: (siglum) => `“${siglum}” has no words here to choose (it lacks or does not quote the passage)`,
    severalReadings: (siglum) => `“${siglum}” has several readings here; write the words as text`,
    ambiguous: (count, closer) => {
      const nearer = closer.length > 0 ? `, or write a closer at (${closer.join(', ')})` : '';
      return `there are ${count} of them; say which with nth (1 to ${count})${nearer}`;
    },
    repeated: (decision, line, because) =>
      `${decision} stands in line ${line} already, and that one is followed; delete one of them (because: ${because})`,
    stale: (decision, hash, because) =>
      `${decision} was made before the wording changed; check it, and if it still holds write hash: ${hash} (because: ${because})`,
    unsealed: (decision, hash, because) =>
      `${decision} has no hash; add hash: ${hash} to be told when the wording changes (because: ${because})`,
    place: (siglum, id) => `${id} of ${siglum}`,
  },
};
