import { InputError } from '../errors.js';
import { read } from '../read/index.js';

/**
 * The text of a file that need not be there.
 * @throws InputError where it is there and cannot be read
 */
export async function textIfThere(path: string): Promise<string | undefined> {
  try {
    return (await read(path, { format: 'txt' })).text;
  } catch (error) {
    if (error instanceof InputError && error.code === 'file-missing') return undefined;
    throw error;
  }
}
