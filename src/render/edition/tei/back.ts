import type { Commentary, CountCheck } from '../../../model/edition.js';
import { inOneLine } from '../../../model/line-ends.js';
import { divisionOf } from './body.js';
import type { Tei } from './context.js';
import type { Section } from './sections.js';
import { block, line, type XmlElement } from './xml.js';

/** What stands behind the regulation, and what the commentaries say of it as a whole. */
export function backOf(sections: readonly Section[], tei: Tei): XmlElement[] {
  const blocks = sections.flatMap((section) => {
    const { elements, behind } = divisionOf(section, tei);
    return [...elements, ...behind];
  });
  return [...blocks, ...tei.sheet.edition.commentaries.flatMap((one) => commentaryOf(one, tei))];
}

/** The counts a commentary states, and the articles it does not speak of. */
function commentaryOf({ text, counts, silent }: Commentary, tei: Tei): XmlElement[] {
  const source = tei.toTexts([text.witness.siglum]);
  const notes = counts.map((count) => countNote(count, source, tei));
  if (silent.length > 0) notes.push(line('note', { type: 'silent', source, target: targets(silent, tei) }));
  return notes.length === 0 ? [] : [block('div', { type: 'commentary', corresp: source }, notes)];
}

function countNote(
  { claim, stated, counted, within, result }: CountCheck,
  source: string,
  tei: Tei,
): XmlElement {
  const places = counted.length > 0 ? counted : within === '' ? [] : [within];
  const attributes = { type: 'count', subtype: result, source, target: targets(places, tei) };
  return line('note', attributes, [line('num', { value: String(stated) }, [inOneLine(claim.text)])]);
}

function targets(ids: readonly string[], tei: Tei): string | undefined {
  const known = ids.flatMap((id) => {
    const place = tei.placeId(id);
    return place === undefined ? [] : [`#${place}`];
  });
  return known.length === 0 ? undefined : [...new Set(known)].join(' ');
}
