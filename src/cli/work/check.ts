import type { Witness } from '../../model/witness.js';
import { checkPair } from './check-pair.js';
import { checkText } from './check-text.js';
import type { Checked, CheckedPair, CheckInput } from './inputs.js';
import { checkedPart } from './part.js';
import type { Shelf } from './shelf.js';

/** Checks a text by itself and beside the base, and a part of a build. @throws InputError if a text cannot be read */
export async function check({ text, pairs, part }: CheckInput, shelf: Shelf<Witness>): Promise<Checked> {
  const checked: CheckedPair[] = [];
  const own = text && (await checkText(text, shelf));
  for (const pair of pairs) checked.push(await checkPair(pair, shelf));
  const made = part && (await checkedPart(part.input, part.language, shelf));
  return { ...(own && { text: own }), pairs: checked, ...(made && { part: made }) };
}
