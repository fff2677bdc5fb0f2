import type { Token } from '../model/token.js';
import type { Cohesion } from './cohesion.js';
import { isOneSided, type Texts } from './edit.js';
import type { Hunk } from './lcs.js';

/**
 * Moves one-sided hunks to where a reader would see them. Where 甲、乙 became 甲、丙、乙 the added words may be 、丙 or 丙、:
 * a hunk can slide as long as what leaves it at one end equals what enters it at the other. The place whose ends fall
 * on marks and word boundaries wins; of equal places the first.
 */
export function slideHunks(hunks: readonly Hunk[], texts: Texts, cohesion: Cohesion): Hunk[] {
  return hunks.map((hunk, at) => {
    if (!isOneSided(hunk)) return hunk;
    const room = {
      left: hunk.aStart - (hunks[at - 1]?.aEnd ?? 0),
      right: (hunks[at + 1]?.aStart ?? texts.a.length) - hunk.aEnd,
    };
    return slide(hunk, texts, room, cohesion);
  });
}

interface Room {
  readonly left: number;
  readonly right: number;
}

function slide(hunk: Hunk, texts: Texts, room: Room, cohesion: Cohesion): Hunk {
  const inA = hunk.aEnd > hunk.aStart;
  const tokens = inA ? texts.a : texts.b;
  const start = inA ? hunk.aStart : hunk.bStart;
  const end = inA ? hunk.aEnd : hunk.bEnd;
  // One common token stays between hunks, so that they remain apart.
  let low = 0;
  while (low < room.left - 1 && same(tokens[start - low - 1], tokens[end - low - 1])) low++;
  let high = 0;
  while (high < room.right - 1 && same(tokens[start + high], tokens[end + high])) high++;
  let best = 0;
  let bestScore = -Infinity;
  for (let by = -low; by <= high; by++) {
    const score = fitness(tokens, start + by, end + by, cohesion);
    if (score > bestScore) [best, bestScore] = [by, score];
  }
  return {
    aStart: hunk.aStart + best,
    aEnd: hunk.aEnd + best,
    bStart: hunk.bStart + best,
    bEnd: hunk.bEnd + best,
  };
}

function same(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.n === right.n;
}

/** How well a stretch is cut: at a clause's edge best, inside a word worst. A stretch takes its mark along at its end. */
function fitness(tokens: readonly Token[], start: number, end: number, cohesion: Cohesion): number {
  return edge(tokens[start - 1], tokens[start], cohesion) + edge(tokens[end - 1], tokens[end], cohesion);
}

function edge(left: Token | undefined, right: Token | undefined, cohesion: Cohesion): number {
  if (!left || !right || left.kind === 'mark') return 1.5;
  if (right.kind === 'mark') return 1;
  return 0.8 - cohesion(left, right);
}
