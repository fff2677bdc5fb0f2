import type { SourceText } from './source.js';
import type { Root } from './tree.js';

/** What part a text plays (TEI: a witness; the base text is 底本). */
export const ROLES = ['base', 'witness', 'commentary', 'parallel'] as const;
export type Role = (typeof ROLES)[number];

/** One text in a collation. */
export interface Witness {
  /** Short name in the apparatus, e.g. 新华社. */
  readonly siglum: string;
  readonly role: Role;
  readonly source: SourceText;
  readonly tree: Root;
}
