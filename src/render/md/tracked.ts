import type { Language } from '../../messages/language.js';
import { REPORT_MESSAGES } from '../../messages/report.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import { TRACKED_MESSAGES } from '../../messages/tracked.js';
import type { Remark } from '../../model/remark.js';
import type { TrackedChange } from '../../model/tracked.js';
import type { Collation } from '../prose/collation.js';
import { changeLists, remarkLists, slicedWords, type NotedList } from '../prose/change-list.js';
import { noticesOf } from '../prose/notice-words.js';
import { authorOf, shownWords, timeOf } from '../prose/tracked.js';
import { code, escapeMarkdown, table } from './escape.js';

const LONGEST_CHANGE = 120;
const LONGEST_ABOUT = 40;

/** How the files of a comparison had to be read, as a list; nothing where there is nothing to say. */
export function noticeLines({ base, witness }: Collation, lang: Language): string[] {
  const lines = [base, witness].flatMap(({ witness: { source } }) =>
    noticesOf(source, lang).map((notice) => `${code(source.path)} ${escapeMarkdown(notice)}`),
  );
  const warning = REPORT_WORDS[lang].severity.warning;
  return [...new Set(lines)].map((line) => `- **${warning}** ${line}`);
}

/** 修订记录 and 批注 as tables under headings; nothing where neither text has any. */
export function notedSections(
  collation: Collation,
  heading: (text: string) => string,
  lang: Language,
): string[] {
  const messages = TRACKED_MESSAGES[lang];
  const under = (title: string, parts: readonly string[][]): string[] =>
    parts.length === 0 ? [] : ['', heading(title), ...parts.flatMap((part) => ['', ...part])];
  return [
    ...under(
      messages.tracked,
      changeLists(collation, lang).map((list) => changeTable(list, lang)),
    ),
    ...under(
      messages.remarks,
      remarkLists(collation, lang).map((list) => remarkTable(list, lang)),
    ),
  ];
}

function changeTable({ intro, items }: NotedList<TrackedChange>, lang: Language): string[] {
  const messages = TRACKED_MESSAGES[lang];
  const rows = items.map(({ what, place }) => [
    escapeMarkdown(place),
    messages.change[what.kind],
    escapeMarkdown(shownWords(what.text, LONGEST_CHANGE)),
    escapeMarkdown(authorOf(what, lang)),
    escapeMarkdown(timeOf(what.date)),
  ]);
  return [escapeMarkdown(intro), '', ...table(headOf(lang, messages.changed, messages.words), rows)];
}

function remarkTable({ intro, items }: NotedList<Remark>, lang: Language): string[] {
  const messages = TRACKED_MESSAGES[lang];
  const rows = items.map((item) => [
    escapeMarkdown(item.place),
    escapeMarkdown(shownWords(slicedWords(item), LONGEST_ABOUT)),
    item.what.text.split('\n').map(escapeMarkdown).join('<br>'),
    escapeMarkdown(authorOf(item.what, lang)),
    escapeMarkdown(timeOf(item.what.date)),
  ]);
  return [escapeMarkdown(intro), '', ...table(headOf(lang, messages.about, messages.remark), rows)];
}

function headOf(lang: Language, ...own: string[]): string[] {
  const { author, time } = TRACKED_MESSAGES[lang];
  return [REPORT_MESSAGES[lang].place, ...own, author, time];
}
