import type { Catalogue } from '../../messages/language.js';

/** A wording that the norms of drafting advise against. */
export interface Norm {
  /** What it is called in the options. */
  readonly word: string;
  /** Global; the match is what is reported. */
  readonly pattern: RegExp;
  readonly instead: string;
  readonly reason: Catalogue<string>;
}

/**
 * 立法技术规范（试行）（一）, Legislative Affairs Commission of the Standing Committee of the NPC, 法工委发〔2009〕62号, part 三
 * 法律常用词语规范, and （二） of 2011. What only a reader can decide (和 or 以及, 缴纳 or 交纳, 违法 or 非法) is not among them.
 */
export const NORMS: readonly Norm[] = [
  {
    word: '必须',
    pattern: /必须/gu,
    instead: '应当',
    reason: { zh: '义务性规范一般用“应当”', en: 'duties are laid down with 应当' },
  },
  {
    word: '能够',
    pattern: /能够/gu,
    instead: '可以',
    reason: { zh: '授权用“可以”；只有说能力时才用“能够”', en: 'what is allowed is 可以; 能够 is ability' },
  },
  {
    word: '严禁',
    pattern: /严禁/gu,
    instead: '禁止',
    reason: { zh: '没有主语的禁止性规范用“禁止”', en: 'a prohibition without a subject is 禁止' },
  },
  {
    word: '不准',
    pattern: /不准(?!予|许|确)/gu,
    instead: '不得',
    reason: { zh: '有主语的禁止性规范用“不得”', en: 'a prohibition with a subject is 不得' },
  },
  {
    word: '不应',
    pattern: /不应(?!当)/gu,
    instead: '不得',
    reason: { zh: '有主语的禁止性规范用“不得”', en: 'a prohibition with a subject is 不得' },
  },
  {
    word: '但',
    pattern: /(?<!不)但(?!是|书)/gu,
    instead: '但是',
    reason: { zh: '但书用“但是”，不用单音节词', en: 'a proviso begins with 但是' },
  },
  {
    word: '或',
    pattern: /(?<!间|抑)或(?!者|有|许|然)/gu,
    instead: '或者',
    reason: { zh: '选择关系用“或者”，不用单音节词', en: 'a choice is 或者' },
  },
  {
    word: '如',
    pattern: /(?<=[,，;；。:：])如(?!果|实|下|期|何|数|约)/gu,
    instead: '如果',
    reason: { zh: '假设条件用“如果”，不用单音节词', en: 'a condition is 如果' },
  },
  {
    word: '依照',
    pattern: /依照(?=[^,，。;；《]{0,6}(?:约定|合同|章程|份额|比例))/gu,
    instead: '按照',
    reason: {
      zh: '以约定、章程、份额、比例为准的用“按照”',
      en: 'agreements, articles and shares are followed 按照',
    },
  },
  {
    word: '按照',
    pattern: /按照(?=《|本法|本条例|法律|有关法律)/gu,
    instead: '依照',
    reason: { zh: '以法律、法规为依据的用“依照”', en: 'laws and regulations are followed 依照' },
  },
  {
    word: '依据',
    pattern: /依据(?=[^,，。;；]{2,40}[,，]制定本)/gu,
    instead: '根据',
    reason: { zh: '说明立法依据用“根据”', en: 'the basis of legislation is named with 根据' },
  },
  {
    word: '做出',
    pattern: /做出(?=[^,，。;；]{0,10}(?:决定|解释|规定|裁定|判决|裁决|处罚|处理|说明))/gu,
    instead: '作出',
    reason: { zh: '与决定、解释等搭配用“作出”', en: 'decisions and interpretations are 作出' },
  },
  {
    word: '制订',
    pattern: /制订/gu,
    instead: '制定',
    reason: { zh: '创设规范性文件用“制定”', en: 'rules are made with 制定' },
  },
  {
    word: '另订',
    pattern: /另订/gu,
    instead: '另行制定',
    reason: { zh: '不再使用“另订”', en: '另订 is no longer used' },
  },
  {
    word: '颁布',
    pattern: /颁布/gu,
    instead: '公布',
    reason: { zh: '法律、行政法规、标准等用“公布”', en: 'laws, regulations and standards are 公布' },
  },
  {
    word: '抵消',
    pattern: /抵消/gu,
    instead: '抵销',
    reason: { zh: '债权债务的冲抵用“抵销”', en: 'debts are set off with 抵销' },
  },
  {
    word: '帐',
    pattern: /(?<![蚊营])帐(?![篷幕子])/gu,
    instead: '账',
    reason: { zh: '货币、货物出入的记载和债用“账”', en: 'records of money and goods are 账' },
  },
];
