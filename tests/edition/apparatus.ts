import type { Reading } from '../../src/model/comparison.js';
import type { ApparatusEntry, ApparatusReading, Attestation } from '../../src/model/edition.js';

/** Line 3: 依规依法 twice in the first 款; line 4: once in the second. */
export const BASE_TEXT = `某办法
第一章　总则
第一条　部门依规依法履职，依规依法办事。
县级部门依规依法履职。
第二条　加强保护。
`;

/** Words, and the sigla of the texts that read so; those behind a colon only quote: `甲 乙:丙`. */
export type Read = readonly [words: string, sigla: string];

/**
 * A place of the apparatus as the base has it, nothing being decided; the first reading is the lemma.
 * @param offset where the lemma stands in {@link BASE_TEXT}
 */
export function entry(
  at: string,
  offset: number,
  reads: readonly Read[],
  more: Partial<ApparatusEntry> = {},
): ApparatusEntry {
  const [lemma = ''] = reads[0] ?? [];
  const there = readingAt(at, lemma, offset);
  return {
    id: `${at}.0000`,
    n: 1,
    at,
    lemma: lemma === '' ? null : there,
    ...(lemma === '' && { gap: { id: at, point: there.start } }),
    whole: false,
    readings: reads.map((read, index) => readingOf(read, index > 0, at, offset)),
    lacking: [],
    substantive: true,
    indirect: false,
    choice: { text: lemma, reading: 0, by: 'base', because: '' },
    hash: 'aaaaaaaaaaaa',
    variants: [],
    ...more,
  };
}

function readingOf([words, sigla]: Read, differs: boolean, at: string, offset: number): ApparatusReading {
  const [direct = '', quoting = ''] = sigla.split(':');
  const attest = (list: string, isDirect: boolean): Attestation[] =>
    list
      .split(' ')
      .filter((siglum) => siglum !== '')
      .map((siglum) => attestation(siglum, isDirect, readingAt(at, words, offset)));
  return {
    text: words,
    ...(differs && { kind: 'substitution' as const }),
    substantive: differs,
    attestations: [...attest(direct, true), ...attest(quoting, false)],
  };
}

function attestation(siglum: string, direct: boolean, reading: Reading): Attestation {
  return reading.text === ''
    ? { siglum, direct, reading: null, gap: { id: reading.id, point: reading.start } }
    : { siglum, direct, reading };
}

function readingAt(id: string, words: string, offset: number): Reading {
  const point = (at: number): Reading['start'] => {
    const before = BASE_TEXT.slice(0, at).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset: at };
  };
  return { id, text: words, start: point(offset), end: point(offset + words.length) };
}
