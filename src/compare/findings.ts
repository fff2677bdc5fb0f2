import type { Alignment, HeadingRow, Row } from '../model/alignment.js';
import type { Finding, Place, Related, Severity } from '../model/finding.js';
import type { Division } from '../model/tree.js';
import { unitsOf } from '../model/units.js';
import { subdivisions } from '../model/walk.js';
import type { Witness } from '../model/witness.js';
import { fullTokens } from '../model/wording.js';
import type { Language } from '../messages/language.js';
import { REPORT_WORDS } from '../messages/report-words.js';
import { structureMessages, type StructureMessages } from '../messages/structure.js';
import { citedName, parentsIn, type Parents } from './cited-name.js';
import { movedWording } from './moved-wording.js';
import { placeOf } from './place.js';

/** Links with less content than this that rest on their place are pointed out. */
const LITTLE_CONTENT = 0.25;

/**
 * Structural findings of an alignment: articles split, merged, moved, missing or added, numbers used twice, links that
 * rest on position alone, texts without articles. In the order of the rows; those about one text alone come first.
 */
export function findingsOf(alignment: Alignment, language: Language): Finding[] {
  const say = structureMessages[language];
  const nameOfPart = partNames(alignment, language);
  return [
    ...textFindings(alignment.base, say),
    ...textFindings(alignment.witness, say),
    ...alignment.headings.flatMap((row) => headingFindings(row, alignment, say, language)),
    ...alignment.rows.flatMap((row) => rowFindings(row, alignment, say, nameOfPart)),
    ...movedWording(alignment).map((parts) => partMoved(parts, alignment, say, nameOfPart)),
  ];
}

/** A witness that is collated with itself is one text and is looked at once. */
function textFindings(witness: Witness, say: StructureMessages): Finding[] {
  const units = unitsOf(witness.tree);
  if (units.every((unit) => unit.type === 'paragraph')) {
    const { start } = witness.tree.position;
    const place: Place = { path: witness.source.path, id: '', start, end: start };
    return [{ rule: 'no-articles', severity: 'warning', message: say.noArticles(), ...place }];
  }
  return duplicates(units, witness, say);
}

function duplicates(units: readonly Division[], witness: Witness, say: StructureMessages): Finding[] {
  const seen = new Map<string, Division[]>();
  const findings: Finding[] = [];
  for (const unit of units.filter(({ type }) => type === 'article')) {
    const number = unit.ordinal.join('.');
    const earlier = seen.get(number) ?? [];
    seen.set(number, [...earlier, unit]);
    const [first] = earlier;
    if (!first) continue;
    const related = relatedTo(first, witness, say.duplicateFirst(first.label));
    findings.push(
      finding('duplicate-number', 'error', say.duplicate(unit.label, earlier.length + 1), unit, witness, [
        related,
      ]),
    );
  }
  return findings;
}

/** A title or a 题注 that one text was printed without is no variant, but nobody should miss that it was not compared. */
function headingFindings(
  { base, witness }: HeadingRow,
  alignment: Alignment,
  say: StructureMessages,
  language: Language,
): Finding[] {
  const unit = base ?? witness;
  if (!unit || (base && witness) || (unit.type !== 'title' && unit.type !== 'note')) return [];
  const what = REPORT_WORDS[language].block[unit.type];
  const [message, text] = base
    ? [say.onlyInBase(what), alignment.base]
    : [say.onlyInWitness(what), alignment.witness];
  const { start, end } = unit.node.position;
  return [
    { rule: 'printed-without', severity: 'note', message, path: text.source.path, id: unit.id, start, end },
  ];
}

function rowFindings(
  row: Row,
  alignment: Alignment,
  say: StructureMessages,
  nameOfPart: NameOfPart,
): Finding[] {
  const { base, witness } = alignment;
  const [left] = row.base;
  const [right] = row.witness;
  if (!left || !right) return aloneFindings(row, alignment, say);
  const from = say.list(row.base.map((unit) => nameOf(unit, say)));
  const to = say.list(row.witness.map((unit) => nameOf(unit, say)));
  const related = (message: (label: string) => string): Related[] =>
    row.base.map((unit) => relatedTo(unit, base, message(nameOf(unit, say))));
  const about = (rule: string, severity: Severity, message: string, also: Related[]): Finding =>
    finding(rule, severity, message, right, witness, also);
  const found: Finding[] = [];
  // That it was divided says more than that it moved, and its new numbers say where it is.
  if (row.relation === 'split')
    found.push(about('article-split', 'warning', say.split(from, to), related(say.splitFrom)));
  else if (row.relation === 'merged')
    found.push(about('article-merged', 'warning', say.merged(from, to), related(say.mergedFrom)));
  else if (row.moved)
    found.push(about('article-moved', 'warning', say.moved(from, to), related(say.movedFrom)));
  if (row.evidence.position && row.score < LITTLE_CONTENT) {
    found.push(about('link-by-position', 'note', say.inPlace(from, to), related(say.inPlaceOther)));
  }
  const [before, after] = [paragraphs(row.base), paragraphs(row.witness)];
  if (row.relation === 'same' && before !== after) {
    found.push(
      about('paragraphs-divided', 'note', say.divided(from, before, after), related(say.dividedOther)),
    );
  }
  return [...found, ...partFindings(row.rows, alignment, say, nameOfPart)];
}

function aloneFindings(row: Row, { base, witness }: Alignment, say: StructureMessages): Finding[] {
  return [
    ...row.witness.map((unit) =>
      finding('article-added', 'warning', say.added(nameOf(unit, say)), unit, witness, []),
    ),
    ...row.base.map((unit) =>
      finding('article-missing', 'warning', say.missing(nameOf(unit, say)), unit, base, []),
    ),
  ];
}

/** Names a 款 or 项 of one side: 第十四条第一款. */
type NameOfPart = (part: Division, side: 'base' | 'witness') => string;

/** What stands in what is looked up only where a part has moved. */
function partNames({ base, witness }: Alignment, language: Language): NameOfPart {
  const known = new Map<Witness, Parents>();
  return (part, side) => {
    const text = side === 'base' ? base : witness;
    const parents = known.get(text) ?? parentsIn(text.tree);
    known.set(text, parents);
    return citedName(part, parents, language);
  };
}

/** 款 and 项 that changed places: their wording is equal, so no variant shows it. */
function partFindings(
  rows: readonly Row[],
  alignment: Alignment,
  say: StructureMessages,
  nameOfPart: NameOfPart,
): Finding[] {
  return movedParts(rows).map((parts) => partMoved(parts, alignment, say, nameOfPart));
}

function partMoved(
  [left, right]: readonly [base: Division, witness: Division],
  { base, witness }: Alignment,
  say: StructureMessages,
  nameOfPart: NameOfPart,
): Finding {
  const [from, to] = [nameOfPart(left, 'base'), nameOfPart(right, 'witness')];
  const related = [relatedTo(left, base, say.movedFrom(from))];
  return finding('part-moved', 'note', say.partMoved(from, to), right, witness, related);
}

function movedParts(rows: readonly Row[]): (readonly [Division, Division])[] {
  return rows.flatMap((row) => {
    const [left, right] = [row.base[0], row.witness[0]];
    const own = row.moved && left && right ? [[left, right] as const] : [];
    return [...own, ...movedParts(row.rows)];
  });
}

/** 款 of an article, or the parts of what plays its part. */
function paragraphs(units: readonly Division[]): number {
  return units.reduce((sum, unit) => sum + subdivisions(unit).length, 0);
}

/** 第五条, or for what bears no number its first words. */
function nameOf(unit: Division, say: StructureMessages): string {
  if (unit.label !== '') return unit.label;
  const words = fullTokens(unit)
    .slice(0, 10)
    .map((token) => token.t);
  return say.unnumbered(words.join(''));
}

function finding(
  rule: string,
  severity: Severity,
  message: string,
  unit: Division,
  witness: Witness,
  related: readonly Related[],
): Finding {
  const place = placeOf(unit, witness);
  return related.length > 0
    ? { rule, severity, message, ...place, related }
    : { rule, severity, message, ...place };
}

function relatedTo(unit: Division, witness: Witness, message: string): Related {
  return { message, ...placeOf(unit, witness) };
}
