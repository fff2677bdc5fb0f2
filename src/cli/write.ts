import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError } from '../errors.js';

/** Text, UTF-8, or pieces of them one after the other. */
export type Content = string | Uint8Array | (string | Uint8Array)[];

/** A file that is all there under a temporary name. */
interface Draft {
  readonly temporary: string;
  readonly target: string;
}

/**
 * Writes files so that a reader never meets half of one: each goes to a temporary name first, and only when all are
 * there are they given their own. Directories are made as needed.
 * @param files path → content
 * @throws InputError where something cannot be written; nothing of what was there before is touched then
 */
export async function writeFiles(files: ReadonlyMap<string, Content>): Promise<void> {
  const drafts: Draft[] = [];
  let current = '';
  try {
    for (const [path, content] of files) {
      current = path;
      const draft = await draftOf(path, content, drafts.length);
      if (draft) drafts.push(draft);
    }
    for (const { temporary, target } of drafts) {
      current = target;
      await rename(temporary, target);
    }
  } catch (error) {
    await Promise.all(drafts.map(({ temporary }) => rm(temporary, { force: true })));
    throw new InputError('output-failed', { path: current, reason: reasonOf(error) }, { cause: error });
  }
}

/** Nothing for a device or a pipe (`-o /dev/null`): that is written to, not replaced. */
async function draftOf(path: string, content: Content, count: number): Promise<Draft | undefined> {
  const there = await existing(path);
  if (there?.isDirectory) throw Object.assign(new Error(path), { code: 'EISDIR' });
  if (there && !there.isFile) {
    await writeFile(path, content);
    return undefined;
  }
  const target = there?.target ?? path;
  await makeDirectory(dirname(target));
  const temporary = join(dirname(target), `.jiaokan-${process.pid}-${count}.tmp`);
  try {
    await writeFile(temporary, content, there ? { mode: there.mode } : {});
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined); // On a full disk half of it is there.
    throw error;
  }
  return { temporary, target };
}

interface Existing {
  /** Where a symbolic link leads; the link itself stays. */
  readonly target: string;
  readonly mode: number;
  readonly isFile: boolean;
  readonly isDirectory: boolean;
}

async function existing(path: string): Promise<Existing | undefined> {
  try {
    const stats = await stat(path);
    return {
      target: await realpath(path),
      mode: stats.mode & 0o777,
      isFile: stats.isFile(),
      isDirectory: stats.isDirectory(),
    };
  } catch {
    return undefined; // Not there yet; what else may be wrong comes to light in writing.
  }
}

/** Step by step: `recursive` never returns below a directory such as /proc, which accepts none. */
async function makeDirectory(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeDirectory(dirname(path));
    await mkdir(path);
  }
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
