import { KINDS, type FOLLOWS, type Kind, type Reading, type Variant } from '../../model/comparison.js';
import type { Attestation, Stretch } from '../../model/edition.js';
import { idAt } from '../../model/holder.js';
import { wordsIn } from '../../model/seen-text.js';
import type { Strand } from './strand.js';
import { printedIn } from '../printed.js';
import { foldWording } from '../wording.js';
import type { Place } from './places.js';

/** What one witness has at a place. */
export interface Attested {
  readonly attestation: Attestation;
  /** As printed, in one line; empty where there are none. */
  readonly words: string;
  /** Readings of the same wording are one. */
  readonly wording: string;
  /** How it departs from the base; not set where it does not. */
  readonly kind?: Kind;
  readonly substantive: boolean;
  readonly note?: typeof FOLLOWS;
}

/**
 * What a witness has at a place of the base: the words of its variants, and what it has in common with the base between
 * and around them, so that all witnesses are quoted to the same extent.
 * @param isThere whether the witness has what the place lies in
 * @param lemma wording of the base
 * @returns undefined where the witness lacks the division
 */
export function attestedAt(
  place: Place,
  strand: Strand,
  isThere: boolean,
  lemma: string,
): Attested | undefined {
  const own = place.departures.find((departure) => departure.strand === strand)?.variants ?? [];
  const isOwn = own.length > 0;
  // A whole division that is wanting is what the entry is about; elsewhere there is nothing to quote.
  if (!isOwn && !isThere) return undefined;
  const words = joined([
    ...(place.start < place.end && !lacksAll(place, own) ? [strand.wordsIn(place)] : []),
    ...own.map(({ witness }) => witness && { start: witness.start.offset, end: witness.end.offset }),
  ]);
  const attestation = words ? quoted(strand, words) : wanting(strand, place, own);
  const printed = words ? printedIn(strand.text.witness, words) : '';
  const kind = kindOf(own);
  const [only] = own;
  return {
    attestation,
    words: printed,
    wording: isOwn ? foldWording(printed) : lemma,
    ...(kind && { kind }),
    substantive: own.some(({ substantive }) => substantive),
    ...(own.length === 1 && only?.note && { note: only.note }),
  };
}

/** A 款 that is wanting is wanting whole, whatever of its words stands elsewhere. */
function lacksAll({ whole }: Place, own: readonly Variant[]): boolean {
  return whole && own.some(({ base }) => base !== null);
}

function joined(stretches: readonly (Stretch | null | undefined)[]): Stretch | undefined {
  const found = stretches.flatMap((stretch) => stretch ?? []);
  if (found.length === 0) return undefined;
  return {
    start: Math.min(...found.map(({ start }) => start)),
    end: Math.max(...found.map(({ end }) => end)),
  };
}

function quoted({ text, locate }: Strand, { start, end }: Stretch): Attestation {
  const { siglum, source, tree } = text.witness;
  const reading: Reading = {
    id: idAt(tree, start),
    text: wordsIn(source, start, end),
    start: locate(start),
    end: locate(end),
  };
  return { siglum, direct: true, reading };
}

function wanting(strand: Strand, place: Place, own: readonly Variant[]): Attestation {
  const said = own.find(({ base, gap }) => base && gap)?.gap;
  const gap = said ?? strand.gapAt(place.start);
  return { siglum: strand.text.witness.siglum, direct: true, reading: null, ...(gap && { gap }) };
}

/** Of several variants at one place the kind is what they all are, else a substitution. */
function kindOf(variants: readonly Variant[]): Kind | undefined {
  const kinds = KINDS.filter((kind) => variants.some((variant) => variant.kind === kind));
  return kinds.length > 1 ? 'substitution' : kinds[0];
}
