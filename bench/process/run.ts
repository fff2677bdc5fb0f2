import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** What a process says it used. */
interface Usage {
  /** Peak of its resident memory, 2²⁰ bytes each. */
  readonly megabytes: number;
  /** Seconds of processor time on all cores, its threads included. */
  readonly cpu: number;
}

/** One run of the program as a whole process. */
export interface ProcessRun extends Usage {
  /** From its start to its end. */
  readonly seconds: number;
}

/**
 * Runs `node bin/jiaokan.js` in the project and throws its output away.
 * @throws Error if it does not end with 0
 */
export function runProgram(args: readonly string[]): Promise<ProcessRun> {
  const probe = new URL('usage.js', import.meta.url).href;
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', probe, join('bin', 'jiaokan.js'), ...args], {
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    });
    let seconds = NaN;
    let usage = '';
    (child.stdio[3] as Readable).setEncoding('utf8').on('data', (text: string) => (usage += text));
    child.on('error', reject);
    child.on('exit', () => (seconds = (performance.now() - start) / 1000));
    child.on('close', (code) => {
      if (code === 0) resolve({ seconds, ...(JSON.parse(usage) as Usage) });
      else reject(new Error(`jiaokan ${args.join(' ')} ended with ${String(code)}`));
    });
  });
}
