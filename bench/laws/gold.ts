import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How two sides stand to each other in the gold; `moved` is one article, edited or not, in another place. */
export type GoldRelation = 'identical' | 'edited' | 'split' | 'merged' | 'moved' | 'inserted' | 'deleted';

/** Articles that belong together by reading. Numbers as printed, in figures: `133.1` is 第一百三十三条之一. */
export interface GoldRow {
  readonly old: readonly string[];
  readonly new: readonly string[];
  readonly relation: GoldRelation;
  /** Links that are true in part, or arguable: neither demanded nor held against the program. */
  readonly also?: readonly string[];
  readonly note?: string;
}

/** The complete alignment of one pair, made by reading. */
export interface Gold {
  /** True for what came with the laws, false for what the project's readers added. */
  readonly given: boolean;
  readonly rows: readonly GoldRow[];
}

/** Every gold there is, by the id of its pair; of two for one pair the one that came with the laws. */
export function loadGold(given: string, added: string): ReadonlyMap<string, Gold> {
  return new Map([...goldIn(added, false), ...goldIn(given, true)]);
}

function goldIn(folder: string, given: boolean): [string, Gold][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [
      name.replace(/\.json$/u, ''),
      { given, rows: JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldRow[] },
    ]);
}
