import type { Edition } from '../../../model/edition.js';
import { nameOf } from '../../prose/edition/texts.js';
import { divisionOf } from './body.js';
import type { Tei } from './context.js';
import { sectionNotes } from './notes.js';
import { headingOf } from './paragraphs.js';
import type { Section } from './sections.js';
import { block, line, type XmlElement } from './xml.js';

/** What stands before the regulation, and what is put in behind it: the first article of another text. */
export interface Front {
  readonly elements: readonly XmlElement[];
  readonly behind: readonly XmlElement[];
}

/** The name of the regulation, 题注 and whatever else stands before the first article. */
export function frontOf(sections: readonly Section[], tei: Tei): Front {
  const { edition } = tei.sheet;
  const named = sections.some(({ reason }) => reason === 'title');
  const elements: XmlElement[] = named ? [] : titleOf(edition);
  const behind: XmlElement[] = [];
  for (const section of sections) {
    const isTitle = section.reason === 'title';
    const made = isTitle ? titlePage(section, tei) : divisionOf(section, tei);
    elements.push(...made.elements);
    behind.push(...made.behind);
  }
  return { elements, behind };
}

/** A text in Markdown may be named in its front matter alone. */
function titleOf(edition: Edition): XmlElement[] {
  const name = nameOf(edition);
  const part = line('titlePart', { type: 'main' }, [name]);
  return name === '' ? [] : [block('titlePage', {}, [block('docTitle', {}, [part])])];
}

function titlePage(section: Section, tei: Tei): Front {
  const paras = section.groups.flatMap((group) => group.paras);
  const heads = paras.map((para) => headingOf(para, 'titlePart', tei));
  const title = block(
    'docTitle',
    {},
    heads.flatMap(({ elements }) => elements),
  );
  return {
    elements: [
      block('titlePage', { 'xml:id': tei.placeId(section.part.id) }, [title, ...sectionNotes(section, tei)]),
    ],
    behind: heads.flatMap((head) => head.behind),
  };
}
