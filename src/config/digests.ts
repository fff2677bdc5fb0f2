import { isMap, isScalar, isSeq, parseDocument, type Range, type Scalar, type YAMLMap } from 'yaml';
import { InputError } from '../errors.js';

/**
 * Writes digests of texts into the text of a configuration. Everything else stays as it is, to the character: comments,
 * order, blank lines.
 * @param digests SHA-256 of files by the siglum of their text
 * @throws InputError where an entry is written so that no line for it can be found
 */
export function recordDigests(text: string, path: string, digests: ReadonlyMap<string, string>): string {
  const edits = entriesOf(text).flatMap((entry) => {
    const siglum = valueOf(entry, 'siglum');
    const digest = digests.get(String(siglum?.value));
    return digest === undefined ? [] : [editOf(entry, digest, text, path)];
  });
  let result = text;
  for (const { from, to, words } of edits.sort((a, b) => b.from - a.from))
    result = result.slice(0, from) + words + result.slice(to);
  return result;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

function entriesOf(text: string): YAMLMap[] {
  const { contents } = parseDocument(text, { stringKeys: true });
  const list = isMap(contents) ? contents.get('witnesses', true) : undefined;
  return isSeq(list) ? list.items.filter(isMap) : [];
}

function valueOf(entry: YAMLMap, key: string): Scalar | undefined {
  const value = entry.get(key, true);
  return isScalar(value) ? value : undefined;
}

/** A digest there is replaced; a new one gets a line of its own behind that of the file, as far in, or follows it in braces. */
function editOf(entry: YAMLMap, digest: string, text: string, path: string): Edit {
  const there = valueOf(entry, 'sha256')?.range;
  if (there) return { from: there[0], to: there[1], words: digest };
  const place = filePlace(entry);
  if (place === undefined) {
    const line = text.slice(0, entry.range?.[0] ?? 0).split('\n').length;
    const siglum = String(valueOf(entry, 'siglum')?.value);
    throw new InputError('digest-unwritable', { path, line, siglum });
  }
  if (entry.flow) return { from: place.value, to: place.value, words: `, sha256: ${digest}` };
  const end = lineEnd(text, place.value);
  const column = place.key - (text.lastIndexOf('\n', place.key - 1) + 1);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return { from: end, to: end, words: `${newline}${' '.repeat(column)}sha256: ${digest}` };
}

/** Where the key `file` begins and its value ends; undefined where the value is written elsewhere, under an anchor. */
function filePlace(entry: YAMLMap): { readonly key: number; readonly value: number } | undefined {
  const pair = entry.items.find(({ key }) => isScalar(key) && key.value === 'file');
  const [key, value] = [rangeOf(pair?.key)?.[0], rangeOf(pair?.value)?.[1]];
  return key === undefined || value === undefined ? undefined : { key, value };
}

function rangeOf(node: unknown): Range | null | undefined {
  return isScalar(node) ? node.range : undefined;
}

/** Behind a comment, too. */
function lineEnd(text: string, offset: number): number {
  const at = text.slice(offset).search(/\r?\n/u);
  return at < 0 ? text.length : offset + at;
}
