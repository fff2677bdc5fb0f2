import type { Finding } from '../model/finding.js';

/** Findings by file (in the order in which the files first come), place and rule; none twice. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const files = [...new Set(findings.map(({ path }) => path))];
  const rank = new Map(files.map((path, at) => [path, at]));
  const sorted = [...findings].sort(
    (a, b) =>
      (rank.get(a.path) as number) - (rank.get(b.path) as number) ||
      a.start.offset - b.start.offset ||
      a.end.offset - b.end.offset ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
  return sorted.filter((finding, at) => at === 0 || !isSame(finding, sorted[at - 1] as Finding));
}

/** By code units: the same order on every machine. */
function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function isSame(a: Finding, b: Finding): boolean {
  return (
    a.rule === b.rule &&
    a.path === b.path &&
    a.start.offset === b.start.offset &&
    a.end.offset === b.end.offset &&
    a.message === b.message
  );
}
