import type { Config, PairPins } from '../config.js';
import type { Pin } from '../model/pin.js';

/**
 * The same corpus with another text as its base: that text is compared with the base of before and with every witness.
 * What a person has linked stays linked, seen from the other side; what editors have decided about readings is said in
 * words of the base of before, and is kept for that one alone.
 * @param siglum of a text that is the base, or a witness
 * @returns undefined where no such text is in the corpus
 */
export function rebased(config: Config, siglum: string): Config | undefined {
  const versions = config.witnesses.filter(({ role }) => role === 'base' || role === 'witness');
  if (!versions.some((entry) => entry.siglum === siglum)) return undefined;
  const compare = versions.flatMap((entry) =>
    entry.siglum === siglum ? [] : [[siglum, entry.siglum] as const],
  );
  return {
    ...config,
    witnesses: config.witnesses.map((entry) => {
      if (entry.siglum === siglum) return { ...entry, role: 'base' };
      return entry.role === 'base' ? { ...entry, role: 'witness' } : entry;
    }),
    build: { ...config.build, compare },
    align: config.align.flatMap((pair) => turned(pair, siglum) ?? []),
    decisions: config.decisions.filter(({ base }) => base === siglum),
  };
}

function turned(pair: PairPins, base: string): PairPins | undefined {
  const [left, right] = pair.texts;
  if (left === base) return pair;
  if (right !== base) return undefined;
  return { texts: [right, left], pins: pair.pins.map(turnedPin) };
}

/** Without its hash, which stands for both sides in their order. */
function turnedPin({ kind, base, witness, because }: Pin): Pin {
  return { kind, base: witness, witness: base, because };
}
