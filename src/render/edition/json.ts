import type { ConcordanceLine, Edition, EditionSummary, EditionText } from '../../model/edition.js';
import { KINDS } from '../../model/comparison.js';
import { countArticles } from '../../model/units.js';
import { findingJson } from '../json/finding.js';
import { printJson } from '../json/print.js';
import { sheetOf } from '../prose/edition/sheet.js';
import type { EditionOptions } from './format.js';
import { entryJson } from './json-apparatus.js';
import { commentaryJson, parallelJson, termsJson } from './json-context.js';
import { partJson } from './json-parts.js';
import { printedParts } from './printed.js';
import { textsOf } from '../prose/edition/texts.js';

/** `jiaokan/edition@1`: the words that are printed, and everything that is known about them. */
export function editionJson(edition: Edition, { lang }: EditionOptions): string {
  const { title, base, witnesses, rule } = edition;
  const sheet = sheetOf(edition, lang);
  return printJson({
    schema: 'jiaokan/edition@1',
    title,
    base: base.witness.siglum,
    texts: textsOf(edition).map(textJson),
    rule,
    summary: summaryJson(edition.summary),
    parts: printedParts(sheet).map(partJson),
    concordance: edition.concordance.map((line) => lineJson(line, witnesses)),
    apparatus: edition.apparatus.map(entryJson),
    commentaries: edition.commentaries.map(commentaryJson),
    parallels: edition.parallels.map(parallelJson),
    terms: edition.terms.map(termsJson),
    findings: edition.findings.map(findingJson),
  });
}

function textJson({ witness, source, date }: EditionText): unknown {
  const { siglum, role, tree } = witness;
  const { path, format, encoding, sha256 } = witness.source;
  return {
    siglum,
    role,
    path,
    title: tree.title,
    sha256,
    ...(source !== undefined && { source }),
    ...(date !== undefined && { date }),
    articles: countArticles(tree),
    format,
    encoding,
    family: tree.family,
  };
}

function lineJson({ base, cells }: ConcordanceLine, witnesses: readonly EditionText[]): unknown {
  return {
    base: base.map(({ id }) => id),
    witnesses: cells.map(({ units, rows }, at) => ({
      siglum: witnesses[at]?.witness.siglum,
      units: units.map(({ id }) => id),
      rows: rows.map((row) => ({
        base: row.base.map(({ id }) => id),
        witness: row.witness.map(({ id }) => id),
        relation: row.relation,
        moved: row.moved,
        renumbered: row.renumbered,
      })),
    })),
  };
}

function summaryJson(summary: EditionSummary): EditionSummary {
  const { articles, entries, substantive, indirect, open, decided, kinds } = summary;
  const inOrder = Object.fromEntries(KINDS.map((kind) => [kind, kinds[kind]])) as EditionSummary['kinds'];
  return { articles, entries, substantive, indirect, open, decided, kinds: inOrder };
}
