import { relative } from 'node:path';

/** A path as the user would type it here. */
export function shown(path: string): string {
  return relative(process.cwd(), path) || '.';
}
