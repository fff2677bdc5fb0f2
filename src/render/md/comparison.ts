import type { Language } from '../../messages/language.js';
import { REPORT_MESSAGES } from '../../messages/report.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import { TRACKED_MESSAGES } from '../../messages/tracked.js';
import type { Comparison } from '../../model/comparison.js';
import type { Finding } from '../../model/finding.js';
import { pairOf } from '../prose/change-list.js';
import { collationOf, type Collation } from '../prose/collation.js';
import type { Entry } from '../prose/marks.js';
import { entryPlace, positionOf } from '../prose/entry.js';
import { inReadingOrder } from '../prose/findings-order.js';
import { kindWords } from '../prose/kind-words.js';
import { pinLines } from '../prose/pin-words.js';
import { rowName } from '../prose/place.js';
import { rowWords } from '../prose/row-words.js';
import type { Side } from '../prose/side.js';
import { extentOf, summaryLines } from '../prose/summary.js';
import { inContext, shortened } from '../prose/text.js';
import { hasChanges, variantChanges } from '../prose/variant-changes.js';
import { code, escapeMarkdown, table } from './escape.js';
import { noticeLines, notedSections } from './tracked.js';

const ROOM = 12;
const LONGEST_READING = 120;

/** The parts of one comparison, as lines of Markdown; `level` is that of its headings. */
export function comparisonMarkdown(comparison: Comparison, level: number, lang: Language): string[] {
  const collation = collationOf(comparison);
  const messages = REPORT_MESSAGES[lang];
  const heading = (text: string): string => `${'#'.repeat(level)} ${text}`;
  const notices = noticeLines(collation, lang);
  return [
    ...texts(comparison, lang),
    ...(notices.length > 0 ? ['', ...notices] : []),
    '',
    ...summaryLines(comparison.summary, lang).map((line) => `- ${escapeMarkdown(line)}`),
    '',
    heading(messages.findings),
    '',
    ...findings(comparison.findings, lang),
    '',
    heading(messages.collation),
    '',
    ...rows(collation, lang),
    '',
    heading(messages.variants),
    '',
    ...variants(collation, lang),
    ...notedSections(collation, heading, lang),
  ];
}

function texts(comparison: Comparison, lang: Language): string[] {
  const messages = REPORT_MESSAGES[lang];
  const { base, witness } = comparison.alignment;
  const head = [messages.role, messages.siglum, messages.file, messages.extent, 'SHA-256'];
  const line = (which: 'base' | 'witness'): string[] => {
    const { siglum, source } = which === 'base' ? base : witness;
    const role = REPORT_WORDS[lang].role[which];
    return [
      role,
      escapeMarkdown(siglum),
      code(source.path),
      extentOf(comparison, which, messages),
      code(source.sha256.slice(0, 12)),
    ];
  };
  return table(head, [line('base'), line('witness')]);
}

function findings(list: readonly Finding[], lang: Language): string[] {
  const messages = REPORT_MESSAGES[lang];
  if (list.length === 0) return [messages.noFindings];
  return inReadingOrder(list).flatMap(({ severity, message, path, start, rule, related = [] }) => [
    `- **${REPORT_WORDS[lang].severity[severity]}** ${escapeMarkdown(message)} ${code(`${path}:${start.line}:${start.column}`)} (${code(rule)})`,
    ...related.map(
      (one) =>
        `  - ${escapeMarkdown(one.message)} ${code(`${one.path}:${one.start.line}:${one.start.column}`)}`,
    ),
  ]);
}

function rows({ views, base, witness }: Collation, lang: Language): string[] {
  const messages = REPORT_MESSAGES[lang];
  const list = views.filter((view) => view.kind === 'row');
  if (list.length === 0) return [messages.noArticles, '', messages.noArticlesHint];
  const head = [
    escapeMarkdown(base.witness.siglum),
    escapeMarkdown(witness.witness.siglum),
    messages.relation,
    messages.count,
  ];
  const cells = list.map(({ row, entries }) => [
    escapeMarkdown(rowName(row.base, base, lang)) || '—',
    escapeMarkdown(rowName(row.witness, witness, lang)) || '—',
    [rowWords(row, lang), ...pinLines(row, base, witness, lang).map(escapeMarkdown)].join('<br>'),
    entries.length === 0 ? '' : String(entries.length),
  ]);
  return table(head, cells);
}

function variants(collation: Collation, lang: Language): string[] {
  const messages = REPORT_MESSAGES[lang];
  const { base, witness, entries } = collation;
  if (entries.length === 0) return [messages.noVariants];
  const pair = pairOf(collation);
  const tells = hasChanges(pair);
  const head = [
    messages.number,
    messages.place,
    messages.kind,
    base.witness.siglum,
    witness.witness.siglum,
    messages.position,
    ...(tells ? [TRACKED_MESSAGES[lang].tracked] : []),
  ];
  const cells = entries.map((entry) => [
    String(entry.n),
    escapeMarkdown(entryPlace(entry, collation, lang)),
    kindWords(entry.variant, lang),
    reading(entry, base),
    reading(entry, witness),
    `${code(positionOf(entry, base))}<br>${code(positionOf(entry, witness))}`,
    ...(tells ? [variantChanges(entry.variant, pair, lang).map(escapeMarkdown).join('<br>')] : []),
  ]);
  return table(head.map(escapeMarkdown), cells);
}

/** `<del>` and `<ins>` rather than `~~`: next to Chinese punctuation Markdown does not see `~~` and `**` as marks. */
function reading(entry: Entry, side: Side): string {
  const { before, reading: words, after } = inContext(entry, side.marks, ROOM);
  const tag = side.which === 'base' ? 'del' : 'ins';
  const marked = entry.variant[side.which]
    ? `<${tag}>${escapeMarkdown(shortened(words, LONGEST_READING))}</${tag}>`
    : '‸';
  return `${escapeMarkdown(before)}${marked}${escapeMarkdown(after)}`;
}
