import type { ApparatusEntry } from '../../../model/edition.js';
import type { Part } from '../../prose/runs.js';

/** Words of a line, or the mark of a footnote. */
export type Token =
  { readonly kind: 'words'; readonly part: Part } | { readonly kind: 'mark'; readonly entry: ApparatusEntry };
