import type { ApparatusEntry } from '../../../model/edition.js';
import type { Para } from '../../prose/paras.js';
import type { Part, Run } from '../../prose/runs.js';
import { appOfWords } from './app.js';
import type { Tei } from './context.js';
import { appOfWhole, appOfWholeWithin, isUnitWanting, paragraph } from './wholes.js';
import { headingWordsOf, wordsOf } from './words.js';
import { line, type XmlChild, type XmlElement } from './xml.js';

/** Paragraphs of the base, and the entries about more than words. */
export interface Paragraphs {
  readonly elements: readonly XmlElement[];
  /** Articles and headings that the base lacks behind them. */
  readonly behind: readonly XmlElement[];
}

/** Something to be laid under the entries about whole divisions it belongs to, the widest one first. */
interface Laid {
  readonly under: readonly ApparatusEntry[];
  readonly element: XmlElement;
}

/**
 * The paragraphs of an article or a block.
 * @param done entries about the whole of it, that are seen to elsewhere
 * @param type of what interrupts an article
 */
export function paragraphsOf(
  paras: readonly Para[],
  done: readonly ApparatusEntry[],
  tei: Tei,
  type?: string,
): Paragraphs {
  const behind: XmlElement[] = [];
  const laid = paras.flatMap((para, at): Laid[] => {
    const under = wholesOf(para, tei).filter((entry) => !done.includes(entry));
    const { number, before, words, wanting } = contentOf(para, under, tei);
    const element = type
      ? line('ab', { type, 'xml:id': at === 0 ? tei.placeId(para.id) : undefined }, words)
      : paragraph(para, tei.paraId(para), words, tei.sheet.base);
    const [units, others] = parted(wanting, (entry) => isUnitWanting(entry, tei));
    behind.push(...units.map((entry) => appOfWhole(entry, [], tei)));
    const start = para.pieces[0]?.start ?? 0;
    return [
      ...number.map((label) => ({
        under: under.filter(({ lemma }) => startOf(lemma) <= start),
        element: label,
      })),
      ...before.map((entry) => beside(entry, under, tei)),
      ...(words.length > 0 ? [{ under, element }] : []),
      ...others.map((entry) => beside(entry, under, tei)),
    ];
  });
  return { elements: wrapped(laid, 0, tei), behind };
}

/** A text that lacks the 款 may have another one in its place: that stands beside, under what goes on behind it. */
function beside(entry: ApparatusEntry, under: readonly ApparatusEntry[], tei: Tei): Laid {
  const point = entry.gap?.point.offset ?? 0;
  const around = under.filter(({ lemma }) => startOf(lemma) < point && point < (lemma?.end.offset ?? 0));
  return { under: around, element: appOfWhole(entry, [], tei) };
}

function startOf(lemma: ApparatusEntry['lemma']): number {
  return lemma?.start.offset ?? 0;
}

function parted<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/** A heading, a title: in one element of a given name, entries about the whole of it inside. */
export function headingOf(para: Para, name: 'head' | 'titlePart', tei: Tei): Paragraphs {
  const { words, wanting } = cutContent(tei.sheet.runs(para), tei, headingWordsOf);
  const inner = wholesOf(para, tei).reduceRight<XmlChild[]>(
    (own, entry) => [appOfWords(entry, own, tei)],
    words,
  );
  const attributes = name === 'titlePart' ? { type: 'main' } : {};
  return {
    elements: [line(name, attributes, inner)],
    behind: wanting.map((entry) => appOfWhole(entry, [], tei)),
  };
}

/** Entries about whole divisions that a paragraph belongs to, the widest one first. */
export function wholesOf(para: Para, { sheet }: Tei): readonly ApparatusEntry[] {
  return [...sheet.wholes(para)].sort((a, b) => extentOf(b) - extentOf(a) || a.n - b.n);
}

function extentOf({ lemma }: ApparatusEntry): number {
  return lemma ? lemma.end.offset - lemma.start.offset : 0;
}

function wrapped(laid: readonly Laid[], depth: number, tei: Tei): XmlElement[] {
  const elements: XmlElement[] = [];
  for (let at = 0; at < laid.length;) {
    const entry = laid[at]?.under[depth];
    let to = at + 1;
    while (entry && laid[to]?.under[depth] === entry) to++;
    const group = laid.slice(at, to);
    if (entry) elements.push(appOfWhole(entry, wrapped(group, depth + 1, tei), tei));
    else elements.push(...group.map(({ element }) => element));
    at = to;
  }
  return elements;
}

interface Content {
  readonly words: XmlChild[];
  /** Whole 款 and 条 that the base lacks behind this paragraph. */
  readonly wanting: readonly ApparatusEntry[];
}

interface Numbered extends Content {
  /** The number of an article that stands by itself: a text that lacks the first 款 has the number before the next one. */
  readonly number: readonly XmlElement[];
  /** Whole 款 that the base lacks between the number and the first 款. */
  readonly before: readonly ApparatusEntry[];
}

function contentOf(para: Para, under: readonly ApparatusEntry[], tei: Tei): Numbered {
  const [first, ...others] = tei.sheet.runs(para);
  const parts = first?.entry ? [] : (first?.parts ?? []);
  const words = parts.findIndex(({ kind, text }) => kind !== 'label' && text.trim() !== '');
  const cut = words < 0 ? parts.length : words;
  const labels = parts.slice(0, cut).filter(({ kind }) => kind === 'label');
  const isAlone = words < 0 && wantingIn(others[0]) !== undefined && others.some((run) => !wantingIn(run));
  const isOutside = under.some(({ lemma }) => startOf(lemma) > (para.pieces[0]?.start ?? 0));
  if (!first || labels.length === 0 || !(isAlone || isOutside))
    return { number: [], before: [], ...cutContent(tei.sheet.runs(para), tei, wordsOf) };
  const rest = [...(words < 0 ? [] : [{ ...first, parts: parts.slice(cut) }]), ...others];
  const from = isAlone ? rest.findIndex((run) => !wantingIn(run)) : 0;
  return {
    number: labels.map(({ text }) => line('label', {}, [text])),
    before: rest.slice(0, from).flatMap((run) => wantingIn(run) ?? []),
    ...cutContent(rest.slice(from), tei, wordsOf),
  };
}

function cutContent(
  runs: readonly Run<ApparatusEntry>[],
  tei: Tei,
  own: (parts: readonly Part[]) => XmlChild[],
): Content {
  const end = runs.findLastIndex((run) => !wantingIn(run)) + 1;
  const wanting = runs.slice(end).flatMap((run) => wantingIn(run) ?? []);
  const words = runs.slice(0, end).flatMap((run): XmlChild[] => {
    const { entry, parts } = run;
    if (!entry) return own(parts);
    return [wantingIn(run) ? appOfWholeWithin(entry, [], tei) : appOfWords(entry, own(parts), tei)];
  });
  return { words, wanting };
}

function wantingIn(run: Run<ApparatusEntry> | undefined): ApparatusEntry | undefined {
  return run?.entry?.whole && !run.entry.lemma ? run.entry : undefined;
}
