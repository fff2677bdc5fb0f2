import { cluesOf, type Clues } from './clues.js';
import { contextOf, type Context } from './context.js';
import type { Field, Manner } from './field.js';
import type { Pair } from './scores.js';
import { weighed } from './weighed.js';

/**
 * What a link's own evidence weighs, in log-odds, and below what all links weigh before anything is known of them.
 * Logistic regression over the links of thirteen revisions aligned by reading, and over short stretches of these, so
 * that a text of five articles is judged as well; each law left out in turn is judged as well by the other twelve.
 */
const CLUES: Readonly<Record<keyof Clues, number>> = {
  margin: 2.4,
  source: 6.5,
  paragraph: 2.9,
  distance: -6.3,
};
const PRIOR = -2.1;

/** The same for what the other links say, once each has been weighed by itself. */
const CONTEXT: Readonly<Record<keyof Context, number>> = {
  support: 0.94,
  rivals: -0.37,
  citation: 3.9,
  number: 1.3,
};
const OWN = 0.93;
const RIGOUR = -0.66;

/** From this similarity on two units say the same, and that others say it too does not speak against them. */
const NEARLY_EQUAL = 0.8;

/**
 * The log-odds that the two units of each pair belong together; above zero it is likelier than not.
 * Everything is weighed together: what they share and share with no other, where they stand, what their neighbours do,
 * which articles they cite, and the number.
 */
export function oddsOf(field: Field, manner: Manner): number[] {
  const clues = cluesOf(field);
  const own = clues.map((clue) => weighed(clue, PRIOR, CLUES));
  const context = contextOf(field, own);
  return field.pairs.map((pair, at) => {
    const around = weighed(context[at] as Context, 0, CONTEXT);
    const odds = RIGOUR + manner.readiness + OWN * (own[at] as number) + around;
    const place = around + CLUES.distance * (clues[at] as Clues).distance;
    return Math.max(odds, oddsOfEqual(pair, place));
  });
}

/** Of two articles that were printed twice every pair is equal: number, neighbours and place say which is which. */
function oddsOfEqual({ similarity }: Pair, place: number): number {
  return similarity < NEARLY_EQUAL ? -Infinity : Math.max(0.1, 4 * similarity + place);
}
