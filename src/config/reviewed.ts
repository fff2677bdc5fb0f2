import { z } from 'zod';
import { InputError } from '../errors.js';
import { textIfThere } from './optional.js';

/** Name of the file beside a configuration that holds what was reviewed. */
export const REVIEWED_NAME = '.jiaokan-reviewed.json';
/** Value of `schema` in it. */
export const REVIEWED_SCHEMA = 'jiaokan/reviewed@1';

const reviewed = z.object({
  schema: z.literal(REVIEWED_SCHEMA),
  texts: z.record(
    z.string(),
    z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/u), marks: z.string().regex(/^[0-9a-f]*$/u) }),
  ),
});

/** What is kept of reviewed texts, by the names the configuration gives their files. */
export type ReviewedTexts = z.infer<typeof reviewed>['texts'];

/**
 * Reads what is kept of reviewed texts.
 * @returns nothing where there is no such file
 * @throws InputError where it cannot be read
 */
export async function loadReviewed(path: string): Promise<ReviewedTexts> {
  const text = await textIfThere(path);
  if (text === undefined) return {};
  try {
    return reviewed.parse(JSON.parse(text)).texts;
  } catch (error) {
    throw new InputError('reviewed-malformed', { path }, { cause: error });
  }
}
