import type { XmlElement } from '../xml/parse.js';

/** Numbers of a document that nobody could have counted to are none. */
const LARGEST = 1_000_000_000;

/** An attribute `val` of an element, empty where it has none. */
export function valueOf({ attribute }: XmlElement): string {
  return attribute('val') ?? '';
}

/** A whole number, or what else is given where there is none that makes sense. */
export function wholeNumber(text: string | undefined, otherwise: number): number {
  const value = text !== undefined && /^\s*[+-]?\d{1,10}\s*$/u.test(text) ? Number(text) : otherwise;
  return Math.abs(value) <= LARGEST ? value : otherwise;
}

/** Whether something that is on or off is on: its mere presence is. */
export function isOn(element: XmlElement): boolean {
  return !/^(?:0|false|off)$/u.test(valueOf(element));
}

/** Whether an attribute that is on or off is on: one that is not there is off. */
export function isTrue(written: string | undefined): boolean {
  return /^(?:1|true|on)$/u.test(written ?? '');
}

/** What a table has under the name of an element. Any name may come, also one that all objects know: `toString`. */
export function ownEntry<Entry>(table: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
