import { EDITION_NUMBERING } from '../messages/edition-numbering.js';
import type { Language } from '../messages/language.js';
import type { Reading } from '../model/comparison.js';
import type { ApparatusEntry, EditionText } from '../model/edition.js';
import { printsOther } from '../model/entry.js';
import type { Finding, Place } from '../model/finding.js';
import { firstWhere } from '../model/lists/first-where.js';
import { leavesOf } from '../model/walk.js';

/** Places that are named beside the first. */
const SHOWN = 20;

/**
 * Says where an edition prints what brings numbers with it or takes some away: a witness's 第四条 stands between the 第三条
 * and 第四条 of the base, or words are chosen that run over （一） and （二）. The edition renumbers nothing.
 * @returns one finding for the whole edition, at the first such place in the base; none where there is no such place
 */
export function numberingFindings(
  entries: readonly ApparatusEntry[],
  base: EditionText,
  witnesses: readonly EditionText[],
  language: Language,
): Finding[] {
  const labels = new Map([base, ...witnesses].map((text) => [text.witness.siglum, labelsOf(text)]));
  const touched = entries.filter((entry) => touchesNumbers(entry, base.witness.siglum, labels));
  const [first, ...others] = touched.map((entry) => placeOf(entry, base));
  if (!first) return [];
  const say = EDITION_NUMBERING[language];
  const related = others.slice(0, SHOWN).map((place) => ({ ...place, message: say.also }));
  return [
    {
      rule: 'edition-numbering',
      severity: 'warning',
      message: say.check(touched.length),
      ...first,
      ...(related.length > 0 && { related }),
    },
  ];
}

type Labels = ReadonlyMap<string, readonly number[]>;

/** Where the printed numbers of a text begin. */
function labelsOf({ witness }: EditionText): readonly number[] {
  return leavesOf(witness.tree).flatMap(({ type, position }) =>
    type === 'label' ? [position.start.offset] : [],
  );
}

function touchesNumbers(entry: ApparatusEntry, base: string, labels: Labels): boolean {
  if (!printsOther(entry)) return false;
  if (entry.whole) return true;
  const { choice, lemma, readings } = entry;
  const chosen = choice.reading === undefined ? undefined : readings[choice.reading];
  const taken = [{ siglum: base, reading: lemma }, ...(chosen?.attestations ?? [])];
  return taken.some(({ siglum, reading }) => reading && holdsLabel(reading, labels.get(siglum) ?? []));
}

function holdsLabel({ start, end }: Reading, labels: readonly number[]): boolean {
  const next = labels[firstWhere(labels.length, (at) => (labels[at] as number) >= start.offset)];
  return next !== undefined && next < end.offset;
}

function placeOf({ at, lemma, gap }: ApparatusEntry, { witness }: EditionText): Place {
  const none = { line: 1, column: 1, offset: 0 };
  return {
    path: witness.source.path,
    id: at,
    start: lemma?.start ?? gap?.point ?? none,
    end: lemma?.end ?? gap?.point ?? none,
  };
}
