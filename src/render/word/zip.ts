import { strToU8, zipSync, type Zippable } from 'fflate';

/** Parts of a package that its readers look for first. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

/**
 * The first day that the format can write. An archive stores the local time, and without an offset this is local; noon,
 * because clocks are put forward at night.
 */
const BEGINNING = '1980-01-01T12:00:00';

/**
 * Packs the parts of an Office document: the same bytes for the same parts, whatever the clock and the order they come in.
 * @param parts by their paths in the package
 */
export function zipParts(parts: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  const rest = [...parts.keys()].filter((path) => !FIRST.includes(path)).sort();
  const files: Zippable = {};
  for (const path of [...FIRST, ...rest]) {
    const part = parts.get(path);
    if (part !== undefined) files[path] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(files, { level: 6, mtime: BEGINNING });
}
