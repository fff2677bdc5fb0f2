import type { Catalogue } from './language.js';
import { PAGE_MESSAGES } from './report-page.js';

/** 对照版: the words of the table that has an edition side by side. */
export interface EditionCollationMessages {
  readonly collation: string;
  /** Head of the margin, over numbers and relations. */
  readonly article: string;
  readonly hint: string;
  readonly noWitness: string;
  readonly noDifference: string;
  readonly noText: string;
  /** For those who move over the table with the keyboard: what scrolls sideways. */
  readonly frame: string;
  /** In the cell of a witness that reads as the base: where the base is right beside it, and otherwise. */
  readonly ditto: string;
  readonly asBase: string;
  /** Over words that several texts have; on a narrow screen. */
  readonly allTexts: string;
  readonly both: string;
  readonly between: string;
  readonly entryTally: (n: number) => string;
  /** `division` is 条, 款, 标题; empty where it has no name. */
  readonly lacks: (siglum: string, division: string) => string;
  /** In the cell of articles that the witness has elsewhere; `units` is empty where the cell has no others. */
  readonly movedBehind: (units: string, place: string) => string;
  readonly movedBefore: (units: string, place: string) => string;
  /** Behind the article that they follow in the witness. */
  readonly movedAway: (units: string, place: string) => string;
  /** In front of a reading, for those who listen. */
  readonly reading: (kind: string) => string;
  /** In place of words that are wanting, for those who listen. */
  readonly wanting: (kind: string) => string;
  /** The number of an entry about the whole of a paragraph, for those who listen. */
  readonly whole: string;
  readonly doubtfulJoin: string;
}

/** Words of 对照版. */
export const EDITION_COLLATION_WORDS: Catalogue<EditionCollationMessages> = {
  zh: {
    collation: '对照版',
    article: '条文',
    hint: '一本一列，条对条、款对款；“同左”即文字与底本相同，小字编号是勘误表的序号。',
    noWitness: '没有校本，无从对照。',
    noDifference: '各本文字相同。',
    noText: '没有可以对照的条文。',
    frame: '各本对照，可左右滚动',
    ditto: '同左',
    asBase: '同底本',
    allTexts: '各本同',
    both: '两本同',
    between: '、',
    entryTally: (n) => `异文 ${n}`,
    lacks: (siglum, division) => `〔${siglum}无此${division || '文'}〕`,
    movedBehind: (units, place) => `${units}移动：此本在${place}之后`,
    movedBefore: (units, place) => `${units}移动：此本在${place}之前`,
    movedAway: (units, place) => `〔此本接${units}，见${place}一行〕`,
    reading: (kind) => `〔${kind}〕`,
    wanting: (kind) => `〔${kind}，此处无文字〕`,
    whole: '〔勘误表此段〕',
    doubtfulJoin: PAGE_MESSAGES.zh.doubtfulJoin,
  },
  en: {
    collation: 'Side by side',
    article: 'Article',
    hint: 'One column for each text, article against article and paragraph against paragraph. Small numbers are those of the list of variants.',
    noWitness: 'There is no witness to set beside the base.',
    noDifference: 'All texts read the same.',
    noText: 'There are no articles to compare.',
    frame: 'All texts side by side; scrolls sideways',
    ditto: 'as in the base',
    asBase: 'as in the base',
    allTexts: 'in all texts',
    both: 'in both texts',
    between: ', ',
    entryTally: (n) => `${n} ${n === 1 ? 'variant' : 'variants'}`,
    lacks: (siglum, division) => `[no such ${division || 'text'} in ${siglum}]`,
    movedBehind: (units, place) => `${units}${units && ' '}moved: after ${place} in this text`,
    movedBefore: (units, place) => `${units}${units && ' '}moved: before ${place} in this text`,
    movedAway: (units, place) => `[${units} follows here; see the row of ${place}]`,
    reading: (kind) => `[${kind}] `,
    wanting: (kind) => `[${kind}, nothing here] `,
    whole: '[entry on this passage]',
    doubtfulJoin: PAGE_MESSAGES.en.doubtfulJoin,
  },
};
