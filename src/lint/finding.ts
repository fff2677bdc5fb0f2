import type { Finding, Place, Severity } from '../model/finding.js';
import { wordsIn } from '../model/seen-text.js';
import type { Problem, Spot } from './rule.js';
import type { LintText } from './view/text.js';

/**
 * A problem as a finding, with its places in the trees and in the files.
 * @param textOf the text that a spot is in
 */
export function findingOf<Where extends Spot>(
  problem: Problem<Where>,
  rule: string,
  severity: Severity,
  textOf: (spot: Where) => LintText,
): Finding {
  const { message, related, expected } = problem;
  // An empty stretch is a place where something is missing: nothing stands there.
  const actual = problem.actual ?? wordsIn(textOf(problem).witness.source, problem.start, problem.end);
  return {
    rule,
    severity,
    message,
    ...placeOf(problem, textOf(problem)),
    ...(actual !== '' && { actual }),
    ...(expected !== undefined && { expected }),
    ...(related && {
      related: related.map((spot) => ({ message: spot.message, ...placeOf(spot, textOf(spot)) })),
    }),
  };
}

function placeOf({ start, end }: Spot, { witness, locate, idAt }: LintText): Place {
  return { path: witness.source.path, id: idAt(start), start: locate(start), end: locate(end) };
}
