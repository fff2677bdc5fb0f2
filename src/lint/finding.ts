import type { Finding, Place, Severity } from '../model/finding.js';
import type { PairProblem, PairSpot, Problem, Spot } from './rule.js';
import type { LintText } from './text.js';

/** A problem of one text, with its place in the tree and in the file. */
export function findingOf(problem: Problem, rule: string, severity: Severity, text: LintText): Finding {
  const { related } = problem;
  return {
    rule,
    severity,
    message: problem.message,
    ...placeOf(problem, text),
    ...readings(problem, text),
    ...(related && { related: related.map((spot) => ({ message: spot.message, ...placeOf(spot, text) })) }),
  };
}

/** A problem between two texts, with its place in one of them. */
export function pairFindingOf(
  problem: PairProblem,
  rule: string,
  severity: Severity,
  texts: Readonly<Record<PairSpot['in'], LintText>>,
): Finding {
  const { related } = problem;
  const text = texts[problem.in];
  return {
    rule,
    severity,
    message: problem.message,
    ...placeOf(problem, text),
    ...readings(problem, text),
    ...(related && {
      related: related.map((spot) => ({ message: spot.message, ...placeOf(spot, texts[spot.in]) })),
    }),
  };
}

function placeOf({ start, end }: Spot, { witness, locate, idAt }: LintText): Place {
  return { path: witness.source.path, id: idAt(start), start: locate(start), end: locate(end) };
}

/** An empty stretch is a place where something is missing: nothing stands there. */
function readings(
  { start, end, actual, expected }: Problem | PairProblem,
  { witness }: LintText,
): Pick<Finding, 'actual' | 'expected'> {
  const there = actual ?? witness.source.text.slice(start, end);
  return { ...(there !== '' && { actual: there }), ...(expected !== undefined && { expected }) };
}
