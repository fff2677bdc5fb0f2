import { basename } from 'node:path';
import { lint, withFingerprints } from '../../lint/index.js';
import type { Finding } from '../../model/finding.js';
import { witnessOf } from '../../pipeline.js';
import type { LintInput } from './inputs.js';
import { sourceOf } from './source.js';

/** Reads, parses and looks at one text. @throws InputError if the text cannot be read */
export async function lintOf({ text, language, rules }: LintInput): Promise<readonly Finding[]> {
  const source = await sourceOf(text);
  const identity = { siglum: text.path, role: 'base' } as const;
  const witness = witnessOf(source, identity, text.family === undefined ? {} : { family: text.family });
  const names = new Map([[source.path, { name: basename(text.path), text: source.text }]]);
  return withFingerprints(lint(witness, { language, rules }), names);
}
