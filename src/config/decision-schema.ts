import { z } from 'zod';
import type { ConfigPath } from './document.js';
import { DIVISION_ID, type FormCode } from './schema.js';

const form = (code: FormCode): { readonly error: FormCode } => ({ error: code });

/** What an editor has decided. `text` may stand beside the other keys, in the place of `choose: { text: … }`. */
const decision = z.strictObject({
  at: z.string().min(1).regex(DIVISION_ID, form('config-pin-id')),
  /** Nothing at all is not an empty text: it was forgotten. */
  lemma: z.string().nullable(),
  nth: z.int().positive().exactOptional(),
  choose: z.union([z.string(), z.strictObject({ text: z.string() })]).exactOptional(),
  text: z.string().nullable().exactOptional(),
  because: z.string().trim().min(1),
  by: z.string().trim().min(1).exactOptional(),
  date: z.iso.date(form('config-date')).exactOptional(),
  hash: z
    .string()
    .regex(/^[0-9a-f]{12}$/iu, form('config-pin-hash'))
    .toLowerCase()
    .exactOptional(),
  base: z.string().min(1).exactOptional(),
});

/** What a file of decisions may hold: a list of them, or only comments. */
export const decisionsSchema = z.array(decision).nullable();

/** A decision of the right form; whether the texts it names exist is another question. */
export type DecisionForm = z.infer<typeof decision>;

/** The keys that may stand in the map at a path of a file of decisions. */
export function decisionKeys(path: ConfigPath): readonly string[] {
  return path.length === 1 ? Object.keys(decision.shape) : [];
}
