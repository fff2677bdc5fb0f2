/** A sign taken for a character or figure. */
export interface Sign {
  /** Matches the sign alone; what stands around it is looked at. */
  readonly pattern: RegExp;
  readonly right: string;
}

const HAN_DIGITS = '〇零○一二三四五六七八九十百千';
const UNITS = '年月日时元万亿个人名吨倍条款项%％';

/** Most passages hold none of them. */
export const ANY_SIGN = /[OoＯｏlI—―－–\-ニロカエハタトーㄧ]/u;

/** Figures and strokes that were read as letters, and letters, kana and dashes in the place of characters. */
export const SIGNS: readonly Sign[] = [
  // 二OO六年 and 二O二五年: the letter for 〇.
  { pattern: new RegExp(`(?<=[${HAN_DIGITS}])[OoＯｏ]+(?=[${HAN_DIGITS}年月日])`, 'gu'), right: '〇' },
  // 2O25年, 1OO元.
  { pattern: new RegExp(`(?<=[0-9])[OoＯｏ]+(?=[0-9${UNITS}])`, 'gu'), right: '0' },
  // l0日, 2O1l年, I2个月: not I2 in a code, so a unit has to follow.
  { pattern: new RegExp(`(?<![A-Za-z0-9])[lI](?=[0-9]{1,3}[${UNITS}])`, 'gu'), right: '1' },
  { pattern: new RegExp(`(?<=[0-9])[lI]+(?=[0-9]{0,3}[年月日元万亿])`, 'gu'), right: '1' },
  // 统—, 第—条, 进—步: a dash for 一.
  { pattern: /(?<=统|唯|单|第)[—―－–-](?=\p{Script=Han})(?!第)/gu, right: '一' },
  // A dash may stand behind 责任 and 合同.
  { pattern: /(?<=同|任)[—―－–-](?=[方人种款项情个单组时年类级次案性])/gu, right: '一' },
  { pattern: /(?<=进)[—―－–-](?=步)/gu, right: '一' },
  // Kana and Bopomofo that stand alone: a Japanese word has more than one of them.
  ...Object.entries({
    ニ: '二',
    ロ: '口',
    カ: '力',
    エ: '工',
    ハ: '八',
    タ: '夕',
    ト: '卜',
    ー: '一',
    ㄧ: '一',
  }).map(([kana, right]) => ({
    pattern: new RegExp(`(?<![\\u30A1-\\u30FF])${kana}(?![\\u30A1-\\u30FF])`, 'gu'),
    right,
  })),
];
