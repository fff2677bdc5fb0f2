import type { ApparatusEntry, Attestation } from '../../../model/edition.js';
import { otherReadings } from '../../../model/entry.js';

/** Sigla of the texts that depart from the base at an entry; `direct` for witnesses, else commentaries. */
export function departing(entry: ApparatusEntry, direct: boolean): string[] {
  const sigla = new Set<string>();
  for (const reading of otherReadings(entry)) {
    for (const one of reading.attestations) if (one.direct === direct) sigla.add(one.siglum);
  }
  return [...sigla];
}

/** What a text has at an entry where it departs from the base. */
export function departure(entry: ApparatusEntry, siglum: string): Attestation | undefined {
  for (const { attestations } of otherReadings(entry)) {
    const found = attestations.find((one) => one.siglum === siglum);
    if (found) return found;
  }
  return undefined;
}
