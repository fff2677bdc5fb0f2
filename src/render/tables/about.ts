import type { Language } from '../../messages/language.js';
import { REPORT_MESSAGES } from '../../messages/report.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import { TABLE_MESSAGES } from '../../messages/tables.js';
import { EDITION_TEXT } from '../../messages/edition-text.js';
import type { Witness } from '../../model/witness.js';
import type { FileOptions } from '../format.js';
import { noticesOf } from '../prose/notice-words.js';
import { visible } from '../prose/visible.js';
import type { Grid } from './grid.js';

/** A fact of the last sheet: what about it, and what is so; one that is not known has no words. */
export type Fact = readonly [item: string, content: string | undefined];

/** Facts about one text, or about the collation as a whole. */
export interface Subject {
  readonly name: string;
  readonly facts: readonly Fact[];
}

/** 说明: what the tables rest on, a line for each fact. */
export function aboutGrid(subjects: readonly Subject[], lang: Language): Grid {
  const { subject, item, content } = TABLE_MESSAGES[lang];
  return {
    head: [subject, item, content],
    rows: subjects.flatMap(({ name, facts }) =>
      facts.flatMap(([what, words]) => (words === undefined || words === '' ? [] : [[name, what, words]])),
    ),
  };
}

/** What is known of the collation as a whole: the regulation, that this is no official text, by whom, when. */
export function wholeSubject(title: string, more: readonly Fact[], options: FileOptions): Subject {
  const { lang, author, date } = options;
  const [messages, report] = [TABLE_MESSAGES[lang], REPORT_MESSAGES[lang]];
  return {
    name: messages.whole,
    facts: [
      [EDITION_TEXT[lang].title, visible(title) || report.untitled],
      [messages.standing, report.disclaimer],
      [messages.author, author && visible(author)],
      [messages.date, date && visible(date)],
      ...more,
    ],
  };
}

/** What is known of a text. */
export function textSubject(
  { siglum, role, source, tree }: Witness,
  more: readonly Fact[],
  lang: Language,
): Subject {
  const [messages, report, words] = [TABLE_MESSAGES[lang], REPORT_MESSAGES[lang], REPORT_WORDS[lang]];
  return {
    name: report.labelled(words.role[role], visible(siglum)),
    facts: [
      [EDITION_TEXT[lang].title, visible(tree.title) || report.untitled],
      ...more,
      [report.file, visible(source.path)],
      [messages.format, words.format[source.format]],
      ['SHA-256', source.sha256],
      ...noticesOf(source, lang).map((notice): Fact => [messages.notice, notice]),
    ],
  };
}
