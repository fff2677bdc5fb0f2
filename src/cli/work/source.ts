import type { SourceText } from '../../model/source.js';
import { read, readBytes } from '../../read/index.js';
import type { TextInput } from './inputs.js';

/** Reads a file, or what came in on standard input. @throws InputError if it cannot be read */
export function sourceOf(input: TextInput): Promise<SourceText> {
  const { path, bytes } = input;
  return bytes === undefined ? read(path, input) : readBytes(bytes, path, input);
}
