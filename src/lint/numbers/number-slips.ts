import type { Division } from '../../model/tree.js';
import { once } from '../../model/lists/once.js';
import { articleOf, type LintText } from '../view/text.js';
import { branchSlips } from './branch-slips.js';
import { deviationsOf, type Deviation, type Range } from './deviation.js';
import { mainOf } from './main-number.js';
import { numberRuns, type Run } from './number-runs.js';
import type { GapSlip, NumberSlip, RestartSlip } from './number-slip.js';
import { oddLabels } from './odd-label.js';
import { isOwnNumber } from './own-number.js';
import { strayItems } from './stray-items.js';

/**
 * Everything wrong with the numbers of a text, each slip once: whatever rule reports it, the others are silent about it.
 */
export const numberSlips = once((text: LintText): readonly NumberSlip[] => {
  const { runs, restarts } = numberRuns(text);
  const odd = [...oddLabels(text), ...strayItems(text)];
  const isReal = isOwnNumber(text);
  const slips = runs.flatMap((run) => [...mainSlips(run), ...branchSlips(run)]);
  const beforeGaps = articlesBeforeGaps(slips);
  return [
    ...slips.filter((slip) =>
      slip.kind === 'gap' ? !isExplained(slip, odd) && !goesOnFromElsewhere(slip, text) : isReal(slip),
    ),
    ...restarts
      .filter(({ at }) => at.type === 'article' || !beforeGaps.has(articleOf(at, text)))
      .map((restart): RestartSlip => ({ kind: 'restart', ...restart })),
  ];
});

function mainSlips({ members, level, isRest }: Run): NumberSlip[] {
  const main = members.filter(({ ordinal }) => ordinal.length === 1);
  const slip = (deviation: Deviation): NumberSlip => slipOf(deviation, main, level);
  return deviationsOf(main.map(mainOf))
    .map(slip)
    .filter((found) => found.kind !== 'gap' || isMissing(found, main, isRest));
}

function slipOf(deviation: Deviation, members: readonly Division[], level: Run['level']): NumberSlip {
  const member = (at: number): Division => members[at] as Division;
  const at = member(deviation.at);
  switch (deviation.kind) {
    case 'gap':
      return {
        kind: 'gap',
        level,
        at,
        after: members[deviation.after],
        missing: deviation.missing.map(([from, to]: Range) => [[from], [to]] as const),
      };
    case 'duplicate':
      return { kind: 'duplicate', at, of: member(deviation.of), ...wanted(deviation.wanted) };
    case 'order': {
      const place = deviation.than < deviation.at ? 'behind' : 'before';
      const ends = { to: member(deviation.to), than: member(deviation.than) };
      return { kind: 'order', at, ...ends, place, ...wanted(deviation.wanted) };
    }
  }
}

function wanted(number: number | undefined): { readonly wanted?: readonly number[] } {
  return number === undefined ? {} : { wanted: [number] };
}

/** A page that was lost has fewer articles than this. */
const MOST_LOST = 20;

/**
 * A part of a code printed by itself begins with 第四百六十三条, an extract of a decision with 十六、; a text that has
 * lost its first articles has most of the others.
 */
function isMissing({ after, at, level }: GapSlip, members: readonly Division[], isRest: boolean): boolean {
  const lost = mainOf(at) - 1;
  const weight = level === 'article' ? 3 : 1;
  return after !== undefined || (!isRest && lost < MOST_LOST && lost * weight < members.length);
}

/** Articles behind which the number of another is missing: items that begin again in them are that other's. */
function articlesBeforeGaps(slips: readonly NumberSlip[]): ReadonlySet<Division | undefined> {
  const gaps = slips.flatMap((slip) => (slip.kind === 'gap' && slip.level === 'article' ? [slip] : []));
  return new Set(gaps.flatMap(({ after }) => after ?? []));
}

/** The articles of 宪法修正案（1993年） go on from those of 1988. */
function goesOnFromElsewhere({ after, at }: GapSlip, { witness }: LintText): boolean {
  return after === undefined && at.type === 'article' && witness.tree.title.includes('修正案');
}

/** 第十一一条 stands between 第十条 and 第十二条: nothing is missing, only written badly. */
function isExplained(
  { after, at, missing }: GapSlip,
  odd: readonly { readonly start: number; readonly type: string }[],
): boolean {
  const from = after?.position.start.offset ?? 0;
  const to = at.position.start.offset;
  const there = odd.filter(({ start, type }) => type === at.type && start >= from && start < to).length;
  return there > 0 && there >= missing.reduce((sum, [[first = 0], [last = 0]]) => sum + last - first + 1, 0);
}
