import { z } from 'zod';
import { InputError } from '../errors.js';
import { read } from '../read/index.js';

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
  try {
    const { text } = await read(path, { format: 'txt' });
    return reviewed.parse(JSON.parse(text)).texts;
  } catch (error) {
    if (!(error instanceof InputError))
      throw new InputError('reviewed-malformed', { path }, { cause: error });
    if (error.code === 'file-missing') return {};
    throw error;
  }
}
