import type { Kind, Reading } from '../../../../model/comparison.js';
import type { ApparatusEntry, ApparatusReading, Attestation } from '../../../../model/edition.js';
import { addTo } from '../../../../model/lists/grouped.js';
import { marksAt, paraOfGap, parasUnder, type Mark } from '../../marks.js';
import type { Para, Paras } from '../../paras.js';

/** An entry of the apparatus as one text shows it. */
export interface Laid {
  readonly entry: ApparatusEntry;
  /** How the text departs from the base; of the base, how the first text departs that does. */
  readonly kind: Kind;
  /** Only the new number of an article that both texts cite. */
  readonly follows: boolean;
}

/** A paragraph that is a whole 款 or 条 which another text has not got. */
export interface Whole {
  readonly laid: Laid;
  /** False in the second and later paragraphs of the division. */
  readonly begins: boolean;
}

/** What lies on the paragraphs of one witness. */
export interface WitnessMarks {
  readonly on: (para: Para) => readonly Mark<Laid>[];
  readonly wholes: (para: Para) => readonly Whole[];
  /** Entries in which the witness reads as the base does, at the paragraph where it does. */
  readonly agrees: (para: Para) => readonly ApparatusEntry[];
  /** How the witness departs from the base in an entry; undefined where it reads as the base does. */
  readonly departure: (entry: ApparatusEntry) => Laid | undefined;
}

/** The entry as the base shows it: with the kind of the first witness that departs, or else of the first commentary. */
export function laidOnBase(entry: ApparatusEntry): Laid {
  const others = entry.readings.filter(({ kind }) => kind !== undefined);
  const first = others.find(({ attestations }) => attestations.some(({ direct }) => direct)) ?? others[0];
  const follows = others.length > 0 && others.every(({ note }) => note !== undefined);
  return { entry, kind: first?.kind ?? 'substitution', follows };
}

/**
 * Lays the readings of one witness on its paragraphs; where it reads as the base does, nothing is marked.
 * @param entries the whole apparatus
 * @param siglum the witness
 */
export function witnessMarks(entries: readonly ApparatusEntry[], siglum: string, paras: Paras): WitnessMarks {
  const marks = new Map<Para, Mark<Laid>[]>();
  const wholes = new Map<Para, Whole[]>();
  const departures = new Map<ApparatusEntry, Laid>();
  const agrees = new Map<Para, ApparatusEntry[]>();
  for (const entry of entries) {
    const agreement = attestationsOf(entry, siglum).find(([{ kind }]) => kind === undefined);
    const place = agreement && placeOf(agreement[1], paras);
    if (place) addTo(agrees, place, entry);
    for (const [reading, attestation] of attestationsOf(entry, siglum)) {
      if (reading.kind === undefined) continue;
      const laid = { entry, kind: reading.kind, follows: reading.note !== undefined };
      departures.set(entry, laid);
      if (attestation.reading && entry.whole && !entry.lemma) {
        layWhole(laid, attestation.reading, paras, wholes);
      } else {
        const { reading: words, gap } = attestation;
        for (const mark of marksAt(laid, words, gap, paras)) addTo(marks, mark.para, mark);
      }
    }
  }
  for (const list of marks.values())
    list.sort((a, b) => a.start - b.start || a.entry.entry.n - b.entry.entry.n);
  return {
    on: (para) => marks.get(para) ?? [],
    wholes: (para) => wholes.get(para) ?? [],
    agrees: (para) => agrees.get(para) ?? [],
    departure: (entry) => departures.get(entry),
  };
}

function attestationsOf(entry: ApparatusEntry, siglum: string): [ApparatusReading, Attestation][] {
  return entry.readings.flatMap((reading) =>
    reading.attestations
      .filter((one) => one.siglum === siglum)
      .map((one): [ApparatusReading, Attestation] => [reading, one]),
  );
}

function placeOf({ reading, gap }: Attestation, paras: Paras): Para | undefined {
  return reading ? parasUnder(reading, paras)[0] : gap && paraOfGap(gap, paras);
}

function layWhole(laid: Laid, reading: Reading, paras: Paras, wholes: Map<Para, Whole[]>): void {
  parasUnder(reading, paras).forEach((para, at) => addTo(wholes, para, { laid, begins: at === 0 }));
}
