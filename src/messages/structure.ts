import type { Catalogue } from './language.js';

/** What the structural findings of a comparison say. Labels come as printed: 第五条. */
export interface StructureMessages {
  readonly split: (label: string, parts: string) => string;
  readonly splitFrom: (label: string) => string;
  readonly merged: (labels: string, into: string) => string;
  readonly mergedFrom: (label: string) => string;
  readonly moved: (label: string, to: string) => string;
  readonly movedFrom: (label: string) => string;
  readonly duplicate: (label: string, times: number) => string;
  readonly duplicateFirst: (label: string) => string;
  readonly missing: (label: string) => string;
  readonly added: (label: string) => string;
  readonly inPlace: (label: string, other: string) => string;
  readonly inPlaceOther: (label: string) => string;
  readonly partMoved: (label: string, to: string) => string;
  readonly divided: (label: string, base: number, witness: number) => string;
  readonly dividedOther: (label: string) => string;
  readonly noArticles: () => string;
  /** A title or 题注 that only one text was printed with; `what` names it. */
  readonly onlyInBase: (what: string) => string;
  readonly onlyInWitness: (what: string) => string;
  /** What stands for a unit that bears no number, by its first words. */
  readonly unnumbered: (words: string) => string;
  /** Joins the labels of a list. */
  readonly list: (labels: readonly string[]) => string;
}

export const structureMessages: Catalogue<StructureMessages> = {
  zh: {
    split: (label, parts) => `底本${label}在校本中拆分为${parts}`,
    splitFrom: (label) => `底本${label}`,
    merged: (labels, into) => `底本${labels}在校本中合并为${into}`,
    mergedFrom: (label) => `底本${label}`,
    moved: (label, to) =>
      label === to ? `${label}与前后条文换了次序，条号未变` : `底本${label}在校本中移动了位置，现为${to}`,
    movedFrom: (label) => `底本${label}`,
    duplicate: (label, times) => `${label}的条号重复，第${times}次出现`,
    duplicateFirst: (label) => `${label}首次出现处`,
    missing: (label) => `校本缺底本${label}`,
    added: (label) => `校本多出${label}，底本没有`,
    inPlace: (label, other) => `底本${label}与校本${other}文字差别很大，系按位置对应，请核对`,
    inPlaceOther: (label) => `底本${label}`,
    partMoved: (label, to) => `底本${label}在校本中换了位置，现为${to}`,
    divided: (label, base, witness) => `${label}文字相同而分款不同：底本${base}款，校本${witness}款`,
    dividedOther: (label) => `底本${label}`,
    noArticles: () => '文中没有识别出条、项或者问答，按段落对照',
    onlyInBase: (what) => `只有底本印有${what}，未作比较`,
    onlyInWitness: (what) => `只有校本印有${what}，未作比较`,
    unnumbered: (words) => `“${words}”一段`,
    list: (labels) => labels.join('、'),
  },
  en: {
    split: (label, parts) => `${label} of the base is split into ${parts} in the witness`,
    splitFrom: (label) => `${label} of the base`,
    merged: (labels, into) => `${labels} of the base are merged into ${into} in the witness`,
    mergedFrom: (label) => `${label} of the base`,
    moved: (label, to) => `${label} of the base stands elsewhere in the witness, as ${to}`,
    movedFrom: (label) => `${label} of the base`,
    duplicate: (label, times) => `article number ${label} is used again (occurrence ${times})`,
    duplicateFirst: (label) => `first occurrence of ${label}`,
    missing: (label) => `${label} of the base is missing in the witness`,
    added: (label) => `${label} of the witness is not in the base`,
    inPlace: (label, other) =>
      `${label} of the base and ${other} of the witness have little wording in common; they are matched by position, please check`,
    inPlaceOther: (label) => `${label} of the base`,
    partMoved: (label, to) => `${label} of the base stands elsewhere in the witness, as ${to}`,
    divided: (label, base, witness) =>
      `${label} has the same wording but is divided differently: ${base} paragraphs in the base, ${witness} in the witness`,
    dividedOther: (label) => `${label} of the base`,
    onlyInBase: (what) => `only the base was printed with a ${what}; it is not compared`,
    onlyInWitness: (what) => `only the witness was printed with a ${what}; it is not compared`,
    noArticles: () =>
      'no articles, items or questions were recognised in this text; it is compared by paragraphs',
    unnumbered: (words) => `the paragraph “${words}”`,
    list: (labels) => labels.join(', '),
  },
};
