import type { Box } from './column.js';

/** A ribbon from a stretch of the base column to a stretch of the other; heights in pixels. */
export interface Ribbon {
  readonly left: readonly [top: number, bottom: number];
  readonly right: readonly [top: number, bottom: number];
}

/**
 * The ribbons between the boxes of one strand. Both sides are taken as wholes, and every box has the share of its own
 * height: 第五条 fans out to 第五条, 第六条 and 第七条, each taking the part of it that it is long.
 */
export function fanOf(base: readonly Box[], witness: readonly Box[]): Ribbon[] {
  const [left, right] = [sharesOf(base), sharesOf(witness)];
  const ribbons: Ribbon[] = [];
  for (const one of left) {
    for (const other of right) {
      const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
      if (to > from + 1e-9) ribbons.push({ left: stretch(one, from, to), right: stretch(other, from, to) });
    }
  }
  return ribbons;
}

interface Share {
  readonly box: Box;
  /** 0…1 of the side. */
  readonly from: number;
  readonly to: number;
}

function sharesOf(boxes: readonly Box[]): Share[] {
  const whole = boxes.reduce((sum, { height }) => sum + height, 0);
  let from = 0;
  return boxes.map((box) => {
    const share = { box, from, to: from + box.height / whole };
    from = share.to;
    return share;
  });
}

function stretch({ box, from, to }: Share, start: number, end: number): [number, number] {
  const at = (share: number): number => box.top + ((share - from) / (to - from)) * box.height;
  return [at(start), at(end)];
}

/** The outline of a ribbon across a field 100 wide. */
export function ribbonPath({ left, right }: Ribbon): string {
  const [a, b, c, d] = [...left, ...right].map(figure);
  // Most of a long text is on one level on either side, but for a fraction of a pixel.
  if (isLevel(left[0], right[0]) && isLevel(left[1], right[1])) return `M0 ${a}H100V${b}H0Z`;
  return `M0 ${a}C50 ${a} 50 ${c} 100 ${c}V${d}C50 ${d} 50 ${b} 0 ${b}Z`;
}

function isLevel(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.25;
}

/** A length in a picture, short: one decimal. */
export function figure(value: number): string {
  return String(Math.round(value * 10) / 10);
}
