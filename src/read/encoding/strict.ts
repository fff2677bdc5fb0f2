/** Where bytes cease to be what their encoding allows: offset of the first byte of the wrong character. */
export interface WrongByte {
  readonly offset: number;
}

const STRICT = { fatal: true, ignoreBOM: true } as const;
const STEP = 1 << 16;
/** More than the bytes of the longest character, so that stepping back this far passes the end of one. */
const BACK = 16;

/** ICU reads 0x80, 0xFF and HKSCS pairs of Big5 as controls or private characters, which says nothing to a reader. */
const BIG5_UNMAPPED = /[\u0080-\u009f\ue000-\uf8ff]/u;
const NOTHING = /(?!)/u;

/**
 * Decodes without replacing anything: where the bytes are wrong it says so instead of putting U+FFFD.
 * A byte-order mark is decoded like any other character.
 * @param encoding a WHATWG name that TextDecoder knows
 */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | WrongByte {
  const decoder = decoderFor(encoding);
  const unmapped = encoding === 'big5' ? BIG5_UNMAPPED : NOTHING;
  try {
    const text = new TextDecoder(decoder, STRICT).decode(bytes);
    if (unmapped === NOTHING || !unmapped.test(text)) return text;
  } catch {
    // TextDecoder does not say where: look for the place below.
  }
  return { offset: wrongOffset(bytes, decoder, unmapped) };
}

/** WHATWG decodes gbk as gb18030; ICU's own gbk table takes 0xFF for a character and leaves others private. */
function decoderFor(encoding: string): string {
  return encoding === 'gbk' ? 'gb18030' : encoding;
}

/** Narrows down to a step of the text, then goes on byte by byte from shortly before it. */
function wrongOffset(bytes: Uint8Array, decoder: string, unmapped: RegExp): number {
  const from = Math.max(0, goodSteps(bytes, decoder, unmapped) - BACK);
  const stream = new TextDecoder(decoder, STRICT);
  stream.decode(bytes.subarray(0, from), { stream: true });
  let start = from;
  for (let at = from; at < bytes.length; at++) {
    try {
      const text = stream.decode(bytes.subarray(at, at + 1), { stream: true });
      if (unmapped.test(text)) return start;
      if (text !== '') start = at + 1;
    } catch {
      return start;
    }
  }
  return start;
}

/** Bytes at the beginning, in whole steps, that decode without complaint. */
function goodSteps(bytes: Uint8Array, decoder: string, unmapped: RegExp): number {
  const stream = new TextDecoder(decoder, STRICT);
  for (let at = 0; at < bytes.length; at += STEP) {
    try {
      if (unmapped.test(stream.decode(bytes.subarray(at, at + STEP), { stream: true }))) return at;
    } catch {
      return at;
    }
  }
  return Math.max(0, bytes.length - (bytes.length % STEP));
}
