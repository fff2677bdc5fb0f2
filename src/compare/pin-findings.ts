import type { Language } from '../messages/language.js';
import { PIN_MESSAGES, type PinMessages } from '../messages/pins.js';
import type { Alignment } from '../model/alignment.js';
import { hashInYaml } from '../model/digest.js';
import type { Finding, Place, Related, Severity } from '../model/finding.js';
import { pinHash, type Pin } from '../model/pin.js';
import { failureOf, pinnedText, type PinnedDivisions, type PinnedTexts } from './pin-failure.js';
import { placeOf } from './place.js';

/**
 * Findings about the decisions of a person: `pin-unmatched` where one could not be followed, `pin-stale` where the
 * wording has changed since, `pin-unsealed` where nothing would tell that it has. In the order of the pins.
 */
export function pinFindings(alignment: Alignment, language: Language): Finding[] {
  const { base, witness, rows, pins } = alignment;
  if (pins.length === 0) return [];
  const texts = {
    base: pinnedText(base.tree, rows, 'base'),
    witness: pinnedText(witness.tree, rows, 'witness'),
  };
  return pins.flatMap((pin) => findingsOf(pin, alignment, texts, PIN_MESSAGES[language]));
}

function findingsOf(pin: Pin, alignment: Alignment, texts: PinnedTexts, say: PinMessages): Finding[] {
  const pinned = {
    base: divisionsIn(pin.base, texts.base),
    witness: divisionsIn(pin.witness, texts.witness),
  };
  const { place, related } = placesOf(pin, pinned, alignment, say);
  const about = (rule: string, severity: Severity, message: string): Finding =>
    related.length > 0
      ? { rule, severity, message, ...place, related }
      : { rule, severity, message, ...place };
  const unmatched = (reason: string): Finding =>
    about('pin-unmatched', 'error', say.unmatched(say.decision(pin), reason, pin.because));
  const unknown = unknownIn(pin, texts, say);
  if (unknown !== undefined) return [unmatched(unknown)];
  const failure = failureOf(pin, pinned, texts, say);
  const hash = pinHash(pinned.base, pinned.witness);
  const found = failure === undefined ? [] : [unmatched(failure)];
  if (pin.hash !== undefined && pin.hash !== hash)
    found.push(about('pin-stale', 'warning', say.stale(say.decision(pin), hashInYaml(hash), pin.because)));
  else if (pin.hash === undefined && failure === undefined)
    found.push(about('pin-unsealed', 'note', say.unsealed(say.decision(pin), hashInYaml(hash), pin.because)));
  return found;
}

/** In the order of the text, so that the order in which a person wrote the ids does not count as a change. */
function divisionsIn(ids: readonly string[], { byId }: PinnedTexts['base']): PinnedDivisions['base'] {
  const found = ids.flatMap((id) => byId.get(id) ?? []);
  return found.sort((a, b) => a.position.start.offset - b.position.start.offset);
}

function unknownIn(pin: Pin, texts: PinnedTexts, say: PinMessages): string | undefined {
  const reasons = (['base', 'witness'] as const).flatMap((side) => {
    const ids = pin[side].filter((id) => !texts[side].byId.has(id));
    return ids.length > 0 ? [say.unknown(ids, side)] : [];
  });
  return reasons.length > 0 ? say.reasons(reasons) : undefined;
}

/** The first place is in the witness where that has one; a pin of which no text knows anything is told at its beginning. */
function placesOf(
  pin: Pin,
  pinned: PinnedDivisions,
  alignment: Alignment,
  say: PinMessages,
): { readonly place: Place; readonly related: readonly Related[] } {
  const places = (['witness', 'base'] as const).flatMap((side) =>
    pinned[side].map((division) => ({
      message: say.place(division.id, side),
      ...placeOf(division, alignment[side]),
    })),
  );
  const [first, ...related] = places;
  if (first) {
    const { path, id, start, end } = first;
    return { place: { path, id, start, end }, related };
  }
  const { source, tree } = pin.witness.length > 0 ? alignment.witness : alignment.base;
  const { start } = tree.position;
  return { place: { path: source.path, id: '', start, end: start }, related };
}
