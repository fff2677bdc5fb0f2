import type { GoldRelation, GoldRow } from './gold.js';

/** A row as the program made it, with articles by number, as the gold names them. */
export interface FoundRow {
  readonly old: readonly string[];
  readonly new: readonly string[];
  readonly relation: string;
  readonly moved: boolean;
}

/** How links were found: `right` of `found`, where there are `gold`. */
export interface LinkCount {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** A row of the gold whose relation the program has not. */
export interface WrongRow {
  readonly gold: GoldRow;
  /** What the program says of these very articles; undefined where no row of its has just them. */
  readonly found: string | undefined;
}

/** One pair measured against its gold. */
export interface Score {
  readonly links: LinkCount;
  /** Links of the gold that were not found, as `54>66`. */
  readonly missed: readonly string[];
  /** Links that are not in the gold. */
  readonly extra: readonly string[];
  readonly rows: number;
  readonly wrong: readonly WrongRow[];
}

/** Precision, recall and their harmonic mean; 1 where there is nothing to find and nothing was found. */
export function ratios({ right, found, gold }: LinkCount): { precision: number; recall: number; f1: number } {
  const share = (of: number): number => (of === 0 ? 1 : right / of);
  return {
    precision: share(found),
    recall: share(gold),
    f1: found + gold === 0 ? 1 : (2 * right) / (found + gold),
  };
}

/** Counts of several pairs as if they were one (micro average). */
export function sumLinks(counts: readonly LinkCount[]): LinkCount {
  const sum = (key: keyof LinkCount): number => counts.reduce((total, count) => total + count[key], 0);
  return { right: sum('right'), found: sum('found'), gold: sum('gold') };
}

/** Share of the gold's rows that the program has with the same articles and the same relation; 1 of none. */
export function relationShare(scores: readonly Pick<Score, 'rows' | 'wrong'>[]): number {
  const rows = scores.reduce((sum, score) => sum + score.rows, 0);
  const wrong = scores.reduce((sum, score) => sum + score.wrong.length, 0);
  return rows === 0 ? 1 : (rows - wrong) / rows;
}

/** Measures rows against the gold. A link is a pair of articles that stand in one row. */
export function scoreOf(gold: readonly GoldRow[], found: readonly FoundRow[]): Score {
  const arguable = new Set(gold.flatMap(({ also = [] }) => also));
  const wanted = without(linksOf(gold), arguable);
  const have = without(linksOf(found), arguable);
  const missed = [...wanted].filter((link) => !have.has(link));
  const extra = [...have].filter((link) => !wanted.has(link));
  const byArticles = new Map(found.map((row) => [articlesOf(row), row]));
  const wrong = gold.flatMap((row): WrongRow[] => {
    const own = byArticles.get(articlesOf(row));
    return own && isRight(row.relation, own) ? [] : [{ gold: row, found: own && wordsFor(own) }];
  });
  const links = { right: wanted.size - missed.length, found: have.size, gold: wanted.size };
  return { links, missed, extra, rows: gold.length, wrong };
}

type Sides = Pick<FoundRow, 'old' | 'new'>;

function linksOf(rows: readonly Sides[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.old.flatMap((old) => row.new.map((other) => `${old}>${other}`))));
}

function without(links: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...links].filter((link) => !others.has(link)));
}

function articlesOf(row: Sides): string {
  return `${[...row.old].sort().join('+')}>${[...row.new].sort().join('+')}`;
}

/** That a row moved is asked only where the gold says so: for an edited row it does not tell. */
function isRight(relation: GoldRelation, found: FoundRow): boolean {
  if (relation === 'moved') return found.moved;
  return found.relation === (relation === 'identical' ? 'same' : relation);
}

function wordsFor({ relation, moved }: FoundRow): string {
  return moved ? `${relation}, moved` : relation;
}
