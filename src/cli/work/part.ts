import type { Witness } from '../../model/witness.js';
import { compareCorpus, loadEntry } from '../../pipeline.js';
import { reportPages, textFacts } from '../../site.js';
import type { Part, PartInput, PartReport } from './inputs.js';
import type { Shelf } from './shelf.js';

/**
 * Reads the texts of a part of a build, compares them and writes their reports.
 * @throws InputError if one of the texts cannot be read
 */
export async function part({ config }: PartInput, shelf: Shelf<Witness>): Promise<Part> {
  const { lang } = config.build;
  const witnesses = new Map<string, Witness>();
  for (const entry of config.witnesses) {
    witnesses.set(entry.siglum, await shelf(entry.siglum, () => loadEntry(entry)));
  }
  const reports = compareCorpus(config, witnesses, lang).map((comparison): PartReport => {
    const { html, json, md } = reportPages(config.title, comparison, lang);
    const pages = { html: Buffer.from(html), json: Buffer.from(json), md: Buffer.from(md) };
    return { pages, summary: comparison.summary };
  });
  return { texts: [...witnesses].map(([siglum, witness]) => [siglum, textFacts(witness)]), reports };
}
