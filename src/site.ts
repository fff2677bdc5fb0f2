import { basename, extname } from 'node:path';
import type { Config, WitnessEntry } from './config.js';
import type { Language } from './messages/language.js';
import type { Comparison, Summary } from './model/comparison.js';
import { countArticles } from './model/units.js';
import { divisionsOfType } from './model/walk.js';
import type { Witness } from './model/witness.js';
import { render, renderIndex, type IndexComparison, type IndexText } from './render/index.js';

/** Name of the file that lists what a build wrote, so that the next one can take away what it no longer writes. */
export const MANIFEST = 'manifest.json';

/** What a build writes for each comparison; the names are the extensions of the files. */
export interface ReportPages<Content> {
  readonly html: Content;
  readonly json: Content;
  readonly md: Content;
}

/** What the index says of a text beside what the configuration does. */
export type TextFacts = Pick<IndexText, 'title' | 'sha256' | 'units' | 'articles'>;

/** The facts about a text that has been read. */
export function textFacts({ source, tree }: Witness): TextFacts {
  return {
    title: tree.title,
    sha256: source.sha256,
    units: countArticles(tree),
    articles: divisionsOfType(tree, 'article').length > 0,
  };
}

/**
 * The report of one comparison in every format of a build.
 * @param title over the report
 */
export function reportPages(title: string, comparison: Comparison, lang: Language): ReportPages<string> {
  const report = { title, comparisons: [comparison] };
  return {
    html: render('html', report, { lang }),
    json: render('json', report, { lang }),
    md: render('md', report, { lang }),
  };
}

/** xinhua-newspaper, from the names of the two files, for each comparison in order; numbered where that is taken. */
export function reportNames({ witnesses, build }: Config): string[] {
  const files = new Map(witnesses.map(({ siglum, file }) => [siglum, file]));
  const stem = (siglum: string): string => {
    const file = files.get(siglum) ?? siglum;
    return basename(file, extname(file)).replace(/[^\p{L}\p{N}._-]+/gu, '-');
  };
  const taken = new Set<string>();
  for (const [base, witness] of build.compare) {
    const name = `${stem(base)}-${stem(witness)}`;
    let unique = name;
    for (let count = 2; taken.has(unique); count++) unique = `${name}-${count}`;
    taken.add(unique);
  }
  return [...taken];
}

/**
 * The page that leads to all others.
 * @param facts of the texts, by siglum
 * @param summaries of the comparisons, in the order of the configuration
 */
export function indexPage(
  config: Config,
  facts: ReadonlyMap<string, TextFacts>,
  summaries: readonly Summary[],
): string {
  const names = reportNames(config);
  const texts = config.witnesses.flatMap((entry) => {
    const known = facts.get(entry.siglum);
    return known ? [indexText(entry, known)] : [];
  });
  const comparisons = config.build.compare.flatMap(([base, witness], at) => {
    const summary = summaries[at];
    return summary ? [{ base, witness, summary, ...linksTo(names[at] as string) }] : [];
  });
  return renderIndex({ title: config.title, texts, comparisons }, { lang: config.build.lang });
}

/** The content of {@link MANIFEST} for files of these names. */
export function manifestOf(names: Iterable<string>): string {
  return `${JSON.stringify([...names].sort(), null, 2)}\n`;
}

function linksTo(name: string): Pick<IndexComparison, 'page' | 'files'> {
  const files = ['json', 'md'].map((extension) => ({
    label: extension.toUpperCase(),
    path: `${name}.${extension}`,
  }));
  return { page: `${name}.html`, files };
}

function indexText({ siglum, role, file, source, date }: WitnessEntry, facts: TextFacts): IndexText {
  return { siglum, role, path: file, source, ...(date === undefined ? {} : { date }), ...facts };
}
