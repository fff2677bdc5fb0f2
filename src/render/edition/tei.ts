import type { Edition } from '../../model/edition.js';
import { sheetOf } from '../prose/edition/sheet.js';
import type { EditionOptions } from './format.js';
import { backOf } from './tei/back.js';
import { divisionsOf } from './tei/body.js';
import { teiContext } from './tei/context.js';
import { frontOf } from './tei/front.js';
import { headerOf } from './tei/header.js';
import { sectionsOf } from './tei/sections.js';
import { block, documentOf } from './tei/xml.js';

/**
 * An edition as TEI P5 with parallel segmentation (Guidelines, 12.2.3): `lem` is what the edition prints, every other
 * reading is a `rdg` beside it. Elements and attributes are those of TEI P5 4.3; tests hold it against their definitions.
 */
export function editionTei(edition: Edition, { lang }: EditionOptions): string {
  const sheet = sheetOf(edition, lang);
  const tei = teiContext(sheet);
  const header = headerOf(tei);
  const sections = sectionsOf(sheet);
  const first = sections.findIndex(({ reason }) => !reason);
  const last = sections.findLastIndex(({ reason }) => !reason);
  const [from, to] = first < 0 ? [sections.length, sections.length] : [first, last + 1];
  const front = frontOf(sections.slice(0, from), tei);
  // One division holds it all: a body of nothing but entries, where a text lacks every article, is none.
  const body = block('div', { type: 'edition' }, [
    ...front.behind,
    ...divisionsOf(sections.slice(from, to), 0, tei),
  ]);
  const back = backOf(sections.slice(to), tei);
  const text = block('text', { 'xml:lang': 'zh' }, [
    front.elements.length === 0 ? undefined : block('front', {}, front.elements),
    block('body', {}, [body]),
    back.length === 0 ? undefined : block('back', {}, back),
  ]);
  return documentOf(block('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'zh' }, [header, text]));
}
