import { divisionsOfType, type Division, type Root } from '../../src/index.js';
import { EXPLAINED, type Explanation } from './explained.js';
import type { LawFile } from './manifest.js';

/** How many articles a text has, against its manifest. */
export interface Count {
  readonly file: string;
  readonly articles: number;
  readonly manifest: number;
  /** Where the numbers do not follow on; see {@link Explanation}. */
  readonly leaps: readonly string[];
  /** Why it differs; undefined where it does not, or nobody has read it. */
  readonly because: string | undefined;
  /** True where it differs from what manifest, sequence and explanation say. */
  readonly isOdd: boolean;
}

/** Numbers of the articles of a text, as the gold has them: `12`, `133.1`, `6~2`. */
export function numbersOf(tree: Root): string[] {
  return divisionsOfType(tree, 'article').map(({ id }) => numberIn(id));
}

/** `133.1` of `art-133.1`. */
export function numberIn(id: string): string {
  return id.replace(/^art-/u, '');
}

/** Counts the articles of a text and looks at the order of their numbers. */
export function countOf(
  { file, articles: manifest }: LawFile,
  tree: Root,
  explained: Readonly<Record<string, Explanation>> = EXPLAINED,
): Count {
  const found = divisionsOfType(tree, 'article');
  const leaps = leapsIn(found);
  const own = explained[file];
  const isOdd =
    found.length !== (own?.articles ?? manifest) || leaps.join(' ') !== (own?.leaps ?? []).join(' ');
  return { file, articles: found.length, manifest, leaps, because: own?.because, isOdd };
}

function leapsIn(articles: readonly Division[]): string[] {
  return articles.flatMap((article, at) => {
    const before = articles[at - 1];
    return followsOn(before?.ordinal ?? [0], article.ordinal)
      ? []
      : [`${before ? numberIn(before.id) : ''}→${numberIn(article.id)}`];
  });
}

/** 第十二条 is followed by 第十三条 or 第十二条之一, 第十二条之一 by 第十三条 or 第十二条之二. */
function followsOn(before: readonly number[], [number, inserted]: readonly number[]): boolean {
  const [last = 0, lastInserted = 0] = before;
  return inserted === undefined ? number === last + 1 : number === last && inserted === lastInserted + 1;
}
