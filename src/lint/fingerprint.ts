import { fold, foldText } from '../model/characters.js';
import { sha256 } from '../model/digest.js';
import type { Finding } from '../model/finding.js';
import { ARABIC_NUMERAL, HAN_NUMERAL } from '../model/numeral.js';
import { grouped } from '../model/lists/grouped.js';
import { once } from '../model/lists/once.js';

/** A text that findings are in. */
export interface FingerprintSource {
  /** The same on every machine, and for each text another: as the configuration writes the name of the file. */
  readonly name: string;
  /** What the offsets of the findings count in. */
  readonly text: string;
}

/** Visible characters on each side: about a clause, so that a change in the next one does not count. */
const CONTEXT = 16;
const DIGITS = 16;

/**
 * Gives every finding a fingerprint: the first 16 hexadecimal digits of the SHA-256 of its rule, the name of its file,
 * what stands there and a few characters around it, folded and without white space and the numbers of divisions, and of a
 * number that counts findings which have all this in common. So it stays while lines are shifted or broken elsewhere, while other parts of the text
 * change, and in every language; it changes with the words themselves. Of a finding in a file that is no source (a
 * configuration, a report) the id and what stands there count, and of its path only the last step.
 *
 * No two findings of a call have the same one, nor have those of two calls whose rules or names of files differ.
 * @param sources by the path of findings in them
 * @returns the findings in their order
 */
export function withFingerprints(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, FingerprintSource>,
): Finding[] {
  const alike = grouped(findings.keys(), (at) => identity(findings[at] as Finding, sources));
  const prints: string[] = [];
  for (const [same, indexes] of alike) {
    const inOrder = indexes.sort((a, b) => byPlace(findings[a] as Finding, findings[b] as Finding) || a - b);
    for (const [count, at] of inOrder.entries()) prints[at] = digest(`${same}\n${count + 1}`);
  }
  return findings.map((finding, at) => ({ ...finding, fingerprint: prints[at] as string }));
}

function identity(finding: Finding, sources: ReadonlyMap<string, FingerprintSource>): string {
  const { rule, path, id, start, end } = finding;
  const source = sources.get(path);
  const actual = foldText(finding.actual ?? '');
  if (!source) return JSON.stringify([rule, path.split(/[\\/]/u).at(-1), id, actual]);
  const { name } = source;
  const text = withoutNumbers(source);
  return JSON.stringify([rule, name, actual, before(text, start.offset), after(text, end.offset)]);
}

/** Not by the message, which is another in every language. */
function byPlace(a: Finding, b: Finding): number {
  const [one, other] = [a.expected ?? '', b.expected ?? ''];
  return (
    a.start.offset - b.start.offset ||
    a.end.offset - b.end.offset ||
    (one === other ? 0 : one < other ? -1 : 1)
  );
}

const NUMERALS = String.raw`[\s${HAN_NUMERAL}${ARABIC_NUMERAL}]+`;
const NUMBERS = new RegExp(`第${NUMERALS}(?=[编章节条款项])|[（(]${NUMERALS}(?=[）)])`, 'gu');

/**
 * The text with blanks for the numbers of divisions, so that an article put in far away, which renumbers all that
 * follow, makes nothing of what was accepted new. As long as the text.
 */
const withoutNumbers = once(({ text }: FingerprintSource): string =>
  text.replace(NUMBERS, (number) => (number[0] as string) + ' '.repeat(number.length - 1)),
);

function before(text: string, offset: number): string {
  const found: string[] = [];
  for (let at = offset; at > 0 && found.length < CONTEXT;) {
    const isPair = at > 1 && (text.codePointAt(at - 2) as number) > 0xffff;
    const char = text.slice(isPair ? at - 2 : at - 1, at);
    const shown = fold(char);
    if (shown !== '') found.push(shown);
    at -= char.length;
  }
  return found.reverse().join('');
}

function after(text: string, offset: number): string {
  const found: string[] = [];
  for (let at = offset; at < text.length && found.length < CONTEXT;) {
    const char = String.fromCodePoint(text.codePointAt(at) as number);
    const shown = fold(char);
    if (shown !== '') found.push(shown);
    at += char.length;
  }
  return found.join('');
}

function digest(data: string): string {
  return sha256(data).slice(0, DIGITS);
}
