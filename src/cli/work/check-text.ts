import { sourceFindings } from '../../check/source-changed.js';
import { lint, withFingerprints, withLevels } from '../../lint/index.js';
import type { Witness } from '../../model/witness.js';
import { loadEntry } from '../../pipeline.js';
import { textFacts } from '../../site.js';
import type { CheckedText, CheckTextInput } from './inputs.js';
import type { Shelf } from './shelf.js';

/**
 * Reads one text of a corpus, looks at it, and whether it is the one that was reviewed.
 * @returns findings whose paths are the names that the configuration gives the files
 * @throws InputError if the text cannot be read
 */
export async function checkText(
  { entry, language, rules, reviewed }: CheckTextInput,
  shelf: Shelf<Witness>,
): Promise<CheckedText> {
  const witness = await shelf(entry.siglum, () => loadEntry(entry));
  const changed = withLevels(sourceFindings(witness, entry.sha256, reviewed, language), rules);
  const findings = [...changed, ...lint(witness, { language, rules })];
  const names = new Map([[entry.file, { name: entry.file, text: witness.source.text }]]);
  return { findings: withFingerprints(findings, names), facts: textFacts(witness) };
}
