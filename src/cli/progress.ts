import { oneLine } from '../errors.js';
import { HELP } from '../messages/command-help.js';
import type { Context } from './command.js';

/** Says how far a command has come. */
export interface Progress {
  /** One more piece of work is done; `name` is what the user knows it by. */
  readonly done: (name: string) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

/** Milliseconds before the line is first shown: who waits no longer than that needs no consolation. */
const PATIENCE = 500;
/** Milliseconds for which a line stands at least. */
const PAUSE = 100;
/** Back to the first column, and erase what stands behind. */
const START = '\r';
const ERASE = '\u001b[K';

const SILENT: Progress = { done: () => undefined, clear: () => undefined };

/**
 * A line on standard error, rewritten in place. There is none unless standard error is a terminal that can do it: a
 * log would keep every state of it.
 * @param total pieces of work; a single one cannot be half done
 */
export async function progressOf(total: number, { io, language }: Context): Promise<Progress> {
  const { screen, env } = io;
  if (screen === undefined || total < 2 || env['TERM'] === 'dumb' || env['CI']) return SILENT;
  const { clip } = await import('../render/index.js');
  const begun = screen.now();
  let done = 0;
  let drawn: number | undefined;
  return {
    done: (name) => {
      done += 1;
      const now = screen.now();
      if (now - begun < PATIENCE || (drawn !== undefined && now - drawn < PAUSE)) return;
      drawn = now;
      const line = oneLine(HELP[language].progress(done, total, name));
      // A line as wide as the terminal would be folded by some of them, and then not be erased.
      io.stderr(`${START}${clip(line, screen.columns() - 1)}${ERASE}`);
    },
    clear: () => {
      if (drawn !== undefined) io.stderr(`${START}${ERASE}`);
    },
  };
}
