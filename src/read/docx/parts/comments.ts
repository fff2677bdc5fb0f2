import type { ZipEntry } from '../../zip/directory.js';
import type { Zip } from '../../zip/open.js';
import type { Place } from '../lines/block.js';
import { linesOf } from '../lines/lines.js';
import { ownCopy } from '../text/own-copy.js';
import { closeStory } from '../text/paragraph.js';
import { popStory, pushStory, type Reading } from '../text/reading.js';
import { readPart } from '../text/read-part.js';
import { emptyStory } from '../text/story.js';

/** A comment, with the places of the words it is about. */
export interface PlacedComment {
  readonly author: string;
  readonly date?: string;
  readonly text: string;
  readonly start: Place;
  readonly end: Place;
}

/**
 * Reads comments.xml.
 * @param reading one of its own, so that what is changed in comments is no change of the text
 * @param ranges what the text says about the places of comments; one that it does not name is not shown anywhere
 * @throws InputError as {@link readPart}
 */
export function readComments(
  zip: Zip,
  entry: ZipEntry,
  reading: Reading,
  ranges: Reading['ranges'],
): PlacedComment[] {
  const comments: PlacedComment[] = [];
  let open: { id: string; author: string; date: string | undefined } | undefined;
  readPart(zip, entry, reading, 'w:comments', {
    open: ({ name, attribute }) => {
      if (name !== 'w:comment') return false;
      const date = attribute('date');
      open = {
        id: attribute('id') ?? '',
        author: ownCopy(attribute('author') ?? ''),
        date: date === undefined ? undefined : ownCopy(date),
      };
      pushStory(reading, emptyStory());
      return true;
    },
    close: (name) => {
      if (name !== 'w:comment' || open === undefined) return false;
      closeStory(reading);
      const text = linesOf(popStory(reading).blocks)
        .map((line) => line.text)
        .join('\n');
      const range = ranges.get(open.id);
      const start = range?.start ?? range?.point;
      const { author, date } = open;
      const dated = date === undefined ? {} : { date };
      if (start !== undefined) {
        const end = range?.end ?? range?.point ?? start;
        comments.push({ author, ...dated, text: text.trim(), start, end });
      }
      return true;
    },
  });
  return comments;
}
