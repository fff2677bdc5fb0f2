import type { ApparatusEntry } from '../../../model/edition.js';
import type { Tei } from './context.js';
import { sectionNotes } from './notes.js';
import { headingOf, paragraphsOf, wholesOf, type Paragraphs } from './paragraphs.js';
import type { Section } from './sections.js';
import { appOfWhole, numberOf } from './wholes.js';
import { block, type XmlElement } from './xml.js';

/** Sections in the divisions whose headings they stand under. */
export function divisionsOf(sections: readonly Section[], depth: number, tei: Tei): XmlElement[] {
  const elements: XmlElement[] = [];
  for (let at = 0; at < sections.length;) {
    const section = sections[at] as Section;
    const owner = section.path[depth];
    let to = at + 1;
    while (owner && sections[to]?.path[depth]?.id === owner.id) to++;
    if (owner) {
      const inner = divisionsOf(sections.slice(at, to), depth + 1, tei);
      const attributes = { type: owner.type, n: numberOf(owner), 'xml:id': tei.placeId(owner.id) };
      elements.push(block('div', attributes, inner));
    } else elements.push(...sectionElements(section, at === 0, tei));
    at = to;
  }
  return elements;
}

/** A heading is one at the beginning of its division only: TEI has `head` nowhere else. */
function sectionElements(section: Section, isFirst: boolean, tei: Tei): XmlElement[] {
  if (section.part.kind !== 'heading') {
    const { elements, behind } = divisionOf(section, tei);
    return [...elements, ...behind];
  }
  const heads = section.groups.flatMap(({ paras }) => paras.map((para) => headingOf(para, 'head', tei)));
  const elements = heads.flatMap((head) => head.elements);
  const notes = sectionNotes(section, tei);
  return [
    ...(isFirst ? elements : [block('div', { type: 'heading' }, elements)]),
    ...notes,
    ...heads.flatMap(({ behind }) => behind),
  ];
}

/** An article, or a block, as a division. */
export function divisionOf(section: Section, tei: Tei): Paragraphs {
  const { part, reason, groups } = section;
  const around = aroundAll(section, tei);
  const inner = groups.map((group) => paragraphsOf(group.paras, around, tei, group.reason));
  const division = block(
    'div',
    {
      type: reason ?? part.division?.type,
      n: part.division && numberOf(part.division),
      'xml:id': tei.placeId(part.id),
    },
    [...inner.flatMap(({ elements }) => elements), ...sectionNotes(section, tei, around)],
  );
  const element = around.reduceRight((own, entry) => appOfWhole(entry, [own], tei), division);
  return { elements: [element], behind: inner.flatMap(({ behind }) => behind) };
}

/** Entries about the whole of a section: `app` stands around the division and not in it. */
function aroundAll({ part, groups }: Section, tei: Tei): readonly ApparatusEntry[] {
  const paras = groups.flatMap((group) => (group.reason ? [] : group.paras));
  const [first] = paras;
  const whole = first ? wholesOf(first, tei).filter(({ lemma }) => lemma?.id === part.id) : [];
  return whole.filter((entry) => paras.every((para) => tei.sheet.wholes(para).includes(entry)));
}
