import type { ZipEntry } from '../../zip/directory.js';
import type { Zip } from '../../zip/open.js';
import type { Block } from '../lines/block.js';
import { closeStory } from '../text/paragraph.js';
import { popStory, pushStory, type NoteReference, type Reading } from '../text/reading.js';
import { readPart } from '../text/read-part.js';
import { emptyStory } from '../text/story.js';

/**
 * Reads footnotes.xml or endnotes.xml.
 * @param references to notes of this part, in the order of the text
 * @returns the notes that the text refers to, in its order; lines between text and notes are none
 * @throws InputError as {@link readPart}
 */
export function readNotes(
  zip: Zip,
  entry: ZipEntry,
  reading: Reading,
  references: readonly NoteReference[],
  type: 'footnotes' | 'endnotes',
): Block[] {
  const asked = new Map(references.map((reference) => [reference.id, reference]));
  const notes = new Map<string, readonly Block[]>();
  let id = '';
  const isNote = (name: string): boolean => name === 'w:footnote' || name === 'w:endnote';
  readPart(zip, entry, reading, type === 'footnotes' ? 'w:footnotes' : 'w:endnotes', {
    open: ({ name, attribute }) => {
      if (!isNote(name)) return false;
      id = attribute('id') ?? '';
      const reference = asked.get(id);
      pushStory(reading, emptyStory(reference?.isShown ?? false, reference?.place));
      return true;
    },
    close: (name) => {
      if (!isNote(name)) return false;
      closeStory(reading);
      notes.set(id, popStory(reading).blocks);
      return true;
    },
  });
  const shown = references.filter(({ isShown }) => isShown).map((reference) => reference.id);
  return [...new Set(shown)].flatMap((wanted) => notes.get(wanted) ?? []);
}
