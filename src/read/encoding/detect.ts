import { isUtf8 } from 'node:buffer';
import { binaryByteOffset } from './control.js';
import { encodingOf } from './encoding.js';
import { chineseEvidence } from './evidence.js';
import { declaredEncoding, HEAD } from '../html/declared.js';
import { decodeStrictly } from './strict.js';

/** In the order in which equal evidence decides. */
const CANDIDATES = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
/** NUL is half of every ASCII character in UTF-16 and is in no other text. */
const WIDE = ['utf-16le', 'utf-16be'] as const;

/** Bytes enough to tell the encodings apart; thirty characters do. */
const SAMPLE = 1 << 16;
/** Four characters of a statute in their own encoding have more; a text in another language has less. */
const ENOUGH = 0.3;
/** With less of a lead over the second best, chardet is asked as well. */
const LEAD = 0.1;

interface Candidate {
  readonly encoding: string;
  readonly evidence: number;
}

/**
 * Finds the encoding of bytes without a byte-order mark: UTF-8 if they are valid as such and look like text,
 * otherwise the one among UTF-16, GB18030 and Big5 in which they look most like Chinese. UTF-8 is among these, too,
 * so that a text in UTF-8 with one wrong byte is not taken for something else.
 * What a web page says of itself counts only where the bytes do not speak clearly: pages are copied from one server to
 * another, and their heads with them.
 * @returns a WHATWG name, or undefined if the bytes are not text in any of them
 */
export async function detectEncoding(bytes: Uint8Array): Promise<string | undefined> {
  if (isUtf8(bytes) && binaryByteOffset(bytes) === undefined) return 'utf-8';
  const candidates = bytes.includes(0) ? WIDE : CANDIDATES;
  const ranked = candidates.map((encoding) => weigh(bytes, encoding)).sort((a, b) => b.evidence - a.evidence);
  const [best, second] = ranked as [Candidate, Candidate];
  const isClear = best.evidence >= ENOUGH && best.evidence - second.evidence >= LEAD;
  if (isClear) return best.encoding;
  const isChinese = best.evidence >= ENOUGH;
  const declared = declaredBy(bytes);
  if (declared !== undefined && (!isChinese || isCandidate(declared))) return declared;
  if (!isChinese) return undefined;
  return (await guessEncoding(bytes)) === second.encoding ? second.encoding : best.encoding;
}

/** What chardet takes the bytes for, as a WHATWG name. It knows more encodings than the above but not Chinese law. */
export async function guessEncoding(bytes: Uint8Array): Promise<string | undefined> {
  const { detect } = await import('chardet');
  const name = detect(sample(bytes));
  return name === null ? undefined : encodingOf(name);
}

/** `gbk` is a part of GB 18030. */
function isCandidate(encoding: string): boolean {
  return encoding === 'gbk' || CANDIDATES.some((candidate) => candidate === encoding);
}

/** The encoding that a web page names, if its bytes are possible in it. */
function declaredBy(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const label = /^\s*</u.test(head) ? declaredEncoding(head) : undefined;
  const encoding = label === undefined ? undefined : encodingOf(label);
  if (encoding === undefined || encoding.startsWith('utf-16')) return undefined;
  return typeof decodeStrictly(bytes, encoding) === 'string' ? encoding : undefined;
}

function weigh(bytes: Uint8Array, encoding: string): Candidate {
  const part = encoding.startsWith('utf-16') ? bytes.subarray(0, SAMPLE) : sample(bytes);
  // `stream` keeps a character cut in two at the end of the sample from counting as damage.
  const text = new TextDecoder(encoding).decode(part, { stream: true });
  return { encoding, evidence: chineseEvidence(text) };
}

/** From the first byte that is not ASCII: a character begins there in every encoding but UTF-16. */
function sample(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const from = Math.max(0, first);
  return bytes.subarray(from, from + SAMPLE);
}
