import { commonStart } from './common-ends.js';
import { STATE } from './names.js';

/**
 * The right form of the title of a law that cannot be right: 中华人民共和国 with one slip in it, or 法律 for 法 at the end of
 * a title that stands elsewhere without 律.
 * @param titles all titles of the text
 * @returns undefined where nothing is wrong
 */
export function misspeltTitle(title: string, titles: ReadonlySet<string>): string | undefined {
  const withState = stateRepaired(title);
  if (withState !== undefined) return withState;
  if (!title.endsWith('法律')) return undefined;
  const right = title.slice(0, -1);
  return titles.has(right) ? right : undefined;
}

const LIKE_LAST = '國囯圀囻固回因困囚囗四园团围图圆圈';

/** Puts 中华人民共和国 in the place of what is one slip away from it: 中华人民共合国, 中华人民共国, 中华人民共和国国. */
function stateRepaired(title: string): string | undefined {
  if (title.startsWith(STATE) || title[0] !== STATE[0]) return undefined;
  // 中华人民共和环境保护法 has lost its 国; only what looks like a 国 stands in the place of one.
  const [short, next = ''] = [STATE.slice(0, -1), title.charAt(STATE.length - 1)];
  if (title.startsWith(short) && !LIKE_LAST.includes(next)) return STATE + title.slice(short.length);
  for (const length of [STATE.length, STATE.length - 1]) {
    const head = title.slice(0, length);
    if (isOneSlip(head)) return STATE + title.slice(length);
  }
  return undefined;
}

/** One character other or missing, or two neighbours in the wrong order: at most one slip as Damerau (1964) counts them. */
function isOneSlip(head: string): boolean {
  const before = commonStart(head, STATE);
  const rest = head.slice(before);
  const expected = STATE.slice(before);
  if (head.length < STATE.length) return rest === expected.slice(1);
  const [one = '', two = ''] = expected;
  return rest.slice(1) === expected.slice(1) || rest === `${two}${one}${expected.slice(2)}`;
}
