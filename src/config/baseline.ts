import { z } from 'zod';
import { InputError } from '../errors.js';
import type { InputProblems } from '../messages/input.js';
import { configDocument, type ConfigDocument } from './document.js';
import { textIfThere } from './optional.js';

/** Name of the baseline beside a configuration. */
export const BASELINE_NAME = '.jiaokan-baseline.json';
/** Value of `schema` in a baseline. */
export const BASELINE_SCHEMA = 'jiaokan/baseline@1';

const entry = z.object({
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/u),
  rule: z.string(),
  file: z.string(),
  id: z.string(),
  message: z.string(),
  because: z.string().default(''),
});

const baseline = z.object({ schema: z.literal(BASELINE_SCHEMA), findings: z.array(entry) });

/** An entry of a baseline file, with the line it stands in (from 1). */
export interface WrittenEntry extends z.infer<typeof entry> {
  readonly at: { readonly line: number; readonly column: number };
}

/**
 * Reads a baseline.
 * @returns undefined where there is no such file
 * @throws InputError with line and column where it is none
 */
export async function loadBaseline(path: string): Promise<WrittenEntry[] | undefined> {
  const text = await textIfThere(path);
  if (text === undefined) return undefined;
  const document = documentOf(text, path);
  const parsed = baseline.safeParse(document.value);
  if (parsed.success) {
    return parsed.data.findings.map((one, index) => {
      const { line, column } = document.at(['findings', index]);
      return { ...one, at: { line, column } };
    });
  }
  const [issue] = parsed.error.issues;
  throw new InputError('baseline-malformed', { ...document.at(issue?.path ?? []), schema: BASELINE_SCHEMA });
}

/** JSON is YAML, and this reader knows where everything stands. */
function documentOf(text: string, path: string): ConfigDocument {
  try {
    return configDocument(text, path);
  } catch (error) {
    if (!(error instanceof InputError) || error.code !== 'config-yaml') throw error;
    const { line, column } = error.parameters as InputProblems['config-yaml'];
    throw new InputError('baseline-malformed', { path, line, column, schema: BASELINE_SCHEMA });
  }
}
