import type { Notice } from '../model/notice.js';
import type { SourceLine } from '../model/source.js';

/**
 * Finds the lines of a text in some format.
 * @param text as decoded, without a byte-order mark
 * @param encoding it was decoded from; undefined where it was given as a string
 * @param path for messages only
 * @throws InputError for a text that no reader could work with, such as a page nested thousands deep
 */
export type TextLines = (
  text: string,
  encoding: string | undefined,
  path: string,
) => {
  readonly lines: SourceLine[];
  readonly notices?: readonly Notice[];
};
