import { fold } from '../../model/characters.js';

const CLOSERS = '”’"\'」』)）】》〉]〕';
/** A number of a note, or an omission, behind the last sentence: …处罚。① …图案。（略） */
const AFTERTHOUGHT = /(?:[①-⑳]|〔\d+〕|\[\d+\]|[（(][^（()）。]{1,12}[)）])+$/u;

/** How a stretch of wording ends. */
export interface SentenceEnd {
  /** The mark, in half width where it has one (`;` for ；), or the empty string where there is none. */
  readonly mark: string;
  /** Where in the stretch the mark stands, else its last character; -1 in an empty one. */
  readonly at: number;
}

const MARKS = '。！？!?….．｡；;：:，,、';

/** The mark at the end of a stretch; quotation marks and brackets behind it do not count. */
export function sentenceEnd(text: string): SentenceEnd {
  const whole = text.trimEnd();
  const end = markAt(whole);
  if (end.mark !== '') return end;
  const before = markAt(whole.replace(AFTERTHOUGHT, '').trimEnd());
  return before.mark === '' ? end : before;
}

function markAt(text: string): SentenceEnd {
  let at = text.length - 1;
  while (at >= 0 && CLOSERS.includes(text[at] as string)) at--;
  const char = text[at];
  if (char !== undefined && MARKS.includes(char)) return { mark: fold(char), at };
  return { mark: '', at: text.length - 1 };
}

/** True for a mark, as {@link sentenceEnd} gives it, with which a sentence ends: 。！？ */
export function isFullStop(mark: string): boolean {
  return mark !== '' && '。!?….'.includes(mark);
}
