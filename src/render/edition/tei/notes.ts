import type {
  ApparatusEntry,
  Quotation,
  SharedProvision,
  SharedWords,
  Stretch,
} from '../../../model/edition.js';
import { lemmaText } from '../../../model/entry.js';
import type { Reading } from '../../../model/comparison.js';
import { inOneLine } from '../../../model/line-ends.js';
import type { Witness } from '../../../model/witness.js';
import type { PartProvision, PartQuotation } from '../../prose/edition/sheet.js';
import { rowName } from '../../prose/place.js';
import { rowWords } from '../../prose/row-words.js';
import { PLACE_NAMES } from '../../../messages/place-names.js';
import { appOfWords } from './app.js';
import type { Tei } from './context.js';
import type { Section } from './sections.js';
import { plainWords } from './words.js';
import { block, line, type XmlChild, type XmlElement } from './xml.js';

/**
 * What is said of a section behind its words: entries that lie on no words of it, numbers, commentaries, parallels.
 * @param around entries that the whole section will stand in
 */
export function sectionNotes(
  section: Section,
  tei: Tei,
  around: readonly ApparatusEntry[] = [],
): XmlElement[] {
  const placed = (entry: ApparatusEntry): boolean => tei.isPlaced(entry) || around.includes(entry);
  return [
    ...section.entries.filter((entry) => !placed(entry)).map((entry) => unplaced(entry, tei)),
    ...numberNotes(section, tei),
    ...section.quotations.map((one) => quotationNote(one, tei)),
    ...section.provisions.map((one) => provisionNote(one, tei)),
  ];
}

/** An entry that another one hides, or whose words are not printed. */
function unplaced(entry: ApparatusEntry, tei: Tei): XmlElement {
  const own = plainWords(lemmaText(entry));
  return block('note', { type: 'variant' }, [appOfWords(entry, own, tei)]);
}

/** Where an article stands in a text that has it under another number, in another place, or cut in another way. */
function numberNotes({ part }: Section, tei: Tei): XmlElement[] {
  const { witnesses, lang } = tei.sheet;
  return (part.line?.cells ?? []).flatMap(({ units, rows }, at) => {
    const side = witnesses[at];
    const isPlain = rows.every(
      (row) => (row.relation === 'same' || row.relation === 'edited') && !row.moved && !row.renumbered,
    );
    if (!side || isPlain) return [];
    const words = [...new Set(rows.map((row) => rowWords(row, lang)))];
    const said = PLACE_NAMES[lang].list([rowName(units, side, lang), ...words].filter((one) => one !== ''));
    return [line('note', { type: 'concordance', source: tei.toTexts([side.witness.siglum]) }, [said])];
  });
}

function quotationNote({ commentary, quotation }: PartQuotation, tei: Tei): XmlElement {
  const { kind, passage, base, shared }: Quotation = quotation;
  const { witness } = commentary.text;
  return block(
    'note',
    noteOf('commentary', kind, witness, base, tei),
    quotes(passage, base, shared, witness, tei),
  );
}

function provisionNote({ parallel, provision }: PartProvision, tei: Tei): XmlElement {
  const { grade, parallel: other, base, shared }: SharedProvision = provision;
  const { witness } = parallel.text;
  return block(
    'note',
    noteOf('parallel', grade, witness, base, tei),
    quotes(other, base, shared, witness, tei),
  );
}

/** The words of a text and those of the base, with what they share. */
function quotes(
  other: Reading,
  base: Reading,
  shared: readonly SharedWords[],
  witness: Witness,
  tei: Tei,
): XmlElement[] {
  const [theirs, ours] = [shared.map((one) => one.other), shared.map((one) => one.base)];
  return [quote(other, theirs, witness, tei), quote(base, ours, tei.sheet.base.witness, tei)];
}

function noteOf(
  type: string,
  subtype: string,
  { siglum }: Witness,
  { id }: Reading,
  tei: Tei,
): Record<string, string | undefined> {
  const place = tei.placeId(id);
  return { type, subtype, source: tei.toTexts([siglum]), target: place && `#${place}` };
}

/** A passage with its place in the source; words that the other text has, too, are marked. */
function quote(
  { text, start, end }: Reading,
  shared: readonly Stretch[],
  { siglum }: Witness,
  tei: Tei,
): XmlElement {
  const cut = (from: number, to: number): string =>
    inOneLine(text.slice(from - start.offset, to - start.offset));
  const words: XmlChild[] = [];
  let at = start.offset;
  for (const one of shared) {
    const from = Math.max(one.start, at);
    const to = Math.min(one.end, end.offset);
    if (from >= to) continue;
    words.push(...plainWords(cut(at, from)), line('seg', { type: 'shared' }, plainWords(cut(from, to))));
    at = to;
  }
  words.push(...plainWords(cut(at, end.offset)));
  return line('quote', { source: tei.toTexts([siglum]), n: `${start.line}:${start.column}` }, words);
}
