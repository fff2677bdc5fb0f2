import type { Language } from '../../messages/language.js';
import { REPORT_MESSAGES } from '../../messages/report.js';
import type { RenderOptions } from '../format.js';
import { pairOf } from '../prose/change-list.js';
import type { Collation, HeadingView, RowView } from '../prose/collation.js';
import { entryPlace, positionOf } from '../prose/entry.js';
import { kindWords } from '../prose/kind-words.js';
import type { Entry } from '../prose/marks.js';
import { placeName, rowName } from '../prose/place.js';
import { rowWords } from '../prose/row-words.js';
import type { Side } from '../prose/side.js';
import { inContext, shortened } from '../prose/text.js';
import { variantChanges } from '../prose/variant-changes.js';
import type { Sheet } from './sheet.js';
import { span, type Span } from './span.js';

const LONGEST_READING = 240;

/** 异文: row by row, every variant with both readings and where they stand. */
export function putVariants(collation: Collation, sheet: Sheet, options: RenderOptions): void {
  const messages = REPORT_MESSAGES[options.lang];
  sheet.blank();
  sheet.put([span(messages.variants, 'strong')]);
  if (collation.entries.length === 0) sheet.put([span(messages.noVariants)], 2);
  const shown = new Set<Entry>();
  for (const view of collation.views) {
    const entries = view.entries.filter((entry) => !shown.has(entry));
    if (entries.length === 0) continue;
    sheet.blank();
    sheet.put([span(headOf(view, collation, options.lang), 'strong')], 2);
    for (const entry of entries) {
      shown.add(entry);
      putEntry(entry, collation, sheet, options.lang);
    }
  }
  // A variant that lies on no printed paragraph is still one.
  for (const entry of collation.entries)
    if (!shown.has(entry)) putEntry(entry, collation, sheet, options.lang);
}

function headOf(view: RowView | HeadingView, { base, witness }: Collation, lang: Language): string {
  if (view.kind === 'row') {
    const names = [rowName(view.row.base, base, lang), rowName(view.row.witness, witness, lang)];
    const [left, right] = names.map((name) => name || '—');
    return `${left === right ? left : `${left} → ${right}`}  ${rowWords(view.row, lang)}`;
  }
  const unit = view.row.base ?? view.row.witness;
  return unit ? placeName(unit.id, view.row.base ? base : witness, lang) : '';
}

function putEntry(entry: Entry, collation: Collation, sheet: Sheet, lang: Language): void {
  const { base, witness } = collation;
  const { variant, n } = entry;
  sheet.put(
    [
      span(`${n} ${kindWords(variant, lang)}`, variant.note === undefined ? 'strong' : 'plain'),
      span(`  ${entryPlace(entry, collation, lang)}`),
    ],
    4,
    6,
  );
  sheet.put([span('- ', 'base'), ...line(entry, base, sheet.width)], 6, 8);
  sheet.put([span('+ ', 'witness'), ...line(entry, witness, sheet.width)], 6, 8);
  sheet.put([span(`${positionOf(entry, base)}  ${positionOf(entry, witness)}`, 'faint')], 8, 8);
  for (const change of variantChanges(variant, pairOf(collation), lang))
    sheet.put([span(change, 'faint')], 8, 10);
}

/** The reading between marks that can be told apart without colour: [-删-] {+增+}, and ‸ where nothing stands. */
function line(entry: Entry, side: Side, width: number): Span[] {
  const room = Math.max(4, Math.floor(width / 8));
  const { before, reading, after } = inContext(entry, side.marks, room);
  const [open, close] = side.which === 'base' ? ['[-', '-]'] : ['{+', '+}'];
  const marked: Span[] = entry.variant[side.which]
    ? [
        { text: open as string, tone: side.which, glue: 'after' },
        span(shortened(reading, LONGEST_READING), side.which),
        { text: close as string, tone: side.which, glue: 'before' },
      ]
    : [{ text: '‸', tone: side.which, glue: 'before' }];
  return [span(before), ...marked, span(after)];
}
