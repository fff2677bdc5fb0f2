import { InputError } from '../errors.js';
import { damageSaid, damaged } from './damaged.js';
import type { DocumentReader, DocumentWishes, ReadDocument } from './document.js';
import type { Block } from './docx/lines/block.js';
import { unboxed } from './docx/lines/text-boxes.js';
import { readComments, type PlacedComment } from './docx/parts/comments.js';
import { counterOf } from './docx/numbers/counter.js';
import { readHeads } from './docx/parts/heads.js';
import { linesOf } from './docx/lines/lines.js';
import { readNotes } from './docx/parts/notes.js';
import { numberingReader } from './docx/numbers/numbering.js';
import { noticesOf, placedChanges, placedRemarks, setLines, type Outgoing } from './docx/lines/outcome.js';
import { closeStory } from './docx/text/paragraph.js';
import { readPart } from './docx/text/read-part.js';
import { beginReading, type NoteReference, type Reading } from './docx/text/reading.js';
import { mainPart, relatedPart, relationsOf, type Relation } from './docx/parts/relations.js';
import { stylesReader } from './docx/parts/styles.js';
import { openZip, type Zip } from './zip/open.js';
import { parsePart } from './xml/parse.js';

/**
 * Reads a Word document (.docx) from its parts: the text with the numbers that Word makes by itself, tables, notes, text
 * boxes, heads and feet, in one of the two states that tracked changes leave open.
 *
 * Nothing is fetched or opened that the document refers to outside of itself.
 * @throws InputError for everything that is not such a document, whole and of honest size
 */
export const readDocx: DocumentReader = (bytes, path, wishes) =>
  Promise.resolve().then(() => {
    try {
      return readZip(openZip(bytes, path), wishes);
    } catch (error) {
      if (error instanceof InputError) throw error;
      // A fault that nobody has thought of is still one of this document, and has to be one line.
      throw damaged(path, 'docx', damageSaid(error), { cause: error });
    }
  });

function readZip(zip: Zip, { revision }: DocumentWishes): ReadDocument {
  const main = mainPart(zip);
  const relations = relationsOf(zip, main.name);
  const { styles, counter } = settings(zip, relations);
  const reading = beginReading(revision ?? 'accepted', styles, counter);
  readPart(zip, main, reading, 'w:document');
  const body = unboxed(closeStory(reading).blocks);
  const lines: Outgoing[] = linesOf(body).map((line) => ({ line }));
  const notes = [
    ...notesOf(zip, relations, reading, 'footnotes', reading.footnotes),
    ...notesOf(zip, relations, reading, 'endnotes', reading.endnotes),
  ];
  for (const line of linesOf(notes)) lines.push({ line, hint: 'footnote' });
  for (const head of readHeads(zip, relations, reading)) lines.push(head);
  const text = setLines(lines);
  if (text.text.trim() === '') throw new InputError('document-empty', { path: zip.path, kind: 'docx' });
  const changes = placedChanges(reading.log.changes, text);
  return {
    text: text.text,
    lines: text.lines,
    notices: noticesOf(reading, changes.length, revision),
    ...(changes.length === 0 ? {} : { tracked: { state: reading.state, changes } }),
    remarks: placedRemarks(commentsOf(zip, relations, reading), text),
  };
}

function settings(zip: Zip, relations: readonly Relation[]): Pick<Reading, 'styles' | 'counter'> {
  const { handler: onStyles, styles } = stylesReader();
  const { handler: onNumbering, numbering } = numberingReader();
  const stylesPart = relatedPart(zip, relations, 'styles');
  const numberingPart = relatedPart(zip, relations, 'numbering');
  if (stylesPart) parsePart(zip, stylesPart, 'w:styles', onStyles);
  if (numberingPart) parsePart(zip, numberingPart, 'w:numbering', onNumbering);
  return { styles, counter: counterOf(numbering) };
}

function notesOf(
  zip: Zip,
  relations: readonly Relation[],
  reading: Reading,
  type: 'footnotes' | 'endnotes',
  references: readonly NoteReference[],
): Block[] {
  const part = references.length === 0 ? undefined : relatedPart(zip, relations, type);
  return part === undefined ? [] : readNotes(zip, part, reading, references, type);
}

function commentsOf(zip: Zip, relations: readonly Relation[], reading: Reading): PlacedComment[] {
  const part = reading.ranges.size === 0 ? undefined : relatedPart(zip, relations, 'comments');
  if (part === undefined) return [];
  const aside = beginReading(reading.state, reading.styles, reading.counter);
  return readComments(zip, part, aside, reading.ranges);
}
