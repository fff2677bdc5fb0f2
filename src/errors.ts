import { INPUT_MESSAGES, type InputProblems } from './messages/input.js';
import type { Language } from './messages/language.js';

/** Code of something the program cannot work with, e.g. `file-missing`. */
export type InputCode = keyof InputProblems;

/**
 * Input the program cannot work with. `message` is one line in Chinese that says what, where and what to do;
 * {@link describeInputError} gives it in another language. The command line prints it and exits 2.
 */
export class InputError<Code extends InputCode = InputCode> extends Error {
  override readonly name = 'InputError';

  /**
   * @param code a code of the catalogue in messages/input.ts
   * @param parameters what the line of that code speaks of
   * @param options the error this one stands for, as `cause`
   */
  constructor(
    readonly code: Code,
    readonly parameters: InputProblems[Code],
    options?: ErrorOptions,
  ) {
    super(line(code, parameters, 'zh'), options);
  }
}

/** The line of an {@link InputError} in a language. */
export function describeInputError(error: InputError, lang: Language): string {
  return line(error.code, error.parameters, lang);
}

function line<Code extends InputCode>(code: Code, parameters: InputProblems[Code], lang: Language): string {
  return oneLine(INPUT_MESSAGES[lang][code](parameters));
}

/** A file name may hold a line end or an escape sequence; in a message both are written out. */
export function oneLine(message: string): string {
  return message.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`);
}
