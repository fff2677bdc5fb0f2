import { InputError } from '../errors.js';

/** What the command line sees of the world; tests give their own. */
export interface Io {
  /** The bytes of standard input, not many more than `limit` of them. @throws InputError if it cannot be read */
  readonly stdin: (limit: number) => Promise<Uint8Array>;
  /** Writes data. @throws InputError if it cannot be written; a reader who went away is no failure */
  readonly stdout: (text: string) => Promise<void>;
  /** Writes a message. */
  readonly stderr: (text: string) => void;
  /** Standard output is a terminal. */
  readonly isTerminal: boolean;
  /** Columns of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
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
  };
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

/** `jiaokan … | head` closes the pipe early; a full disk is another matter. */
function writeStdout(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      const reason = (error as NodeJS.ErrnoException | null | undefined)?.code;
      if (reason === undefined || reason === 'EPIPE') resolve();
      else reject(new InputError('output-failed', { path: '-', reason }, { cause: error }));
    });
  });
}
