import type { CountCheck } from '../model/edition.js';
import { wordsIn } from '../model/seen-text.js';
import type { Witness } from '../model/witness.js';
import { countedClaims } from './pairs/counted-claims.js';
import { countedBy, countedLists } from './pairs/counted-lists.js';
import { spokenPassages } from './pairs/spoken.js';
import { passageSpot } from './view/spot.js';
import { lintText } from './view/text.js';

/**
 * Every count that a commentary states, held against the regulation: 等4项职责, 5种追责情形, 共四章二十条. Those that are wrong
 * are findings as well; see the rule count-claim.
 * @returns counts in the order of the commentary
 */
export function countChecks(base: Witness, commentary: Witness): CountCheck[] {
  const lists = countedLists(lintText(base));
  const other = lintText(commentary);
  return spokenPassages(other).flatMap((passage) =>
    countedClaims(passage.text).map((claim): CountCheck => {
      const { start, end } = passageSpot(passage, claim.start, claim.end);
      const counted = countedBy(claim, lists);
      const ids = counted?.counted.map(({ id }) => id) ?? [];
      return {
        claim: {
          id: other.idAt(start),
          text: wordsIn(commentary.source, start, end),
          start: other.locate(start),
          end: other.locate(end),
        },
        stated: claim.count,
        unit: claim.unit,
        counted: ids,
        within: counted?.holder?.id ?? '',
        result: ids.length === 0 ? 'unknown' : ids.length === claim.count ? 'agrees' : 'differs',
      };
    }),
  );
}
