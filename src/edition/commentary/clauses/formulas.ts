import type { Range } from '../../reuse/run.js';

/** Words of a commentary about its own order render nothing: 一是, 其次. Neither does the 是 of 《规定》是…. */
const HEAD =
  /^(?:[一二三四五六七八九十]+是|第[一二三四五六七八九十]+是?|其[一二三四五六七八九十]|首先|其次|再次|最后|此外|另外|同时|即|是(?!否))+/u;
/** 等4项职责 ends a list. */
const TAIL =
  /等[0-9一二三四五六七八九十两几]+[个项类种条款点方面]+(?:.{0,4}(?:职责|内容|原则|情形|任务|措施|要求|制度|义务|责任))?$/u;

/** The letters of a clause without the formulas at its ends. */
export function bare(text: string, { from, to }: Range): Range {
  const clause = text.slice(from, to);
  const before = HEAD.exec(clause)?.[0].length ?? 0;
  const behind = TAIL.exec(clause.slice(before))?.[0].length ?? 0;
  return { from: from + before, to: to - behind };
}
