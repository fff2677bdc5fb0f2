import type { Edition } from '../../../model/edition.js';
import type { Finding, Severity } from '../../../model/finding.js';
import { textsOf } from './texts.js';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** The findings of an edition: those that count, and those somebody has decided to let stand; by severity, then place. */
export function findingsOf(edition: Edition): {
  readonly counting: readonly Finding[];
  readonly ignored: readonly Finding[];
} {
  const order = new Map(textsOf(edition).map(({ witness }, at) => [witness.source.path, at]));
  const rank = ({ path }: Finding): number => order.get(path) ?? order.size;
  const sorted = [...edition.findings].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || rank(a) - rank(b) || a.start.offset - b.start.offset,
  );
  return {
    counting: sorted.filter(({ ignored }) => ignored === undefined),
    ignored: sorted.filter(({ ignored }) => ignored !== undefined),
  };
}
