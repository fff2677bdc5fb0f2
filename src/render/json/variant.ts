import type { Gap, Reading, Variant } from '../../model/comparison.js';
import { pointJson } from './tree.js';

/** Writes a variant; `id`, `whole`, `note` and `gap` go beyond the contract. */
export function variantJson(variant: Variant): unknown {
  const { id, kind, substantive, note, base, witness, gap, whole } = variant;
  return {
    id,
    kind,
    substantive,
    ...(note !== undefined && { note }),
    whole,
    base: readingJson(base),
    witness: readingJson(witness),
    ...(gap && { gap: gapJson(gap) }),
  };
}

/** A reading as the contract has it; null where there is none. */
export function readingJson(reading: Reading | null): unknown {
  return (
    reading && {
      id: reading.id,
      text: reading.text,
      start: pointJson(reading.start),
      end: pointJson(reading.end),
    }
  );
}

/** The place where words are wanting. */
export function gapJson({ id, point }: Gap): Gap {
  return { id, point: pointJson(point) };
}
