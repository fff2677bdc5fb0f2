import { firstWhere } from '../../../model/lists/first-where.js';
import { grouped } from '../../../model/lists/grouped.js';
import { headingsOf, unitsOf } from '../../../model/units.js';
import type {
  ApparatusEntry,
  Commentary,
  ConcordanceLine,
  Edition,
  Parallel,
  Quotation,
  SharedProvision,
} from '../../../model/edition.js';
import type { Division } from '../../../model/tree.js';
import { isHeadingType } from '../heading-type.js';
import type { Para } from '../paras.js';
import type { TextSide } from '../side.js';

/** A passage of a commentary that renders something of a part. */
export interface PartQuotation {
  readonly commentary: Commentary;
  readonly quotation: Quotation;
}

/** A provision of a parallel text that something of a part has, too. */
export interface PartProvision {
  readonly parallel: Parallel;
  readonly provision: SharedProvision;
}

/** A part of the base as an edition prints it: a heading, an article with everything in it, or a block (题注). */
export interface SheetPart {
  readonly kind: 'heading' | 'unit' | 'block';
  readonly id: string;
  /** Not set for blocks. */
  readonly division?: Division;
  readonly paras: readonly Para[];
  /** In the order of the text. */
  readonly entries: readonly ApparatusEntry[];
  readonly quotations: readonly PartQuotation[];
  readonly provisions: readonly PartProvision[];
  /** Sigla of commentaries that say nothing of this article. */
  readonly silent: readonly string[];
  /** Where the article stands in the table of article numbers. */
  readonly line?: ConcordanceLine;
}

/** The base of an edition from its title to its end, with what is known of each part. */
export function partsOf(edition: Edition, base: TextSide): SheetPart[] {
  const outlined = outline(base);
  const entries = sorted(outlined, edition.apparatus, startOf);
  const quotations = sorted(
    outlined,
    edition.commentaries.flatMap((commentary) =>
      commentary.quotations.map((quotation) => ({ commentary, quotation })),
    ),
    ({ quotation }) => quotation.base.start.offset,
  );
  const provisions = sorted(
    outlined,
    edition.parallels.flatMap((parallel) =>
      parallel.provisions.map((provision) => ({ parallel, provision })),
    ),
    ({ provision }) => provision.base.start.offset,
  );
  const lines = new Map(edition.concordance.flatMap((line) => line.base.map((unit) => [unit.id, line])));
  const silences = edition.commentaries.map(({ silent, text }) => ({
    siglum: text.witness.siglum,
    ids: new Set(silent),
  }));
  return outlined.map(({ kind, id, division, paras }, at) => {
    const line = lines.get(id);
    return {
      kind,
      id,
      ...(division && { division }),
      paras,
      entries: entries.get(at) ?? [],
      quotations: quotations.get(at) ?? [],
      provisions: provisions.get(at) ?? [],
      silent: silences.flatMap(({ siglum, ids }) => (ids.has(id) ? [siglum] : [])),
      ...(line && { line }),
    };
  });
}

/** Items by the index of the part they begin in; what stands before the first part belongs to it. */
function sorted<Item>(
  parts: readonly Outlined[],
  items: readonly Item[],
  startOf: (item: Item) => number,
): Map<number, Item[]> {
  return grouped(items, (item) => {
    const start = startOf(item);
    return Math.max(0, firstWhere(parts.length, (at) => (parts[at] as Outlined).from > start) - 1);
  });
}

function startOf({ lemma, gap }: ApparatusEntry): number {
  return lemma?.start.offset ?? gap?.point.offset ?? 0;
}

type Outlined = Pick<SheetPart, 'kind' | 'id' | 'division' | 'paras'> & {
  /** Offset into the base. */
  readonly from: number;
};

/** Every paragraph of the base is in exactly one part. */
function outline({ witness, paras }: TextSide): Outlined[] {
  const units = new Map<Para, Division>();
  for (const unit of unitsOf(witness.tree)) for (const para of paras.of(unit.id)) units.set(para, unit);
  const headings = new Map(headingsOf(witness.tree).map((one) => [one.id, one]));
  const parts: Growing[] = [];
  for (const para of paras.all) {
    const unit = units.get(para);
    const part = beginning(para, unit, unit ?? headings.get(para.id), parts.at(-1)?.from ?? 0);
    const last = parts.at(-1);
    if (last?.id === part.id) last.paras.push(para);
    else parts.push(part);
  }
  return parts;
}

type Growing = Omit<Outlined, 'paras'> & { readonly paras: Para[] };

function beginning(
  para: Para,
  unit: Division | undefined,
  division: Division | undefined,
  before: number,
): Growing {
  const kind = unit ? 'unit' : division && isHeadingType(division.type) ? 'heading' : 'block';
  const id = division?.id ?? para.id;
  return { kind, id, ...(division && { division }), paras: [para], from: para.pieces[0]?.start ?? before };
}
