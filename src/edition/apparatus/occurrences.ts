import type { ApparatusReading, EditionText } from '../../model/edition.js';
import type { Witness } from '../../model/witness.js';
import { BREAK } from '../letters.js';
import { streamsOf } from '../terms/streams.js';
import { lettersIn } from '../wording.js';

/** Single letters and long passages say nothing by how often they occur. */
const FEWEST = 2;
const MOST = 16;

/** Says of each attestation how often its words stand in the text as a whole, headings and title included. */
export function occurrences(
  texts: readonly EditionText[],
): (readings: readonly ApparatusReading[]) => ApparatusReading[] {
  const bySiglum = new Map(texts.map(({ witness }) => [witness.siglum, witness]));
  const known = new Map<string, number>();
  const read = new Map<Witness, string>();
  const wordsOf = (witness: Witness): string => {
    const text =
      read.get(witness) ??
      streamsOf(witness)
        .map(({ text }) => text)
        .join(BREAK);
    read.set(witness, text);
    return text;
  };
  const timesIn = (witness: Witness, words: string): number => {
    const key = `${witness.siglum}\n${words}`;
    const times = known.get(key) ?? count(words, wordsOf(witness));
    known.set(key, times);
    return times;
  };
  return (readings) =>
    readings.map((reading) => ({
      ...reading,
      attestations: reading.attestations.map((attestation) => {
        const words = lettersIn(attestation.reading?.text ?? '');
        const witness = bySiglum.get(attestation.siglum);
        if (!witness || words.length < FEWEST || words.length > MOST) return attestation;
        const times = timesIn(witness, words);
        // Words that run over from one 款 into the next stand in none.
        return times > 0 ? { ...attestation, times } : attestation;
      }),
    }));
}

function count(words: string, text: string): number {
  let times = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) times++;
  return times;
}
