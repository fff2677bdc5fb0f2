import type { Reading } from '../../../model/comparison.js';
import type { EditionText, Stretch } from '../../../model/edition.js';
import type { Replacement } from '../../commentary/witness/replacements.js';
import { printedIn } from '../../printed.js';
import { lettersIn } from '../../wording.js';
import type { Attested } from '../attest.js';

/** A commentary, asked what it reads in the place of words of the base. */
export interface IndirectText {
  readonly text: EditionText;
  /** Undefined where it does not quote the place, or not so that its words are certain. */
  readonly readingAt: (place: Stretch) => Reading | undefined;
  /** The first passage that renders something of a stretch of the base. */
  readonly renders: (place: Stretch) => Reading | undefined;
  /** Words it has in place of others inside what it quotes word for word. */
  readonly replacements: readonly Replacement[];
}

/**
 * What a commentary adds to a place: it quotes one of the readings, or has words of its own. A commentary sets its own
 * marks, and leaves out what it does not need: only its words are evidence, and never that it has none.
 * @param direct wordings of the base and of its witnesses there, that of the base first
 */
export function indirectAt(
  place: Stretch,
  { text, readingAt }: IndirectText,
  direct: readonly string[],
): Attested | undefined {
  const reading = readingAt(place);
  const letters = reading ? lettersIn(reading.text) : '';
  if (!reading || letters === '') return undefined;
  const { siglum } = text.witness;
  const like = direct.find((words) => lettersIn(words) === letters);
  // 91直播 stands in no witness; 督查 stands in one. What is only marked otherwise is no reading of its own.
  const attestation = { siglum, direct: false, reading };
  const words = printedIn(text.witness, stretchOf(reading));
  if (like !== undefined) return { attestation, words, wording: like, substantive: false };
  const kind = transposes(letters, lettersIn(direct[0] ?? ''));
  return { attestation, words, wording: letters, kind, substantive: false };
}

/**
 * A commentary that quotes a whole 款 stands for it where a witness lacks it. One that quotes a part of it has read it,
 * too, but does not read the same: that is told where its passages are.
 */
export function indirectWhole(
  place: Stretch,
  { text, renders }: IndirectText,
  lemma: string,
): Attested | undefined {
  const found = renders(place);
  const reading = found && lettersIn(found.text) === lettersIn(lemma) ? found : undefined;
  if (!reading) return undefined;
  const attestation = { siglum: text.witness.siglum, direct: false, reading };
  const words = printedIn(text.witness, stretchOf(reading));
  return { attestation, words, wording: lemma, substantive: false };
}

function stretchOf({ start, end }: Reading): Stretch {
  return { start: start.offset, end: end.offset };
}

function transposes(words: string, lemma: string): 'transposition' | 'substitution' {
  const sorted = (text: string): string => [...text].sort().join('');
  return words.length > 1 && sorted(words) === sorted(lemma) ? 'transposition' : 'substitution';
}
