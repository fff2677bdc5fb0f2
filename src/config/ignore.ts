import { InputError } from '../errors.js';
import type { ListedRule } from '../lint/index.js';
import type { InConfig } from '../messages/config-problems.js';
import type { ConfigDocument } from './document.js';
import { knownRule } from './known-rule.js';
import { DIVISION_ID, type ConfigForm } from './schema.js';

/** Findings that are to stay: those of one rule in a text, or in a part of it. */
export interface IgnoreEntry {
  readonly rule: string;
  /** Of the text they are in. */
  readonly siglum: string;
  /** The division or block they are in, or in a part of which; anywhere in the text unless given. */
  readonly id?: string;
  /** What stands there; anything unless given. */
  readonly text?: string;
  /** Why, in a line for readers. */
  readonly because: string;
  /** Where the entry begins in the configuration; both count from 1. */
  readonly at: { readonly line: number; readonly column: number };
}

/**
 * The decisions of a configuration about findings, in the order of the file.
 * @param rules all there are
 * @throws InputError with line and column for a rule or a text that is not there, and for an id that cannot be one
 */
export function ignoresOf(
  { ignore, witnesses }: Pick<ConfigForm, 'ignore' | 'witnesses'>,
  document: ConfigDocument,
  rules: readonly ListedRule[],
): IgnoreEntry[] {
  return ignore.map(({ rule, at: place, because, text }, index) => {
    const path = ['ignore', index];
    knownRule(rule, rules, document.at([...path, 'rule']));
    const { line, column } = document.at(path);
    const part = partOf(place, witnesses, document.at([...path, 'at']));
    return { rule, ...part, ...(text !== undefined && { text }), because, at: { line, column } };
  });
}

/** `报纸`, `报纸:art-7/para-2`, `newspaper.txt:art-7`. A siglum has no colon, an id has none, a file name may. */
function partOf(
  place: string,
  witnesses: ConfigForm['witnesses'],
  at: InConfig,
): Pick<IgnoreEntry, 'siglum' | 'id'> {
  const siglumOf = (name: string): string | undefined =>
    (witnesses.find(({ siglum }) => siglum === name) ?? witnesses.find(({ file }) => file === name))?.siglum;
  const whole = siglumOf(place);
  if (whole !== undefined) return { siglum: whole };
  const colon = place.lastIndexOf(':');
  const name = colon < 0 ? place : place.slice(0, colon);
  const siglum = siglumOf(name);
  if (siglum === undefined) {
    const known = witnesses.map((witness) => witness.siglum);
    throw new InputError('config-siglum-unknown', { ...at, siglum: name, known });
  }
  const id = place.slice(colon + 1);
  if (!DIVISION_ID.test(id)) throw new InputError('config-ignore-id', { ...at, name, id });
  return { siglum, id };
}
