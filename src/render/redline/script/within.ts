import { isSpace } from '../../../model/characters.js';
import type { Collation } from '../../prose/collation.js';
import type { Entry, Which } from '../../prose/marks.js';
import type { Side } from '../../prose/side.js';
import { heaviestRising, type Twin } from './heaviest.js';
import type { Link, Prints } from './link.js';
import { addMatch, type Match } from './match.js';
import { strandOf, type Strand } from './strand.js';
import { lineEndsInCommon, wordsInCommon } from './words.js';

type Place = Twin['base'];
type Strands = Readonly<Record<Which, Strand>>;

/**
 * What linked paragraphs have in common: all that stands between the variants of the comparison, so that the document
 * shows the changes that the report shows, and whatever else differs to the eye (folding hides that ， is not `,`). Where
 * paragraphs were joined or divided the end of a paragraph is a character like others. Their last ends are shared.
 * @returns matches in order, offsets into the printed texts
 */
export function matchesWithin(link: Link, collation: Collation, prints: Prints): Match[] {
  const strands = {
    base: strandOf(link.base, prints.base),
    witness: strandOf(link.witness, prints.witness),
  };
  const ends = { base: strands.base.text.length - 1, witness: strands.witness.text.length - 1 };
  const twins = heaviestRising(twinsOf(link, collation, strands));
  const found: Match[] = [];
  let [base, witness] = [0, 0];
  for (const twin of [...twins, last(ends)]) {
    common(strands, [base, twin.base[0]], [witness, twin.witness[0]], wordsInCommon, found);
    common(strands, twin.base, twin.witness, lineEndsInCommon, found);
    [base, witness] = [twin.base[1], twin.witness[1]];
  }
  addMatch(found, { ...ends, length: 1 });
  return found.flatMap((match) => inWhole(match, strands));
}

function last({ base, witness }: Readonly<Record<Which, number>>): Twin {
  return { base: [base, base], witness: [witness, witness], weight: 0 };
}

/** The variants that have a place on both sides of the link. */
function twinsOf(link: Link, { base, witness }: Collation, strands: Strands): Twin[] {
  const entries = new Set<Entry>();
  for (const { para } of link.base) for (const mark of base.marks.on(para)) entries.add(mark.entry);
  const twins: Twin[] = [];
  for (const entry of entries) {
    const left = placeOn(entry, base, strands.base);
    const right = placeOn(entry, witness, strands.witness);
    if (left && right) twins.push({ ...closed(left, right, strands), weight: 1 });
  }
  return twins;
}

function placeOn(entry: Entry, side: Side, strand: Strand): Place | undefined {
  const mark = side.marks.of(entry).find(({ para }) => strand.has(para));
  return mark && strand.placeOf(mark);
}

/**
 * Where words are wanting beside white space, either side of it would do: it is the one that leaves the white space in
 * common. Of 修订¶2018年 and 修订¶根据2018年 the ¶ is shared, and 根据 is wanting behind it.
 */
function closed(base: Place, witness: Place, strands: Strands): Pick<Twin, Which> {
  const [left, right] = [strands.base.text, strands.witness.text];
  if (base[0] === base[1]) return { base: beside(base[0], left, witness, right), witness };
  if (witness[0] === witness[1]) return { base, witness: beside(witness[0], right, base, left) };
  return { base, witness };
}

function beside(gap: number, text: string, [from, to]: Place, other: string): Place {
  const start = spaceStart(text, gap);
  const end = spaceEnd(text, gap);
  const space = text.slice(start, end);
  if (space === other.slice(spaceStart(other, from), from)) return [end, end];
  return space === other.slice(to, spaceEnd(other, to)) ? [start, start] : [gap, gap];
}

function spaceStart(text: string, before: number): number {
  let at = before;
  while (at > 0 && isSpace(text[at - 1] as string)) at--;
  return at;
}

/** The line feed at the end of a strand is no space: both sides have it. */
function spaceEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length - 1 && isSpace(text[at] as string)) at++;
  return at;
}

type Common = (base: string, witness: string) => Match[];

function common(
  strands: Strands,
  base: Twin['base'],
  witness: Twin['base'],
  of: Common,
  found: Match[],
): void {
  const matches = of(strands.base.text.slice(...base), strands.witness.text.slice(...witness));
  for (const match of matches) {
    addMatch(found, {
      base: base[0] + match.base,
      witness: witness[0] + match.witness,
      length: match.length,
    });
  }
}

/** Cut behind every paragraph: in the whole text another one may stand there. */
function inWhole({ base, witness, length }: Match, strands: Strands): Match[] {
  const text = strands.base.text.slice(base, base + length);
  return [...text.matchAll(/[^\n]*\n|[^\n]+$/gu)].map(({ 0: part, index }) => ({
    base: strands.base.whole(base + index),
    witness: strands.witness.whole(witness + index),
    length: part.length,
  }));
}
