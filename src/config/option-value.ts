import { InputError } from '../errors.js';
import type { OptionKind } from '../lint/index.js';
import type { ConfigDocument, ConfigPath } from './document.js';
import { keyOf } from './problem.js';

/**
 * Checks that a value is of the kind an option of a rule wants. Words are never blank: a blank one stands everywhere.
 * @param path where the value stands in the configuration
 * @throws InputError with line and column of what is wrong, inside a list of the word that is
 */
export function checkOptionValue(
  kind: OptionKind,
  value: unknown,
  path: ConfigPath,
  document: ConfigDocument,
): void {
  if (value === null) throw blank(path, document);
  if (!IS_OF_KIND[kind](value)) {
    throw new InputError('config-type', { ...document.at(path), key: keyOf(path), expected: kind });
  }
  if (kind === 'words') {
    for (const [at, word] of (value as unknown[]).entries()) checkWord(word, [...path, at], document);
  } else if (kind === 'replacements') {
    for (const [word, replacement] of Object.entries(value as object)) {
      if (word.trim() === '') throw blank(path, document, word);
      checkWord(replacement, [...path, word], document);
    }
  }
}

const IS_OF_KIND: Readonly<Record<OptionKind, (value: unknown) => boolean>> = {
  // All of them count something: places, characters, months.
  number: (value) => Number.isInteger(value) && (value as number) > 0,
  flag: (value) => typeof value === 'boolean',
  words: (value) => Array.isArray(value),
  replacements: isMap,
};

/** Keys and values, as a configuration holds them. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkWord(word: unknown, path: ConfigPath, document: ConfigDocument): void {
  if (typeof word === 'string' && word.trim() !== '') return;
  if (word === null || typeof word === 'string') throw blank(path, document);
  throw new InputError('config-type', { ...document.at(path), key: keyOf(path), expected: 'text' });
}

/** @param key given where the key itself is blank */
function blank(path: ConfigPath, document: ConfigDocument, key?: string): InputError {
  const at = key === undefined ? document.at(path) : document.keyAt(path, key);
  return new InputError('config-blank', { ...at, key: keyOf(path) });
}
