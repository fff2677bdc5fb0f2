import type { Lexis, Profile } from './lexis.js';
import { sharedWeight, without } from './profile.js';

/** Units on the many side of a split or merge: 第一百四十八条 of a law became five articles when its 项 did. */
export const LARGEST_GROUP = 6;
/** A 款 of fewer rare bigrams is too short to be recognised. */
export const SHORTEST_PART = 6;
/** Of what a further part shares with the whole so much must not be explained by the other parts. */
const OWN_SHARE = 0.5;

/**
 * What a further part of a split or merge accounts for.
 * @param partners the parts that the whole has already, taken together
 * @returns weight of what part and whole share and the partners do not explain; undefined where that is too little of
 * what they share for the part to be one
 */
export function ownWeight(
  part: Profile,
  whole: Profile,
  partners: Profile,
  lexis: Lexis,
): number | undefined {
  const own = sharedWeight(part, without(whole, partners, lexis), lexis);
  return own >= OWN_SHARE * sharedWeight(part, whole, lexis) ? own : undefined;
}
