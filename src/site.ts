import { basename, extname } from 'node:path';
import type { Config, WitnessEntry } from './config.js';
import { editionPlans } from './corpus/plan.js';
import type { Comparison, Summary } from './model/comparison.js';
import { countArticles } from './model/units.js';
import { divisionsOfType } from './model/walk.js';
import type { Edition } from './model/edition.js';
import type { Notice } from './model/notice.js';
import type { Witness } from './model/witness.js';
import {
  EDITION_FILES,
  editionCard,
  editionDownloads,
  isEditionFile,
  render,
  renderEdition,
  renderEditionFile,
  renderFile,
  renderIndex,
  reportLinks,
  type BuiltFormat,
  type ReportFileName,
  type IndexEdition,
  type IndexText,
} from './render/index.js';

/** Name of the file that lists what a build wrote, so that the next one can take away what it no longer writes. */
export const MANIFEST = 'manifest.json';

/** What a build writes for each comparison. */
export type ReportPages<Content> = Readonly<Record<BuiltFormat, Content>>;

/** What the index says of a text beside what the configuration does. */
export interface TextFacts extends Pick<IndexText, 'title' | 'sha256' | 'units' | 'articles'> {
  /** What the reader of the file noticed. */
  readonly notices: readonly Notice[];
}

/** The facts about a text that has been read. */
export function textFacts({ source, tree }: Witness): TextFacts {
  return {
    title: tree.title,
    sha256: source.sha256,
    units: countArticles(tree),
    articles: divisionsOfType(tree, 'article').length > 0,
    notices: source.notices ?? [],
  };
}

/** The report of one comparison in every format of a build. */
export async function reportPages(
  { title, build }: Config,
  comparison: Comparison,
): Promise<ReportPages<string | Uint8Array>> {
  const report = { title, comparisons: [comparison] };
  const { lang } = build;
  const file = (format: ReportFileName): Promise<Uint8Array> => renderFile(format, report, build);
  return {
    html: render('html', report, { lang }),
    docx: await file('docx'),
    redline: await file('redline'),
    xlsx: await file('xlsx'),
    json: render('json', report, { lang }),
    md: render('md', report, { lang }),
  };
}

/** What the files of a build are called, without their extensions. */
export interface SiteNames {
  /** One for each comparison, in the order of the configuration: xinhua-newspaper, from the names of the two files. */
  readonly comparisons: readonly string[];
  /** One for each plan: xinhua-edition. */
  readonly editions: readonly string[];
}

/** Names the files of a build, numbered where a name is taken. */
export function siteNames(config: Config): SiteNames {
  const files = new Map(config.witnesses.map(({ siglum, file }) => [siglum, file]));
  const stem = (siglum: string): string => {
    const file = files.get(siglum) ?? siglum;
    return basename(file, extname(file)).replace(/[^\p{L}\p{N}._-]+/gu, '-');
  };
  const taken = new Set<string>();
  const unique = (name: string): string => {
    let free = name;
    for (let count = 2; taken.has(free); count++) free = `${name}-${count}`;
    taken.add(free);
    return free;
  };
  return {
    comparisons: config.build.compare.map(([base, witness]) => unique(`${stem(base)}-${stem(witness)}`)),
    editions: editionPlans(config).map(({ base }) => unique(`${stem(base)}-edition`)),
  };
}

/** An edition as a build writes it, and as the index lists it. */
export interface EditionPages<Content> {
  readonly files: readonly (readonly [name: string, content: Content])[];
  readonly card: IndexEdition;
}

/**
 * All files of an edition.
 * @param name of the files, without their extensions
 * @param comparisons names of the reports of its comparisons, which its page leads to
 */
export async function editionPages(
  edition: Edition,
  name: string,
  comparisons: readonly string[],
  { build }: Config,
): Promise<EditionPages<string | Uint8Array>> {
  const { lang } = build;
  const downloads = editionDownloads(name, comparisons, lang);
  const files: (readonly [string, string | Uint8Array])[] = [];
  for (const [format, end] of Object.entries(EDITION_FILES) as [keyof typeof EDITION_FILES, string][]) {
    const content = isEditionFile(format)
      ? await renderEditionFile(format, edition, build)
      : renderEdition(format, edition, { lang, downloads });
    files.push([`${name}${end}`, content]);
  }
  return { files, card: editionCard(edition, name, lang) };
}

/**
 * The page that leads to all others.
 * @param facts of the texts, by siglum
 * @param summaries of the comparisons, in the order of the configuration
 * @param editions in the order of their plans
 */
export function indexPage(
  config: Config,
  facts: ReadonlyMap<string, TextFacts>,
  summaries: readonly Summary[],
  editions: readonly IndexEdition[],
): string {
  const names = siteNames(config).comparisons;
  const texts = config.witnesses.flatMap((entry) => {
    const known = facts.get(entry.siglum);
    return known ? [indexText(entry, known)] : [];
  });
  const comparisons = config.build.compare.flatMap(([base, witness], at) => {
    const summary = summaries[at];
    return summary
      ? [{ base, witness, summary, ...reportLinks(names[at] as string, config.build.lang) }]
      : [];
  });
  return renderIndex({ title: config.title, editions, texts, comparisons }, { lang: config.build.lang });
}

/** The content of {@link MANIFEST} for files of these names. */
export function manifestOf(names: Iterable<string>): string {
  return `${JSON.stringify([...names].sort(), null, 2)}\n`;
}

function indexText(
  { siglum, role, file, source, date }: WitnessEntry,
  { title, sha256, units, articles }: TextFacts,
): IndexText {
  const dated = date === undefined ? {} : { date };
  return { siglum, role, path: file, source, ...dated, title, sha256, units, articles };
}
