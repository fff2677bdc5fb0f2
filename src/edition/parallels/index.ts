import type { EditionText, Parallel, SharedProvision } from '../../model/edition.js';
import type { Division } from '../../model/tree.js';
import { unitsOf } from '../../model/units.js';
import { readingOf } from '../letter-reading.js';
import { sharedWordsOf } from '../reuse/shared-words.js';
import { differingWords } from './differing.js';
import { matchesOf, turned, type Match } from './matches/index.js';
import { olderOf } from './older.js';
import { sideOf, type Side } from './texts/side.js';

/**
 * Finds the provisions that a text on the same matter shares with the base, 款 by 款 and 项 by 项: words in common that
 * are rare in both, weighed against what stands around them. Few and good; the same pairs whichever text is the base.
 *
 * The way through: both texts are prepared (`texts/`), the provisions that say the same are found, weighed and thinned out
 * (`matches/`), and shown with the words that differ; which text is older is told by their dates.
 */
export function parallelOf(base: EditionText, text: EditionText): Parallel {
  const [mine, its] = [sideOf(base.witness), sideOf(text.witness)];
  // Chains are sought from the same side whichever text is the base, so that equal ones are decided in the same way.
  const isFirst = mine.letters.text <= its.letters.text;
  const matches = isFirst ? matchesOf(mine, its) : matchesOf(its, mine).map(turned);
  const provisions = [...matches]
    .sort((one, other) => one.inA.from - other.inA.from || one.inB.from - other.inB.from)
    .map((match) => provisionOf(match, mine, its));
  const older = olderOf(base, text);
  return {
    text,
    ...(older && { older }),
    provisions,
    alone: {
      base: alone(mine, new Set(matches.map(({ a }) => mine.articles.get(a.division)))),
      parallel: alone(its, new Set(matches.map(({ b }) => its.articles.get(b.division)))),
    },
  };
}

function provisionOf({ inA, inB, runs, strength, grade }: Match, base: Side, other: Side): SharedProvision {
  return {
    base: readingOf(base.witness, inA),
    parallel: readingOf(other.witness, inB),
    shared: sharedWordsOf(runs, base.letters, other.letters),
    differing: differingWords(runs, base, other),
    strength,
    grade,
  };
}

/** Ids of the articles in which nothing has been found. */
function alone({ witness }: Side, met: ReadonlySet<Division | undefined>): readonly string[] {
  return unitsOf(witness.tree)
    .filter((article) => !met.has(article))
    .map(({ id }) => id);
}
