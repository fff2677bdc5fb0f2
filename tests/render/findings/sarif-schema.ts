/** Validates SARIF against its schema, which is of draft 4: but for `id` it says the same in the draft that ajv reads. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const url = new URL('../../fixtures/sarif/sarif-2.1.0-rtm.5.json', import.meta.url);
const { $schema, id, ...schema } = JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown>;
if ($schema !== 'http://json-schema.org/draft-04/schema#' || typeof id !== 'string')
  throw new Error('another draft');
// Formats are checked where the values are made: see the tests of uris. A pattern has a bracket that only old syntax takes.
const validate = new Ajv({
  allErrors: true,
  strict: false,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(schema);

/** What is wrong with a log, as `path message`; empty where nothing is. */
export function sarifErrorsIn(log: unknown): string[] {
  return validate(log)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
