import { foldText } from '../../model/characters.js';
import type { Comparison } from '../../model/comparison.js';
import type { Root } from '../../model/tree.js';
import { isBlock, leavesOf } from '../../model/walk.js';
import { fullTokens } from '../../model/wording.js';
import { datesIn, dayNumber } from '../../model/date.js';

/** How alike two printings of one version are at least, article by article. */
const NEARLY_SAME = 0.9;

/**
 * True where two texts are printings of one version of a regulation and no revision lies between them: nearly all
 * articles read the same, and what the 题注 say of adoption and revision agrees. What differs is then a slip.
 */
export function isSameVersion({ alignment: { base, witness, rows } }: Comparison): boolean {
  const [left, right] = [historyOf(base.tree), historyOf(witness.tree)];
  // A text printed without its 题注 says nothing of its revisions; one that was never revised has nothing to say.
  if (left.revised !== right.revised) return false;
  if (left.adopted > 0 && right.adopted > 0 && left.adopted !== right.adopted) return false;
  if (rows.some((row) => row.base.length === 0 || row.witness.length === 0)) return false;
  const lengths = rows.map((row) => row.base.reduce((sum, unit) => sum + fullTokens(unit).length, 0));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const alike = rows.reduce((sum, { score }, at) => sum + score * (lengths[at] as number), 0);
  return all > 0 && alike >= all * NEARLY_SAME;
}

/** Last days of adoption and of revision, as numbers that grow with time; 0 where none is named. */
interface History {
  readonly adopted: number;
  readonly revised: number;
}

/** A 题注 gives each day with what was done on it: 2018年3月2日国务院令第697号公布 2019年3月2日《…的决定》修订. */
function historyOf(tree: Root): History {
  const notes = tree.children.filter((child) => isBlock(child) && child.type === 'note');
  const words = foldText(notes.flatMap((note) => leavesOf(note).map(({ value }) => value)).join(''));
  const days = datesIn(words).flatMap((date) => {
    const day = dayNumber(date);
    return day === undefined ? [] : [{ at: date.start, day }];
  });
  let [adopted, revised] = [0, 0];
  days.forEach(({ at, day }, index) => {
    const done = words.slice(at, days[index + 1]?.at);
    if (/修正|修订|修改/u.test(done)) revised = Math.max(revised, day);
    else if (/通过|批准|会议/u.test(done)) adopted = Math.max(adopted, day);
  });
  return { adopted, revised };
}
