import type { Reading, Variant } from '../../model/comparison.js';
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
    ...(gap && { gap: { id: gap.id, point: pointJson(gap.point) } }),
  };
}

function readingJson(reading: Reading | null): unknown {
  return (
    reading && {
      id: reading.id,
      text: reading.text,
      start: pointJson(reading.start),
      end: pointJson(reading.end),
    }
  );
}
