import { isHeadingType } from '../../prose/heading-type.js';
import { parasUnder } from '../../prose/marks.js';
import type { ApparatusEntry, ApparatusReading } from '../../../model/edition.js';
import { grouped } from '../../../model/lists/grouped.js';
import type { Division } from '../../../model/tree.js';
import type { Para } from '../../prose/paras.js';
import { runsOf } from '../../prose/runs.js';
import type { TextSide } from '../../prose/side.js';
import { appOf } from './app.js';
import type { Tei } from './context.js';
import { headingWordsOf, plainWords, wordsOf } from './words.js';
import { block, line, type XmlChild, type XmlElement } from './xml.js';

/** An entry about a whole 款, 项, 条 or heading: around what the base has, or in its place. */
export function appOfWhole(entry: ApparatusEntry, own: readonly XmlElement[], tei: Tei): XmlElement {
  return appOf(entry, { own, words: (text, reading) => blocksOf(text, reading, tei), whole: true }, tei);
}

/** The same inside a paragraph of the base, where no paragraph can stand. */
export function appOfWholeWithin(entry: ApparatusEntry, own: readonly XmlChild[], tei: Tei): XmlElement {
  const words = (text: string): XmlChild[] =>
    plainWords(text).map((part) => line('seg', { type: 'paragraph' }, [part]));
  return appOf(entry, { own, words, whole: false }, tei);
}

/** True of an article, a heading or what else stands beside articles, which the base lacks. */
export function isUnitWanting({ readings }: ApparatusEntry, { sheet }: Tei): boolean {
  return readings.some(({ attestations }) =>
    attestations.some(({ siglum, reading }) => {
      const side = sheet.witnesses.find(({ witness }) => witness.siglum === siglum);
      const path = reading && side ? side.path(reading.id) : [];
      const own = path.at(-1);
      return own !== undefined && (isHeadingType(own.type) || own === unitIn(path));
    }),
  );
}

function unitIn(path: readonly Division[]): Division | undefined {
  return path.find(({ type }) => !isHeadingType(type));
}

/** As the first text has them that reads so; an editor's own words, and those of a commentary, are one paragraph. */
function blocksOf(text: string, reading: ApparatusReading | undefined, tei: Tei): XmlElement[] {
  for (const { siglum, direct, reading: there } of reading?.attestations ?? []) {
    const side = tei.sheet.witnesses.find(({ witness }) => witness.siglum === siglum);
    if (!direct || !there || !side) continue;
    const [start, end] = [there.start.offset, there.end.offset];
    const paras = parasUnder(there, side.paras).map((para) => clipped(para, start, end));
    return divided(paras, there.id, side);
  }
  return plainWords(text).map((words) => line('p', {}, [words]));
}

function clipped(para: Para, start: number, end: number): Para {
  const [head, ...more] = para.pieces.filter((piece) => piece.start >= start && piece.end <= end);
  return { ...para, pieces: head ? [{ ...head, before: '' }, ...more] : [] };
}

/** Paragraphs by themselves if they are part of an article, else in an element for each article. */
function divided(paras: readonly Para[], id: string, side: TextSide): XmlElement[] {
  const unit = unitIn(side.path(id));
  if (unit && unit.id !== id) return paras.map((para) => paraElement(para, side));
  const groups = grouped(paras, (para) => {
    const path = side.path(para.id);
    return unitIn(path) ?? path.at(-1);
  });
  return [...groups].flatMap(([owner, own]) => {
    const elements = own.map((para) => paraElement(para, side));
    return owner ? [block('div', { type: owner.type, n: numberOf(owner) }, elements)] : elements;
  });
}

function paraElement(para: Para, side: TextSide): XmlElement {
  const parts = runsOf(para, []).flatMap((run) => run.parts);
  if (isHeadingType(para.type)) return line('head', {}, headingWordsOf(parts));
  return paragraph(para, undefined, wordsOf(parts), side);
}

/** 款 as `p`, 项 and 目 as `ab`: they stand beside the 款 they belong to, as in print. */
export function paragraph(
  para: Para,
  id: string | undefined,
  words: readonly XmlChild[],
  side: TextSide,
): XmlElement {
  const own = side.path(para.id).at(-1);
  const begins = para.opens.includes(para.id);
  const n = own && begins && own.type !== 'article' ? numberOf(own) : undefined;
  const isPlain = para.depth === 0;
  return line(isPlain ? 'p' : 'ab', { ...(!isPlain && { type: para.type }), n, 'xml:id': id }, words);
}

/** 133.1 for 第一百三十三条之一. */
export function numberOf({ ordinal }: Division): string | undefined {
  return ordinal.length === 0 ? undefined : ordinal.join('.');
}
