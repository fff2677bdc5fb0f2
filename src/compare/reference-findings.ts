import type { Language } from '../messages/language.js';
import { PLACE_NAMES } from '../messages/place-names.js';
import { REFERENCE_MESSAGES } from '../messages/references.js';
import type { Alignment } from '../model/alignment.js';
import type { Finding, Related } from '../model/finding.js';
import type { Locator } from '../model/locator.js';
import type { Division } from '../model/tree.js';
import type { Witness } from '../model/witness.js';
import type { Citation } from './citation.js';
import type { Dispute } from './disputed.js';
import { citedName, ownName, parentsIn } from './cited-name.js';
import { placeOf } from './place.js';

/** One text of a comparison, for naming its places. */
interface Text {
  readonly witness: Witness;
  readonly locate: Locator;
  readonly parents: ReadonlyMap<Division, Division>;
}

/** Findings about references that lead elsewhere than those of the base: rule `reference-target`. */
export function referenceFindings(
  disputes: readonly Dispute[],
  alignment: Alignment,
  locate: { readonly base: Locator; readonly witness: Locator },
  language: Language,
): Finding[] {
  if (disputes.length === 0) return [];
  const base = textOf(alignment.base, locate.base);
  const witness = textOf(alignment.witness, locate.witness);
  return disputes.map((dispute) => findingOf(dispute, base, witness, language));
}

function textOf(witness: Witness, locate: Locator): Text {
  return { witness, locate, parents: parentsIn(witness.tree) };
}

function findingOf(dispute: Dispute, base: Text, witness: Text, language: Language): Finding {
  const say = REFERENCE_MESSAGES[language];
  const names = PLACE_NAMES[language];
  const target = dispute.base.target as Division;
  const actual = dispute.witness.target as Division;
  const others = dispute.base.link?.others ?? [];
  const [cited, now, is] = [
    citedName(target, base.parents, language),
    names.list(others.map((other) => citedName(other, witness.parents, language))),
    citedName(actual, witness.parents, language),
  ];
  const related: Related[] = [
    { message: say.inBase(cited), ...spotOf(dispute.base, base) },
    ...(others.length > 0 ? [] : [{ message: say.wasIn(cited), ...placeOf(target, base.witness) }]),
    ...others.map((other) => ({ message: say.nowIs(cited, now), ...placeOf(other, witness.witness) })),
    { message: say.citedIs(is), ...placeOf(actual, witness.witness) },
  ];
  return {
    rule: 'reference-target',
    severity: 'warning',
    message: others.length > 0 ? say.elsewhere(cited, now, is) : say.gone(cited),
    ...spotOf(dispute.witness, witness),
    actual: dispute.witness.token.t,
    ...(others.length === 1 && { expected: ownName(others[0] as Division, language) }),
    related,
  };
}

/** Where a reference stands. */
function spotOf({ from, token }: Citation, { witness, locate }: Text): Omit<Related, 'message'> {
  return { path: witness.source.path, id: from.id, start: locate(token.start), end: locate(token.end) };
}
