import type { Finding } from '../../../model/finding.js';
import { firstWhere } from '../../../model/lists/first-where.js';
import type { Remark } from '../../../model/remark.js';
import type { Band } from '../../prose/bands.js';
import type { Collation } from '../../prose/collation.js';
import type { Which } from '../../prose/marks.js';
import type { Side } from '../../prose/side.js';
import { isOneFile } from '../../prose/variant-changes.js';

/** What a row says already, in its own words. */
const SAID_BY_ROWS: ReadonlySet<string> = new Set([
  'article-split',
  'article-merged',
  'article-moved',
  'article-missing',
  'article-added',
]);

/** What stands beside a band of the table. */
export interface Concern {
  readonly findings: Finding[];
  readonly remarks: Remark[];
}

/** Findings and comments, each beside the words it is about. */
export interface Concerns {
  readonly on: (band: Band) => Concern;
  /** Whether any band has something beside it. */
  readonly isOnBands: boolean;
  /** What belongs to no band. */
  readonly rest: Concern;
  /** How many findings the table tells; its rows say the others in their own words. */
  readonly findings: number;
}

/** Where a band begins and ends in one text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly band: Band;
}

/** Sorts the findings of a comparison, and the comments on its texts, by the bands of its table. */
export function concernsOf(collation: Collation): Concerns {
  const { comparison, base, witness } = collation;
  const stretches = { base: stretchesOf(collation, 'base'), witness: stretchesOf(collation, 'witness') };
  const byBand = new Map<Band, Concern>();
  const rest: Concern = { findings: [], remarks: [] };
  const at = (side: Side, offset: number): Concern => {
    const band = bandAt(stretches[side.which], offset);
    return band ? concernOn(band, byBand) : rest;
  };
  const told = comparison.findings.filter(({ rule }) => !SAID_BY_ROWS.has(rule));
  for (const finding of told) {
    const side = sideOf(finding, base, witness);
    const concern = side && finding.id !== '' ? at(side, finding.start.offset) : rest;
    concern.findings.push(finding);
  }
  for (const side of remarkedSides(base, witness)) {
    for (const remark of side.witness.source.remarks ?? []) at(side, remark.start).remarks.push(remark);
  }
  return {
    on: (band) => byBand.get(band) ?? { findings: [], remarks: [] },
    isOnBands: byBand.size > 0,
    rest,
    findings: told.length,
  };
}

/** Two states of one document bear the same comments; they are told once. */
function remarkedSides(base: Side, witness: Side): readonly Side[] {
  return isOneFile({ base: base.witness, witness: witness.witness }) ? [witness] : [base, witness];
}

function concernOn(band: Band, byBand: Map<Band, Concern>): Concern {
  const known = byBand.get(band);
  if (known) return known;
  const made: Concern = { findings: [], remarks: [] };
  byBand.set(band, made);
  return made;
}

/** The text a finding is about; two states of one document share a path, and then the place decides. */
function sideOf(finding: Finding, base: Side, witness: Side): Side | undefined {
  const named = [witness, base].filter((side) => side.witness.source.path === finding.path);
  const begins = (side: Side): boolean =>
    side.paras.of(finding.id)[0]?.pieces[0]?.start === finding.start.offset;
  return named.find(begins) ?? named[0];
}

function stretchesOf({ views }: Collation, which: Which): Stretch[] {
  const found: Stretch[] = [];
  for (const view of views) {
    for (const band of view.kind === 'row' ? view.bands : [view.band]) {
      for (const { pieces } of band[which]) {
        const [first, last] = [pieces[0], pieces.at(-1)];
        if (first && last) found.push({ start: first.start, end: last.end, band });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Found by halves: a document may bear as many comments as it has paragraphs. */
function bandAt(stretches: readonly Stretch[], offset: number): Band | undefined {
  const behind = firstWhere(stretches.length, (at) => (stretches[at] as Stretch).start > offset);
  const found = stretches[behind - 1];
  return found && offset <= found.end ? found.band : undefined;
}
