import type { Pin } from '../model/pin.js';
import type { Catalogue } from './language.js';

/** Which text of a comparison. */
type Side = 'base' | 'witness';

/** What the findings about pins say. Divisions are named by their ids, as the configuration has them. */
export interface PinMessages {
  /** What was decided: 人工指定 art-49 与 art-58、art-59 对应. */
  readonly decision: (pin: Pin) => string;
  /** The decision could not be followed; `reason` is one of those below. */
  readonly unmatched: (decision: string, reason: string, because: string) => string;
  readonly unknown: (ids: readonly string[], side: Side) => string;
  /** Several reasons one after another. */
  readonly reasons: (reasons: readonly string[]) => string;
  /** Divisions that hold articles or stand beside them: 章, 节, 序言. */
  readonly heading: (ids: readonly string[], side: Side) => string;
  readonly levels: string;
  /** 款 or 项 whose articles are not in one row. */
  readonly apart: string;
  /** None of the above, and no row for it. */
  readonly noRow: string;
  readonly stillLinked: (base: string, witness: string) => string;
  readonly stale: (decision: string, hash: string, because: string) => string;
  readonly unsealed: (decision: string, hash: string, because: string) => string;
  readonly place: (id: string, side: Side) => string;
}

const SIDES_ZH: Readonly<Record<Side, string>> = { base: '底本', witness: '校本' };

/** What the findings about pins say. */
export const PIN_MESSAGES: Catalogue<PinMessages> = {
  zh: {
    decision: ({ kind, base, witness }) => {
      const [left, right] = [base.join('、'), witness.join('、')];
      if (kind === 'part') return `人工指定 ${left} 与 ${right} 不对应`;
      if (right === '') return `人工指定底本 ${left} 在校本中没有对应`;
      return left === '' ? `人工指定校本 ${right} 在底本中没有对应` : `人工指定 ${left} 与 ${right} 对应`;
    },
    unmatched: (decision, reason, because) => `${decision}，未能照办：${reason}（理由：${because}）`,
    unknown: (ids, side) => `${SIDES_ZH[side]}里没有 ${ids.join('、')}`,
    reasons: (reasons) => reasons.join('，'),
    heading: (ids, side) => `${SIDES_ZH[side]}的 ${ids.join('、')} 不是条、款、项，不能指定`,
    levels: '两边不在同一层级',
    apart: '所在的条没有对在一起，请先指定条',
    noRow: '没有形成这样的对应',
    stillLinked: (base, witness) => `${base} 与 ${witness} 仍在一行`,
    stale: (decision, hash, because) =>
      `${decision}，此后文字有改动，请核对；仍然成立就把 hash 改为 ${hash}（理由：${because}）`,
    unsealed: (decision, hash, because) =>
      `${decision}，没有 hash；加上 hash: ${hash}，日后文字改动时会提醒（理由：${because}）`,
    place: (id, side) => `${SIDES_ZH[side]} ${id}`,
  },
  en: {
    decision: ({ kind, base, witness }) => {
      const [left, right] = [base.join(', '), witness.join(', ')];
      if (kind === 'part') return `${left} and ${right} are kept apart by hand`;
      if (right === '') return `${left} of the base is pinned to have no counterpart`;
      return left === ''
        ? `${right} of the witness is pinned to have no counterpart`
        : `${left} and ${right} are linked by hand`;
    },
    unmatched: (decision, reason, because) => `${decision}, but in vain: ${reason} (because: ${because})`,
    unknown: (ids, side) => `the ${side} has no ${ids.join(', ')}`,
    reasons: (reasons) => reasons.join(', '),
    heading: (ids, side) =>
      `${ids.join(', ')} of the ${side} is no article, paragraph or item and cannot be pinned`,
    levels: 'the two sides are not of one level',
    apart: 'the articles that they stand in are not in one row; pin these first',
    noRow: 'there is no such row',
    stillLinked: (base, witness) => `${base} and ${witness} are in one row all the same`,
    stale: (decision, hash, because) =>
      `${decision}, and the wording has changed since; check it, and if it still holds write hash: ${hash} (because: ${because})`,
    unsealed: (decision, hash, because) =>
      `${decision} without a hash; add hash: ${hash} to be told when the wording changes (because: ${because})`,
    place: (id, side) => `${id} of the ${side}`,
  },
};
