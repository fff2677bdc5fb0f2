import { basename, extname } from 'node:path';
import type { Config, WitnessEntry } from './config.js';
import type { Comparison } from './model/comparison.js';
import { countArticles } from './model/units.js';
import { divisionsOfType } from './model/walk.js';
import type { Witness } from './model/witness.js';
import { render, renderIndex, type IndexComparison, type IndexText } from './render/index.js';

/** Name of the file that lists what a build wrote, so that the next one can take away what it no longer writes. */
export const MANIFEST = 'manifest.json';

/** A text with what the configuration says of it. */
export interface Listed {
  readonly entry: WitnessEntry;
  readonly witness: Witness;
}

/**
 * Everything `jiaokan build` writes.
 * @returns file name → content, in the order of writing; the same for the same input on every machine
 */
export function siteFiles(
  config: Config,
  texts: readonly Listed[],
  comparisons: readonly Comparison[],
): Map<string, string> {
  const options = { lang: config.build.lang };
  const files = new Map<string, string>();
  const listed = comparisons.map((comparison): IndexComparison => {
    const name = pageName(comparison, texts, files);
    const report = { title: config.title, comparisons: [comparison] };
    files.set(`${name}.html`, render('html', report, options));
    files.set(`${name}.json`, render('json', report, options));
    files.set(`${name}.md`, render('md', report, options));
    return {
      base: comparison.alignment.base.siglum,
      witness: comparison.alignment.witness.siglum,
      summary: comparison.summary,
      page: `${name}.html`,
      files: ['json', 'md'].map((extension) => ({
        label: extension.toUpperCase(),
        path: `${name}.${extension}`,
      })),
    };
  });
  const index = renderIndex(
    { title: config.title, texts: texts.map(indexText), comparisons: listed },
    options,
  );
  files.set('index.html', index);
  files.set(MANIFEST, `${JSON.stringify([...files.keys()].sort(), null, 2)}\n`);
  return files;
}

/** xinhua-newspaper, from the names of the two files; numbered where that is taken. */
function pageName(
  comparison: Comparison,
  texts: readonly Listed[],
  files: ReadonlyMap<string, string>,
): string {
  const stem = (witness: Witness): string => {
    const file = texts.find((text) => text.witness === witness)?.entry.file ?? witness.source.path;
    return basename(file, extname(file)).replace(/[^\p{L}\p{N}._-]+/gu, '-');
  };
  const name = `${stem(comparison.alignment.base)}-${stem(comparison.alignment.witness)}`;
  let unique = name;
  for (let count = 2; files.has(`${unique}.html`); count++) unique = `${name}-${count}`;
  return unique;
}

function indexText({ entry, witness }: Listed): IndexText {
  const { siglum, role, source, date } = entry;
  return {
    siglum,
    role,
    path: entry.file,
    title: witness.tree.title,
    source,
    ...(date === undefined ? {} : { date }),
    sha256: witness.source.sha256,
    units: countArticles(witness.tree),
    articles: divisionsOfType(witness.tree, 'article').length > 0,
  };
}
