import { load, type CheerioAPI } from 'cheerio';
import { jsx } from 'hono/jsx/jsx-runtime';
import type { Language } from '../../../src/messages/language.js';
import type { Edition } from '../../../src/model/edition.js';
import { EditionCollation } from '../../../src/render/html/edition/collation.js';
import { sheetOf } from '../../../src/render/prose/edition/sheet.js';
import { byId } from './page.js';

export { byId };

/** 对照版 of an edition, as a browser reads it. */
export function collationOf(edition: Edition, lang: Language = 'zh'): CheerioAPI {
  return load(String(jsx(EditionCollation, { sheet: sheetOf(edition, lang) })));
}

/** What is seen of an element; words for listeners are left out. */
export function seen(element: ReturnType<CheerioAPI>): string {
  const copy = element.clone();
  copy.find('.hidden').remove();
  return copy.text().replace(/\n/gu, '');
}

/** What is seen in each cell of a line: a list for each band. */
export function bandsOf($: CheerioAPI, id: string): string[][] {
  return $(`${byId(id)} > tr`)
    .toArray()
    .map((row) =>
      $(row)
        .children('td')
        .toArray()
        .map((cell) => `${cell.attribs.class?.split(' ')[0]} ${seen($(cell))}`),
    );
}

/** The paragraphs of a column from top to bottom. */
export function columnText($: CheerioAPI, at: number): string[] {
  return $(`td.c${at} > p:not(.lacuna, .same-as-base, .moved-note)`)
    .toArray()
    .map((p) => {
      const copy = $(p).clone();
      copy.find('.hidden, .caret').remove();
      return copy.text();
    });
}
