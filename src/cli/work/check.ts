import type { Witness } from '../../model/witness.js';
import { checkPair } from './check-pair.js';
import { checkText } from './check-text.js';
import type { Checked, CheckedPair, CheckInput } from './inputs.js';
import type { Shelf } from './shelf.js';

/** Checks a text by itself and beside the base. @throws InputError if one of the texts cannot be read */
export async function check({ text, pairs }: CheckInput, shelf: Shelf<Witness>): Promise<Checked> {
  const checked: CheckedPair[] = [];
  const own = text && (await checkText(text, shelf));
  for (const pair of pairs) checked.push(await checkPair(pair, shelf));
  return own ? { text: own, pairs: checked } : { pairs: checked };
}
