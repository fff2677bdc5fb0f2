import { circled } from '../numbers/number-format.js';

/** A field: instructions to Word, and what it made of them, which alone is text. */
export interface Field {
  phase: 'instructions' | 'result';
  instructions: string;
  hasResult: boolean;
}

/** Longer instructions than Word takes are cut, as nothing but their beginning is looked at. */
const LONGEST = 2000;

/** Adds to the instructions of the field that is being read. */
export function instruct(fields: readonly Field[], text: string): void {
  const field = fields.at(-1);
  if (field?.phase !== 'instructions' || field.instructions.length > LONGEST) return;
  field.instructions += instructionsOf(text);
}

/** As much of a field's instructions as is looked at. */
export function instructionsOf(text: string): string {
  return text.slice(0, LONGEST);
}

/** Whether text at this place is printed: no instructions, and (in heads and feet) no page number. */
export function isPrinted(fields: readonly Field[], hidesPages: boolean): boolean {
  return fields.every(
    ({ phase, instructions }) =>
      phase === 'result' &&
      !(hidesPages && /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/iu.test(instructions)),
  );
}

/**
 * What a field prints that has no result of its own: words put in a circle (带圈字符), `EQ \o\ac(○,1)`, are the circled
 * number, or the words where Unicode has no such sign.
 */
export function printedByItself({ hasResult, instructions }: Field): string {
  if (hasResult) return '';
  const inner = /^\s*EQ\s*\\o\s*(?:\\a[clr]\s*)?\([^,;()]+[,;]([^()]+)\)/iu.exec(instructions)?.[1]?.trim();
  if (inner === undefined) return '';
  return /^\d{1,2}$/u.test(inner) ? circled(Number(inner)) : inner;
}
