import type { HeadLabel } from '../bullet.js';
import { isEnumeratorTail, type LabelForm } from '../label.js';
import type { Line } from '../line.js';
import { endsWithStop } from '../sentence.js';
import { isEnumerator, rankOf, type Start } from '../start.js';
import type { FamilyRules } from './family.js';

/** 一、（一）1.（1）: notices, opinions, decisions. */
export const outline: FamilyRules = { starts };

const LONGEST_CAPTION = 60;

function starts(lines: readonly Line[]): (Start | undefined)[] {
  const last = new Map<LabelForm, number>();
  let previous = '';
  let quoted = false;
  return lines.map((line, at) => {
    const found = startOf(line, lines[at + 1], previous, last);
    // “（一）…” inside a quotation belongs to what is quoted; the text's own next number ends a quotation never closed.
    const own =
      found?.label &&
      found.label.ordinal[0] === (last.get(found.label.form) ?? 0) + 1 &&
      last.has(found.label.form);
    const start = quoted && !own ? undefined : found;
    if (start?.label) last.set(start.label.form, start.label.ordinal[0] as number);
    if (start && own) quoted = false;
    quoted = leavesQuotation(line.text, quoted);
    previous = start?.heading || line.hint === 'heading' ? '。' : line.text;
    return start;
  });
}

/** A quotation of several 款 opens its mark before each and closes it once: the last mark tells. */
function leavesQuotation(text: string, quoted: boolean): boolean {
  const open = text.lastIndexOf('“');
  const close = text.lastIndexOf('”');
  return open === close ? quoted : open > close;
}

function startOf(
  line: Line,
  next: Line | undefined,
  previous: string,
  last: ReadonlyMap<LabelForm, number>,
): Start | undefined {
  const head = line.head;
  if (!head || !isEnumerator(head.label.form) || isEnumeratorTail(head.rest)) return undefined;
  const { form, ordinal } = head.label;
  const expected = ordinal[0] === 1 || ordinal[0] === (last.get(form) ?? 0) + 1;
  if (!expected && previous !== '' && !endsWithStop(previous)) return undefined;
  return {
    type: form === 'han-comma' ? 'section' : 'enumerated',
    rank: form === 'han-comma' ? rankOf('section') : rankOf(form),
    label: head.label,
    from: head.from,
    after: head.after,
    heading: isCaption(head, line, next),
  };
}

/** A caption says what its part is about and ends without a mark; a line broken at the margin goes on in the next. */
function isCaption(head: HeadLabel, line: Line, next: Line | undefined): boolean {
  if (line.hint === 'heading') return true;
  if (head.rest === '' || head.rest.length > LONGEST_CAPTION || /[。；：，,]$/u.test(head.rest)) return false;
  if (/[。；]/u.test(head.rest)) return false;
  if (!next || next.head !== undefined) return true;
  // A full printed line may be the first of a paragraph; 一、 alone is taken for a caption when it is short.
  return head.label.form === 'han-comma'
    ? line.width < 2 * 27 || line.trailing
    : line.trailing && line.width < 2 * 24;
}
