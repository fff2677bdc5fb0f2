import type { Language } from '../../messages/language.js';
import { visible } from './visible.js';
import type { Collation } from './collation.js';
import type { Entry } from './marks.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import { placeName } from './place.js';
import { pointText } from './point-text.js';
import type { Side } from './side.js';

/** Where a variant stands, cited by the base; by the witness where that has a whole division of its own. */
export function entryPlace({ variant }: Entry, { base, witness }: Collation, lang: Language): string {
  if (variant.base) return placeName(variant.base.id, base, lang);
  if (variant.gap && !variant.whole) return placeName(variant.gap.id, base, lang);
  if (!variant.witness) return '';
  return REPORT_WORDS[lang].ofWitness(placeName(variant.witness.id, witness, lang));
}

/** file:line:column of a variant in one text, as terminals and editors understand it; the path alone if it has no place there. */
export function positionOf({ variant }: Entry, side: Side): string {
  const point = variant[side.which]?.start ?? variant.gap?.point;
  const path = visible(side.witness.source.path);
  return point ? `${path}:${pointText(point)}` : path;
}
