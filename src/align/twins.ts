import type { Profile } from './lexis.js';

/** Shorter units, in rare bigrams, may be equal by chance. */
const SHORTEST = 10;

/** Units that stand once on either side with the same bigrams: base unit → witness unit. */
export function twinsOf(base: readonly Profile[], witness: readonly Profile[]): ReadonlyMap<number, number> {
  const [left, right] = [byDigest(base), byDigest(witness)];
  const twins = new Map<number, number>();
  for (const [digest, [i, ...more]] of left) {
    const [j, ...others] = right.get(digest) ?? [];
    if (i === undefined || j === undefined || more.length + others.length > 0) continue;
    if (areEqual(base[i] as Profile, witness[j] as Profile)) twins.set(i, j);
  }
  return twins;
}

function byDigest(profiles: readonly Profile[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  profiles.forEach((profile, at) => {
    if (profile.total < SHORTEST) return;
    const digest = digestOf(profile);
    const list = found.get(digest);
    if (list) list.push(at);
    else found.set(digest, [at]);
  });
  return found;
}

function digestOf({ ids, counts }: Profile): number {
  let digest = ids.length;
  for (let at = 0; at < ids.length; at++) {
    digest = (Math.imul(digest, 31) + (ids[at] as number) * 7 + (counts[at] as number)) | 0;
  }
  return digest;
}

function areEqual(a: Profile, b: Profile): boolean {
  return (
    a.ids.length === b.ids.length &&
    a.ids.every((id, at) => id === b.ids[at] && a.counts[at] === b.counts[at])
  );
}
