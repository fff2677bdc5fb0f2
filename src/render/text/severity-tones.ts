import type { Severity } from '../../model/finding.js';
import type { Tone } from './span.js';

/** The tone of the word for a severity. */
export const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = {
  error: 'base',
  warning: 'alert',
  note: 'faint',
};
