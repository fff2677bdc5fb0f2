import { codePoints, collection, type Collection, type CollectionName } from './collections.js';

/** The predefined tables from character codes to numbers of characters (PDF 32000-1, 9.7.5.2). */
interface Predefined {
  readonly collection: CollectionName;
  /** A WHATWG label, or a Unicode form. */
  readonly encoding: 'gbk' | 'big5' | 'shift_jis' | 'ucs2' | 'utf16';
  /** Its ASCII letters are half as wide as a Chinese character, not as wide as each needs. */
  readonly half?: boolean;
}

const gbk = (half: boolean): Predefined => ({ collection: 'GB1', encoding: 'gbk', half });
const big5 = (half: boolean): Predefined => ({ collection: 'CNS1', encoding: 'big5', half });
const rksj = (half: boolean): Predefined => ({ collection: 'Japan1', encoding: 'shift_jis', half });

const PREDEFINED: Readonly<Record<string, Predefined>> = {
  'GB-EUC': gbk(true),
  'GBpc-EUC': gbk(false),
  'GBK-EUC': gbk(true),
  'GBKp-EUC': gbk(false),
  GBK2K: gbk(true),
  'UniGB-UCS2': { collection: 'GB1', encoding: 'ucs2' },
  'UniGB-UTF16': { collection: 'GB1', encoding: 'utf16' },
  B5pc: big5(false),
  'HKscs-B5': big5(false),
  'ETen-B5': big5(true),
  'ETenms-B5': big5(false),
  'UniCNS-UCS2': { collection: 'CNS1', encoding: 'ucs2' },
  'UniCNS-UTF16': { collection: 'CNS1', encoding: 'utf16' },
  '90ms-RKSJ': rksj(true),
  '90msp-RKSJ': rksj(false),
  'UniJIS-UCS2': { collection: 'Japan1', encoding: 'ucs2' },
  'UniJIS-UCS2-HW': { collection: 'Japan1', encoding: 'ucs2', half: true },
  'UniJIS-UTF16': { collection: 'Japan1', encoding: 'utf16' },
};

/** One code in hex, and a number. */
type Pair = readonly [string, number];

/**
 * What pdf.js asks for the tables it does not hold. It calls this with `new`; nothing is ever fetched.
 * @throws Error for anything but a table that can be made
 */
export function cmapFactory(): { fetch: (wanted: Wanted) => Promise<Uint8Array> } {
  return {
    fetch: async ({ kind, filename }) => {
      const bytes = kind === 'cMapUrl' ? cmapBytes(filename) : undefined;
      if (bytes === undefined) throw new Error(`not available: ${filename}`);
      return bytes;
    },
  };
}

interface Wanted {
  readonly kind: string;
  readonly filename: string;
}

const made = new Map<string, Uint8Array>();

/** Made once: a program that reads many documents meets the same few tables. */
function cmapBytes(name: string): Uint8Array | undefined {
  const known = made.get(name);
  const text = known ? undefined : cmapText(name);
  if (text === undefined) return known;
  const bytes = new TextEncoder().encode(text);
  made.set(name, bytes);
  return bytes;
}

/**
 * The text of a predefined table, or of the one from numbers back to Unicode; undefined for what is none. Of a table that
 * is not known here (Korean ones, the older Japanese ones) every code of two bytes is a character that is not known.
 */
function cmapText(name: string): string | undefined {
  const back = /^Adobe-(\w+)-UCS2$/u.exec(name)?.[1];
  if (back !== undefined) return isKnown(back) ? toUnicode(collection(back)) : nothingKnown();
  const [, stem = '', mode] = /^(?:(.*)-)?([HV])$/u.exec(name) ?? [];
  if (mode === undefined) return undefined;
  const predefined = PREDEFINED[stem];
  if (!predefined) return unknownTable(mode);
  const lines = pairsOf(predefined).map(([code, number]) => `<${code}> ${number}`);
  return [
    `/WMode ${mode === 'V' ? 1 : 0} def`,
    ...section('codespacerange', SPACES[predefined.encoding]),
    ...section('cidchar', lines),
    'endcmap',
  ].join('\n');
}

function isKnown(name: string): name is CollectionName {
  return name === 'GB1' || name === 'CNS1' || name === 'Japan1';
}

/** A number that no character has here. */
const NOBODY = 19_199;
const CODES = 0x10000;

function unknownTable(mode: string): string {
  const lines = Array.from({ length: CODES }, (_, code) => `<${hex(code, 4)}> ${NOBODY}`);
  return [
    `/WMode ${mode === 'V' ? 1 : 0} def`,
    ...section('codespacerange', ['<0000> <ffff>']),
    ...section('cidchar', lines),
    'endcmap',
  ].join('\n');
}

function nothingKnown(): string {
  const lines = Array.from({ length: CODES }, (_, number) => `<${hex(number, 4)}> <fffd>`);
  return [...section('codespacerange', ['<0000> <ffff>']), ...section('bfchar', lines), 'endcmap'].join('\n');
}

function section(name: string, lines: readonly string[]): string[] {
  return [`${lines.length} begin${name}`, ...lines, `end${name}`];
}

const DOUBLE = ['<00> <80>', '<8140> <fefe>'];
const SPACES: Readonly<Record<Predefined['encoding'], readonly string[]>> = {
  gbk: DOUBLE,
  big5: DOUBLE,
  shift_jis: ['<00> <80>', '<a0> <df>', '<8140> <9ffc>', '<e040> <fcfc>'],
  ucs2: ['<0000> <ffff>'],
  utf16: ['<0000> <d7ff>', '<d800dc00> <dbffdfff>', '<e000> <ffff>'],
};

function pairsOf({ collection: name, encoding, half = false }: Predefined): Pair[] {
  const found = collection(name);
  const numberOf = (code: number): number | undefined =>
    half && code >= 0x20 && code <= 0x7e ? found.half(code) : found.numbers.get(code);
  if (encoding === 'ucs2' || encoding === 'utf16')
    return [...found.numbers.keys()].map((code) => [hex(code, 4), numberOf(code) as number]);
  return bytesOf(encoding).flatMap(({ hex: code, char }): Pair[] => {
    const number = numberOf(char);
    return number === undefined ? [] : [[code, number]];
  });
}

interface Coded {
  readonly hex: string;
  readonly char: number;
}

/** Every code of one or two bytes with the character it stands for. */
function bytesOf(encoding: string): Coded[] {
  const decoder = new TextDecoder(encoding);
  const codes: Coded[] = [];
  const add = (...bytes: number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes));
    const char = text.codePointAt(0) as number;
    if ([...text].length === 1 && char !== 0xfffd)
      codes.push({ hex: bytes.map((byte) => hex(byte, 2)).join(''), char });
  };
  for (let byte = 0x20; byte <= 0x7e; byte++) add(byte);
  if (encoding === 'shift_jis') for (let byte = 0xa1; byte <= 0xdf; byte++) add(byte);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) add(lead, trail);
  }
  return codes;
}

/** A number whose character is not known here is U+FFFD, so that it is missed rather than misread. */
function toUnicode(found: Collection): string {
  const codes = codePoints(found);
  for (let number = 1; number < found.free; number++) if (!codes.has(number)) codes.set(number, 0xfffd);
  const lines = [...codes].map(([number, code]) => `<${hex(number, 4)}> <${hex(code, 4)}>`);
  return [...section('codespacerange', ['<0000> <ffff>']), ...section('bfchar', lines), 'endcmap'].join('\n');
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
