import type { DivisionType, Level } from '../model/tree.js';
import type { Label, LabelForm } from './label.js';

/** The head of a numbered unit, found in a line. Offsets are visible offsets into that line. */
export interface Start {
  readonly type: DivisionType | 'enumerated';
  /** Outer units have smaller ranks; a unit closes every open unit of its own rank or a larger one. */
  readonly rank: number;
  readonly label: Label | undefined;
  /** Where the label begins; before it at most a bullet. */
  readonly from: number;
  /** Where the wording begins. */
  readonly after: number;
  /** The wording on the line is a title, not text. */
  readonly heading: boolean;
}

/** Ranks of the levels that are told by their label alone. */
const LEVEL_RANK: Readonly<Partial<Record<LabelForm, number>>> = {
  part: 1,
  subpart: 2,
  chapter: 3,
  section: 4,
  article: 5,
};

/** Ranks of the enumerators in the order 公文 uses them: 一、（一）1.（1）①. */
const ENUMERATOR_RANK: Readonly<Partial<Record<LabelForm, number>>> = {
  'han-comma': 10,
  roman: 10,
  'paren-han': 11,
  'arabic-dot': 12,
  'paren-arabic': 13,
  circled: 14,
};

export const PARAGRAPH_RANK = 6;
export const PREAMBLE_RANK = 3;

/** Rank of a label; see {@link Start.rank}. */
export function rankOf(form: LabelForm): number {
  return LEVEL_RANK[form] ?? (ENUMERATOR_RANK[form] as number);
}

/** True for 一、（一）1.（1）① and their like, which stand for 项 and 目. */
export function isEnumerator(form: LabelForm): boolean {
  return form in ENUMERATOR_RANK;
}

/** True for 编 分编 章 节. */
export function isHeadingForm(form: LabelForm): form is Extract<LabelForm, Level> {
  return form === 'part' || form === 'subpart' || form === 'chapter' || form === 'section';
}
