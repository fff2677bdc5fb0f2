import type { Catalogue } from './language.js';

/** What `jiaokan check` says beside its findings. */
export interface CheckMessages {
  readonly baseline: (path: string, total: number, added: number, dropped: number) => string;
  readonly unexplained: (count: number) => string;
  readonly tooManyWarnings: (count: number, most: number) => string;
  readonly accepted: (path: string, sigla: readonly string[]) => string;
  /** The digests were right; only the marks of lines had to be written. */
  readonly marked: (path: string) => string;
  readonly nothingToAccept: () => string;
  readonly rebuilt: (directory: string, count: number) => string;
}

export const CHECK_MESSAGES: Catalogue<CheckMessages> = {
  zh: {
    baseline: (path, total, added, dropped) =>
      `${path}：基线现有 ${total} 个问题，新增 ${added} 个，去掉 ${dropped} 个`,
    tooManyWarnings: (count, most) => `提醒有 ${count} 处，超过 --max-warnings ${most}，不通过`,
    unexplained: (count) => `其中 ${count} 个还没有理由；请在基线文件里补上 because`,
    accepted: (path, sigla) => `已把 ${sigla.length} 个文件的 sha256（${sigla.join('、')}）记入 ${path}`,
    marked: (path) => `文件都与配置里的 sha256 相符；已把各行的记号写入 ${path}`,
    nothingToAccept: () => '文件都与配置里的 sha256 相符，不需要记入',
    rebuilt: (directory, count) => `已重新生成 ${directory} 里的 ${count} 个文件`,
  },
  en: {
    baseline: (path, total, added, dropped) =>
      `${path}: accepted findings: ${total}, new: ${added}, removed: ${dropped}`,
    tooManyWarnings: (count, most) => `${count} warnings, more than the ${most} that --max-warnings allows`,
    unexplained: (count) => `accepted without a reason: ${count}; fill in because in the baseline file`,
    accepted: (path, sigla) => `recorded the sha256 of ${sigla.join(', ')} in ${path}`,
    marked: (path) =>
      `every file has the sha256 of the configuration; marks of its lines were written to ${path}`,
    nothingToAccept: () =>
      'every file has the sha256 that the configuration gives; there is nothing to record',
    rebuilt: (directory, count) => `reports rebuilt in ${directory}: ${count}`,
  },
};
