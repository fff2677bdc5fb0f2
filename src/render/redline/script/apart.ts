import type { Step } from './step.js';

/**
 * Keeps insertions apart that only the end of a paragraph lies between: 期限〔+；+〕¶〔+（四）时间。¶+〕船舶. LibreOffice (7.4,
 * SwDoc::AppendRedline) makes one of two such insertions and of the end between them, and with the insertion it would
 * reject that end as well. The same text comes of 期限〔+；¶（四）时间。+〕¶船舶, where the last end is the one that is kept;
 * and of words inserted at the beginning of a paragraph when its first character is written anew.
 * @param steps in order
 * @param witness the printed text that insertions are taken from
 */
export function keptApart(steps: readonly Step[], witness: string): Step[] {
  const out: Step[] = [];
  for (const step of steps) {
    const [before, end] = out.slice(-2);
    if (!before || !end || !meet(before, end, step, witness)) out.push(...afterMeeting(out, step, witness));
    else out.splice(-2, 2, ...joined(before, end, step, witness));
  }
  return out;
}

/** True for an insertion, the end of a paragraph and nothing else, and an insertion. */
function meet(before: Step, end: Step, step: Step, witness: string): boolean {
  const isEnd = end.change === 'kept' && end.length === 1 && witness[end.witness] === '\n';
  return isEnd && before.change === 'inserted' && step.change === 'inserted';
}

/** One insertion up to the last end of a paragraph in the second; that one is kept, and what stands behind it inserted. */
function joined(before: Step, end: Step, step: Step, witness: string): Step[] {
  const stop = step.witness + step.length;
  const last = witness.lastIndexOf('\n', stop - 1);
  if (last < step.witness) return [before, end, step];
  const rest: Step = { ...step, witness: last + 1, length: stop - last - 1 };
  return [
    { ...before, length: last - before.witness },
    { ...end, witness: last },
    ...(rest.length > 0 ? [rest] : []),
  ];
}

/** Kept words behind an insertion that still meets another one: their first character is taken out and put in again. */
function afterMeeting(out: Step[], step: Step, witness: string): Step[] {
  const [before, end, inserted] = out.slice(-3);
  if (!before || !end || !inserted || step.change !== 'kept') return [step];
  if (!meet(before, end, inserted, witness) || witness[step.witness] === '\n') return [step];
  const length = String.fromCodePoint(witness.codePointAt(step.witness) as number).length;
  out.pop();
  return [
    { change: 'deleted', base: step.base, witness: inserted.witness, length },
    { ...inserted, base: step.base + length, length: inserted.length + length },
    ...shortened(step, length),
  ];
}

function shortened(step: Step, by: number): Step[] {
  const { base, witness, length } = step;
  return length === by ? [] : [{ ...step, base: base + by, witness: witness + by, length: length - by }];
}
