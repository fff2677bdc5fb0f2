import { editionOfPlan } from '../../corpus/edition.js';
import type { Language } from '../../messages/language.js';
import { sha256 } from '../../model/digest.js';
import type { Edition } from '../../model/edition.js';
import type { Witness } from '../../model/witness.js';
import { loadEntry } from '../../pipeline.js';
import { editionPages, reportPages, textFacts, type ReportPages } from '../../site.js';
import type { CheckedPart, Part, PartInput, PartReport } from './inputs.js';
import type { Shelf } from './shelf.js';

/**
 * Reads the texts of a part of a build, makes their edition, and writes it and its comparisons.
 * @throws InputError if one of the texts cannot be read
 */
export async function part(input: PartInput, shelf: Shelf<Witness>): Promise<Part> {
  const texts = await textsOf(input, shelf);
  return partOf(input, texts, editionIn(input, texts, input.config.build.lang), (content) =>
    typeof content === 'string' ? Buffer.from(content) : content,
  );
}

/**
 * The same part by the SHA-256 of each file, and what there is to say of the decisions of the editors.
 * @param language of the findings
 * @throws InputError if one of the texts cannot be read
 */
export async function checkedPart(
  input: PartInput,
  language: Language,
  shelf: Shelf<Witness>,
): Promise<CheckedPart> {
  const texts = await textsOf(input, shelf);
  const { lang } = input.config.build;
  const edition = editionIn(input, texts, lang);
  const spoken = lang === language ? edition : editionIn(input, texts, language);
  const findings = (spoken?.findings ?? []).filter(({ rule }) => /^(?:decision|edition)-/u.test(rule));
  return { part: await partOf(input, texts, edition, sha256), findings };
}

type Texts = ReadonlyMap<string, Witness>;

async function textsOf({ config }: PartInput, shelf: Shelf<Witness>): Promise<Texts> {
  const texts = new Map<string, Witness>();
  for (const entry of config.witnesses)
    texts.set(entry.siglum, await shelf(entry.siglum, () => loadEntry(entry)));
  return texts;
}

function editionIn({ config, edition }: PartInput, texts: Texts, language: Language): Edition | undefined {
  return edition && editionOfPlan(edition.plan, config, texts, language);
}

async function partOf<Content>(
  { config, edition: wanted }: PartInput,
  witnesses: Texts,
  edition: Edition | undefined,
  contentOf: (content: string | Uint8Array) => Content,
): Promise<Part<Content>> {
  const texts = [...witnesses].map(([siglum, witness]) => [siglum, textFacts(witness)] as const);
  if (!wanted || !edition) return { texts, reports: [] };
  const columns = new Map(
    edition.comparisons.map((comparison) => [comparison.alignment.witness.siglum, comparison]),
  );
  const reports: PartReport<Content>[] = [];
  for (const [at, [, witness]] of config.build.compare.entries()) {
    const comparison = columns.get(witness);
    if (!comparison) continue;
    const made = Object.entries(await reportPages(config, comparison));
    const pages = Object.fromEntries(made.map(([format, content]) => [format, contentOf(content)]));
    const name = wanted.comparisons[at] as string;
    reports.push({ name, pages: pages as ReportPages<Content>, summary: comparison.summary });
  }
  const { files, card } = await editionPages(edition, wanted.name, wanted.comparisons, config);
  const written = files.map(([name, content]) => [name, contentOf(content)] as const);
  return { texts, reports, edition: { files: written, card } };
}
