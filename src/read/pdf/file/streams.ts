/** A stream as it stands in the file. */
export interface RawStream {
  /** Of its first byte in the file. */
  readonly offset: number;
  readonly bytes: Buffer;
  /** Names of its filters, in the order in which they are undone. */
  readonly filters: readonly string[];
  readonly isPicture: boolean;
  /** The data of a font, which may be large however it is packed. */
  readonly isFont: boolean;
  /** Neither words nor what they are made of: shapes of characters, colours, particulars of the file. */
  readonly isWordless: boolean;
}

/** Longer dictionaries are not looked at from their beginning. */
const LONGEST_DICTIONARY = 4096;
const FONT = /\/Length1\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b/u;
const WORDLESS = /\/Type\s*\/Metadata\b|\/Alternate\s*\/Device|\/FunctionType\b|\/ShadingType\b/u;
const KEYWORD = 'stream';
const END = 'endstream';
const LF = 0x0a;
const CR = 0x0d;

/** The streams of a file, from its first byte to its last; what is inside a stream is never taken for one. */
export function* streamsOf(file: Buffer): Generator<RawStream> {
  let at = file.indexOf(KEYWORD);
  while (at >= 0) {
    const offset = beginning(file, at);
    const dictionary = offset === undefined ? undefined : dictionaryBefore(file, at);
    let next = at + KEYWORD.length;
    if (offset !== undefined && dictionary !== undefined) {
      const end = endOf(file, offset, dictionary);
      yield {
        offset,
        bytes: file.subarray(offset, end),
        filters: filtersOf(dictionary),
        isPicture: /\/Subtype\s*\/Image\b/u.test(dictionary),
        isFont: FONT.test(dictionary),
        isWordless: FONT.test(dictionary) || WORDLESS.test(dictionary),
      };
      next = end;
    }
    at = file.indexOf(KEYWORD, next);
  }
}

/** Behind the keyword stands a line end; `endstream` is another word. */
function beginning(file: Buffer, at: number): number | undefined {
  const after = at + KEYWORD.length;
  if (file[after] === LF) return after + 1;
  if (file[after] !== CR) return undefined;
  return file[after + 1] === LF ? after + 2 : after + 1;
}

function dictionaryBefore(file: Buffer, at: number): string | undefined {
  const before = file.toString('latin1', Math.max(0, at - LONGEST_DICTIONARY), at);
  if (!/>>\s*$/u.test(before)) return undefined;
  return before.slice(before.lastIndexOf(' obj') + 1);
}

/** By its length where the end is there, and where it is given elsewhere or wrong, by the next end. */
function endOf(file: Buffer, offset: number, dictionary: string): number {
  const length = /\/Length\s+(\d{1,10})(?!\d|\s+\d+\s+R)/u.exec(dictionary)?.[1];
  const end = offset + Number(length ?? -1);
  if (end >= offset && /^\s*endstream/u.test(file.toString('latin1', end, end + END.length + 4))) return end;
  const found = file.indexOf(END, offset);
  return found < 0 ? file.length : found;
}

function filtersOf(dictionary: string): string[] {
  const [, given = ''] = /\/Filter\s*(\/\w+|\[[^\]]*\])/u.exec(dictionary) ?? [];
  return [...given.matchAll(/\/(\w+)/gu)].map(([, name]) => name as string);
}
