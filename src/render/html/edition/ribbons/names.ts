import { EDITION_NUMBERS } from '../../../../messages/edition-numbers.js';
import type { Language } from '../../../../messages/language.js';
import { REPORT_MESSAGES } from '../../../../messages/report.js';
import type { Division } from '../../../../model/tree.js';
import { divisionName, rowName } from '../../../prose/place.js';
import { rowWords } from '../../../prose/row-words.js';
import type { TextSide } from '../../../prose/side.js';
import type { Strand } from './strands.js';

/** 第五条 → 第五、六、七条　拆分，异文 4: what a ribbon says when it is pointed at. Numbers alike on either side are said once. */
export function strandTitle(
  strand: Strand,
  entries: number,
  base: TextSide,
  witness: TextSide,
  lang: Language,
): string {
  const messages = EDITION_NUMBERS[lang];
  const sides = [unitsName(strand.base, base, lang), unitsName(strand.witness, witness, lang)];
  const [row] = strand.rows;
  const words = row ? [rowWords(row, lang)] : [];
  if (entries > 0) words.push(messages.entries(entries));
  return messages.strand(
    sides.filter((one, at) => one !== sides[at - 1]).map((one) => one || messages.none),
    REPORT_MESSAGES[lang].tallies(words),
  );
}

/** 第五、六、七条; 第八条—第十二条 where there are more than a few. */
export function unitsName(units: readonly Division[], side: TextSide, lang: Language): string {
  const [first, last] = [units[0], units.at(-1)];
  if (!first || !last || units.length < 4) return rowName(units, side, lang);
  return EDITION_NUMBERS[lang].range(divisionName(first, side, lang), divisionName(last, side, lang));
}
