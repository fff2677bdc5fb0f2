import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { InputError } from '../errors.js';

/** What the command line sees of the world; tests give their own. */
export interface Io {
  /** The bytes of standard input, not many more than `limit` of them. @throws InputError if it cannot be read */
  readonly stdin: (limit: number) => Promise<Uint8Array>;
  /** Writes data, text or UTF-8. @throws InputError if it cannot be written; a reader who went away is no failure */
  readonly stdout: (data: string | Uint8Array) => Promise<void>;
  /** Writes a message. */
  readonly stderr: (text: string) => void;
  /** Standard output is a terminal. */
  readonly isTerminal: boolean;
  /** Columns of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard error, where it is a terminal. */
  readonly screen?: Screen;
  /** Without them everything is done in the main thread. */
  readonly threads?: Threads;
  /** Gives what stands for this program, whose results another one does not take for its own; without it nothing is kept. */
  readonly program?: () => Promise<string | undefined>;
}

/** A terminal on which a line can be shown while the user waits. */
export interface Screen {
  /** Columns it has now: a window can be resized. */
  readonly columns: () => number;
  /** Milliseconds since any moment. Only what is shown while waiting may depend on it, never a result. */
  readonly now: () => number;
}

/** Threads that can work beside the main one. */
export interface Threads {
  /** The module they run; see worker.ts. */
  readonly worker: URL;
  /** How many the machine has cores for. */
  readonly most: number;
}

/** The streams and the environment of this process. */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  // Failures to write come to the callbacks below; without these listeners they would end the process first.
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
  return {
    stdin: readStdin,
    stdout: writeStdout,
    stderr: (text) => void stderr.write(text),
    isTerminal: stdout.isTTY === true,
    columns: stdout.isTTY === true ? stdout.columns : undefined,
    env,
    ...(stderr.isTTY === true ? { screen: errorScreen() } : {}),
    // Beside the bundle this file becomes part of; see rolldown.config.js.
    threads: { worker: new URL('./cli-worker.js', import.meta.url), most: availableParallelism() },
    program: () => programDigest(new URL('.', import.meta.url)),
  };
}

/** SHA-256 of the files this program is bundled into; undefined where it is not. */
async function programDigest(folder: URL): Promise<string | undefined> {
  const names = (await readdir(folder)).filter((name) => /^cli-.*\.js$/u.test(name)).sort();
  if (names.length === 0) return undefined;
  const digest = createHash('sha256');
  for (const name of names) digest.update(`${name}\n`).update(await readFile(new URL(name, folder)));
  return digest.digest('hex');
}

function errorScreen(): Screen {
  // Some terminals give 0 columns.
  return { columns: () => process.stderr.columns || 80, now: () => process.uptime() * 1000 };
}

/** Stops once there is more than the limit, so that input without end cannot fill the memory. */
async function readStdin(limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let total = 0;
  try {
    for await (const chunk of process.stdin) {
      chunks.push(chunk as Buffer);
      total += (chunk as Buffer).length;
      if (total > limit) break;
    }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw reason === 'EISDIR'
      ? new InputError('file-directory', { path: '-' }, { cause: error })
      : new InputError('file-unreadable', { path: '-', reason }, { cause: error });
  }
  return Buffer.concat(chunks);
}

/** `jiaokan … | head` closes the pipe early, and what follows finds it closed; a full disk is another matter. */
function writeStdout(data: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(data, (error) => {
      const reason = (error as NodeJS.ErrnoException | null | undefined)?.code;
      if (reason === undefined || reason === 'EPIPE' || reason === 'ERR_STREAM_DESTROYED') resolve();
      else reject(new InputError('output-failed', { path: '-', reason }, { cause: error }));
    });
  });
}
