import type { DecisionMessages } from '../../messages/decisions.js';
import type { Decision } from '../../model/decision.js';
import { hashInYaml } from '../../model/digest.js';
import type { ApparatusEntry, Choice, EditionText } from '../../model/edition.js';
import type { Finding, Related, Severity } from '../../model/finding.js';
import { decidedChoice } from './decided.js';
import { findEntry } from './find-entry.js';
import type { EntryLookup } from './lookup.js';
import { basePlace, placesOf } from './places.js';

/** What the decisions up to one have made of the entries. */
export interface Bench {
  readonly lookup: EntryLookup;
  readonly base: EditionText;
  /** By siglum, the base among them. */
  readonly texts: ReadonlyMap<string, EditionText>;
  readonly say: DecisionMessages;
  /** What has been decided; {@link judge} adds to it. */
  readonly decided: Map<ApparatusEntry, { readonly choice: Choice; readonly line: number }>;
}

/**
 * Follows a decision, if it can be followed.
 * @returns what is to be said of it: `decision-ambiguous`, `decision-unmatched` or `decision-repeated` where it is not
 * followed, `decision-stale` where the readings have changed since, `decision-unsealed` where nothing would tell that
 * they have
 */
export function judge(decision: Decision, bench: Bench): Finding[] {
  const { lookup, base, texts, say, decided } = bench;
  const { because, written } = decision;
  const what = say.decision(decision);
  const entry = findEntry(decision, lookup, say);
  if ('rule' in entry) {
    const message = say.unmatched(what, entry.reason, because);
    const near = entry.near.flatMap((one) => basePlace(one, base, say));
    return [finding(entry.rule, 'error', message, decision, decision.at, near)];
  }
  const about = (rule: string, severity: Severity, message: string): Finding =>
    finding(rule, severity, message, decision, entry.at, placesOf(entry, base, texts, say));
  const first = decided.get(entry);
  if (first) return [about('decision-repeated', 'error', say.repeated(what, first.line, because))];
  const choice = decidedChoice(decision, entry, say);
  const failed = typeof choice === 'string';
  if (!failed) decided.set(entry, { choice, line: written.line });
  const found = failed ? [about('decision-unmatched', 'error', say.unmatched(what, choice, because))] : [];
  const hash = hashInYaml(entry.hash);
  if (decision.hash !== undefined && decision.hash !== entry.hash)
    found.push(about('decision-stale', 'warning', say.stale(what, hash, because)));
  else if (decision.hash === undefined && !failed)
    found.push(about('decision-unsealed', 'note', say.unsealed(what, hash, because)));
  return found;
}

function finding(
  rule: string,
  severity: Severity,
  message: string,
  { lemma, written }: Decision,
  id: string,
  related: readonly Related[],
): Finding {
  const { path, line, column } = written;
  // The file is none of the texts: what counts is the line.
  const point = { line, column, offset: 0 };
  return {
    rule,
    severity,
    message,
    path,
    id,
    start: point,
    end: point,
    // What stands there tells two decisions about one division apart.
    ...(lemma.trim() !== '' && { actual: lemma }),
    ...(related.length > 0 && { related }),
  };
}
