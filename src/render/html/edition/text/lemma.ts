import type { ApparatusEntry } from '../../../../model/edition.js';
import { paraOfGap } from '../../../prose/marks.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import { runText, shortened } from '../../../prose/text.js';
import { visible } from '../../../prose/visible.js';
import { editionMessages } from '../view.js';

const ROOM = 40;
const CONTEXT = 6;

/** The words of the base, or those behind which something is wanting: 决策部署之后. */
export function lemmaWords(entry: ApparatusEntry, sheet: Sheet): string {
  if (entry.lemma) return shortened(visible(entry.readings[0]?.text ?? ''), ROOM);
  const { behind } = editionMessages(sheet.lang);
  return `${wordsBefore(entry, sheet)}${behind}`;
}

function wordsBefore(entry: ApparatusEntry, sheet: Sheet): string {
  const para = entry.gap && paraOfGap(entry.gap, sheet.base.paras);
  let before = '';
  for (const run of para ? sheet.runs(para) : []) {
    if (run.entry === entry) break;
    before += runText(run);
  }
  const chars = [...before.trimEnd()];
  return chars.length > CONTEXT ? `…${chars.slice(-CONTEXT).join('')}` : chars.join('');
}
