import type { ApparatusEntry } from '../../../model/edition.js';
import type { BlockReason, Division } from '../../../model/tree.js';
import type { Sheet, SheetPart } from '../../prose/edition/sheet.js';
import { isHeadingType } from '../../prose/heading-type.js';
import type { Para } from '../../prose/paras.js';
import { printedParts, type PrintedPart } from '../printed.js';

/** Paragraphs that stand together. */
export interface ParaGroup {
  /** Set for a table or a footnote in the middle of an article. */
  readonly reason?: BlockReason;
  readonly paras: readonly Para[];
}

/** A part of the base as TEI has it: an article that a table interrupts is one. */
export interface Section {
  readonly part: SheetPart;
  /** Set for blocks. */
  readonly reason?: BlockReason;
  readonly groups: readonly ParaGroup[];
  /** Those of its parts, and of what is not printed behind it. */
  readonly entries: readonly ApparatusEntry[];
  readonly quotations: SheetPart['quotations'];
  readonly provisions: SheetPart['provisions'];
  /** Headings above it, the outermost one first; of a heading itself the last one. */
  readonly path: readonly Division[];
}

/** The parts that are printed, put together and with the headings they stand under. */
export function sectionsOf(sheet: Sheet): readonly Section[] {
  const printed = new Map(printedParts(sheet).map((one) => [one.part, one]));
  const sections: Section[] = [];
  let pending: readonly ApparatusEntry[] = [];
  for (const part of sheet.parts) {
    const one = printed.get(part);
    const last = sections.at(-1);
    if (one) {
      put(sections, sectionOf(one, pending, sheet));
      pending = [];
    } else if (last) sections[sections.length - 1] = { ...last, entries: [...last.entries, ...part.entries] };
    else pending = [...pending, ...part.entries];
  }
  return withPaths(sections);
}

function sectionOf(
  { part, reason, paras }: PrintedPart,
  pending: readonly ApparatusEntry[],
  { base }: Sheet,
): Section {
  // What is printed line by line has no entries; elsewhere the paragraphs are the base's, whatever was chosen.
  const own = reason && part.entries.length === 0 ? paras.map(({ para }) => para) : part.paras;
  return {
    part,
    ...(reason && { reason }),
    groups: [{ paras: own }],
    entries: [...pending, ...part.entries],
    quotations: part.quotations,
    provisions: part.provisions,
    path: base.path(part.id).filter(({ type }) => isHeadingType(type)),
  };
}

/** An article that goes on behind a block takes the block in. */
function put(sections: Section[], section: Section): void {
  const at = sections.findLastIndex(({ reason }) => !reason);
  const open = sections[at];
  if (section.reason || !open || open.part.id !== section.part.id) {
    sections.push(section);
    return;
  }
  const between = sections.splice(at + 1);
  const inside = between.flatMap(({ reason, groups }) =>
    groups.map((group) => ({ ...group, ...(reason && { reason }) })),
  );
  sections[at] = {
    ...open,
    groups: [...open.groups, ...inside, ...section.groups],
    entries: [open, ...between, section].flatMap(({ entries }) => entries),
    quotations: [open, ...between, section].flatMap(({ quotations }) => quotations),
    provisions: [open, ...between, section].flatMap(({ provisions }) => provisions),
  };
}

/** A block stands under the headings that both its neighbours stand under. */
function withPaths(sections: readonly Section[]): Section[] {
  const paths = sections.map(({ reason, path }) => (reason ? undefined : path));
  let before: readonly Division[] = [];
  const above = paths.map((path) => (before = path ?? before));
  let behind: readonly Division[] = [];
  const below = paths
    .toReversed()
    .map((path) => (behind = path ?? behind))
    .toReversed();
  return sections.map((section, at) => {
    if (!section.reason) return section;
    const [up, down] = [above[at] ?? [], below[at] ?? []];
    const common = up.filter(({ id }, depth) => down[depth]?.id === id);
    return { ...section, path: common };
  });
}
