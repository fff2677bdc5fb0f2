/** Turns text into bytes of an encoding that Node can only decode, by decoding every pair of bytes once. */
export type Encode = (text: string) => Uint8Array;

/** An encoder for a legacy encoding whose characters take one or two bytes. Throws on a character outside it. */
export function encoderOf(label: 'gb18030' | 'big5'): Encode {
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = new TextDecoder(label).decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && char !== '\uFFFD' && !table.has(char)) table.set(char, [lead, trail]);
    }
  }
  return (text) =>
    Uint8Array.from(
      [...text].flatMap((char) => {
        if (char.charCodeAt(0) < 0x80) return [char.charCodeAt(0)];
        const bytes = table.get(char);
        if (bytes === undefined) throw new Error(`${label} has no ${char}`);
        return bytes;
      }),
    );
}

/** UTF-16 without a byte-order mark. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(order === 'le' ? bytes : bytes.swap16());
}

/** UTF-8. */
export function utf8(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'utf8'));
}

/** Several pieces of bytes, one after the other. */
export function bytes(...pieces: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}
