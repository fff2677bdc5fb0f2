import type { Family } from '../model/tree.js';
import type { Line } from './line.js';
import type { Stretch } from './stretch.js';
import { isInterviewName, isRegulationName, isSignature } from './surroundings.js';

/**
 * The last line before the text that names a regulation; a Markdown heading that does is surer than any.
 * @param limit index of the line before which the title must stand
 */
export function findTitle(lines: readonly Line[], limit: number, family: Family): Stretch | undefined {
  const before = lines.slice(0, limit);
  const bracketed = inBrackets(before);
  const isName = (line: Line, at: number): boolean =>
    line.hint !== 'frontmatter' &&
    line.hint !== 'comment' &&
    !bracketed[at] &&
    !line.head &&
    (isRegulationName(line.text) || (family === 'qa' && isInterviewName(line.text)));
  const headed = before.findIndex((line, at) => line.hint === 'heading' && isName(line, at));
  const at = headed >= 0 ? headed : before.findLastIndex(isName);
  if (at < 0) return undefined;
  return { start: continuesTitle(before[at - 1], before[at] as Line) ? at - 1 : at, end: at + 1 };
}

/** For each line whether a bracket that an earlier one opened is still open: a 题注 of several lines names regulations, too. */
function inBrackets(lines: readonly Line[]): boolean[] {
  let depth = 0;
  return lines.map(({ text }) => {
    const inside = depth > 0;
    for (const char of text)
      depth += char === '（' || char === '(' ? 1 : char === '）' || char === ')' ? -1 : 0;
    depth = Math.max(0, depth);
    return inside;
  });
}

/** A name printed in two lines: 最高人民法院 | 关于审理…的解释, 中华人民共和国外国中央银行 | 财产司法强制措施豁免法. */
function continuesTitle(above: Line | undefined, line: Line): boolean {
  if (!above || line.blankBefore || line.text.startsWith('中华人民共和国')) return false;
  if (/^中华人民共和国[\p{Script=Han}、]{0,24}$/u.test(above.text))
    return !isRegulationName(above.text) && !/令$/u.test(above.text);
  return (
    line.text.startsWith('关于') &&
    /^[\p{Script=Han}、\s]{4,30}$/u.test(above.text) &&
    isSignature(above.text)
  );
}

/** Front matter that names the text stands for its title. */
export function titleInFrontMatter(lines: readonly Line[]): Stretch | undefined {
  if (!lines.some((line) => line.hint === 'frontmatter' && /^title:\s*\S/u.test(line.text))) return undefined;
  const end = lines.findLastIndex((line) => line.hint === 'frontmatter') + 1;
  return { start: end, end };
}
