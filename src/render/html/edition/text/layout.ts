import type { ApparatusEntry } from '../../../../model/edition.js';
import { chosenParas, type ChosenPara } from '../../../prose/edition/chosen-paras.js';
import type { ChosenRun } from '../../../prose/edition/chosen.js';
import type { Sheet, SheetPart } from '../../../prose/edition/sheet.js';

/** A run with what its mark is to carry: the anchor of its entry, and the number. */
export interface LaidRun extends ChosenRun {
  readonly hasAnchor: boolean;
  readonly hasNumber: boolean;
}

/** A paragraph of the edition as the page prints it. */
export interface LaidPara {
  readonly type: ChosenPara['para']['type'];
  readonly depth: number;
  /** Ids of divisions of the base that are gone to here. */
  readonly ids: readonly string[];
  readonly runs: readonly LaidRun[];
  /** Entries that have no words of their own here: about the whole paragraph, or about one that is left out behind it. */
  readonly behind: readonly ApparatusEntry[];
  /** Set where the base has no such paragraph. */
  readonly added: boolean;
}

/**
 * Lays a part out so that each of its entries, and each of its divisions, has exactly one place to be gone to, whatever
 * the edition prints or leaves out.
 */
export function laidParas(part: SheetPart, sheet: Sheet): readonly LaidPara[] {
  const printed = chosenParas(part.paras, sheet);
  const ends = endsOf(printed);
  const hosts = printed.length > 0 ? printed : EMPTY;
  const behind = new Map<ChosenPara | undefined, ApparatusEntry[]>();
  for (const entry of part.entries) {
    if (ends.first.has(entry)) continue;
    const host = hostOf(entry, hosts);
    behind.set(host, [...(behind.get(host) ?? []), entry]);
  }
  const ids = idsOf(part, hosts);
  return hosts.map((one, at) => ({
    type: one.para.type,
    depth: one.para.depth,
    ids: ids[at] ?? [],
    runs: one.runs.filter(isShown).map((run) => ({
      ...run,
      hasAnchor: run.entry !== undefined && ends.first.get(run.entry) === run,
      hasNumber: run.entry !== undefined && ends.last.get(run.entry) === run,
    })),
    behind: behind.get(one) ?? [],
    added: one.added !== undefined,
  }));
}

/** Stands where the edition prints nothing of an article. */
const EMPTY: readonly ChosenPara[] = [
  { para: { index: 0, id: '', type: 'paragraph', depth: 0, opens: [], pieces: [] }, runs: [] },
];

/** What runs on into another paragraph, or around another entry, is printed once. */
function isShown({ parts, entry, state }: ChosenRun): boolean {
  return parts.length > 0 || (entry !== undefined && state !== 'chosen');
}

interface Ends {
  readonly first: ReadonlyMap<ApparatusEntry, ChosenRun>;
  readonly last: ReadonlyMap<ApparatusEntry, ChosenRun>;
}

function endsOf(printed: readonly ChosenPara[]): Ends {
  const first = new Map<ApparatusEntry, ChosenRun>();
  const last = new Map<ApparatusEntry, ChosenRun>();
  for (const run of printed.flatMap(({ runs }) => runs.filter(isShown))) {
    if (!run.entry) continue;
    if (!first.has(run.entry)) first.set(run.entry, run);
    last.set(run.entry, run);
  }
  return { first, last };
}

/** The last paragraph that begins before the entry ends; the first one where none does. */
function hostOf({ lemma, gap }: ApparatusEntry, hosts: readonly ChosenPara[]): ChosenPara | undefined {
  const end = lemma?.end.offset ?? gap?.point.offset ?? 0;
  return hosts.findLast(({ para, added }) => !added && startOf(para) < end) ?? hosts[0];
}

function startOf({ pieces }: ChosenPara['para']): number {
  return pieces[0]?.start ?? 0;
}

/** Divisions that are left out are gone to at the paragraph before them. */
function idsOf(part: SheetPart, hosts: readonly ChosenPara[]): string[][] {
  const ids = hosts.map((): string[] => []);
  let at = 0;
  for (const para of part.paras) {
    const own = hosts.findIndex((one) => !one.added && one.para === para);
    if (own >= 0) at = own;
    ids[at]?.push(...para.opens.filter((id) => id !== part.id));
  }
  return ids;
}
