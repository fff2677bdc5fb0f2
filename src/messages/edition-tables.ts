import { ENTRY_STATES } from './entry-states.js';
import type { Catalogue } from './language.js';

/** What the list of variants, the findings, the downloads and the density strip of an edition say. */
export interface EditionTables {
  readonly variants: string;
  readonly variantsHint: string;
  readonly noVariants: string;
  readonly number: string;
  readonly place: string;
  readonly kind: string;
  readonly base: string;
  readonly others: string;
  readonly state: string;
  readonly open: string;
  /** The base stands by decision. */
  readonly baseStands: string;
  /** 据报纸改. */
  readonly follows: (sigla: string) => string;
  /** An editor's own words are printed. */
  readonly own: (text: string) => string;
  /** The choice is that of a rule. */
  readonly byRule: string;
  readonly by: (parts: readonly string[]) => string;
  readonly because: (reason: string) => string;
  readonly wanting: string;
  readonly lacking: (sigla: string) => string;
  readonly indirect: string;
  readonly findings: string;
  readonly ignored: (n: number) => string;
  readonly ignoredBecause: (reason: string) => string;
  readonly downloads: string;
  readonly noDownloads: string;
  readonly density: string;
  readonly densityOf: (place: string, n: number) => string;
}

/** Words of the list of variants, the findings, the downloads and the density strip of an edition. */
export const EDITION_TABLES_WORDS: Catalogue<EditionTables> = {
  zh: {
    variants: '勘误表',
    variantsHint: '各本之异，逐处列出。位置和简称都可点按，到正文或对照版。未经裁定的，正文从底本。',
    noVariants: '各本文字相同，没有异文。',
    number: '序号',
    place: '位置',
    kind: '类别',
    base: '底本',
    others: '他本',
    state: '裁定',
    open: ENTRY_STATES.zh.open,
    baseStands: '从底本',
    follows: (sigla) => `据${sigla}改`,
    own: (text) => (text === '' ? '编者删去' : `编者改作“${text}”`),
    byRule: ENTRY_STATES.zh.rule,
    by: (parts) => parts.join('，'),
    because: (reason) => `理由：${reason}`,
    wanting: '无',
    lacking: (sigla) => `${sigla}无此条`,
    indirect: '旁证',
    findings: '结构提示',
    ignored: (n) => `已决定不改的 ${n} 项`,
    ignoredBecause: (reason) => `不改的理由：${reason}`,
    downloads: '下载',
    noDownloads: '没有可以下载的文件。',
    density: '异文分布',
    densityOf: (place, n) => `${place} 异文 ${n}`,
  },
  en: {
    variants: 'Variants',
    variantsHint:
      'Every place where the texts differ. Places and sigla lead to the text and to the collation. Where nothing has been decided, the base is printed.',
    noVariants: 'All texts read the same: there are no variants.',
    number: 'No.',
    place: 'Place',
    kind: 'Kind',
    base: 'Base',
    others: 'Others',
    state: 'Decision',
    open: ENTRY_STATES.en.open,
    baseStands: 'base stands',
    follows: (sigla) => `after ${sigla}`,
    own: (text) => (text === '' ? 'left out by the editor' : `“${text}”, by the editor`),
    byRule: ENTRY_STATES.en.rule,
    by: (parts) => parts.join(', '),
    because: (reason) => `because: ${reason}`,
    wanting: 'nothing',
    lacking: (sigla) => `no such article in ${sigla}`,
    indirect: 'indirect',
    findings: 'Structure',
    ignored: (n) => `${n} decided to stay`,
    ignoredBecause: (reason) => `stays because: ${reason}`,
    downloads: 'Downloads',
    noDownloads: 'There are no files to download.',
    density: 'Where the variants are',
    densityOf: (place, n) => `${place}: ${n} ${n === 1 ? 'variant' : 'variants'}`,
  },
};
