import { once } from '../../model/lists/once.js';
import { BREAK, foldPassages, type Folded } from '../view/folded.js';
import { ownPassages } from '../view/own.js';
import type { LintText } from '../view/text.js';
import { gramsOf, NONE, type Grams } from './grams.js';

/** The wording of a regulation in one string, marks kept, with what is known of its characters. */
export interface Strand extends Pick<Folded, 'text' | 'spotAt'> {
  /** The UTF-16 codes of `text`, {@link NONE} for a {@link BREAK}. */
  readonly codes: Int32Array;
  /** Its characters two by two, none over a {@link BREAK}. */
  readonly bigrams: Grams;
}

/** The strand of a text; made once for each. */
export const strandOf = once((text: LintText): Strand => {
  const folded = foldPassages(ownPassages(text));
  const codes = codesOf(folded.text);
  return { ...folded, codes, bigrams: gramsOf(codes, codes, 1) };
});

function codesOf(text: string): Int32Array {
  const codes = new Int32Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text[at] === BREAK ? NONE : text.charCodeAt(at);
  return codes;
}

/** True for a Chinese character of the basic planes, by its UTF-16 code; numerals such as 〇 are not among them. */
export function isHanCode(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}
