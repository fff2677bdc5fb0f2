import { InputError } from '../../../errors.js';
import type { ZipEntry } from '../../zip/directory.js';
import type { Zip } from '../../zip/open.js';
import { parsePart, type XmlElement } from '../../xml/parse.js';
import { ownEntry } from '../values.js';
import { CLOSING } from './close-content.js';
import { OPENING } from './open-content.js';
import type { Reading } from './reading.js';

/** What a part has round its stories: the notes of footnotes.xml, the comments of comments.xml. */
export interface Frame {
  /** @returns whether the element is the frame's own business */
  readonly open: (element: XmlElement) => boolean;
  readonly close: (name: string) => boolean;
}

/** Elements that stay in memory, each some hundred bytes of it for ten bytes of the file; runs are smaller. */
const PIECES: ReadonlyMap<string, number> = new Map([
  ...'p br cr tr tc ins del moveFrom moveTo footnoteReference endnoteReference commentReference'
    .split(' ')
    .map((name) => [`w:${name}`, 1] as const),
  ['w:r', 0.2],
]);
/** The longest laws, with all their versions in one table, come to some ten thousand. */
const MOST_PIECES = 200_000;

function tooManyPieces({ path }: Zip, { name }: ZipEntry): InputError {
  const problem = { path, kind: 'docx', what: 'pieces', limit: MOST_PIECES, part: name } as const;
  return new InputError('document-excessive', problem);
}

const NO_FRAME: Frame = { open: () => false, close: () => false };

/**
 * Reads a part that holds text, as XML comes in, without building a tree of it.
 * @param root the root element of such a part
 * @throws InputError as {@link parsePart}, and if there are more paragraphs and cells than anybody could have written
 */
export function readPart(zip: Zip, entry: ZipEntry, reading: Reading, root: string, frame = NO_FRAME): void {
  const { path } = reading;
  let skipping = 0;
  parsePart(zip, entry, root, {
    open: (element) => {
      const { name } = element;
      reading.pieces += PIECES.get(name) ?? 0;
      if (reading.pieces > MOST_PIECES) throw tooManyPieces(zip, entry);
      if (skipping > 0 || (!frame.open(element) && ownEntry(OPENING, name)?.(reading, element) === 'skip'))
        skipping++;
      else path.push(name);
    },
    close: (name) => {
      if (skipping > 0) {
        skipping--;
        return;
      }
      path.pop();
      if (!frame.close(name)) ownEntry(CLOSING, name)?.(reading);
    },
    text: (text) => {
      if (skipping === 0) reading.characters?.push(text);
    },
  });
}
