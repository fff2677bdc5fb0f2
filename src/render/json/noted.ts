import type { Language } from '../../messages/language.js';
import { noticeWords } from '../../messages/notices.js';
import { locator } from '../../model/locator.js';
import type { Witness } from '../../model/witness.js';
import { nearestPara } from '../prose/nearest-para.js';
import { parasOf } from '../prose/paras.js';
import { pointJson } from './tree.js';

/**
 * What is noted about a source beyond its text: how it had to be read, tracked changes, comments. Each is left out where
 * there is none; `id` is that of the division or block a change or comment is in.
 * @param lang of the messages of the notices
 */
export function notedJson({ source, tree }: Pick<Witness, 'source' | 'tree'>, lang: Language): object {
  const { notices = [], tracked, remarks = [], text } = source;
  const isPlaced = tracked !== undefined || remarks.length > 0;
  const place = isPlaced ? placesIn(text, tree) : undefined;
  return {
    ...(notices.length > 0 && {
      notices: notices.map((notice) => ({
        code: notice.code,
        message: noticeWords(notice, lang),
        ...notice.parameters,
      })),
    }),
    ...(tracked && {
      tracked: {
        state: tracked.state,
        changes: tracked.changes.map(({ kind, author, date, text: words, start, end }) => ({
          kind,
          author,
          ...(date !== undefined && { date }),
          text: words,
          ...place?.(start, end),
        })),
      },
    }),
    ...(remarks.length > 0 && {
      remarks: remarks.map(({ author, date, text: words, start, end }) => ({
        author,
        ...(date !== undefined && { date }),
        text: words,
        ...place?.(start, end),
      })),
    }),
  };
}

function placesIn(text: string, tree: Witness['tree']): (start: number, end: number) => object {
  const locate = locator(text);
  const paras = parasOf(tree, text);
  return (start, end) => ({
    id: nearestPara(paras, start)?.id ?? '',
    start: pointJson(locate(start)),
    end: pointJson(locate(end)),
  });
}
