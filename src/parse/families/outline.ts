import { headLabel, type HeadLabel } from '../bullet.js';
import { isReferenceTail, type LabelForm } from '../label.js';
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
  return lines.map((line, at) => {
    const start = startOf(line, lines[at + 1], previous, last);
    if (start?.label) last.set(start.label.form, start.label.ordinal[0] as number);
    previous = start?.heading || line.hint === 'heading' ? '。' : line.text;
    return start;
  });
}

function startOf(
  line: Line,
  next: Line | undefined,
  previous: string,
  last: ReadonlyMap<LabelForm, number>,
): Start | undefined {
  const head = headLabel(line.text);
  if (!head || !isEnumerator(head.label.form) || isReferenceTail(head.rest)) return undefined;
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
  if (!next || headLabel(next.text) !== undefined) return true;
  // A full printed line may be the first of a paragraph; 一、 alone is taken for a caption when it is short.
  return head.label.form === 'han-comma'
    ? line.width < 2 * 27 || line.trailing
    : line.trailing && line.width < 2 * 24;
}
