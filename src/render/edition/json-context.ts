import type { Reading } from '../../model/comparison.js';
import type {
  Commentary,
  CountCheck,
  Parallel,
  Quotation,
  SharedProvision,
  SharedWords,
  Stretch,
  TermGroup,
} from '../../model/edition.js';
import { readingJson } from '../json/variant.js';

/** What a commentary says about the regulation. */
export function commentaryJson({ text, quotations, counts, silent }: Commentary): unknown {
  return {
    siglum: text.witness.siglum,
    quotations: quotations.map(quotationJson),
    counts: counts.map(countJson),
    silent,
  };
}

function quotationJson({ kind, passage, base, shared, score }: Quotation): unknown {
  return {
    kind,
    passage: readingJson(passage),
    base: readingJson(base),
    shared: shared.map(sharedJson),
    score: rounded(score),
  };
}

function countJson({ claim, stated, unit, counted, within, result }: CountCheck): unknown {
  return { claim: readingJson(claim), stated, unit, counted, within, result };
}

/** A text on the same matter, and what it shares with the regulation. */
export function parallelJson({ text, older, provisions, alone }: Parallel): unknown {
  return {
    siglum: text.witness.siglum,
    ...(older !== undefined && { older }),
    provisions: provisions.map(provisionJson),
    alone: { base: alone.base, parallel: alone.parallel },
  };
}

function provisionJson(provision: SharedProvision): unknown {
  const { base, parallel, shared, differing, strength, grade } = provision;
  return {
    base: readingJson(base),
    parallel: readingJson(parallel),
    shared: shared.map(sharedJson),
    differing: differing.map((one) => ({ base: one.base, parallel: one.parallel })),
    strength: rounded(strength),
    grade,
  };
}

function sharedJson({ base, other }: SharedWords): SharedWords {
  return { base: stretchJson(base), other: stretchJson(other) };
}

function stretchJson({ start, end }: Stretch): Stretch {
  return { start, end };
}

/** Words for one thing, and where each text has them. */
export function termsJson({ from, terms }: TermGroup): unknown {
  return {
    from,
    terms: terms.map(({ text, uses }) => ({
      text,
      uses: uses.map(({ siglum, places }) => ({ siglum, places: places.map(placeJson) })),
    })),
  };
}

/** The words are those of the term; a common word of a code stands in it a thousand times. */
function placeJson({ id, start, end }: Reading): unknown {
  return { id, start: start.offset, end: end.offset };
}

/** Four places, as for the rows of a comparison: the last bits of a logarithm are not the same on every machine. */
function rounded(value: number): number {
  return Math.round(value * 10000) / 10000;
}
