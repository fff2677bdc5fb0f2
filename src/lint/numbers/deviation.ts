import { firstWhere } from '../../model/lists/first-where.js';
import { grouped } from '../../model/lists/grouped.js';
import { spineOf } from './spine.js';

/** First and last of numbers that are missing one after another. */
export type Range = readonly [number, number];

/** How a list of numbers departs from 1, 2, 3 …; places are indices into the list. */
export type Deviation =
  | { readonly kind: 'gap'; readonly at: number; readonly after: number; readonly missing: readonly Range[] }
  | { readonly kind: 'duplicate'; readonly at: number; readonly of: number; readonly wanted?: number }
  | {
      readonly kind: 'order';
      readonly at: number;
      /** Last of those that stand out of order together: 六、七 in 一、二、六、七、三、四、五. */
      readonly to: number;
      /** A number in its place that it is out of order with. */
      readonly than: number;
      /** The number that its place calls for, where that is nowhere else. */
      readonly wanted?: number;
    };

/** A stretch between two numbers of the spine; -1 before the first, the length of the list behind the last. */
interface Slot {
  readonly from: number;
  readonly to: number;
}

interface Stray {
  readonly at: number;
  readonly slot: Slot;
  readonly called: number;
  readonly wanted: number | undefined;
}

/** Places of each number. */
type Bearers = ReadonlyMap<number, readonly number[]>;

/**
 * Explains a list of numbers with as few slips as possible: each departure is told once, as what it most likely is. A
 * number that stands twice while another is missing in its place is one slip (十七、十八、十八、二十), not two.
 * @param numbers in the order of the text, all of them 1 or larger
 */
export function deviationsOf(numbers: readonly number[]): Deviation[] {
  const spine = spineOf(numbers);
  const bearers = grouped(numbers.keys(), (at) => numbers[at] as number);
  const slots = [-1, ...spine].map((from, at): Slot => ({ from, to: spine[at] ?? numbers.length }));
  const strays = slots.flatMap((slot) => straysIn(slot, numbers, bearers));
  const explained = new Set(strays.flatMap(({ wanted }) => wanted ?? []));
  const known = (number: number): boolean => bearers.has(number) || explained.has(number);
  const gaps = slots.flatMap((slot) => gapIn(slot, numbers, known));
  return [...gaps, ...repeats(strays, bearers), ...displaced(strays, numbers, spine, bearers)];
}

function numberAt(numbers: readonly number[], at: number): number {
  return at < 0 ? 0 : (numbers[at] ?? Infinity);
}

function straysIn(slot: Slot, numbers: readonly number[], bearers: Bearers): Stray[] {
  const first = numberAt(numbers, slot.from);
  const last = numberAt(numbers, slot.to);
  const strays: Stray[] = [];
  for (let at = slot.from + 1; at < slot.to; at++) {
    const called = first + at - slot.from;
    // At the end of the list nothing says whether one more was meant.
    const isWanted = slot.to < numbers.length && called < last && !bearers.has(called);
    strays.push({ at, slot, called, wanted: isWanted ? called : undefined });
  }
  return strays;
}

function gapIn(slot: Slot, numbers: readonly number[], known: (number: number) => boolean): Deviation[] {
  if (slot.to >= numbers.length) return [];
  const missing: [number, number][] = [];
  for (let number = numberAt(numbers, slot.from) + 1; number < numberAt(numbers, slot.to); number++) {
    if (known(number)) continue;
    const last = missing.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else missing.push([number, number]);
  }
  return missing.length > 0 ? [{ kind: 'gap', at: slot.to, after: slot.from, missing }] : [];
}

/** The first bearer of a number that is not plainly another's keeps it. */
function repeats(strays: readonly Stray[], bearers: Bearers): Deviation[] {
  const wantedAt = new Map(strays.map(({ at, wanted }) => [at, wanted]));
  return [...bearers.values()].flatMap((places) => {
    if (places.length < 2) return [];
    const of = places.find((at) => wantedAt.get(at) === undefined) ?? (places[0] as number);
    return places
      .filter((at) => at !== of)
      .map((at): Deviation => {
        const wanted = wantedAt.get(at);
        return { kind: 'duplicate', at, of, ...(wanted !== undefined && { wanted }) };
      });
  });
}

/** Numbers that stand once, but not where they should. */
function displaced(
  strays: readonly Stray[],
  numbers: readonly number[],
  spine: readonly number[],
  bearers: Bearers,
): Deviation[] {
  const alone = strays.filter(({ at }) => bearers.get(numbers[at] as number)?.length === 1);
  const byNumber = new Map(alone.map((stray) => [numbers[stray.at] as number, stray]));
  const found: Deviation[] = [];
  let open: Stray | undefined;
  for (const stray of alone) {
    const { at, called, wanted } = stray;
    const other = byNumber.get(called);
    const isSecondOfSwap = other?.called === numbers[at] && other !== undefined && other.at < at;
    const last = found.at(-1);
    const goesOn = open?.at === at - 1 && numbers[at] === (numbers[at - 1] as number) + 1;
    open = wanted === undefined ? stray : undefined;
    if (isSecondOfSwap) continue;
    if (goesOn && open && last?.kind === 'order') found[found.length - 1] = { ...last, to: at };
    else found.push(orderSlip(stray, other, numbers, spine));
  }
  return found;
}

function orderSlip(
  { at, slot, called, wanted }: Stray,
  other: Stray | undefined,
  numbers: readonly number[],
  spine: readonly number[],
): Deviation {
  const number = numbers[at] as number;
  const swapped = other?.called === number ? other.at : undefined;
  const than = swapped ?? neighbour(number, slot, numbers, spine);
  const stands = wanted ?? (swapped === undefined ? undefined : called);
  return { kind: 'order', at, to: at, than, ...(stands !== undefined && { wanted: stands }) };
}

/** Of the numbers in their place the one that 第八条 should stand before but stands behind; else the one right behind it. */
function neighbour(
  number: number,
  { from, to }: Slot,
  numbers: readonly number[],
  spine: readonly number[],
): number {
  if (numberAt(numbers, from) < number) return to < numbers.length ? to : from;
  const larger = firstWhere(spine.length - 1, (at) => (numbers[spine[at] as number] as number) > number);
  return spine[larger] as number;
}
