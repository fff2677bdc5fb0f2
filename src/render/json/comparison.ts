import type { Language } from '../../messages/language.js';
import { KINDS, type Comparison, type Summary } from '../../model/comparison.js';
import { RELATIONS } from '../../model/alignment.js';
import type { Witness } from '../../model/witness.js';
import type { RenderOptions, Report } from '../format.js';
import { findingJson } from './finding.js';
import { notedJson } from './noted.js';
import { printJson } from './print.js';
import { headingJson, rowJson } from './rows.js';
import { variantJson } from './variant.js';

const SCHEMA = 'jiaokan/comparison@1';

/** `jiaokan/comparison@1`: one comparison, or with more witnesses than one all of them under `comparisons`. */
export function comparisonJson(report: Report, { lang }: RenderOptions): string {
  const [only, ...more] = report.comparisons;
  if (only && more.length === 0) return printJson(oneComparison(only, lang));
  return printJson({
    schema: SCHEMA,
    comparisons: report.comparisons.map((comparison) => oneComparison(comparison, lang)),
  });
}

function oneComparison({ alignment, variants, findings, summary }: Comparison, lang: Language): unknown {
  return {
    schema: SCHEMA,
    base: witnessJson(alignment.base, summary.articles.base, lang),
    witness: witnessJson(alignment.witness, summary.articles.witness, lang),
    rows: alignment.rows.map(rowJson),
    headings: alignment.headings.map(headingJson),
    variants: variants.map(variantJson),
    findings: findings.map(findingJson),
    summary: summaryJson(summary),
  };
}

function witnessJson(witness: Witness, articles: number, lang: Language): unknown {
  const { siglum, source, tree } = witness;
  const { path, format, encoding, sha256 } = source;
  const { family, title } = tree;
  return {
    siglum,
    path,
    title,
    sha256,
    articles,
    format,
    encoding,
    family,
    ...notedJson(witness, lang),
  };
}

function summaryJson(summary: Summary): Summary {
  const { articles, rows, relations, moved, renumbered, variants, substantive, kinds, findings } = summary;
  const { followsRenumbering } = summary;
  return {
    articles: { base: articles.base, witness: articles.witness },
    rows,
    relations: inOrder(RELATIONS, relations),
    moved,
    renumbered,
    variants,
    substantive,
    followsRenumbering,
    kinds: inOrder(KINDS, kinds),
    findings,
  };
}

function inOrder<Key extends string>(
  keys: readonly Key[],
  counts: Readonly<Record<Key, number>>,
): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, counts[key]])) as Record<Key, number>;
}
