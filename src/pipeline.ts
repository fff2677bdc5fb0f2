import { align } from './align/index.js';
import { collateTexts, compare } from './compare/index.js';
import type { Config, WitnessEntry } from './config.js';
import type { Language } from './messages/language.js';
import type { Collated } from './model/agreement.js';
import type { Comparison } from './model/comparison.js';
import type { Pin } from './model/pin.js';
import type { SourceText } from './model/source.js';
import type { Witness } from './model/witness.js';
import { parse, type ParseOptions } from './parse/index.js';
import { read } from './read/index.js';

/** Makes a witness of a source that has been read. */
export function witnessOf(
  source: SourceText,
  identity: Pick<Witness, 'siglum' | 'role'>,
  options: ParseOptions = {},
): Witness {
  return { ...identity, source, tree: parse(source, options) };
}

/**
 * Compares every witness with the base, each on its own: a star.
 * @param pins links that a person has decided on, of all these comparisons
 */
export function compareWith(
  base: Witness,
  witnesses: readonly Witness[],
  language: Language,
  pins: readonly Pin[] = [],
): Comparison[] {
  return witnesses.map((witness) => compare(align(base, witness, { pins }), { language }));
}

/** Reads one text of a corpus; it goes by the name the configuration gives it. @throws InputError if it cannot be read */
export async function readEntry(entry: WitnessEntry): Promise<SourceText> {
  return { ...(await read(entry.path, entry)), path: entry.file };
}

/** Reads and parses one text of a corpus. @throws InputError if it cannot be read */
export async function loadEntry(entry: WitnessEntry): Promise<Witness> {
  const options = entry.family === undefined ? {} : { family: entry.family };
  return witnessOf(await readEntry(entry), entry, options);
}

/** The comparisons a configuration asks for, in its order. */
export function compareCorpus(
  config: Config,
  witnesses: ReadonlyMap<string, Witness>,
  language: Language,
): Comparison[] {
  return config.build.compare.flatMap((pair) => {
    const collated = collatePair(config, pair, witnesses, language);
    return collated ? [collated.comparison] : [];
  });
}

/**
 * Compares two texts of a corpus, with the links that a person has decided on.
 * @returns undefined where one of them is not among the texts
 */
export function collatePair(
  { align: decided }: Config,
  [base, witness]: readonly [base: string, witness: string],
  witnesses: ReadonlyMap<string, Witness>,
  language: Language,
): Collated | undefined {
  const [left, right] = [witnesses.get(base), witnesses.get(witness)];
  if (!left || !right) return undefined;
  const pins = decided.find(({ texts }) => texts[0] === base && texts[1] === witness)?.pins ?? [];
  return collateTexts(align(left, right, { pins }), { language });
}
