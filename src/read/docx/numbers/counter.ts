import type { Level, List, ListForm, Numbering } from './numbering.js';
import { formatNumber } from './number-format.js';
import { bulletCharacters } from './symbols.js';

/** Counts the numbered paragraphs of a document, in their order. */
export interface Counter {
  /**
   * The printed number of the next paragraph that is in a list, with what parts it from the words; empty where nothing
   * is printed.
   * @param level 0-based
   */
  readonly next: (list: string, level: number) => string;
  /** The level of a list whose paragraphs have a style, where it says so. */
  readonly levelOfStyle: (list: string, style: string) => number | undefined;
}

const LEVELS = 9;
const NO_LEVEL: Level = {
  start: 0,
  format: 'none',
  text: '',
  suffix: 'nothing',
  isLegal: false,
  isHidden: false,
};

interface Counts {
  /** By level; undefined where it begins anew. */
  readonly values: (number | undefined)[];
}

/**
 * Counts as Word does (ECMA-376 part 1, 17.9): lists of one form go on counting where the last one stopped, unless a list
 * says where it begins, which holds once for each of its levels.
 */
export function counterOf(numbering: Numbering): Counter {
  const counts = new Map<string, Counts>();
  const begun = new Set<string>();
  return {
    next: (id, wanted) => {
      const list = numbering.lists.get(id);
      const form = list && formOf(numbering, list.form);
      if (!list || !form) return '';
      const level = Math.min(Math.max(wanted, 0), LEVELS - 1);
      const at = counts.get(form.id) ?? { values: [] };
      counts.set(form.id, at);
      const levelAt = (number: number): Level =>
        list.levels.get(number) ?? form.levels.get(number) ?? NO_LEVEL;
      count(at, level, levelAt, list, begun);
      return printed(at, level, levelAt);
    },
    levelOfStyle: (id, style) => {
      const list = numbering.lists.get(id);
      const form = list && formOf(numbering, list.form);
      if (!list || !form) return undefined;
      for (let level = 0; level < LEVELS; level++) {
        if ((list.levels.get(level) ?? form.levels.get(level))?.style === style) return level;
      }
      return undefined;
    },
  };
}

/** The form itself, or that of the numbering style it stands for (17.9.21, 17.9.27). */
function formOf(numbering: Numbering, id: string): ListForm | undefined {
  const form = numbering.forms.get(id);
  if (form?.asStyle === undefined || form.levels.size > 0) return form;
  const { asStyle } = form;
  return [...numbering.forms.values()].find(({ ofStyle }) => ofStyle === asStyle) ?? form;
}

function count(
  { values }: Counts,
  level: number,
  levelAt: (level: number) => Level,
  { id, starts }: List,
  begun: Set<string>,
): void {
  const begin = (number: number): number | undefined => {
    const start = starts.get(number);
    const key = `${id} ${number}`;
    if (start === undefined || begun.has(key)) return undefined;
    begun.add(key);
    return start;
  };
  // A level that was left out counts as begun: below 1.1 without a 1, the next of the first level is 2.
  for (let above = 0; above < level; above++) values[above] ??= begin(above) ?? levelAt(above).start;
  const value = values[level];
  values[level] = begin(level) ?? (value === undefined ? levelAt(level).start : value + 1);
  for (let below = level + 1; below < LEVELS; below++) {
    if (level < (levelAt(below).restart ?? below)) values[below] = undefined;
  }
}

function printed({ values }: Counts, level: number, levelAt: (level: number) => Level): string {
  const { text, isLegal, format, suffix, isHidden } = levelAt(level);
  if (isHidden) return '';
  const shown =
    format === 'bullet'
      ? bulletCharacters(text)
      : text.replace(/%([1-9])/gu, (_, digit: string) => {
          const at = Number(digit) - 1;
          const { start, format: own } = levelAt(at);
          const isPlain = isLegal && own !== 'none' && own !== 'bullet';
          return formatNumber(values[at] ?? start, isPlain ? 'decimal' : own);
        });
  return withGap(shown, suffix);
}

/** A printed number with what parts it from the words. */
export function withGap(number: string, suffix: Level['suffix'] = 'tab'): string {
  return number.trim() === '' ? '' : number + gapAfter(number, suffix);
}

/** 第一条 and its words are parted by an ideographic space as laws print it; （一） and 一、 need none. */
function gapAfter(number: string, suffix: Level['suffix']): string {
  if (suffix === 'nothing') return '';
  if (suffix === 'space' || /[.\d]$/u.test(number)) return ' ';
  return /[）)、．。：]$/u.test(number) ? '' : '\u3000';
}
