import type { Language } from '../../messages/language.js';
import { TRACKED_MESSAGES } from '../../messages/tracked.js';
import type { Remark } from '../../model/remark.js';
import type { TrackedChange } from '../../model/tracked.js';
import type { RenderOptions } from '../format.js';
import { changeLists, remarkLists, slicedWords, type NotedList, type Placed } from '../prose/change-list.js';
import type { Collation } from '../prose/collation.js';
import { authorOf, shownWords, takesOut, timeOf } from '../prose/tracked.js';
import { visible } from '../prose/visible.js';
import type { Sheet } from './sheet.js';
import { span } from './span.js';

const LONGEST_CHANGE = 240;
const LONGEST_ABOUT = 40;

/** 修订记录 and 批注: who changed what, and what was written beside the texts; nothing where neither text has any. */
export function putNoted(collation: Collation, sheet: Sheet, { lang }: RenderOptions): void {
  const messages = TRACKED_MESSAGES[lang];
  putPart(messages.tracked, changeLists(collation, lang), sheet, (item) => {
    putHead(item, messages.change[item.what.kind], sheet, lang);
    const isGone = takesOut(item.what.kind);
    const words = span(shownWords(item.what.text, LONGEST_CHANGE), isGone ? 'base' : 'witness');
    sheet.put([span(isGone ? '- ' : '+ ', isGone ? 'base' : 'witness'), words], 4, 6);
  });
  putPart(messages.remarks, remarkLists(collation, lang), sheet, (item) => {
    putHead(item, shownWords(slicedWords(item), LONGEST_ABOUT), sheet, lang);
    for (const paragraph of item.what.text.split('\n')) sheet.put([span(visible(paragraph))], 4, 4);
  });
}

function putPart<What>(
  title: string,
  lists: readonly NotedList<What>[],
  sheet: Sheet,
  put: (item: Placed<What>) => void,
): void {
  if (lists.length === 0) return;
  sheet.blank();
  sheet.put([span(title, 'strong')]);
  for (const { intro, items } of lists) {
    sheet.put([span(intro, 'faint')], 2);
    items.forEach(put);
  }
}

/** Where, what, by whom and when. */
function putHead(item: Placed<TrackedChange | Remark>, what: string, sheet: Sheet, lang: Language): void {
  const by = [authorOf(item.what, lang), timeOf(item.what.date)].filter((part) => part !== '');
  const head = [item.place, what].filter((part) => part !== '').join('  ');
  sheet.put([span(head, 'strong'), span(`  ${by.join('  ')}`, 'faint')], 2, 4);
}
