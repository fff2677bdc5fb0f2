/** Shorter pieces of a string are copied by the engine anyway. */
const SLICED_FROM = 13;

/**
 * The same string in memory of its own. A piece cut out of a long string keeps the whole of it alive, and a document
 * unpacks to a hundred megabytes of XML, of which a tenth is its text.
 */
export function ownCopy(text: string): string {
  return text.length < SLICED_FROM ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
