import { oneLine } from '../errors.js';
import { noticeWords } from '../messages/notices.js';
import type { Notice } from '../model/notice.js';
import type { Witness } from '../model/witness.js';
import type { Context } from './command.js';

/** Tells beside the result what was odd about reading a file, a line each. */
export function tellNotices(path: string, notices: readonly Notice[], { io, language }: Context): void {
  for (const notice of notices) io.stderr(`${oneLine(`${path}: ${noticeWords(notice, language)}`)}\n`);
}

/** {@link tellNotices} for texts that have been read, each file once. */
export function tellNoticesOf(witnesses: Iterable<Witness>, context: Context): void {
  const told = new Set<string>();
  for (const { source } of witnesses) {
    if (told.has(source.path)) continue;
    told.add(source.path);
    tellNotices(source.path, source.notices ?? [], context);
  }
}
