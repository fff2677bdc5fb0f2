import type { Language } from '../../messages/language.js';
import { PLACE_NAMES } from '../../messages/place-names.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import type { Division } from '../../model/tree.js';
import { isDivision } from '../../model/walk.js';
import { isHeadingType } from './heading-type.js';
import type { TextSide } from './side.js';
import { paraText } from './text.js';
import { visible } from './visible.js';

const BEARER = /~(\d+)$/u;
const WORDS_OF_NAMELESS = 8;

/**
 * Names a place as an editor would cite it: 第五条第三款, 第八条第（五）项, 第二章标题, 题注.
 * @param id id of a division or block of the text
 * @param side the text
 */
export function placeName(id: string, side: TextSide, lang: Language): string {
  const path = side.path(id);
  const last = path.at(-1);
  if (!last) return blockName(id, side, lang);
  const names = PLACE_NAMES[lang];
  if (isHeadingType(last.type)) return names.heading(divisionName(last, side, lang));
  const from = path.findIndex((division) => !isHeadingType(division.type));
  const parts: string[] = [];
  for (let at = from; at < path.length; at++) {
    const division = path[at] as Division;
    if (at === from) parts.push(divisionName(division, side, lang));
    else parts.push(...innerName(division, path[at - 1] as Division, lang));
  }
  return names.join(parts);
}

/** The name of a division standing by itself: its printed number, or its first words in quotation marks. */
export function divisionName(division: Division, side: TextSide, lang: Language): string {
  const label = printedLabel(division);
  if (label === '') return wordless(division, side, lang);
  const nth = Number(BEARER.exec(division.id)?.[1] ?? 1);
  return nth > 1 ? PLACE_NAMES[lang].bearer(label, nth) : label;
}

/** The printed number without the white space of spaced print (第 十 二 条), its brackets in full width. */
export function printedLabel(division: Division): string {
  return visible(division.label.replace(/\s/gu, '').replace(/^\(/u, '（').replace(/\)$/u, '）'));
}

/** What stands for a division in the name of a place inside `above`: nothing for the only 款 of an article. */
export function innerName(division: Division, above: Division, lang: Language): string[] {
  const names = PLACE_NAMES[lang];
  const label = printedLabel(division);
  if (division.type === 'item' && label) return [names.item(label)];
  if (division.type === 'subitem' && label) return [names.subitem(label)];
  if (division.type !== 'paragraph')
    return [isSpoken(division) ? REPORT_WORDS[lang].division[division.type] : label];
  const siblings = above.children.filter((child) => isDivision(child) && child.type === 'paragraph');
  // 第八条第（五）项, not 第八条第一款第（五）项, where the article has one 款 only.
  if (siblings.length < 2) return [];
  const n = division.ordinal.at(-1) ?? siblings.indexOf(division) + 1;
  return [above.type === 'article' ? names.paragraph(n) : names.plainParagraph(n)];
}

/** 问： and 答： are printed before the words, but do not tell one question from another. */
function isSpoken({ type }: Division): boolean {
  return type === 'question' || type === 'answer';
}

function wordless(division: Division, side: TextSide, lang: Language): string {
  if (division.type === 'preamble') return REPORT_WORDS[lang].division.preamble;
  if (division.type === 'qa' && division.ordinal.length > 0)
    return PLACE_NAMES[lang].question(division.ordinal.join('.'));
  const para = side.paras.of(division.id)[0];
  const words = [...(para ? paraText(para) : '')];
  return words.length > WORDS_OF_NAMELESS
    ? `“${words.slice(0, WORDS_OF_NAMELESS).join('')}…”`
    : `“${words.join('')}”`;
}

function blockName(id: string, side: TextSide, lang: Language): string {
  const para = side.paras.of(id)[0];
  const type = para?.type;
  const words: Readonly<Record<string, string>> = REPORT_WORDS[lang].block;
  return (type && words[type]) ?? visible(id);
}

const ARTICLE = /^第(.+)条$/u;

/**
 * Names the divisions of one side of a row: 第五、六、七条.
 * @returns the empty string where that side has none
 */
export function rowName(divisions: readonly Division[], side: TextSide, lang: Language): string {
  const names = divisions.map((division) => divisionName(division, side, lang));
  const numbers = names.map((name) => ARTICLE.exec(name)?.[1]);
  if (names.length < 2) return names[0] ?? '';
  if (numbers.every((number) => number !== undefined)) return `第${numbers.join('、')}条`;
  return PLACE_NAMES[lang].list(names);
}
