import { InputError } from '../errors.js';
import type { Damage } from '../messages/document-damages.js';
import type { DocumentKind } from '../messages/document-problems.js';

/** What is known of the place of a damage, and what else failed because of it. */
interface Circumstances {
  /** A file inside the document. */
  readonly part?: string;
  readonly cause?: unknown;
}

/** The error for a document that is cut off, garbled, or not what it says. */
export function damaged(
  path: string,
  kind: DocumentKind,
  damage: Damage | undefined,
  { part, ...options }: Circumstances = {},
): InputError {
  const details = { ...(part === undefined ? {} : { part }), ...(damage === undefined ? {} : { damage }) };
  return new InputError('document-damaged', { path, kind, ...details }, options);
}

/** Errors of others may go on for lines. */
const LONGEST = 120;

/** What a library said of a document that it could not read: one line, in its own words. Undefined where it said nothing. */
export function damageSaid(error: unknown): Damage | undefined {
  const message = error instanceof Error ? error.message : String(error);
  const said = message.replace(/\s+/gu, ' ').slice(0, LONGEST);
  return said === '' ? undefined : { what: 'said', said };
}
