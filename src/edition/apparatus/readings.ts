import { KINDS } from '../../model/comparison.js';
import type { ApparatusReading, Attestation } from '../../model/edition.js';
import { addTo } from '../../model/lists/grouped.js';
import type { Attested } from './attest.js';

/**
 * Groups what the texts have at a place by its wording. The lemma comes first, then what more witnesses have, then by
 * the words themselves; the order of the witnesses does not count.
 * @param lemma what the base has; its own attestation is the first of the first reading
 */
export function readingsOf(lemma: Attested, attested: readonly Attested[]): ApparatusReading[] {
  const { wording } = lemma;
  const groups = new Map<string, Attested[]>([[wording, [lemma]]]);
  for (const one of attested) {
    // What a comparison calls a variant is never put with the lemma, however alike the two look.
    const key = one.kind && one.wording === wording ? `${wording}${APART}` : one.wording;
    addTo(groups, key, one);
  }
  const [first, ...others] = [...groups.values()];
  const sorted = others
    .map((group) => ({ group, support: group.filter(({ attestation }) => attestation.direct).length }))
    .sort((a, b) => b.support - a.support || byText(textOf(a.group), textOf(b.group)));
  return [
    ...(first ? [{ text: textOf(first), substantive: false, attestations: attestationsOf(first) }] : []),
    ...sorted.map(({ group }) => departing(group)),
  ];
}

/** Occurs in no wording. */
const APART = '\n';

function departing(group: readonly Attested[]): ApparatusReading {
  const kind = KINDS.find((one) => group.some((attested) => attested.kind === one)) ?? 'substitution';
  const note = group.every((attested) => attested.note !== undefined) ? group[0]?.note : undefined;
  return {
    text: textOf(group),
    kind,
    substantive: group.some(({ substantive }) => substantive),
    ...(note && { note }),
    attestations: attestationsOf(group),
  };
}

function attestationsOf(group: readonly Attested[]): Attestation[] {
  return group.map(({ attestation }) => attestation);
}

/** As the base prints it, or of the others the one that comes first by its characters. */
function textOf(group: readonly Attested[]): string {
  const texts = group.map(({ words }) => words);
  return group[0]?.kind === undefined ? (texts[0] ?? '') : (texts.sort(byText)[0] ?? '');
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
