import type { Pin } from '../model/pin.js';
import type { Division } from '../model/tree.js';
import type { Sides } from './sides.js';

/** What pins decide for two lists of units; indices into the lists. */
export interface Decided {
  /** Groups that a person made. */
  readonly groups: readonly PinnedGroup[];
  /** Units that are in such a group, or that a person says have no counterpart. */
  readonly settled: Sides<ReadonlySet<number>>;
  /** True where a person keeps the two apart. */
  readonly parted: (i: number, j: number) => boolean;
}

/** Units that a person linked; neither side is empty. */
export interface PinnedGroup extends Sides<readonly number[]> {
  readonly pin: Pin;
}

/** The decisions that speak of units of these two lists, and of no others. */
export function decidedBy(
  pins: readonly Pin[],
  base: readonly Division[],
  witness: readonly Division[],
): Decided {
  const found = pins.length === 0 ? [] : placed(pins, indexOf(base), indexOf(witness));
  const links = found.filter(({ pin }) => pin.kind === 'link');
  const parts = found.filter(({ pin }) => pin.kind === 'part');
  return {
    groups: links.filter((link) => link.base.length > 0 && link.witness.length > 0),
    settled: {
      base: new Set(links.flatMap((link) => link.base)),
      witness: new Set(links.flatMap((link) => link.witness)),
    },
    parted: (i, j) => parts.some((part) => part.base.includes(i) && part.witness.includes(j)),
  };
}

/** The pin that says a division has no counterpart, one that names other divisions of its list or none. */
export function pinAlone(
  pins: readonly Pin[],
  side: keyof Sides<unknown>,
  { id }: Division,
  units: readonly Division[],
): Pin | undefined {
  const other = side === 'base' ? 'witness' : 'base';
  const isHere = (named: string): boolean => units.some((unit) => unit.id === named);
  return pins.find(
    (pin) =>
      pin.kind === 'link' && pin[other].length === 0 && pin[side].includes(id) && pin[side].every(isHere),
  );
}

/** The same pins for two texts that have changed places. */
export function mirrored(pins: readonly Pin[]): Pin[] {
  return pins.map((pin) => ({ ...pin, base: pin.witness, witness: pin.base }));
}

function indexOf(units: readonly Division[]): ReadonlyMap<string, number> {
  return new Map(units.map(({ id }, at) => [id, at]));
}

function placed(
  pins: readonly Pin[],
  base: ReadonlyMap<string, number>,
  witness: ReadonlyMap<string, number>,
): PinnedGroup[] {
  return pins.flatMap((pin) => {
    const indices = (ids: readonly string[], units: ReadonlyMap<string, number>): number[] =>
      ids.flatMap((id) => units.get(id) ?? []).sort((a, b) => a - b);
    const here = { pin, base: indices(pin.base, base), witness: indices(pin.witness, witness) };
    const all = here.base.length === pin.base.length && here.witness.length === pin.witness.length;
    return all ? [here] : [];
  });
}
