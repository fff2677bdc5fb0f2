import type { Comparison } from '../../model/comparison.js';
import type { Witness } from '../../model/witness.js';
import { compareWith } from '../../pipeline.js';
import type { ComparisonInput, WitnessInput } from './inputs.js';
import type { Shelf } from './shelf.js';
import { witnessFrom } from './witness.js';

/**
 * Reads, parses and compares two texts. The whole comparison comes back, since a report is about all its comparisons
 * together; copying it from a thread takes a few hundredths of the time that making it takes.
 * @throws InputError if one of the texts cannot be read
 */
export async function comparison(input: ComparisonInput, shelf: Shelf<Witness>): Promise<Comparison> {
  const load = (text: WitnessInput): Promise<Witness> => shelf(text.siglum, () => witnessFrom(text));
  const base = await load(input.base);
  const [result] = compareWith(base, [await load(input.witness)], input.language);
  return result as Comparison;
}
