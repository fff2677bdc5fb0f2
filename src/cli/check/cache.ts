import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../model/digest.js';
import { writeFiles } from '../write.js';

/** Name of the folder beside a configuration. It can be deleted at any time. */
export const CACHE_NAME = '.jiaokan-cache';

/** What earlier checks have found out, by what it was found out from. */
export interface Cache {
  /** What was found out from this; undefined where that is not known. */
  readonly get: <Value>(key: string) => Promise<Value | undefined>;
  /** Keeps what was found out. */
  readonly put: (key: string, value: unknown) => void;
  /** Writes what is new and takes away what this check did not ask for. A folder that cannot be written to is let be. */
  readonly close: () => Promise<void>;
}

/** Without memory. */
export const NO_CACHE: Cache = {
  get: () => Promise.resolve(undefined),
  put: () => undefined,
  close: () => Promise.resolve(),
};

/** The memory in a folder, which need not be there yet. */
export function openCache(folder: string): Cache {
  const asked = new Set<string>();
  const made = new Map<string, unknown>();
  return {
    get: async <Value>(key: string) => {
      asked.add(key);
      return (await valueIn(join(folder, fileOf(key)), key)) as Value | undefined;
    },
    put: (key, value) => {
      asked.add(key);
      made.set(key, value);
    },
    close: async () => {
      try {
        const files = [...made].map(
          ([key, value]) => [join(folder, fileOf(key)), sealed(key, value)] as const,
        );
        if (files.length > 0) await writeFiles(new Map([...files, [join(folder, '.gitignore'), '*\n']]));
        await forgetAllBut(asked, folder);
      } catch {
        // The next check finds everything out anew.
      }
    },
  };
}

/**
 * Stands for everything that a result depends on.
 * @param parts plain data: the program, the settings, the digests of the texts
 */
export function cacheKey(parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts));
}

function fileOf(key: string): string {
  return key.slice(0, 32);
}

/** With a digest of itself and its key: half a file, one that somebody has edited, or another's, is as good as none. */
function sealed(key: string, value: unknown): string {
  const json = JSON.stringify(value);
  return `${sha256(`${key}\n${json}`)}\n${json}\n`;
}

async function valueIn(path: string, key: string): Promise<unknown> {
  try {
    const [seal, json = ''] = (await readFile(path, 'utf8')).split('\n');
    return sha256(`${key}\n${json}`) === seal ? (JSON.parse(json) as unknown) : undefined;
  } catch {
    return undefined; // Not there.
  }
}

async function forgetAllBut(asked: ReadonlySet<string>, folder: string): Promise<void> {
  const kept = new Set([...asked].map(fileOf));
  const names = await readdir(folder);
  const old = names.filter((name) => /^[0-9a-f]{32}$/u.test(name) && !kept.has(name));
  await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
}
