import { noticeWords } from '../messages/notices.js';
import type { Language } from '../messages/language.js';
import type { NoticeCode } from '../model/notice.js';
import type { Problem } from './rule.js';
import type { LintText } from './view/text.js';

/** What the reader of a file noticed, as problems at the head of its text. */
export function* noticed(
  { witness: { source } }: LintText,
  codes: ReadonlySet<NoticeCode>,
  language: Language,
): Generator<Problem> {
  for (const notice of source.notices ?? [])
    if (codes.has(notice.code))
      yield { start: 0, end: 0, actual: '', message: noticeWords(notice, language) };
}
