import type { SourceText } from '../../model/source.js';
import { read, readBytes } from '../../read/index.js';
import type { TextInput } from './inputs.js';

/** Reads a file, or what came in on standard input. @throws InputError if it cannot be read */
export function sourceOf({ path, bytes, encoding, revision }: TextInput): Promise<SourceText> {
  const own = {
    ...(encoding === undefined ? {} : { encoding }),
    ...(revision === undefined ? {} : { revision }),
  };
  return bytes === undefined ? read(path, own) : readBytes(bytes, path, own);
}
