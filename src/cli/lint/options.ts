import type { FindingsOptions } from '../findings-options.js';
import type { ReadingOptions, WorkOptions } from '../options.js';

/** What `jiaokan lint` can be told. */
export interface LintCommandOptions extends FindingsOptions, ReadingOptions, WorkOptions {
  /** A configuration; false for none. */
  readonly config?: string | false;
}
