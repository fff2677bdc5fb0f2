import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of the project's corpus, in the order of their names, without white space. */
export function corpusTexts(root: string): string[] {
  const folder = join(root, 'corpus');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/[\s\uFEFF]+/gu, ''));
}
