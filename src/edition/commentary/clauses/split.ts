import type { Candidates } from '../anchors/candidates.js';
import type { Weigh } from '../anchors/evidence.js';
import type { Piece } from './pieces.js';

/** Units that are tried for either part of a clause. */
const TRIED = 6;
/** Where one unit has so much of it, there is nothing to look for in another. */
const ENOUGH = 0.85;
/** A clause of fewer letters renders one unit. */
const LEAST_LETTERS = 10;
/** What two units must have over one, in weight: a few pairs of letters that stand in a single unit. */
const GAIN = 2;

/**
 * Cuts a clause where it goes on to another unit: 地方政府主要负责人主要承担 | 贯彻执行党中央、国务院决策部署 is from the
 * words before the first item, and from that item.
 */
export function splitAtUnits(piece: Piece, candidates: Candidates, weigh: Weigh): readonly Piece[] {
  if (piece.to - piece.from < LEAST_LETTERS) return [piece];
  const units = candidates(piece, TRIED);
  const whole = units.map((unit) => weigh(piece, unit));
  if (whole.some(({ share }) => share >= ENOUGH)) return [piece];
  let best = GAIN + Math.max(0, ...whole.map(({ score }) => score));
  let cut = 0;
  for (const later of units) {
    for (const { b } of weigh(piece, later).runs) {
      if (b === piece.from) continue;
      const behind = weigh({ from: b, to: piece.to }, later).score;
      for (const earlier of units) {
        if (earlier === later) continue;
        const both = behind + weigh({ from: piece.from, to: b }, earlier).score;
        if (both > best) [best, cut] = [both, b];
      }
    }
  }
  if (cut === 0) return [piece];
  return [
    { ...piece, to: cut },
    { ...piece, from: cut },
  ];
}
