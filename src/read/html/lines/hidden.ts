import { shownOf, wordsOf, type Draft, type Run, type Veil } from '../page.js';

/** The lines of a page without what is hidden, and what that is. */
export interface Unveiled {
  /** Those of which nothing is left keep their place, without runs. */
  readonly drafts: readonly Draft[];
  readonly hidden: readonly HiddenText[];
}

/** Words that a style sheet hides, and that are seen nowhere else as a line. */
export interface HiddenText {
  /** Index of the line it stands in. */
  readonly at: number;
  readonly words: string;
}

/** An article with its wording: 第一条　为了…, not a number in a list of contents. */
const ARTICLE = /^\s*(第[〇零一二三四五六七八九十百千两\d]+条(?:之[一二三四五六七八九十]+)*)\s*\S{6}/u;

const UNIT = /^第[〇零一二三四五六七八九十百千两\d]+[编章节条](?:之[一二三四五六七八九十]+)*/u;

interface Covered {
  readonly at: number;
  readonly words: string[];
  readonly articles: string[];
}

/**
 * Takes away what is hidden. Chapters that lie behind tabs are hidden, too, until somebody clicks: what holds articles
 * that are seen nowhere else is text.
 */
export function unveil(text: string, drafts: readonly Draft[]): Unveiled {
  if (!drafts.some(({ runs }) => runs.some(({ veil }) => veil))) return { drafts, hidden: [] };
  const veils = new Map<Veil, Covered>();
  const seen = new Set<string>();
  const lines = new Set<string>();
  drafts.forEach(({ runs }, at) => {
    const open = runs.filter(({ veil }) => !veil);
    if (open.length > 0) {
      const words = wordsOf(text, open);
      lines.add(words);
      lines.add(UNIT.exec(words)?.[0] ?? words);
      const article = ARTICLE.exec(words)?.[1];
      if (article !== undefined) seen.add(article);
    }
    for (const [veil, own] of byVeil(runs)) cover(veils, veil, at, wordsOf(text, own));
  });
  const lifted = liftedOf(veils, seen);
  const isSeen = ({ veil }: Run): boolean => !veil || lifted.has(veil);
  const hidden = [...veils].flatMap(([veil, { at, words }]) => {
    const missed = lifted.has(veil) ? [] : words.filter((line) => !lines.has(line));
    return missed.length === 0 ? [] : [{ at, words: missed.join(' ') }];
  });
  return {
    drafts: drafts.map((draft) => withRuns(text, draft, draft.runs.filter(isSeen))),
    hidden,
  };
}

function byVeil(runs: readonly Run[]): Map<Veil, Run[]> {
  const found = new Map<Veil, Run[]>();
  for (const run of runs) {
    if (!run.veil) continue;
    const own = found.get(run.veil);
    if (own) own.push(run);
    else found.set(run.veil, [run]);
  }
  return found;
}

function cover(veils: Map<Veil, Covered>, veil: Veil, at: number, words: string): void {
  const known = veils.get(veil);
  const article = ARTICLE.exec(words)?.[1];
  if (!known) veils.set(veil, { at, words: [words], articles: article === undefined ? [] : [article] });
  else {
    known.words.push(words);
    if (article !== undefined) known.articles.push(article);
  }
}

function liftedOf(veils: ReadonlyMap<Veil, Covered>, seen: Set<string>): Set<Veil> {
  const lifted = new Set<Veil>();
  for (const [veil, { articles }] of veils) {
    if (articles.length === 0 || articles.some((article) => seen.has(article))) continue;
    lifted.add(veil);
    for (const article of articles) seen.add(article);
  }
  return lifted;
}

function withRuns(text: string, draft: Draft, runs: readonly Run[]): Draft {
  if (runs.length === draft.runs.length) return draft;
  return { ...draft, runs: runs.some((run) => shownOf(text, run).trim() !== '') ? runs : [] };
}
