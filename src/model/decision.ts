/** What an editor has decided about a place of the apparatus. Every decision has its reason. */
export interface Decision {
  /** Id of the division of the base: `art-5/para-3`. */
  readonly at: string;
  /** Words of the base there; empty for what the base lacks. White space and width do not count. */
  readonly lemma: string;
  /** Which of several entries with this lemma in the division, from 1. */
  readonly nth?: number;
  /** Whose reading is printed, or words of the editor's own. */
  readonly choose: { readonly siglum: string } | { readonly text: string };
  readonly because: string;
  readonly by?: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
  /** The hash of the entry when the decision was made. */
  readonly hash?: string;
  /** Where it is written: file as the configuration names it, line and column from 1. */
  readonly written: { readonly path: string; readonly line: number; readonly column: number };
}
