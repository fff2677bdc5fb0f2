import type { Letters } from '../letters.js';
import { pairWeights, type Weights } from '../reuse/weights.js';

/** A pair of letters of the title counts that many times less than another. */
const OF_TITLE = 3;

/**
 * How much it says that a commentary has words of the base: inverse document frequency of pairs of letters (Spärck Jones
 * 1972), a unit being the wording of one division (款 or 项) of either text. 生态环境保护 stands everywhere and counts
 * little, 第一责任人 much. 1 is a pair of a single unit, whatever the number of units.
 * @param title letters that tell nothing, since everything is about them
 */
export function commentaryWeights(texts: readonly Letters[], title: string): Weights {
  const frequency = frequencyOf(texts);
  const units = texts.reduce((count, { worded }) => count + worded.length, 0);
  const most = Math.log(1 + units);
  return pairWeights(texts, () => (pair) => {
    const weight = Math.log(1 + units / (frequency.get(pair) ?? 1)) / most;
    return title.includes(pair) ? weight / OF_TITLE : weight;
  });
}

/** How many units have each pair of letters. */
function frequencyOf(texts: readonly Letters[]): ReadonlyMap<string, number> {
  const seen = new Map<string, { in: number; times: number }>();
  let unit = 0;
  for (const { text, worded } of texts) {
    for (const { from, to } of worded) {
      unit++;
      for (let at = from; at + 1 < to; at++) {
        const pair = text.slice(at, at + 2);
        const known = seen.get(pair);
        if (!known) seen.set(pair, { in: unit, times: 1 });
        else if (known.in !== unit) [known.in, known.times] = [unit, known.times + 1];
      }
    }
  }
  return new Map([...seen].map(([pair, { times }]) => [pair, times]));
}
