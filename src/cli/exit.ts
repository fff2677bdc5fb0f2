/** Exit codes, as scripts read them. */
export const EXIT = {
  /** Nothing wrong. */
  ok: 0,
  /** The work was done and found something: differences with `--exit-code`, reports out of date with `--check`. */
  findings: 1,
  /** The work could not be done: usage, configuration, unreadable input. */
  failure: 2,
} as const;
