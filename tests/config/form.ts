import type { ListedRule } from '../../src/lint/index.js';
import { configDocument, type ConfigDocument } from '../../src/config/document.js';
import { configSchema, type ConfigForm } from '../../src/config/schema.js';
import { InputError } from '../../src/errors.js';

/** Two texts; what is added to it begins in line 5. */
export const TWO = `title: 校勘
witnesses:
  - { siglum: 甲, role: base, file: a.txt, source: 一 }
  - { siglum: 乙, role: witness, file: './b:1.txt', source: 二 }
`;

const doc = { summary: '一', explanation: '二', advice: '三' };
const rule = (id: string, options?: ListedRule['options']): ListedRule => ({
  id,
  group: 'text',
  level: 'warning',
  doc: { zh: doc, en: doc },
  ...(options && { options }),
});
const said = { zh: '一', en: 'one' };

/** One rule without options, one with two kinds of words, one with a number and a flag. */
export const RULES: readonly ListedRule[] = [
  rule('stray-space'),
  rule('terms', {
    forbidden: { kind: 'words', default: [], doc: said },
    deprecated: { kind: 'replacements', default: {}, doc: said },
  }),
  rule('long-sentence', {
    limit: { kind: 'number', default: 100, doc: said },
    strict: { kind: 'flag', default: false, doc: said },
  }),
  rule('long-title'),
];

/** A configuration as the checks of its parts get it. */
export function form(yaml: string): { readonly form: ConfigForm; readonly document: ConfigDocument } {
  const document = configDocument(yaml, 'k.yaml');
  return { form: configSchema.parse(document.value), document };
}

/** `line:column code` of the problem that a check throws, which is told in one line of each language. */
export function problemOf(check: () => unknown): string {
  try {
    check();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const [, place] = /^k\.yaml:(\d+:\d+): /u.exec(error.message) ?? [];
    return `${place} ${error.code}`;
  }
  return 'was accepted';
}
