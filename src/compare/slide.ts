import type { Token } from '../model/token.js';
import type { Cohesion } from './cohesion.js';
import { isOneSided } from './edit.js';
import type { Hunk } from './lcs.js';
import type { Texts } from './texts.js';

/**
 * Moves one-sided hunks to where a reader would see them. Where 甲、乙 became 甲、丙、乙 the added words may be 、丙 or 丙、:
 * a hunk can slide as long as what leaves it at one end equals what enters it at the other. The place whose ends fall
 * on marks and word boundaries wins; of equal places the first. One that can slide up to the hunk before it joins it.
 */
export function slideHunks(hunks: readonly Hunk[], texts: Texts, cohesion: Cohesion): Hunk[] {
  const placed = slideOnce(hunks, texts, cohesion);
  // One that joined another may slide further, and join the next: 发起人持有的本公司股份，…不得转让。 is one sentence less.
  return placed.length < hunks.length ? slideHunks(placed, texts, cohesion) : placed;
}

function slideOnce(hunks: readonly Hunk[], texts: Texts, cohesion: Cohesion): Hunk[] {
  const placed: Hunk[] = [];
  hunks.forEach((hunk, at) => {
    const last = placed.at(-1);
    if (!isOneSided(hunk)) return placed.push(hunk);
    const inA = hunk.aEnd > hunk.aStart;
    const left = hunk.aStart - (last?.aEnd ?? 0);
    const right = (hunks[at + 1]?.aStart ?? texts.a.length) - hunk.aEnd;
    const low = reach(hunk, inA, texts, left, -1);
    if (last && low === left && isOneSided(last) && inA === last.aEnd > last.aStart) {
      return (placed[placed.length - 1] = joined(last, hunk, low));
    }
    // One common token stays between hunks, so that they remain apart.
    const room = {
      low: last ? Math.min(low, left - 1) : low,
      high: reach(hunk, inA, texts, hunks[at + 1] ? right - 1 : right, 1),
    };
    return placed.push(moved(hunk, best(hunk, inA, texts, room, cohesion)));
  });
  return placed;
}

/** How far a hunk can slide in a direction, up to `most`. */
function reach(hunk: Hunk, inA: boolean, { codesA, codesB }: Texts, most: number, step: 1 | -1): number {
  const codes = inA ? codesA : codesB;
  const start = inA ? hunk.aStart : hunk.bStart;
  const end = inA ? hunk.aEnd : hunk.bEnd;
  const first = step > 0 ? 0 : -1;
  let by = 0;
  while (by < most && codes[start + first + by * step] === codes[end + first + by * step]) by++;
  return by;
}

function joined(last: Hunk, hunk: Hunk, by: number): Hunk {
  return { aStart: last.aStart, aEnd: hunk.aEnd - by, bStart: last.bStart, bEnd: hunk.bEnd - by };
}

function moved(hunk: Hunk, by: number): Hunk {
  return {
    aStart: hunk.aStart + by,
    aEnd: hunk.aEnd + by,
    bStart: hunk.bStart + by,
    bEnd: hunk.bEnd + by,
  };
}

interface Room {
  readonly low: number;
  readonly high: number;
}

function best(hunk: Hunk, inA: boolean, texts: Texts, { low, high }: Room, cohesion: Cohesion): number {
  const tokens = inA ? texts.a : texts.b;
  const start = inA ? hunk.aStart : hunk.bStart;
  const end = inA ? hunk.aEnd : hunk.bEnd;
  let found = 0;
  let foundScore = -Infinity;
  for (let by = -low; by <= high; by++) {
    const score = fitness(tokens, start + by, end + by, cohesion) + EXACT * exactness(hunk, inA, texts, by);
    if (score > foundScore) [found, foundScore] = [by, score];
  }
  return found;
}

/** A pair of common words that read the same is worth more than any edge: of 〉》 → 》 the first was taken out. */
const EXACT = 4;

/** How many pairs of common words more read the same after a slide than before it. */
function exactness({ aStart, aEnd, bStart, bEnd }: Hunk, inA: boolean, { a, b }: Texts, by: number): number {
  const [long, short] = inA ? [a, b] : [b, a];
  const [start, end, other] = inA ? [aStart, aEnd, bStart] : [bStart, bEnd, aStart];
  let gained = 0;
  for (let at = Math.min(0, by); at < Math.max(0, by); at++) {
    const near = long[start + at]?.n === short[other + at]?.n ? 1 : 0;
    const far = long[end + at]?.n === short[other + at]?.n ? 1 : 0;
    gained += by > 0 ? near - far : far - near;
  }
  return gained;
}

/** How well a stretch is cut: at a clause's edge best, inside a word worst. A stretch takes its mark along at its end. */
function fitness(tokens: readonly Token[], start: number, end: number, cohesion: Cohesion): number {
  return edge(tokens[start - 1], tokens[start], cohesion) + edge(tokens[end - 1], tokens[end], cohesion);
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['或', '和', '及', '以及', '与', '并']);

function edge(left: Token | undefined, right: Token | undefined, cohesion: Cohesion): number {
  if (!left || !right || left.kind === 'mark') return 1.5;
  if (right.kind === 'mark') return 1;
  // 行政区域[或者管理区域]内, not 行政[区域或者管理]区域内.
  if (CONJUNCTIONS.has(right.n) && cohesion(left, right) < 1) return 1;
  return 0.8 - cohesion(left, right);
}
