import { fileURLToPath } from 'node:url';
import { lintText, type LintText } from '../../src/lint/view/text.js';
import { witnessOf } from '../../src/pipeline.js';
import { read, readText } from '../../src/read/index.js';
import type { Notice } from '../../src/model/notice.js';
import type { Role } from '../../src/model/witness.js';

/** A text as rules see it. */
export function text(content: string, role: Role = 'base', path = `${role}.txt`): LintText {
  return noticedText(content, [], role, path);
}

/** A text whose reader noticed something. */
export function noticedText(
  content: string,
  notices: readonly Notice[],
  role: Role = 'base',
  path = `${role}.txt`,
): LintText {
  return lintText(witnessOf({ ...readText(content, path), notices }, { siglum: role, role }));
}

/** A text of the corpus as rules see it. */
export async function corpusText(name: string, role: Role = 'base'): Promise<LintText> {
  const path = fileURLToPath(new URL(`../../corpus/${name}`, import.meta.url));
  return lintText(witnessOf({ ...(await read(path)), path: name }, { siglum: name, role }));
}
