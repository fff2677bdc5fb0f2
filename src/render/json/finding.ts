import type { Finding, Place } from '../../model/finding.js';
import { pointJson } from './tree.js';

/** Writes a finding as `jiaokan lint` and `jiaokan compare` do; `ignored.by` and `fingerprint` go beyond the contract. */
export function findingJson(finding: Finding): unknown {
  const { rule, severity, message, actual, expected, related, ignored, fingerprint } = finding;
  return {
    rule,
    severity,
    message,
    ...placeJson(finding),
    ...(actual !== undefined && { actual }),
    ...(expected !== undefined && { expected }),
    ...(related && { related: related.map((one) => ({ message: one.message, ...placeJson(one) })) }),
    ...(ignored && { ignored: { because: ignored.because, by: ignored.by } }),
    ...(fingerprint !== undefined && { fingerprint }),
  };
}

function placeJson({ path, id, start, end }: Place): Place {
  return { path, id, start: pointJson(start), end: pointJson(end) };
}
