import { addTo } from '../../model/lists/grouped.js';
import type { Stretch } from './two-ways.js';

/** A name wherever it stands in a text. */
export interface PlacedName {
  readonly name: string;
  readonly places: readonly Stretch[];
}

/** Stands before the title of every law and tells none from another. */
export const STATE = '中华人民共和国';

/** 《…》, without its marks; one inside another is read for itself. */
const TITLE = /《([^《》\n]{2,60})》/gu;

/** Titles in 《》. */
export function titlesIn(text: string): PlacedName[] {
  return placed(text.matchAll(TITLE), 1);
}

/**
 * What an office is called behind 国务院 or 人民政府: 生态环境主管部门. Lists (自然资源、水行政主管部门), 有关部门 and
 * 部门 of several kinds (生态环境等主管部门) are no names.
 */
const OFFICE =
  /(?:国务院|人民政府)([\u4E00-\u9FFF]{2,12}?(?:主管部门|行政部门|管理部门|管理机构|主管机关|管理机关))/gu;
const NO_NAME = /[和与及或等其的各级有关负责地方政府]/u;

/** Names of offices of a government. */
export function officesIn(text: string): PlacedName[] {
  return placed(text.matchAll(OFFICE), 0).filter(({ name }) => !NO_NAME.test(name));
}

function placed(matches: Iterable<RegExpMatchArray>, marks: number): PlacedName[] {
  const byName = new Map<string, Stretch[]>();
  for (const match of matches) {
    const name = match[1] as string;
    const end = (match.index as number) + match[0].length - marks;
    addTo(byName, name, { start: end - name.length, end });
  }
  return [...byName].map(([name, places]) => ({ name, places }));
}
