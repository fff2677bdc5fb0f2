/** Texts copied out of PDF files hold a stray control here and there; more than one in twenty characters is no text. */
const TOLERATED = 0.05;
/** Ctrl-Z, with which DOS ended its files. */
const END_OF_FILE = 0x1a;
const DELETE = 0x7f;

/**
 * The first control character that shows a string not to be text, as an offset into it; undefined for a text.
 * One NUL is enough, since nothing that writes text writes it.
 */
export function binaryOffset(text: string): number | undefined {
  const nul = text.indexOf('\0');
  if (nul >= 0) return nul;
  let first: number | undefined;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isControl(text.charCodeAt(at))) continue;
    first ??= at;
    count++;
  }
  return count > text.length * TOLERATED ? first : undefined;
}

/** {@link binaryOffset} for bytes whose encoding is not known; controls are the same in all encodings but UTF-16. */
export function binaryByteOffset(bytes: Uint8Array): number | undefined {
  return binaryOffset(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
}

function isControl(code: number): boolean {
  if (code === DELETE) return true;
  if (code >= 0x20 || code === END_OF_FILE) return false;
  return code < 0x09 || code > 0x0d;
}
