import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { shortestDistance } from '../lcs-length.js';
import { median } from '../statistics.js';
import type { Engine } from './engines.js';
import { unrelatedPair } from './samples.js';

/** One engine on two unrelated paragraphs, in processes of its own. */
export interface Unrelated {
  readonly engine: string;
  /** Medians of the runs; undefined where the engine had not finished within the limit. */
  readonly took: { readonly ms: number; readonly megabytes: number; readonly excess: number } | undefined;
}

interface Report {
  readonly ms: number;
  readonly distance: number;
  readonly megabytes: number;
}

/** Compares two unrelated paragraphs with each engine, cold, each time in a new process that is stopped at the limit. */
export async function compareUnrelated(
  engines: readonly Engine[],
  rounds: number,
  limitMs: number,
): Promise<Unrelated[]> {
  const shortest = shortestDistance(...unrelatedPair(process.cwd()));
  const reports = engines.map((): Report[] => []);
  const given = new Set<Engine>();
  for (let round = 0; round < rounds; round++) {
    for (const [at, engine] of engines.entries()) {
      if (given.has(engine)) continue;
      const report = await runChild(engine, limitMs);
      if (report) reports[at]?.push(report);
      else given.add(engine);
    }
  }
  return engines.map((engine, at) => {
    const own = reports[at] ?? [];
    if (given.has(engine)) return { engine: engine.name, took: undefined };
    const middle = (key: keyof Report): number => median(own.map((report) => report[key]));
    const took = { ms: middle('ms'), megabytes: middle('megabytes'), excess: middle('distance') - shortest };
    return { engine: engine.name, took };
  });
}

async function runChild({ name }: Engine, limitMs: number): Promise<Report | undefined> {
  const script = fileURLToPath(new URL('unrelated-child.js', import.meta.url));
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [script, name], { timeout: limitMs });
    return JSON.parse(stdout) as Report;
  } catch (error) {
    if ((error as { killed?: boolean }).killed === true) return undefined;
    throw error;
  }
}
