import type { Profile } from './lexis.js';
import type { Evidence } from '../model/alignment.js';
import { sameNumber, type Field, type Group } from './field.js';
import { containment, similarity, unionOf } from './profile.js';

/** Below both of these it is not for what they say that two units are linked, but for where they stand. */
const LIKE = 0.25;
const CONTAINED = 0.4;

/** What carried a link, for the reader. */
export function evidenceOf({ base, witness, placed, pin }: Group, moved: boolean, field: Field): Evidence {
  const { lexis, units } = field;
  const left = unionOf(base.map((at) => field.base[at] as Profile));
  const right = unionOf(witness.map((at) => field.witness[at] as Profile));
  const content = similarity(left, right, lexis);
  const coverage = { base: containment(left, right, lexis), witness: containment(right, left, lexis) };
  const unlike = content < LIKE && Math.max(coverage.base, coverage.witness) < CONTAINED;
  return {
    number: sameNumber(units.base[base[0] as number], units.witness[witness[0] as number]),
    content,
    coverage,
    position: placed || (unlike && !moved && !pin),
  };
}
