import type { ConcordanceLine } from '../../../../model/edition.js';
import { isHeadingType } from '../../../prose/heading-type.js';
import { divisionName, printedLabel } from '../../../prose/place.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import { visible } from '../../../prose/visible.js';
import { isLong } from '../long-edition.js';

/** Lines from which on a stretch without any change is folded into one. */
const STRETCH = 3;
/** Lines one after another: a stretch in which no number changed, or others. */
export interface Fold {
  readonly folded: boolean;
  readonly lines: readonly ConcordanceLine[];
}

/** The lines of one 章 of the base. */
export interface LineGroup {
  /** 第一编 总则 第二章 自然人: the headings that open here; empty outside of all. */
  readonly name: string;
  readonly folds: readonly Fold[];
}

/** The table of article numbers in the order of the base; what only a witness has is with what stands before it. */
export function groupsOf(sheet: Sheet): LineGroup[] {
  const groups: { path: readonly string[]; name: string; lines: ConcordanceLine[] }[] = [];
  for (const line of sheet.edition.concordance) {
    const headings = headingsOver(line, sheet);
    const open = groups.at(-1);
    const path = headings?.map(({ id }) => id) ?? open?.path ?? [];
    if (open?.path.join(' ') === path.join(' ')) open.lines.push(line);
    else {
      const fresh = headings?.filter(({ id }, at) => open?.path[at] !== id) ?? [];
      groups.push({ path, name: fresh.map(({ name }) => name).join('　'), lines: [line] });
    }
  }
  return groups.map(({ name, lines }) => ({ name, folds: foldsOf(lines, sheet) }));
}

function headingsOver(
  { base }: ConcordanceLine,
  sheet: Sheet,
): readonly { readonly id: string; readonly name: string }[] | undefined {
  const [first] = base;
  if (!first) return undefined;
  const headings = sheet.base.path(first.id).filter(({ type }) => isHeadingType(type));
  return headings.map((heading) => ({
    id: heading.id,
    name: `${printedLabel(heading)} ${visible((heading.title ?? '').replace(/\s/gu, ''))}`.trim(),
  }));
}

function foldsOf(lines: readonly ConcordanceLine[], sheet: Sheet): Fold[] {
  const folds: { folded: boolean; lines: ConcordanceLine[] }[] = [];
  for (const line of lines) {
    const folded = isAlike(line, sheet);
    const open = folds.at(-1);
    if (open?.folded === folded) open.lines.push(line);
    else folds.push({ folded, lines: [line] });
  }
  return folds.map((fold) => ({ ...fold, folded: fold.folded && fold.lines.length >= STRETCH }));
}

/** Every text has the article under the number it has in the base, and reads the same, or in a long text nearly so. */
function isAlike({ base, cells }: ConcordanceLine, sheet: Sheet): boolean {
  const { base: side, witnesses, lang } = sheet;
  const [own, ...others] = base;
  if (!own || others.length > 0) return false;
  const name = divisionName(own, side, lang);
  return cells.every(({ units, rows }, at) => {
    const [unit, ...more] = units;
    const witness = witnesses[at];
    if (!unit || !witness || more.length > 0) return false;
    const plain = rows.every(
      ({ relation, moved, pin }) =>
        (relation === 'same' || (isLong(sheet) && relation === 'edited' && !pin)) && !moved,
    );
    return plain && divisionName(unit, witness, lang) === name;
  });
}
