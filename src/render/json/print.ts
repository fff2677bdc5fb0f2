/** Characters that JSON leaves as they are and a terminal might obey: DEL, C1 controls, bidi overrides. */
const UNSAFE = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/**
 * Writes a value as JSON, indented by two, with a line end. What could steer a terminal is written as an escape, which
 * reads back as the same string.
 */
export function printJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(UNSAFE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
