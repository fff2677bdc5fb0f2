import type { z } from 'zod';
import { InputError } from '../errors.js';
import type { InConfig } from '../messages/config-problems.js';
import type { ConfigValueType } from '../messages/config-value-types.js';
import type { ConfigDocument, ConfigPath } from './document.js';
import { knownKeys, type FormCode } from './schema.js';

type Issue = z.core.$ZodIssue;

/** Gives the keys that may stand in the map at a path. */
type KnownKeys = (path: ConfigPath) => readonly string[];

/**
 * The first of zod's issues in the order of the file, as an error with line and column.
 * @param known the keys of the form; those of a configuration unless given
 */
export function firstProblem(
  issues: readonly Issue[],
  document: ConfigDocument,
  known: KnownKeys = knownKeys,
): InputError {
  const problems = issues.map((issue) => problemOf(issue, document, known));
  const [first] = problems.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column) as [Problem];
  return first.error;
}

interface Problem {
  readonly at: InConfig;
  readonly error: InputError;
}

function problemOf(issue: Issue, document: ConfigDocument, known: KnownKeys): Problem {
  if (issue.code === 'unrecognized_keys') {
    const [key] = issue.keys as [string];
    const at = document.keyAt(issue.path, key);
    return { at, error: new InputError('config-key-unknown', { ...at, key, known: known(issue.path) }) };
  }
  const at = document.at(issue.path);
  return {
    at,
    error: errorOf(issue, { ...at, key: keyOf(issue.path) || at.path }, valueAt(document.value, issue.path)),
  };
}

function errorOf(issue: Issue, where: InConfig & { readonly key: string }, value: unknown): InputError {
  if (value === undefined) return new InputError('config-key-missing', where);
  if (issue.code === 'invalid_format') return new InputError(issue.message as FormCode, where);
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    return new InputError('config-value', { ...where, value, allowed: issue.values.map(String) });
  }
  const isEmpty = issue.code === 'too_small' && issue.origin !== 'number' && !isPair(issue.path);
  if (value === null || isEmpty) return new InputError('config-blank', where);
  return new InputError('config-type', { ...where, expected: expectedType(issue) });
}

function isPair(path: ConfigPath): boolean {
  const inBuild = path[0] === 'build' && path[1] === 'compare' && path.length === 3;
  return inBuild || (isPin(path) && path[2] === 'texts' && path.length === 3);
}

function isPin(path: ConfigPath): boolean {
  return path[0] === 'align' || path[0] === 'not';
}

/** One id or several. */
function isIds(path: ConfigPath): boolean {
  return isPin(path) && path.length === 3 && ['base', 'witness', 'not'].includes(String(path[2]));
}

/** A group of terms. */
function isWords(path: ConfigPath): boolean {
  return path[0] === 'edition' && path[1] === 'terms' && path.length === 3;
}

function expectedType(issue: Issue): ConfigValueType {
  if (isPair(issue.path)) return 'pair';
  if (isIds(issue.path)) return 'ids';
  if (isWords(issue.path)) return 'words';
  // Whose reading, or { text: … }: the only value that may be of either type.
  if (issue.code === 'invalid_union') return 'choice';
  if (isCount(issue)) return 'number';
  if (issue.code !== 'invalid_type') return 'text';
  if (issue.expected === 'array') return 'list';
  return issue.expected === 'object' || issue.expected === 'record' ? 'map' : 'text';
}

function isCount(issue: Issue): boolean {
  if (issue.code === 'invalid_type') return issue.expected === 'number' || issue.expected === 'int';
  return issue.code === 'too_small' || issue.code === 'too_big';
}

/**
 * How a message names a value: `witnesses[0].role`; empty for the whole of the file. Of a file that is a list the entry
 * is told by its line, and only the key within is named.
 */
export function keyOf(path: ConfigPath): string {
  const key = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return key.replace(/^(?:\[\d+\])?\./u, '');
}

function valueAt(value: unknown, path: ConfigPath): unknown {
  let found: unknown = value;
  for (const step of path) {
    // A list of one that was written without its brackets.
    if (typeof found === 'string') return found;
    found = (found as Record<PropertyKey, unknown> | null | undefined)?.[step];
  }
  return found;
}
