import { COMPARISON_TABLE, type ComparisonTableMessages } from '../../messages/comparison-table.js';
import type { Language } from '../../messages/language.js';
import { REPORT_WORDS, type ReportWords } from '../../messages/report-words.js';
import { REPORT_MESSAGES, type ReportMessages } from '../../messages/report.js';
import type { Comparison } from '../../model/comparison.js';
import type { FileOptions } from '../format.js';
import { collationOf, type Collation } from '../prose/collation.js';
import { visible } from '../prose/visible.js';
import { MARKINGS, type Marking } from './layout.js';
import { concernsOf, type Concerns } from './notes/concerns.js';

/** What every part of a table of one comparison needs. */
export interface Sheet {
  readonly collation: Collation;
  readonly concerns: Concerns;
  readonly lang: Language;
  readonly marking: Marking;
  readonly words: ReportWords;
  readonly messages: ReportMessages;
  readonly say: ComparisonTableMessages;
  readonly sigla: { readonly base: string; readonly witness: string };
}

/** Prepares a comparison for its table. */
export function sheetOf(comparison: Comparison, { lang, profile = 'mono' }: FileOptions): Sheet {
  const collation = collationOf(comparison);
  return {
    collation,
    concerns: concernsOf(collation),
    lang,
    marking: MARKINGS[profile],
    words: REPORT_WORDS[lang],
    messages: REPORT_MESSAGES[lang],
    say: COMPARISON_TABLE[lang],
    sigla: {
      base: visible(collation.base.witness.siglum),
      witness: visible(collation.witness.witness.siglum),
    },
  };
}
