import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST } from '../../site.js';

/**
 * Names of files that an earlier build wrote, by its manifest, and this one does not.
 * @param output directory of the reports
 * @returns plain names of reports only, whatever the manifest says: nothing else is ever taken away
 */
export async function leftOver(output: string, files: ReadonlyMap<string, unknown>): Promise<string[]> {
  return (await namesIn(join(output, MANIFEST))).filter((name) => !files.has(name));
}

async function namesIn(manifest: string): Promise<string[]> {
  try {
    const names: unknown = JSON.parse(await readFile(manifest, 'utf8'));
    return Array.isArray(names) ? names.filter(isReport) : [];
  } catch {
    return []; // None there, or not written by a build: nothing is known to be ours.
  }
}

function isReport(name: unknown): name is string {
  return typeof name === 'string' && REPORT.test(name);
}

/** A plain file name; .txt, .xml and .csv are written for editions alone. */
const REPORT =
  /^(?:[^/\\]+\.(?:html|json|md|docx|xlsx)|[^/\\]+-edition(?:-\d+)?(?:\.(?:txt|xml)|-(?:variants|numbers)\.csv))$/u;
