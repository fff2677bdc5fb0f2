import type { Catalogue } from './language.js';

/** What findings about a corpus as a whole say. */
export interface CorpusFindingMessages {
  readonly changed: (added: number, removed: number) => string;
  readonly gone: (removed: number) => string;
  readonly blanksOnly: () => string;
  /** @param was SHA-256 that the configuration has. @param is that of the file */
  readonly otherText: (was: string, is: string) => string;
  readonly moreChanges: (count: number) => string;
  readonly unsealed: (sha256: string) => string;
  readonly stale: (why: 'missing' | 'changed' | 'left-over') => string;
  readonly ignoreUnmatched: (rule: string, at: string, because: string) => string;
  readonly baselineGone: (rule: string, file: string, id: string, message: string) => string;
  readonly baselineUnexplained: (rule: string, file: string, id: string, message: string) => string;
}

const REVIEW = '核对无误后运行 jiaokan check --accept';
const REVIEW_EN = 'if it is right, run jiaokan check --accept';

export const CORPUS_FINDINGS: Catalogue<CorpusFindingMessages> = {
  zh: {
    changed: (added, removed) =>
      `此处在审定之后有改动（现有${added}行，${removed > 0 ? `原有${removed}行` : '原来没有'}）；${REVIEW}`,
    gone: (removed) => `此处在审定之后少了${removed}行；${REVIEW}`,
    blanksOnly: () => `文件与审定时不同，但文字没有变，只是空格、换行或者编码有改动；${REVIEW}`,
    otherText: (was, is) =>
      `文件与审定时不同（sha256 现为 ${is.slice(0, 12)}…，配置里是 ${was.slice(0, 12)}…）；${REVIEW}`,
    moreChanges: (count) => `审定之后另有${count}处改动，不再逐一列出；${REVIEW}`,
    unsealed: (sha256) =>
      `配置里没有这个文件的 sha256（现为 ${sha256.slice(0, 12)}…），日后有改动不会有人知道；${REVIEW}`,
    stale: (why) =>
      `${why === 'missing' ? '缺少这份报告' : why === 'changed' ? '报告已过时' : '现在的配置不再生成这份报告'}；运行 jiaokan build 重新生成`,
    ignoreUnmatched: (rule, at, because) =>
      `这一项忽略没有对应的问题：${at} 的 ${rule}（理由：${because}）；从配置里去掉，或者改正`,
    baselineGone: (rule, file, id, message) =>
      `基线里的问题已经没有了：${file} ${id} ${rule}“${message}”；运行 jiaokan check --update-baseline 去掉`,
    baselineUnexplained: (rule, file, id, message) =>
      `基线里的问题没有写理由：${file} ${id} ${rule}“${message}”；在基线文件里补上 because`,
  },
  en: {
    changed: (added, removed) =>
      `changed since the review (lines now: ${added}, before: ${removed}); ${REVIEW_EN}`,
    gone: (removed) => `lines lost here since the review: ${removed}; ${REVIEW_EN}`,
    blanksOnly: () =>
      `the file is not the one that was reviewed, but its words are the same: only spaces, line ends or the encoding differ; ${REVIEW_EN}`,
    otherText: (was, is) =>
      `the file is not the one that was reviewed (its sha256 is ${is.slice(0, 12)}…, the configuration has ${was.slice(0, 12)}…); ${REVIEW_EN}`,
    moreChanges: (count) => `more changes since the review, not listed: ${count}; ${REVIEW_EN}`,
    unsealed: (sha256) =>
      `the configuration has no sha256 of this file (it is ${sha256.slice(0, 12)}… now), so a change would go unnoticed; ${REVIEW_EN}`,
    stale: (why) =>
      `this report ${why === 'missing' ? 'is missing' : why === 'changed' ? 'is out of date' : 'is no longer built by the configuration'}; run jiaokan build`,
    ignoreUnmatched: (rule, at, because) =>
      `this ignore matches nothing: ${rule} at ${at} (reason: ${because}); take it out of the configuration, or correct it`,
    baselineGone: (rule, file, id, message) =>
      `this finding of the baseline is gone: ${file} ${id} ${rule} “${message}”; run jiaokan check --update-baseline`,
    baselineUnexplained: (rule, file, id, message) =>
      `this finding of the baseline has no reason: ${file} ${id} ${rule} “${message}”; fill in because in the baseline file`,
  },
};
