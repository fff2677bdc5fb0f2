import { headHint } from '../../head-hint.js';
import type { Zip } from '../../zip/open.js';
import { ownEntry } from '../values.js';
import { linesOf } from '../lines/lines.js';
import type { Outgoing } from '../lines/outcome.js';
import { closeStory } from '../text/paragraph.js';
import { popStory, pushStory, type Reading } from '../text/reading.js';
import { readPart } from '../text/read-part.js';
import { partNamed, type Relation } from './relations.js';
import { emptyStory } from '../text/story.js';

/** Root elements, by the type of the relation. */
const ROOTS: Readonly<Record<string, string>> = { header: 'w:hdr', footer: 'w:ftr' };

/** A letter, digit or sign of a script: what is only dashes round a page number says nothing. */
const WORDS = /[\p{L}\p{N}]/u;

/**
 * Reads the heads and feet that sections ask for; each text comes once, as first and other pages often have the same.
 * @throws InputError as {@link readPart}
 */
export function readHeads(zip: Zip, relations: readonly Relation[], reading: Reading): Outgoing[] {
  reading.hidesPages = true;
  const seen = new Set<string>();
  const heads: Outgoing[] = [];
  for (const { id, type, part } of relations) {
    const root = reading.heads.has(id) ? ownEntry(ROOTS, type) : undefined;
    const entry = root !== undefined && part !== undefined ? partNamed(zip, part) : undefined;
    if (root === undefined || entry === undefined) continue;
    pushStory(reading, emptyStory());
    readPart(zip, entry, reading, root);
    closeStory(reading);
    const lines = linesOf(popStory(reading).blocks).filter(({ text }) => WORDS.test(text));
    const words = lines.map(({ text }) => text).join('\n');
    if (seen.has(words)) continue;
    seen.add(words);
    for (const line of lines) heads.push({ line, hint: headHint(line.text) });
  }
  return heads;
}
