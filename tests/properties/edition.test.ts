import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ApparatusEntry, Edition } from '../../src/model/edition.js';
import { unitsOf } from '../../src/model/units.js';
import { edition, text } from '../edition/make.js';
import { anyPair } from './pairs.js';

/** A base and two witnesses; the second is often the first one’s neighbour, and sometimes a stranger. */
const three = fc.tuple(anyPair, anyPair, fc.boolean()).map(([[base, one], [, other], near]) => ({
  base,
  one,
  two: near ? one.replace(/[，,]/u, '；').replace('应当', '可以') : other,
}));

const made = ({ base, one, two }: { base: string; one: string; two: string }, turned = false): Edition => {
  const witnesses = [text('乙', one), text('丙', two)];
  return edition(text('甲', base, 'base'), turned ? witnesses.reverse() : witnesses);
};

describe('an edition of any three texts', () => {
  test('has every variant of every comparison in exactly one entry', () => {
    fc.assert(
      fc.property(three, (texts) => {
        const { apparatus, comparisons } = made(texts);
        const used = apparatus.flatMap((entry) => entry.variants.map(({ siglum, id }) => `${siglum} ${id}`));
        const known = comparisons.flatMap(({ alignment, variants }) =>
          variants.map(({ id }) => `${alignment.witness.siglum} ${id}`),
        );
        expect(used.sort()).toEqual(known.sort());
      }),
      { numRuns: 60 },
    );
  });

  test('has every unit of every text on exactly one line', () => {
    fc.assert(
      fc.property(three, (texts) => {
        const { base, witnesses, concordance } = made(texts);
        const columns = [concordance.map((line) => line.base)].concat(
          witnesses.map((_, at) => concordance.map(({ cells }) => cells[at]?.units ?? [])),
        );
        [base, ...witnesses].forEach(({ witness }, at) => {
          const ids = (columns[at] ?? []).flat().map(({ id }) => id);
          expect(ids.sort()).toEqual(
            unitsOf(witness.tree)
              .map(({ id }) => id)
              .sort(),
          );
        });
      }),
      { numRuns: 60 },
    );
  });

  test('quotes verbatim, and names each entry once', () => {
    fc.assert(
      fc.property(three, (texts) => {
        const { base, witnesses, apparatus } = made(texts);
        const sources = new Map(
          [base, ...witnesses].map(({ witness }) => [witness.siglum, witness.source.text]),
        );
        for (const { siglum, reading } of apparatus.flatMap(allAttestations))
          if (reading)
            expect(reading.text).toBe(sources.get(siglum)?.slice(reading.start.offset, reading.end.offset));
        expect(new Set(apparatus.map(({ id }) => id)).size).toBe(apparatus.length);
        for (const { readings } of apparatus) {
          const heard = readings.flatMap(({ attestations }) => attestations.map(({ siglum }) => siglum));
          expect(new Set(heard).size).toBe(heard.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is the same in whatever order the witnesses are given, but for the columns', () => {
    fc.assert(
      fc.property(three, (texts) => {
        expect(unordered(made(texts, true))).toEqual(unordered(made(texts)));
      }),
      { numRuns: 40 },
    );
  });
});

function allAttestations({ readings }: ApparatusEntry): ApparatusEntry['readings'][number]['attestations'] {
  return readings.flatMap(({ attestations }) => attestations);
}

/** Without what the order of the columns decides. */
function unordered({ apparatus }: Edition): unknown {
  const bySiglum = (a: { siglum: string }, b: { siglum: string }): number => (a.siglum < b.siglum ? -1 : 1);
  return apparatus.map((entry) => ({
    ...entry,
    lacking: [...entry.lacking].sort(),
    variants: [...entry.variants].sort((a, b) => bySiglum(a, b) || (a.id < b.id ? -1 : 1)),
    readings: entry.readings.map((reading) => ({
      ...reading,
      attestations: [...reading.attestations].sort(bySiglum),
    })),
  }));
}
