import { open, type FileHandle } from 'node:fs/promises';
import { InputError, type InputCode } from '../errors.js';

/** Largest source in bytes; the longest code in the corpus of national law is under 1 MB. */
export const SIZE_LIMIT = 64 * 1024 * 1024;

/** The error for a source over {@link SIZE_LIMIT}. */
export function tooLarge(path: string): InputError {
  return new InputError('file-too-large', { path, megabytes: SIZE_LIMIT / (1024 * 1024) });
}

/**
 * The bytes of a file, a pipe or a device.
 * @throws InputError if there is no such file, it is a directory, cannot be read, or is over {@link SIZE_LIMIT}
 */
export async function loadBytes(path: string): Promise<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    const stat = await handle.stat();
    if (stat.isDirectory()) throw new InputError('file-directory', { path });
    if (stat.size > SIZE_LIMIT) throw tooLarge(path);
    return await gather(handle, path);
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(path, error);
  } finally {
    await handle?.close();
  }
}

/** Reads to the end rather than to the size of `stat`, which is 0 for pipes, and gives up on what has no end. */
async function gather(handle: FileHandle, path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of handle.createReadStream({ highWaterMark: 1 << 20, autoClose: false })) {
    chunks.push(chunk as Buffer);
    total += (chunk as Buffer).length;
    if (total > SIZE_LIMIT) throw tooLarge(path);
  }
  return Buffer.concat(chunks, total);
}

const CODES: Readonly<Record<string, Extract<InputCode, 'file-missing' | 'file-directory'>>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EISDIR: 'file-directory',
};

function unreadable(path: string, cause: unknown): InputError {
  const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
  const code = CODES[reason];
  return code === undefined
    ? new InputError('file-unreadable', { path, reason }, { cause })
    : new InputError(code, { path }, { cause });
}
