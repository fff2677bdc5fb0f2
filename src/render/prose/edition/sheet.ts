import type { Catalogue, Language } from '../../../messages/language.js';
import { once } from '../../../model/lists/once.js';
import type { ApparatusEntry, Edition } from '../../../model/edition.js';
import type { Para } from '../paras.js';
import { placeName } from '../place.js';
import { runsOf, type Run } from '../runs.js';
import { textSide, type TextSide } from '../side.js';
import { visible } from '../visible.js';
import { entryMarks } from './entry-marks.js';
import { partsOf, type SheetPart } from './sheet-parts.js';
import { textsOf } from './texts.js';

export type { PartProvision, PartQuotation, SheetPart } from './sheet-parts.js';

/** An edition laid out for printing in any format. */
export interface Sheet {
  readonly edition: Edition;
  readonly lang: Language;
  readonly base: TextSide;
  /** In the order of the edition. */
  readonly witnesses: readonly TextSide[];
  /** The base from its title to its end. */
  readonly parts: readonly SheetPart[];
  /** A paragraph of the base cut where entries begin and end; a run without parts is a place where words are wanting. */
  readonly runs: (para: Para) => readonly Run<ApparatusEntry>[];
  /** Entries about the whole of a paragraph, or of the division it belongs to, that a witness lacks. */
  readonly wholes: (para: Para) => readonly ApparatusEntry[];
  /** Names a place of the base: 第五条第三款. */
  readonly place: (id: string) => string;
  /** Names a place of any text of the edition. */
  readonly placeIn: (siglum: string, id: string) => string;
}

/** Lays an edition out; once for each language, however many formats it is written in. */
export function sheetOf(edition: Edition, lang: Language): Sheet {
  return SHEETS[lang](edition);
}

const SHEETS: Catalogue<(edition: Edition) => Sheet> = {
  zh: once((edition) => layOut(edition, 'zh')),
  en: once((edition) => layOut(edition, 'en')),
};

function layOut(edition: Edition, lang: Language): Sheet {
  const base = textSide(edition.base.witness);
  const marks = entryMarks(edition.apparatus, base.paras);
  const sides = sidesOf(edition, base);
  return {
    edition,
    lang,
    base,
    witnesses: edition.witnesses.map(({ witness }) => sides(witness.siglum) as TextSide),
    parts: partsOf(edition, base),
    runs: (para) => runsOf(para, marks.on(para)),
    wholes: (para) => marks.wholes(para),
    place: (id) => placeName(id, base, lang),
    placeIn: (siglum, id) => {
      const side = sides(siglum);
      return side ? placeName(id, side, lang) : visible(id);
    },
  };
}

/** Looks a text up by its siglum; commentaries and parallels are cut into paragraphs when they are first asked for. */
function sidesOf(edition: Edition, base: TextSide): (siglum: string) => TextSide | undefined {
  const texts = textsOf(edition);
  const made = new Map([[base.witness.siglum, base]]);
  return (siglum) => {
    const known = made.get(siglum);
    const text = known ? undefined : texts.find(({ witness }) => witness.siglum === siglum);
    if (!text) return known;
    const side = textSide(text.witness);
    made.set(siglum, side);
    return side;
  };
}
