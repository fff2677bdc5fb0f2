import type { Language } from '../messages/language.js';
import { CORPUS_FINDINGS } from '../messages/corpus-findings.js';
import type { Finding } from '../model/finding.js';
import { idAt } from '../model/holder.js';
import { locator } from '../model/locator.js';
import type { Witness } from '../model/witness.js';
import { changesSince, type Change, type ReviewedText } from './review.js';

/** Places that are named one by one; who rewrites a text need not be told of every line. */
const MOST = 20;

/**
 * Findings about a file that is not the one that was reviewed: rule `source-changed`, with every place where that is
 * known.
 * @param sha256 digest the file should have; without one rule `source-unsealed` says so
 * @param reviewed what was kept when it was reviewed
 */
export function sourceFindings(
  witness: Witness,
  sha256: string | undefined,
  reviewed: ReviewedText | undefined,
  language: Language,
): Finding[] {
  const say = CORPUS_FINDINGS[language];
  const { source, tree } = witness;
  const locate = locator(source.text);
  const finding = (
    rule: string,
    severity: Finding['severity'],
    message: string,
    change?: Change,
  ): Finding => {
    const { start, end } = change ?? { start: 0, end: 0 };
    const place = { path: source.path, id: idAt(tree, start), start: locate(start), end: locate(end) };
    return { rule, severity, message, ...place };
  };
  if (sha256 === undefined) return [finding('source-unsealed', 'note', say.unsealed(source.sha256))];
  if (sha256 === source.sha256) return [];
  const changes = reviewed?.sha256 === sha256 ? changesSince(reviewed.marks, source) : undefined;
  const changed = (message: string, change?: Change): Finding =>
    finding('source-changed', 'error', message, change);
  if (changes === undefined) return [changed(say.otherText(sha256, source.sha256))];
  if (changes.length === 0) return [changed(say.blanksOnly())];
  const told = changes
    .slice(0, MOST)
    .map((change) =>
      changed(
        change.added > 0 ? say.changed(change.added, change.removed) : say.gone(change.removed),
        change,
      ),
    );
  const rest = changes.length - told.length;
  return rest > 0 ? [...told, changed(say.moreChanges(rest), changes[MOST])] : told;
}
