import { parse } from '../../src/parse/index.js';
import { readText } from '../../src/read/index.js';
import type { Role, Witness } from '../../src/model/witness.js';

/** A plain text as a witness. */
export function witness(text: string, role: Role = 'witness'): Witness {
  const source = readText(text);
  return { siglum: role, role, source, tree: parse(source) };
}

/** A plain text under a siglum, in a file named for it. */
export function witnessAs(siglum: string, role: Role, text: string): Witness {
  const source = readText(text, `${siglum}.txt`);
  return { siglum, role, source, tree: parse(source) };
}
