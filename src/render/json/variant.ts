import type { Reading, Variant } from '../../model/comparison.js';
import type { Finding, Place } from '../../model/finding.js';
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

/** Writes a finding as `jiaokan lint` does. */
export function findingJson(finding: Finding): unknown {
  const { rule, severity, message, actual, expected, related } = finding;
  return {
    rule,
    severity,
    message,
    ...placeJson(finding),
    ...(actual !== undefined && { actual }),
    ...(expected !== undefined && { expected }),
    ...(related && { related: related.map((one) => ({ message: one.message, ...placeJson(one) })) }),
  };
}

function placeJson({ path, id, start, end }: Place): Place {
  return { path, id, start: pointJson(start), end: pointJson(end) };
}
