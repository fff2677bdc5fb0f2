import type { Language } from '../../messages/language.js';
import { PAGE_MESSAGES, type PageMessages } from '../../messages/report-page.js';
import { REPORT_MESSAGES, type ReportMessages } from '../../messages/report.js';
import { REPORT_WORDS, type ReportWords } from '../../messages/report-words.js';
import { TRACKED_MESSAGES, type TrackedMessages } from '../../messages/tracked.js';
import type { Collation } from '../prose/collation.js';
import { lonelyEntries } from '../prose/whole.js';
import type { Entry } from '../prose/marks.js';
import type { Side } from '../prose/side.js';
import { visible } from '../prose/visible.js';

/** What the page of a comparison says. */
export type Messages = ReportMessages & PageMessages & TrackedMessages;

/** What every part of a comparison page is drawn from. */
export interface View {
  readonly collation: Collation;
  readonly lang: Language;
  readonly messages: Messages;
  readonly words: ReportWords;
  /** Variants told in an empty cell of the collation. */
  readonly lonely: ReadonlySet<Entry>;
  /** Goes before every anchor; empty where the page has one comparison. */
  readonly prefix: string;
  /** Level of the headings of the parts: 2, or 3 under the heading of a comparison. */
  readonly level: 2 | 3;
}

/** Everything the page of a comparison says. */
export function pageMessages(lang: Language): Messages {
  return { ...REPORT_MESSAGES[lang], ...PAGE_MESSAGES[lang], ...TRACKED_MESSAGES[lang] };
}

/** Makes the view of the comparison that stands at `at` among `of` on its page. */
export function viewOf(collation: Collation, lang: Language, at: number, of: number): View {
  return {
    collation,
    lang,
    messages: pageMessages(lang),
    words: REPORT_WORDS[lang],
    lonely: lonelyEntries(collation),
    prefix: of > 1 ? `c${at + 1}/` : '',
    level: of > 1 ? 3 : 2,
  };
}

/** The short name of a text, safe to show. */
export function siglumOf(side: Side): string {
  return visible(side.witness.siglum);
}

/** Language of the words of a text, where that is not the language of the page. */
export function languageOfText(lang: Language): string | undefined {
  return lang === 'zh' ? undefined : 'zh';
}

/** A line end between elements, so that a page is reviewed line by line where it is kept under version control. */
export const LINE = '\n';
