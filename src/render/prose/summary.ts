import type { Language } from '../../messages/language.js';
import { REPORT_MESSAGES, type ReportMessages } from '../../messages/report.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import { RELATIONS } from '../../model/alignment.js';
import { KINDS, type Comparison, type Summary } from '../../model/comparison.js';
import { divisionsOfType } from '../../model/walk.js';
import type { Which } from './marks.js';

/** The counts of a comparison in sentences: rows by relation, variants by kind, findings. Counts of nothing are left out. */
export function summaryLines(summary: Summary, lang: Language): string[] {
  const messages = REPORT_MESSAGES[lang];
  const lines = [messages.labelled(messages.rows(summary.rows), relationTally(summary, lang))];
  if (summary.variants === 0) lines.push(messages.noVariants);
  else
    lines.push(
      messages.labelled(
        messages.variantCount(summary.variants, summary.substantive),
        kindTally(summary, lang),
      ),
    );
  if (summary.findings > 0) lines.push(messages.findingCount(summary.findings));
  return summary.rows === 0 ? lines.slice(1) : lines;
}

function relationTally(summary: Summary, lang: Language): string {
  const messages = REPORT_MESSAGES[lang];
  const words = REPORT_WORDS[lang].relation;
  const parts = RELATIONS.map((relation) => [words[relation], summary.relations[relation]] as const);
  const more = [[messages.moved, summary.moved] as const, [messages.renumbered, summary.renumbered] as const];
  return tally([...parts, ...more], messages);
}

function kindTally(summary: Summary, lang: Language): string {
  const words = REPORT_WORDS[lang].kind;
  const messages = REPORT_MESSAGES[lang];
  const kinds = KINDS.map((kind) => [words[kind], summary.kinds[kind]] as const);
  return tally([...kinds, [messages.followsRenumbering, summary.followsRenumbering]], messages);
}

function tally(parts: readonly (readonly [string, number])[], messages: ReportMessages): string {
  return messages.tallies(parts.filter(([, n]) => n > 0).map(([word, n]) => messages.tally(word, n)));
}

/** How long one of the texts is: 20 条. */
export function extentOf(comparison: Comparison, which: Which, messages: ReportMessages): string {
  return unitsOf(comparison.summary.articles[which], comparison, which, messages);
}

/** A number of the divisions that are set against one another: 20 条, or 20 个单元 of a text that has no articles. */
export function unitsOf(n: number, comparison: Comparison, which: Which, messages: ReportMessages): string {
  const articles = divisionsOfType(comparison.alignment[which].tree, 'article').length > 0;
  return articles ? messages.articles(n) : messages.units(n);
}

/** What stands over a report: its own title, or the name of the regulation as the base prints it. */
export function reportTitle(title: string | undefined, comparison: Comparison | undefined): string {
  return title ?? (comparison?.alignment.base.tree.title || comparison?.alignment.witness.tree.title || '');
}
