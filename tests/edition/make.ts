import { align } from '../../src/align/index.js';
import { collateTexts } from '../../src/compare/index.js';
import { editionOf, type EditionSources } from '../../src/edition/index.js';
import type { Edition, EditionText } from '../../src/model/edition.js';
import type { Role } from '../../src/model/witness.js';
import { witnessAs } from '../properties/witness.js';

/** A text under a siglum. */
export function text(siglum: string, words: string, role: Role = 'witness', date?: string): EditionText {
  return { witness: witnessAs(siglum, role, words), ...(date !== undefined && { date }) };
}

/** The edition of a base with witnesses, all given by their words; sigla are the keys, the first is the base. */
export function editionFrom(
  texts: Readonly<Record<string, string>>,
  more: Partial<EditionSources> = {},
): Edition {
  const [base, ...witnesses] = Object.entries(texts).map(([siglum, words], at) =>
    text(siglum, words, at === 0 ? 'base' : 'witness'),
  );
  return edition(base as EditionText, witnesses, more);
}

/** The edition of a base with witnesses. */
export function edition(
  base: EditionText,
  witnesses: readonly EditionText[],
  more: Partial<EditionSources> = {},
): Edition {
  const collated = witnesses.map((one) => ({
    text: one,
    collated: collateTexts(align(base.witness, one.witness)),
  }));
  return editionOf({ title: '某办法', base, witnesses: collated, ...more });
}

/** An apparatus as one would print it: `art-1/para-1 依规依法 甲、乙 | 依法依规 丙 transposition`. */
export function printed({ apparatus }: Edition): string[] {
  return apparatus.map(({ at, readings, lacking }) => {
    const groups = readings.map(({ text: words, kind, attestations }) => {
      const sigla = attestations.map(({ siglum, direct }) => (direct ? siglum : `(${siglum})`)).join('、');
      return [words || '—', sigla, ...(kind ? [kind] : [])].join(' ');
    });
    const wanting = lacking.length > 0 ? [`无 ${lacking.join('、')}`] : [];
    return `${at} ${[...groups, ...wanting].join(' | ')}`;
  });
}
