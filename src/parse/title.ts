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
  let start = at;
  while (start > 0 && at - start < MOST_ABOVE && continuesTitle(before[start - 1], before[start] as Line))
    start--;
  return { start, end: at + 1 };
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

/** Lines that a long name takes above its last. */
const MOST_ABOVE = 3;

/**
 * A name printed in several lines: 最高人民法院 | 关于审理…的解释, 中华人民共和国外国中央银行 | 财产司法强制措施豁免法,
 * 国务院办公厅关于 | 加强湿地保护的意见.
 */
function continuesTitle(above: Line | undefined, line: Line): boolean {
  if (!above || line.blankBefore || line.text.startsWith('中华人民共和国')) return false;
  if (/^中华人民共和国[\p{Script=Han}、]{0,24}$/u.test(above.text))
    return !isRegulationName(above.text) && !/令$/u.test(above.text);
  if (isOpenName(above)) return true;
  return (
    line.text.startsWith('关于') &&
    /^[\p{Script=Han}、\s]{4,30}$/u.test(above.text) &&
    isSignature(above.text)
  );
}

/** What names other papers about a regulation, in a line of its own above it: 关于《…条例》的说明. */
const WHOLE = /(?:说明|报告|公告|解读|问答|[函令])$/u;

/** The first words of a name whose last word is wanting: 国务院办公厅关于, 关于审理…适用法律. */
function isOpenName({ text, head, hint }: Line): boolean {
  if (head || hint === 'frontmatter' || hint === 'comment') return false;
  return (
    /^[\p{Script=Han}、\s《》〈〉“”]{0,30}关于[\p{Script=Han}、\s《》〈〉“”]{0,50}$/u.test(text) &&
    !isRegulationName(text) &&
    !WHOLE.test(text)
  );
}

/** Front matter that names the text stands for its title. */
export function titleInFrontMatter(lines: readonly Line[]): Stretch | undefined {
  if (!lines.some((line) => line.hint === 'frontmatter' && /^title:\s*\S/u.test(line.text))) return undefined;
  const end = lines.findLastIndex((line) => line.hint === 'frontmatter') + 1;
  return { start: end, end };
}
