import type { Line } from '../line.js';
import type { Start } from '../start.js';

/** What a family of texts knows: where its units begin. */
export interface FamilyRules {
  /**
   * For every line, the unit that begins there, if one does.
   * @param lines the text proper and what follows it; matter before the title has been taken off
   */
  readonly starts: (lines: readonly Line[]) => (Start | undefined)[];
}
