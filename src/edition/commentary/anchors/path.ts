import type { Candidates } from './candidates.js';
import type { Evidence, Weigh } from './evidence.js';
import type { Piece } from '../clauses/pieces.js';
import { NOWHERE, isFurtherOn, MOST_STEP, stepFrom } from './steps.js';
import type { Unit } from './units.js';

/** Units that the words of a clause point to; ways that are followed at once; ways whose article is tried as well. */
const POINTED = 8;
const FOLLOWED = 48;
const NEAR = 3;
/** Units of an article that are tried on either side of the one before; a long list has far more. */
const REACH = 12;
/** What a clause that renders nothing costs a way that goes on behind it. */
const GAP = 0.3;

/** One of the ways that a commentary may take through the base, up to a clause. */
interface Way {
  /** Where the way is, {@link NOWHERE} outside the base. */
  readonly unit: number;
  readonly value: number;
  /** The clause renders that unit. */
  readonly renders: boolean;
  readonly before: Way | undefined;
}

/**
 * The unit that each clause renders, {@link NOWHERE} for most: the best way through the base (Viterbi 1967), the other
 * ways being given up when they fall far behind. A clause is anchored by what it has of the base's words and by where
 * its neighbours are: 能力建设 is anybody's word, but between two items of 第八条 it is its fifth.
 */
export function anchorsOf(
  pieces: readonly Piece[],
  units: readonly Unit[],
  candidates: Candidates,
  weigh: Weigh,
): readonly number[] {
  let ways: readonly Way[] = [{ unit: NOWHERE, value: 0, renders: false, before: undefined }];
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1];
    const follows = {
      sameParagraph: before?.paragraph === piece.paragraph,
      sameSentence: before?.sentence === piece.sentence,
    };
    const gaps = ways.map((way) => ({
      unit: way.unit,
      value: way.value - (way.unit === NOWHERE ? 0 : GAP),
      renders: false,
      before: way,
    }));
    const best = ways[0] as Way;
    const rendered = triedUnits(ways, units, candidates(piece, POINTED)).flatMap((unit) =>
      arrive(unit, piece, weigh, ways, units, follows),
    );
    const left: Way = { unit: NOWHERE, value: best.value, renders: false, before: best };
    ways = kept([left, ...gaps, ...rendered]);
  });
  return trace(ways[0] as Way, pieces.length);
}

function triedUnits(ways: readonly Way[], units: readonly Unit[], pointed: readonly number[]): number[] {
  const tried = new Set(pointed);
  for (const { unit: at } of ways.slice(0, NEAR)) {
    const { article } = units[at] ?? {};
    if (article === undefined) continue;
    for (let near = at - REACH; near <= at + REACH; near++) {
      if (units[near]?.article === article) tried.add(near);
    }
  }
  return [...tried];
}

/** What it is worth that the sentence names the article (第十四条). */
const CITED = 2.5;

function citedIn({ cited }: Piece, unit: Unit | undefined): number {
  return unit && cited.has(unit.number) ? CITED : 0;
}

function arrive(
  unit: number,
  piece: Piece,
  weigh: Weigh,
  ways: readonly Way[],
  units: readonly Unit[],
  follows: { readonly sameParagraph: boolean; readonly sameSentence: boolean },
): Way[] {
  const evidence = weigh(piece, unit);
  if (!counts(evidence, true)) return [];
  const score = evidence.score + citedIn(piece, units[unit]);
  let best: Way | undefined;
  for (const way of ways) {
    // The ways are in order: from here on no step makes up for what they are behind.
    if (best && way.value + score + MOST_STEP <= best.value) break;
    const listed =
      follows.sameSentence &&
      way.renders &&
      isFurtherOn(way.unit, unit, units) &&
      !isHeldBy(weigh(piece, way.unit), evidence);
    if (!counts(evidence, listed && unit === way.unit + 1)) continue;
    const adjoins = way.renders && follows.sameParagraph;
    const value = way.value + score + stepFrom(way.unit, unit, units, { ...follows, adjoins, listed });
    if (!best || value > best.value) best = { unit, value, renders: true, before: way };
  }
  return best ? [best] : [];
}

/** Less than this of a clause is vocabulary, not a rendering. */
const LEAST_SHARE = 0.3;
/** In a list that goes item by item half the letters will do: 环境应急 for 突发生态环境事件应对处置. */
const LEAST_LISTED = 0.5;

/** What the unit before has as much of is no reason to go on to the next. */
function isHeldBy(staying: Evidence, evidence: Evidence): boolean {
  return counts(staying, false) && staying.found >= evidence.found;
}

function counts({ share, letters }: Evidence, listed: boolean): boolean {
  return share >= LEAST_SHARE || (listed && letters >= LEAST_LISTED);
}

/** The best way to each unit, the best of all first, no more than can be followed. */
function kept(ways: readonly Way[]): readonly Way[] {
  const best = new Map<number, Way>();
  for (const way of ways) {
    const known = best.get(way.unit);
    if (!known || way.value > known.value) best.set(way.unit, way);
  }
  return [...best.values()].sort((a, b) => b.value - a.value || a.unit - b.unit).slice(0, FOLLOWED);
}

function trace(last: Way, length: number): number[] {
  const anchors = new Array<number>(length).fill(NOWHERE);
  let way: Way | undefined = last;
  for (let at = length - 1; at >= 0 && way; at--, way = way.before) {
    if (way.renders) anchors[at] = way.unit;
  }
  return anchors;
}
