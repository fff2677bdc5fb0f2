import type { Extracted } from 'word-extractor';
import { InputError } from '../errors.js';
import type { Notice } from '../model/notice.js';
import type { Remark } from '../model/remark.js';
import { damageSaid, damaged } from './damaged.js';
import type { DocumentReader, ReadDocument } from './document.js';
import { countChanges } from './doc/changes.js';
import { oleOf } from './doc/ole.js';
import { headHint } from './head-hint.js';
import { written, type WrittenLine } from './written.js';

const AS_IT_IS = { filterUnicode: false } as const;

/**
 * Reads a Word document of the old kind (.doc): its words, without the numbers that Word makes by itself. Footnotes,
 * headers and text boxes come behind the text, since where they belong is not known.
 */
export const readDoc: DocumentReader = async (bytes, path) => {
  const ole = oleOf(bytes);
  if (!ole) throw damaged(path, 'doc', undefined);
  const has = (stream: string): boolean => ole.entries.some(({ name }) => name === stream);
  if (has('EncryptedPackage')) throw new InputError('document-protected', { path, kind: 'docx' });
  if (isEncrypted(ole.head('WordDocument', FLAGS + 2)))
    throw new InputError('document-protected', { path, kind: 'doc' });
  if (!has('WordDocument') || !ole.isSound) throw damaged(path, 'doc', undefined);
  const words = await extract(bytes, path);
  const read = documentOf(words, countChanges(ole.stream));
  if (read.lines.every(({ spans }) => spans.length === 0))
    throw new InputError('document-empty', { path, kind: 'doc' });
  return read;
};

/** Place of the flags in the head of a Word document, and the flag for encryption ([MS-DOC] 2.5.2, FibBase). */
const FLAGS = 0x0a;
const ENCRYPTED = 0x0100;

function isEncrypted(head: Uint8Array): boolean {
  return (((head[FLAGS + 1] ?? 0) << 8) & ENCRYPTED) !== 0;
}

async function extract(bytes: Uint8Array, path: string): Promise<Extracted> {
  const { default: Extractor } = await import('word-extractor');
  try {
    return await new Extractor().extract(Buffer.from(bytes));
  } catch (error) {
    throw damaged(path, 'doc', damageSaid(error), { cause: error });
  }
}

function documentOf(words: Extracted, changes: number): ReadDocument {
  const lines: WrittenLine[] = [
    ...headLines(words.getHeaders({ ...AS_IT_IS, includeFooters: false })),
    ...bodyLines(words.getBody(AS_IT_IS)),
    ...linesOf(words.getTextboxes(AS_IT_IS), 'text-box'),
    ...linesOf(words.getFootnotes(AS_IT_IS), 'footnote'),
    ...linesOf(words.getEndnotes(AS_IT_IS), 'footnote'),
    ...headLines(words.getFooters(AS_IT_IS)),
  ];
  const { text, lines: made } = written(lines);
  const end = text.length;
  const remarks = paragraphs(words.getAnnotations(AS_IT_IS)).map((said): Remark => {
    return { author: '', text: said.trim(), start: end, end };
  });
  const notices: Notice[] = [{ code: 'automatic-numbers-missing', parameters: {} }];
  if (changes > 0) notices.push({ code: 'changes-accepted', parameters: { changes } });
  return { text, lines: made, notices, remarks };
}

/** A page number is one, and what several sections have comes once. */
function headLines(words: string): WrittenLine[] {
  return [...new Set(paragraphs(words))].map((text) => ({ text, hint: headHint(text) }));
}

/** A row of a table has a tab behind each of its cells. */
function bodyLines(body: string): WrittenLine[] {
  const lines = body.split('\n');
  return lines
    .slice(0, lines.findLastIndex((text) => text !== '') + 1)
    .map((text) => (/\S\t+\S|\t$/u.test(text) && text.trim() !== '' ? { text, hint: 'table' } : { text }));
}

function linesOf(words: string, hint: NonNullable<WrittenLine['hint']>): WrittenLine[] {
  return paragraphs(words).map((text) => ({ text, hint }));
}

function paragraphs(words: string): string[] {
  return words.split('\n').filter((text) => text.trim() !== '');
}
