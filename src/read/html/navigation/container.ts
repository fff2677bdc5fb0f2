import { handedDown, isAside } from './aside.js';
import type { Box, Draft } from '../page.js';

/** What is known of a line before it is decided where it belongs. */
export interface Weighed {
  readonly draft: Draft;
  readonly words: string;
  /** Characters, and those of them that lead to other pages. */
  readonly length: number;
  readonly linked: number;
  /** An article, or a sentence of a certain length. */
  readonly key: 'article' | 'prose' | undefined;
}

/** Where the text of a page stands. */
export interface Container {
  /** Whether a line stands in the block that holds the text, or in one round it that holds nothing else. */
  readonly holds: (box: Box) => boolean;
  readonly isAside: (box: Box) => boolean;
  /** Indexes of the first and the last line that is text without a doubt. */
  readonly first: number;
  readonly last: number;
}

interface Tally {
  weight: number;
  length: number;
  linked: number;
  chrome: number;
}

/** Share of the articles, or of the prose, that a block has to hold. */
const NEARLY_ALL = 0.9;
/** A block named like a sidebar that holds as much of the text is none: `id="printArea"`. */
const SUBSTANTIAL = 0.3;
const LINKS_MOST = 0.25;
/** What only a whole page has. */
const CHROME =
  /ICP备|公安备|公网安备|版权所有|copyright|网站地图|联系我们|设为首页|加入收藏|^(?:网站)?首页$/iu;

/** Finds the block that holds the text; undefined where none clearly does. */
export function containerOf(lines: readonly Weighed[]): Container | undefined {
  const kind = lines.filter(({ key }) => key === 'article').length >= 2 ? 'article' : 'prose';
  const weightOf = ({ key, length }: Weighed): number => {
    if (key === undefined || (kind === 'article' && key !== kind)) return 0;
    return kind === 'article' ? 1 : length;
  };
  if (!isEnough(kind, lines)) return undefined;
  const byName = new Map<Box, boolean>();
  const tallies = talliesOf(lines, weightOf, (box) => isAside(box, byName));
  let total = 0;
  for (const { weight } of tallies.values()) total = Math.max(total, weight);
  const known = new Map<Box, boolean>();
  // What is named wrongly is no aside, and neither is what it stands in.
  for (const [box, { weight }] of tallies) if (weight >= SUBSTANTIAL * total) known.set(box, false);
  const narrow = deepest(tallies, NEARLY_ALL * total);
  if (!narrow) return undefined;
  const holds = insideOf(widened(narrow, tallies));
  const holdsText = insideOf(narrow);
  const isKey = (line: Weighed): boolean =>
    weightOf(line) > 0 && holdsText(line.draft.box) && !isAside(line.draft.box, known);
  return {
    holds,
    isAside: (box) => isAside(box, known),
    first: lines.findIndex(isKey),
    last: lines.findLastIndex(isKey),
  };
}

function isEnough(kind: 'article' | 'prose', lines: readonly Weighed[]): boolean {
  const keys = lines.filter(({ key }) => key !== undefined);
  return kind === 'article' || (keys.length >= 3 && keys.reduce((sum, { length }) => sum + length, 0) >= 80);
}

/** What each block holds, the blocks inside it included. */
function talliesOf(
  lines: readonly Weighed[],
  weightOf: (line: Weighed) => number,
  aside: (box: Box) => boolean,
): Map<Box, Tally> {
  const tallies = new Map<Box, Tally>();
  for (const line of lines) {
    for (let box: Box | undefined = line.draft.box; box && !tallies.has(box); box = box.parent)
      tallies.set(box, { weight: 0, length: 0, linked: 0, chrome: 0 });
    const tally = tallies.get(line.draft.box) as Tally;
    tally.weight += weightOf(line);
    if (aside(line.draft.box) && line.key === undefined) continue;
    tally.length += line.length;
    tally.linked += line.linked;
    if (CHROME.test(line.words)) tally.chrome++;
  }
  for (const [{ parent }, own] of [...tallies].sort(([a], [b]) => b.depth - a.depth)) {
    const outer = parent && tallies.get(parent);
    if (!outer) continue;
    outer.weight += own.weight;
    outer.length += own.length;
    outer.linked += own.linked;
    outer.chrome += own.chrome;
  }
  return tallies;
}

/** Blocks that hold more than half are inside one another, so there is one deepest. */
function deepest(tallies: ReadonlyMap<Box, Tally>, least: number): Box | undefined {
  let found: Box | undefined;
  for (const [box, { weight }] of tallies)
    if (weight >= least && (!found || box.depth > found.depth)) found = box;
  return found;
}

/** The title, the date and the source stand round the text, in a block that holds no list of links. */
function widened(narrow: Box, tallies: ReadonlyMap<Box, Tally>): Box {
  let wide = narrow;
  for (let box = narrow.parent; box; box = box.parent) {
    const outer = tallies.get(box);
    const inner = tallies.get(wide);
    if (!outer || !inner || outer.chrome > inner.chrome) break;
    if (outer.linked - inner.linked > LINKS_MOST * (outer.length - inner.length)) break;
    wide = box;
  }
  return wide;
}

/** Whether blocks are a block or inside it. */
function insideOf(block: Box): (box: Box) => boolean {
  const known = new Map<Box, boolean>([[block, true]]);
  return (box) => handedDown(box, known, () => false);
}
