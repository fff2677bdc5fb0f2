import type { FindingsOptions } from '../findings-options.js';
import type { WorkOptions } from '../options.js';

/** What `jiaokan check` can be told. */
export interface CheckOptions extends FindingsOptions, WorkOptions {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly because?: string;
  readonly accept?: boolean;
  readonly cache?: boolean;
}
