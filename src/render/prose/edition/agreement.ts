import type { Edition } from '../../../model/edition.js';

/** How often two texts read alike where the texts differ. */
export interface Agreement {
  /** Entries at which both have the passage and the same reading. */
  readonly alike: number;
  /** Entries at which both have the passage. */
  readonly of: number;
}

/** Every pair of texts that are named in the apparatus, in the order of the edition. */
export function agreementOf({ base, witnesses, commentaries, apparatus }: Edition): {
  readonly sigla: readonly string[];
  readonly between: (one: string, other: string) => Agreement;
} {
  const readingsAt = apparatus.map(({ readings }) => {
    const at = new Map<string, number>();
    readings.forEach(({ attestations }, n) => attestations.forEach(({ siglum }) => at.set(siglum, n)));
    return at;
  });
  const texts = [base, ...witnesses, ...commentaries.map(({ text }) => text)];
  const named = new Set(readingsAt.flatMap((at) => [...at.keys()]));
  const sigla = texts.map(({ witness }) => witness.siglum).filter((siglum) => named.has(siglum));
  return {
    sigla,
    between: (one, other) => {
      const both = readingsAt.filter((at) => at.has(one) && at.has(other));
      return { alike: both.filter((at) => at.get(one) === at.get(other)).length, of: both.length };
    },
  };
}
