import type { Profile } from './lexis.js';
import { freeUnits, sameNumber, type Field, type Group } from './field.js';
import { similarity } from './profile.js';

/** Units that are left alone between two links are the same unit rewritten if they have at least this in common. */
const LEAST = 0.08;
/** （三） between （二） and （四） is （三） rewritten, but not where it has hardly a word in common with what stood there. */
const LEAST_OF_PARTS = 0.02;

/**
 * Links the one unit left on each side between the same two neighbours: an article rewritten in its place, which no
 * similarity shows.
 * @param groups what has been linked already
 * @param inOrder those of them that have not moved
 */
export function inPlace(field: Field, groups: readonly Group[], inOrder: ReadonlySet<Group>): Group[] {
  const ends = [...inOrder, { base: [field.base.length], witness: [field.witness.length] }];
  const { settled } = field.decided;
  const freeBase = freeUnits(field.base.length, [...groups.map((group) => group.base), [...settled.base]]);
  const freeWitness = freeUnits(field.witness.length, [
    ...groups.map((group) => group.witness),
    [...settled.witness],
  ]);
  const found: Group[] = [];
  let i = 0;
  let j = 0;
  let before = true;
  for (const { base, witness } of [...ends].sort((a, b) => (a.base[0] as number) - (b.base[0] as number))) {
    const left = between(freeBase, i, base[0] as number);
    const right = between(freeWitness, j, witness[0] as number);
    const after = keepsNumber(base[0] as number, witness[0] as number, field);
    if (
      left.length === 1 &&
      right.length === 1 &&
      isRewritten(left[0] as number, right[0] as number, before && after, field)
    ) {
      found.push({ base: left, witness: right, placed: true });
    }
    before = keepsNumber(base.at(-1) as number, witness.at(-1) as number, field);
    i = (base.at(-1) as number) + 1;
    j = (witness.at(-1) as number) + 1;
  }
  return found;
}

function between(free: ReadonlySet<number>, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) if (free.has(at)) found.push(at);
  return found;
}

/** True at the ends of the texts, too. */
function keepsNumber(i: number, j: number, { units }: Field): boolean {
  const [left, right] = [units.base[i], units.witness[j]];
  return (!left && !right) || sameNumber(left, right);
}

function isRewritten(
  i: number,
  j: number,
  isInSlot: boolean,
  { base, witness, units, decided, lexis }: Field,
): boolean {
  if (decided.parted(i, j)) return false;
  // Only ones of both sides: there is nothing else they could belong to.
  if (base.length === 1 && witness.length === 1) return true;
  const [left, right] = [units.base[i], units.witness[j]];
  const agrees = sameNumber(left, right);
  const content = similarity(base[i] as Profile, witness[j] as Profile, lexis);
  if (agrees && left?.type !== 'article') return content >= LEAST_OF_PARTS;
  // 第一百九十九条　（删去） between the articles of the same numbers is what became of 第一百九十九条.
  if (agrees && isInSlot) return true;
  return content >= (agrees ? LEAST / 2 : LEAST);
}
