import type { Variant } from '../../model/comparison.js';
import type { Stretch } from '../../model/edition.js';
import { grouped } from '../../model/lists/grouped.js';
import type { Strand } from './strand.js';

/** The variants of one witness at a place. */
export interface Departure {
  readonly strand: Strand;
  readonly variants: readonly Variant[];
}

/** A place of the base where witnesses depart from it. */
export interface Place extends Stretch {
  readonly whole: boolean;
  /** Witnesses that depart, in the order of the texts; none where only a commentary does. */
  readonly departures: readonly Departure[];
  /** Id of the division, where no witness departs that would tell. */
  readonly at?: string;
}

interface Spot extends Stretch {
  readonly strand: Strand;
  readonly variant: Variant;
}

/**
 * Gathers what the witnesses have at one place of the base. Words that overlap are one place, so that each witness is
 * quoted with the same words around it; whole divisions are places of their own, or one witness that lacks 第九条 would
 * swallow what the others have in it.
 */
export function placesOf(strands: readonly Strand[]): Place[] {
  const spots = strands.flatMap((strand) => strand.variants.flatMap((variant) => spotOf(strand, variant)));
  const words = spots.filter(({ variant }) => !variant.whole);
  const wholes = spots.filter(({ variant }) => variant.whole && variant.base);
  return [
    ...overlapping(words).map((group) => placeOf(group, strands)),
    ...same(wholes).map((group) => placeOf(group, strands)),
  ];
}

function spotOf(strand: Strand, variant: Variant): Spot[] {
  const { base, gap } = variant;
  if (base) return [{ start: base.start.offset, end: base.end.offset, strand, variant }];
  return gap ? [{ start: gap.point.offset, end: gap.point.offset, strand, variant }] : [];
}

function overlapping(spots: readonly Spot[]): Spot[][] {
  const groups: Spot[][] = [];
  let end = -1;
  let point = -1;
  for (const spot of [...spots].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const isPoint = spot.start === spot.end;
    // What is put in before a word that another witness replaces is another place than that word.
    if (spot.start < end || (isPoint && spot.start === point)) groups.at(-1)?.push(spot);
    else groups.push([spot]);
    if (isPoint) point = spot.start;
    end = Math.max(end, spot.end);
  }
  return groups;
}

function same(spots: readonly Spot[]): Spot[][] {
  return [...grouped(spots, ({ start, end }) => `${start}-${end}`).values()];
}

function placeOf(group: readonly Spot[], strands: readonly Strand[]): Place {
  const departures = strands.flatMap((strand) => {
    const variants = group.flatMap((spot) => (spot.strand === strand ? [spot.variant] : []));
    return variants.length > 0 ? [{ strand, variants }] : [];
  });
  return {
    start: Math.min(...group.map(({ start }) => start)),
    end: Math.max(...group.map(({ end }) => end)),
    whole: group.some(({ variant }) => variant.whole),
    departures,
  };
}
