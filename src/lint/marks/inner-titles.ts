import { ownPassages } from '../view/own.js';
import type { Passage } from '../view/passage.js';
import { passageSpot } from '../view/spot.js';
import type { LintText } from '../view/text.js';
import { marksOf } from './marks.js';
import type { WidthMark, WidthUse } from './widths.js';

/** What is typed for 〈 and 〉 where a keyboard has neither: <…>, ‹…›, ＜…＞; longer ones are no titles. */
const STAND_INS = /[<‹＜](?=[\p{Script=Han}《])[^<>‹›＜＞\n]{1,80}[>›＞]/gu;

/** Titles inside 《》 that stand between signs for less and greater: 《关于修改<中华人民共和国律师法>的决定》. Linear. */
export function innerTitlesOf(text: LintText): WidthUse[] {
  return ownPassages(text).flatMap((passage) => {
    const matches = [...passage.text.matchAll(STAND_INS)];
    if (matches.length === 0) return [];
    const depths = depthsOf(passage);
    return matches.flatMap(({ 0: title, index }) => {
      const last = index + title.length - 1;
      if (depths[index] === 0 || depths[last] === 0) return [];
      return [[standIn(passage, index, '〈'), standIn(passage, last, '〉')]];
    });
  });
}

function standIn(passage: Passage, at: number, other: string): WidthMark {
  return { ...passageSpot(passage, at, at + 1), printed: passage.text[at] as string, width: 'half', other };
}

/** How many 《》 each character stands in. */
function depthsOf(passage: Passage): number[] {
  const edges = new Map<number, 1 | -1>();
  for (const { pair, open, close } of marksOf(passage).matched)
    if (pair.open === '《') edges.set(open, 1).set(close, -1);
  let depth = 0;
  return Array.from({ length: passage.text.length }, (_, at) => (depth += edges.get(at) ?? 0));
}
