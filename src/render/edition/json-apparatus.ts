import type { ApparatusEntry, ApparatusReading, Attestation, Choice } from '../../model/edition.js';
import { gapJson, readingJson } from '../json/variant.js';

/** An entry of the apparatus. */
export function entryJson(entry: ApparatusEntry): unknown {
  const { id, n, at, lemma, gap, whole, readings, lacking, substantive, indirect, choice, hash } = entry;
  return {
    id,
    n,
    at,
    lemma: readingJson(lemma),
    ...(gap && { gap: gapJson(gap) }),
    whole,
    readings: readings.map(apparatusReadingJson),
    lacking,
    substantive,
    indirect,
    choice: choiceJson(choice),
    hash,
    variants: entry.variants.map(({ siglum, id: variant }) => ({ siglum, id: variant })),
  };
}

function apparatusReadingJson({ text, kind, substantive, note, attestations }: ApparatusReading): unknown {
  return {
    text,
    ...(kind !== undefined && { kind }),
    substantive,
    ...(note !== undefined && { note }),
    attestations: attestations.map(attestationJson),
  };
}

function attestationJson({ siglum, direct, reading, gap, times }: Attestation): unknown {
  return {
    siglum,
    direct,
    reading: readingJson(reading),
    ...(gap && { gap: gapJson(gap) }),
    ...(times !== undefined && { times }),
  };
}

function choiceJson({ text, reading, by, because, editor, date }: Choice): Choice {
  return {
    text,
    ...(reading !== undefined && { reading }),
    by,
    because,
    ...(editor !== undefined && { editor }),
    ...(date !== undefined && { date }),
  };
}
