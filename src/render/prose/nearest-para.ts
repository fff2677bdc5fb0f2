import { firstWhere } from '../../model/lists/first-where.js';
import type { Para, Paras } from './paras.js';

/**
 * The paragraph at an offset of the source: the last one that begins at it or before it, the first one where none does.
 * @returns undefined for a text without paragraphs
 */
export function nearestPara({ all }: Paras, offset: number): Para | undefined {
  const behind = firstWhere(all.length, (at) => (all[at]?.pieces[0]?.start ?? 0) > offset);
  return all[Math.max(0, behind - 1)];
}
