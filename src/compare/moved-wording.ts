import type { Alignment, Row } from '../model/alignment.js';
import type { Division } from '../model/tree.js';
import { subdivisions } from '../model/walk.js';
import { fullTokens } from '../model/wording.js';

/** Fewer words may stand in two places by chance: 法律另有规定的除外。 */
const SHORTEST = 12;

/**
 * 款 and 项 that one row lacks and another has word for word: 公司的合法权益受法律保护，不受侵犯。 left 第五条 and came to 第三条.
 * Both rows have partners of their own, so no row shows that the words are still there.
 * @returns division of the base and division of the witness; none that stands in more than one place
 */
export function movedWording({ rows }: Alignment): (readonly [base: Division, witness: Division])[] {
  const omitted = keyed(rows, 'base');
  const added = keyed(rows, 'witness');
  return [...omitted].flatMap(([words, parts]) => {
    const others = added.get(words) ?? [];
    const [from, to] = [parts[0], others[0]];
    return from && to && parts.length === 1 && others.length === 1 ? [[from, to] as const] : [];
  });
}

function keyed(rows: readonly Row[], side: 'base' | 'witness'): ReadonlyMap<string, readonly Division[]> {
  const found = new Map<string, Division[]>();
  for (const part of rows.flatMap((row) => alone(row, side))) {
    const tokens = fullTokens(part);
    if (tokens.length < SHORTEST) continue;
    const words = tokens.map((token) => token.key).join(' ');
    found.set(words, [...(found.get(words) ?? []), part]);
  }
  return found;
}

/** What stands on one side only: a 款 or 项 of a linked article, and every 款 of an article without a partner. */
function alone(row: Row, side: 'base' | 'witness'): Division[] {
  const other = side === 'base' ? 'witness' : 'base';
  if (row[other].length > 0) return row.rows.flatMap((inner) => alone(inner, side));
  return row[side].flatMap((unit) => (unit.type === 'article' ? subdivisions(unit) : [unit]));
}
