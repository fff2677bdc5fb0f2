import { basename } from 'node:path';
import { lint, withFingerprints } from '../../lint/index.js';
import type { Finding } from '../../model/finding.js';
import type { LintInput } from './inputs.js';
import { witnessFrom } from './witness.js';

/** Reads, parses and looks at one text. @throws InputError if the text cannot be read */
export async function lintOf({ text, language, rules }: LintInput): Promise<readonly Finding[]> {
  const witness = await witnessFrom({ ...text, siglum: text.path, role: 'base' });
  const { source } = witness;
  const names = new Map([[source.path, { name: basename(text.path), text: source.text }]]);
  return withFingerprints(lint(witness, { language, rules }), names);
}
