import type { Family } from '../../model/tree.js';
import type { FamilyRules } from './family.js';
import { outline } from './outline.js';
import { qa } from './qa.js';
import { statute } from './statute.js';

/** Every family of texts, by name. To add one: a file here, a name in `model/tree.ts`, a line in this table. */
export const families: Readonly<Record<Family, FamilyRules>> = { statute, outline, qa };
