import type { Collation } from '../../prose/collation.js';
import { keptApart } from './apart.js';
import type { Link, Prints } from './link.js';
import type { Links } from './links.js';
import type { Match } from './match.js';
import type { Step } from './step.js';
import { matchesWithin } from './within.js';

/**
 * The way from the base to the witness, from the beginning of both to the end: without its insertions it is the base to
 * the character, without its deletions the witness. Ends of paragraphs are line feeds; the last one is kept, since a
 * document always ends with a paragraph (ECMA-376 Part 1, 17.2.2).
 */
export function scriptOf({ kept }: Pick<Links, 'kept'>, collation: Collation, prints: Prints): Step[] {
  const ends = { base: prints.base.text.length - 1, witness: prints.witness.text.length - 1 };
  const matches = kept.flatMap((link: Link) => matchesWithin(link, collation, prints));
  const steps: Step[] = [];
  let [base, witness] = [0, 0];
  for (const match of [...matches.flatMap((one) => beforeEnds(one, ends)), { ...ends, length: 1 }]) {
    steps.push(...changesBetween([base, match.base], [witness, match.witness], prints));
    steps.push({ change: 'kept', ...match });
    [base, witness] = [match.base + match.length, match.witness + match.length];
  }
  return keptApart(steps, prints.witness.text);
}

type Stretch = readonly [from: number, to: number];

/**
 * What is deleted and inserted between two matches. At the beginning of a paragraph whole paragraphs come first: the new
 * 第二十六条 before 〔-第二十八条-〕〔+第二十七条+〕　因铁路, and not between the two numbers.
 */
function changesBetween(base: Stretch, witness: Stretch, prints: Prints): Step[] {
  const { text } = prints.base;
  const begins = base[0] === 0 || text[base[0] - 1] === '\n';
  const left = begins ? wholeUpTo(base, text) : base[1];
  const right = begins ? wholeUpTo(witness, prints.witness.text) : witness[1];
  const steps: Step[] = [
    { change: 'deleted', base: base[0], witness: witness[0], length: left - base[0] },
    { change: 'inserted', base: left, witness: witness[0], length: right - witness[0] },
    { change: 'deleted', base: left, witness: right, length: base[1] - left },
    { change: 'inserted', base: base[1], witness: right, length: witness[1] - right },
  ];
  return steps.filter(({ length }) => length > 0);
}

/** Where the last whole paragraph of a stretch ends, behind its line feed. */
function wholeUpTo([from, to]: Stretch, text: string): number {
  return Math.max(from, text.slice(from, to).lastIndexOf('\n') + 1 + from);
}

/** What of a match stands before the last paragraph end of either text: where one goes on, its end is another one. */
function beforeEnds(match: Match, ends: Pick<Match, 'base' | 'witness'>): Match[] {
  const length = Math.min(match.length, ends.base - match.base, ends.witness - match.witness);
  return length > 0 ? [{ ...match, length }] : [];
}
