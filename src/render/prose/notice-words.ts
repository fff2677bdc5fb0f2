import type { Language } from '../../messages/language.js';
import { noticeWords } from '../../messages/notices.js';
import type { SourceText } from '../../model/source.js';
import { visible } from './visible.js';

/** What a reader is told about how a file was read, a line for each notice, safe to show. */
export function noticesOf({ notices = [] }: SourceText, lang: Language): string[] {
  return notices.map((notice) => visible(noticeWords(notice, lang)));
}
