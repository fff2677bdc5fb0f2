/** The page of an edition, read as a browser reads it. */
import { load, type CheerioAPI } from 'cheerio';
import type { Language } from '../../../src/messages/language.js';
import type { Edition } from '../../../src/model/edition.js';
import { editionPage } from '../../../src/render/html/edition/page.js';

/** Writes and reads the page. */
export function pageOf(edition: Edition, lang: Language = 'zh'): CheerioAPI {
  return load(editionPage(edition, { lang, downloads: [] }));
}

/** What is seen of the first element a selector names; words for listeners and line ends of the file are left out. */
export function seen($: CheerioAPI, selector: string): string {
  const element = $(selector).first().clone();
  element.find('.hidden').remove();
  return element.text().replace(/\n/gu, '');
}

/** What is seen of the text of the edition, without the notes under it and the signs for wanting words. */
export function printedText($: CheerioAPI, selector = '#text .sheet'): string {
  const sheet = $(selector).first().clone();
  sheet.find('.notes, .hidden, i').remove();
  return sheet.text().replace(/\s/gu, '');
}

/** `art-4/para-2` as a selector. */
export const byId = (id: string): string => `[id="${id}"]`;

/** Every id of the page, and every place on it that a link leads to. */
export function anchors(
  $: CheerioAPI,
  within = 'body',
): { readonly ids: string[]; readonly links: string[] } {
  const attributes = (selector: string, name: string): string[] =>
    $(within)
      .find(selector)
      .toArray()
      .map((element) => decodeURI(element.attribs[name] ?? ''));
  const links = attributes('a[href^="#"]', 'href').map((href) => href.slice(1));
  return { ids: attributes('[id]', 'id'), links };
}
