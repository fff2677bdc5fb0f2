import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { reviewMarks } from '../../check/review.js';
import {
  loadConfig,
  loadReviewed,
  recordDigests,
  REVIEWED_NAME,
  REVIEWED_SCHEMA,
  type Config,
  type ReviewedTexts,
} from '../../config.js';
import { oneLine } from '../../errors.js';
import { CHECK_MESSAGES } from '../../messages/check.js';
import { readEntry } from '../../pipeline.js';
import { MANIFEST } from '../../site.js';
import { writeSite } from '../build/run.js';
import { shown } from '../build/shown.js';
import { exists } from '../exists.js';
import type { Context } from '../command.js';
import { writeFiles } from '../write.js';
import type { CheckOptions } from './options.js';

/**
 * Records the files of a corpus as they are now: their digests in the configuration, marks of their lines beside it. The
 * reports, where there are any, hold digests and line numbers, and are built anew.
 * @throws InputError for what cannot be read or written; nothing is recorded then
 */
export async function acceptChanges(path: string, options: CheckOptions, context: Context): Promise<void> {
  const config = await loadConfig(path);
  const { texts, changed } = await asTheyAre(config);
  const say = CHECK_MESSAGES[context.language];
  const tell = (line: string): void => context.io.stderr(`${oneLine(line)}\n`);
  const file = join(dirname(config.path), REVIEWED_NAME);
  const known = await loadReviewed(file);
  const records = new Map<string, string>();
  if (JSON.stringify(known) !== JSON.stringify(texts)) records.set(file, reviewedText(texts));
  if (changed.size > 0) {
    const written = await readFile(config.path, 'utf8');
    records.set(config.path, recordDigests(written, config.path, changed));
  }
  await writeFiles(records);
  if (changed.size > 0) tell(say.accepted(shown(config.path), [...changed.keys()]));
  else tell(records.size > 0 ? say.marked(shown(file)) : say.nothingToAccept());
  if (changed.size === 0 || !(await exists(join(config.build.output, MANIFEST)))) return;
  const now = await loadConfig(path);
  const count = await writeSite(now, options, context);
  tell(say.rebuilt(shown(config.build.output), count));
}

/** What there is to keep of every text, and the digests that the configuration does not have yet, by siglum. */
async function asTheyAre(
  config: Config,
): Promise<{ readonly texts: ReviewedTexts; readonly changed: Map<string, string> }> {
  const texts: ReviewedTexts = {};
  const changed = new Map<string, string>();
  for (const entry of config.witnesses) {
    const source = await readEntry(entry);
    texts[entry.file] = { sha256: source.sha256, marks: reviewMarks(source) };
    if (entry.sha256 !== source.sha256) changed.set(entry.siglum, source.sha256);
  }
  return { texts, changed };
}

/** One text a line. */
function reviewedText(texts: ReviewedTexts): string {
  const lines = Object.entries(texts).map(
    ([name, kept]) => `    ${JSON.stringify(name)}: ${JSON.stringify(kept)}`,
  );
  const schema = JSON.stringify(REVIEWED_SCHEMA);
  return `{\n  "schema": ${schema},\n  "texts": {\n${lines.join(',\n')}\n  }\n}\n`;
}
