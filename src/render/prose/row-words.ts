import type { Language } from '../../messages/language.js';
import { PLACE_NAMES } from '../../messages/place-names.js';
import { REPORT_MESSAGES } from '../../messages/report.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import type { Row } from '../../model/alignment.js';
import { pinWord } from './pin-words.js';

/** What a report says of a row: 拆分, or 相同、条号变更, or 有异、移动, or 拆分、人工对应. The first word is the relation. */
export function rowWords(row: Row, lang: Language): string {
  const messages = REPORT_MESSAGES[lang];
  const words = [REPORT_WORDS[lang].relation[row.relation]];
  if (row.moved) words.push(messages.moved);
  if (row.renumbered) words.push(messages.renumbered);
  if (row.pin) words.push(pinWord(row, lang));
  return PLACE_NAMES[lang].list(words);
}
