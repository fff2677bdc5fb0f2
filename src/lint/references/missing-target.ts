import { hanNumber } from '../../messages/han-number.js';
import type { Reference } from '../../model/reference.js';
import { seenText } from '../../model/seen-text.js';
import type { Division, DivisionType, Root } from '../../model/tree.js';
import { divisionsOf, leavesOf } from '../../model/walk.js';
import { grouped } from '../../model/lists/grouped.js';
import { once } from '../../model/lists/once.js';
import { mainOf } from '../numbers/main-number.js';
import type { LintText } from '../view/text.js';
import { isUnsure } from '../view/wording.js';
import { citedIn, type Cited } from './cited.js';
import { isInner } from './claim.js';
import { extentOf, type Extent } from './extent.js';
import { mayBeMisread } from './odd-lists.js';
import { paragraphsOf } from './paragraphs.js';

/** A reference of a text to itself whose target is not in it. */
export interface MissingTarget {
  readonly cited: Cited;
  /** False where the wording or the print leaves a doubt. */
  readonly certain: boolean;
  /** What it was looked for in; undefined for the whole text. */
  readonly holder: Division | undefined;
  /** Last of what there is of the kind: 第八十六条, 第二款; empty where there is none. */
  readonly last: string;
  /** Its number is higher than that of the last; else there is a gap. */
  readonly isBeyond: boolean;
}

/** All references without a target that ought to have one, in document order. */
export const missingTargets = once((text: LintText): readonly MissingTarget[] => {
  const extent = extentOf(text);
  if (!extent) return [];
  const all = citedIn(text);
  if (!all.some(({ outcome }) => outcome.kind === 'missing')) return [];
  const printed = printedIn(text);
  const skipped = extent.paragraphed && areParagraphsPrinted(all) ? undefined : 'paragraph';
  return all.flatMap((cited) => {
    const { outcome, claim, reference } = cited;
    if (outcome.kind !== 'missing' || reference.level === skipped) return [];
    const { holder } = outcome;
    const inner = holder && isInner(reference.level);
    if (inner && mayBeMisread(reference, holder, text)) return [];
    const known = inner ? factsOf(holder) : undefined;
    const last = known ? lastIn(known, reference) : lastOf(cited, text, extent);
    if (!last || (!inner && printed.has(cited.token.t))) return [];
    const isBeyond = isHigher(reference, last);
    // Where a number is left out of a list, the list may be what is wrong.
    const certain = !known || (claim !== 'plain' && isBeyond && known.surelyRead);
    return [{ cited, certain, holder, last: last.label, isBeyond }];
  });
});

function isHigher(reference: Reference, last: Last): boolean {
  return last.label !== '' && mainOf(reference) > mainOf(last);
}

/** Spaces of a line, not its end: a file of empty lines is read once. */
const HEADED =
  /(?:^|[。；：])[ \t　*#]*(第[^第条章节编\s]{1,12}[条章节编](?:之[一二三四五六七八九十]{1,3})?)\**\s/gmu;

/**
 * The numbers that stand at the beginning of a line or of a sentence with a space behind them: 罚款。第四十五条　违反….
 * There it is the number of a division that was run into the one before.
 */
function printedIn({ witness }: LintText): ReadonlySet<string> {
  return new Set([...seenText(witness.source).matchAll(HEADED)].map(([, label = '']) => label));
}

/** The last of what a reference may mean, by its number; the label is empty where there is none. */
type Last = Pick<Division, 'label' | 'ordinal'>;

/** A file that has run all 款 of an article together cites many a 第二款 that cannot be found. */
function areParagraphsPrinted(cited: readonly Cited[]): boolean {
  const later = cited.filter(
    ({ reference: { level, ordinal } }) => level === 'paragraph' && (ordinal[0] ?? 0) > 1,
  );
  const missing = later.filter(({ outcome }) => outcome.kind === 'missing').length;
  const found = later.filter(({ outcome }) => outcome.kind === 'found').length;
  return missing < MANY || found > missing;
}

const MANY = 3;

/** The last article, chapter or section there is; undefined where the text may be a part of a regulation. */
function lastOf({ reference, outcome }: Cited, text: LintText, extent: Extent): Last | undefined {
  const { first, last, whole } = extent;
  if (reference.level === 'article') {
    const number = mainOf(reference);
    return number < mainOf(first) || (number > mainOf(last) && !whole) ? undefined : last;
  }
  const holder = outcome.kind === 'missing' ? outcome.holder : undefined;
  const alike = divisionsByType(holder ?? text.witness.tree).get(reference.level) ?? [];
  return whole && alike.length > 1 ? alike.at(-1) : undefined;
}

/** Every division below a node, by its kind and in document order. */
const divisionsByType = once((node: Root | Division): ReadonlyMap<DivisionType, readonly Division[]> =>
  grouped(divisionsOf(node), ({ type }) => type),
);

/** What is asked of a division again and again when many references are missing in it. */
interface HolderFacts {
  readonly paragraphs: number;
  /** The highest numbers. */
  readonly item: number;
  readonly subitem: number;
  /** Items may stand inside a line. */
  readonly runIn: boolean;
  /** False where printed lines were joined that may have been two 款. */
  readonly surelyRead: boolean;
}

const RUN_IN_LIST = /[（(][一二三四五六七八九十\d]+[）)]|[①-⑳]|\d[.．、]|[;；].*[;；]/u;

const factsOf = once((holder: Division): HolderFacts => {
  const inner = divisionsOf(holder);
  const highest = (level: Division['type']): number =>
    inner.reduce((most, one) => (one.type === level ? Math.max(most, mainOf(one)) : most), 0);
  return {
    paragraphs: paragraphsOf(holder).length,
    item: highest('item'),
    subitem: highest('subitem'),
    runIn: RUN_IN_LIST.test(wordsOf(holder)),
    surelyRead: ![holder, ...inner].some(isUnsure),
  };
});

/** The last 款, 项 or 目 of a division; undefined where its items may stand inside a line. */
function lastIn({ paragraphs, item, subitem, runIn }: HolderFacts, { level }: Reference): Last | undefined {
  if (level === 'paragraph') return paragraphs > 0 ? named(paragraphs, '款') : undefined;
  const highest = level === 'item' ? item : subitem;
  if (highest > 0) return named(highest, level === 'item' ? '项' : '目');
  return level === 'subitem' || runIn ? undefined : { label: '', ordinal: [] };
}

function named(number: number, level: string): Last {
  return { label: `第${hanNumber(number)}${level}`, ordinal: [number] };
}

function wordsOf(division: Division): string {
  return leavesOf(division)
    .filter(({ type }) => type === 'text')
    .map(({ value }) => value)
    .join('');
}
