import type { Witness } from '../../model/witness.js';
import { witnessOf } from '../../pipeline.js';
import type { WitnessInput } from './inputs.js';
import { sourceOf } from './source.js';

/** Reads and parses a text. @throws InputError if it cannot be read */
export async function witnessFrom(text: WitnessInput): Promise<Witness> {
  const { siglum, role, family } = text;
  return witnessOf(await sourceOf(text), { siglum, role }, family === undefined ? {} : { family });
}
