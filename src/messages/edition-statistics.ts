import type { QuotationKind, SharedProvision, TermGroup } from '../model/edition.js';
import type { Catalogue } from './language.js';
import { QUOTATION_WORDS } from './quotation-kinds.js';

/** What the statistics of an edition say. */
export interface EditionStatistics {
  readonly heading: string;
  readonly substantive: string;
  readonly indirect: string;
  readonly open: string;
  readonly decided: string;
  /** The edition in a sentence. */
  readonly verdict: (facts: {
    readonly articles: string;
    readonly witnesses: number;
    readonly entries: number;
    readonly substantive: number;
    readonly open: number;
  }) => string;
  readonly agreement: string;
  readonly agreementHint: string;
  readonly text: string;
  /** How many entries two texts read alike, of those both have. */
  readonly alike: (n: number, of: number) => string;
  readonly recurring: string;
  readonly recurringHint: string;
  readonly variant: string;
  readonly times: string;
  readonly where: string;
  readonly terms: string;
  readonly termsHint: string;
  readonly term: string;
  readonly from: Readonly<Record<TermGroup['from'], string>>;
  readonly wanting: string;
  readonly commentary: (siglum: string) => string;
  readonly quotation: Readonly<Record<QuotationKind, string>>;
  readonly countsChecked: string;
  readonly countsHint: string;
  readonly claim: string;
  readonly result: string;
  readonly agrees: string;
  readonly differs: (stated: number, counted: number) => string;
  readonly unknown: string;
  readonly wholeText: string;
  readonly silent: string;
  readonly silentNone: string;
  readonly parallel: (siglum: string) => string;
  readonly older: (siglum: string, date: string) => string;
  readonly sameAge: string;
  readonly ageUnknown: string;
  readonly grade: Readonly<Record<SharedProvision['grade'], string>>;
  readonly shared: string;
  readonly base: string;
  readonly differing: string;
  readonly strength: string;
  readonly sharedNone: string;
  readonly alone: (siglum: string) => string;
  readonly aloneNone: string;
  readonly more: (n: number) => string;
  readonly morePlaces: (n: number) => string;
  readonly moreGroups: (n: number) => string;
  /** Groups that the page leaves to the JSON. */
  readonly leftGroups: (n: number) => string;
  /** Recurring changes that the page leaves to 勘误表. */
  readonly leftRecurring: (n: number) => string;
}

/** Words of the statistics of an edition. */
export const EDITION_STATISTICS: Catalogue<EditionStatistics> = {
  zh: {
    heading: '统计',
    substantive: '实质性',
    indirect: '仅见于解读',
    open: '待定',
    decided: '已定',
    verdict: ({ articles, witnesses, entries, substantive, open }) =>
      (witnesses === 0 ? `底本 ${articles}。` : `底本 ${articles}，校本 ${witnesses} 种。`) +
      (entries === 0
        ? witnesses === 0
          ? '没有校本，未作校勘。'
          : '各本文字相同，没有异文。'
        : `异文 ${entries} 处，其中实质性 ${substantive} 处；待定 ${open} 处。`),
    agreement: '各本异同',
    agreementHint:
      '有异文之处，两本读法相同的处数，在前；两本可以相比的处数，在后（此处无文字，也是一种读法）。',
    text: '文本',
    alike: (n, of) => `${n}／${of}`,
    recurring: '反复出现的异文',
    recurringHint: '同样的改动出现两处以上的，常是通例，宜一并裁定。',
    variant: '异文',
    times: '处数',
    where: '位置',
    terms: '用词',
    termsHint: '各本全文中出现的次数；展开可见各处。',
    term: '词语',
    from: { variant: '异文之词', parallel: '参照之异', given: '配置所列' },
    wanting: '（无）',
    commentary: (siglum) => `解读：${siglum}`,
    quotation: QUOTATION_WORDS.zh,
    countsChecked: '所称数目',
    countsHint: '解读所称的数目，与底本相核。',
    claim: '所称',
    result: '核对',
    agrees: '相符',
    differs: (stated, counted) => `不符：称 ${stated}，底本 ${counted}`,
    unknown: '所计未明，未核',
    wholeText: '全文',
    silent: '未提及的条',
    silentNone: '各条都已提及。',
    parallel: (siglum) => `参照：${siglum}`,
    older: (siglum, date) => `${siglum}在前（${date}）`,
    sameAge: '两文同日',
    ageUnknown: '先后未明（有日期未载）',
    grade: { strong: '近同', medium: '相近', weak: '略近' },
    shared: '共有条款',
    base: '底本',
    differing: '不同之词',
    strength: '近似',
    sharedNone: '没有共有的条款。',
    alone: (siglum) => `仅见于${siglum}`,
    aloneNone: '没有。',
    more: (n) => `其余 ${n} 项`,
    morePlaces: (n) => `其余 ${n} 处`,
    moreGroups: (n) => `其余 ${n} 组`,
    leftGroups: (n) => `另有 ${n} 组，见 JSON。`,
    leftRecurring: (n) => `另有 ${n} 种，见勘误表。`,
  },
  en: {
    heading: 'Statistics',
    substantive: 'of substance',
    indirect: 'in commentaries only',
    open: 'open',
    decided: 'decided',
    verdict: ({ articles, witnesses, entries, substantive, open }) =>
      `The base has ${articles}; there ${witnesses === 1 ? 'is 1 witness' : `are ${witnesses || 'no'} witnesses`}. ` +
      (entries === 0
        ? witnesses === 0
          ? 'There is nothing to collate.'
          : 'All texts read the same: there are no variants.'
        : `There ${entries === 1 ? 'is 1 variant' : `are ${entries} variants`}, ${substantive} of substance; ${open} ${open === 1 ? 'is' : 'are'} open.`),
    agreement: 'Agreement',
    agreementHint:
      'Of the places with variants that both texts have, how many the two read alike; behind the stroke, how many both have.',
    text: 'Text',
    alike: (n, of) => `${n}/${of}`,
    recurring: 'Recurring variants',
    recurringHint: 'A change found in two places or more is often a habit, and may be decided once for all.',
    variant: 'Variant',
    times: 'Places',
    where: 'Where',
    terms: 'Terms',
    termsHint: 'How often each text as a whole has the words; open a number to see where.',
    term: 'Term',
    from: { variant: 'from variants', parallel: 'from parallels', given: 'as configured' },
    wanting: '(nothing)',
    commentary: (siglum) => `Commentary: ${siglum}`,
    quotation: QUOTATION_WORDS.en,
    countsChecked: 'Counts stated',
    countsHint: 'Numbers that the commentary states, held against the base.',
    claim: 'Stated',
    result: 'Check',
    agrees: 'agrees',
    differs: (stated, counted) => `differs: ${stated} stated, ${counted} in the base`,
    unknown: 'not clear what is counted',
    wholeText: 'the whole text',
    silent: 'Articles not mentioned',
    silentNone: 'Every article is mentioned.',
    parallel: (siglum) => `Parallel: ${siglum}`,
    older: (siglum, date) => `${siglum} is older (${date})`,
    sameAge: 'both of one date',
    ageUnknown: 'which is older is not known: a date is wanting',
    grade: { strong: 'nearly the same', medium: 'similar', weak: 'faintly similar' },
    shared: 'Shared provisions',
    base: 'Base',
    differing: 'Differing words',
    strength: 'Likeness',
    sharedNone: 'No shared provisions.',
    alone: (siglum) => `In ${siglum} only`,
    aloneNone: 'None.',
    more: (n) => `${n} more`,
    morePlaces: (n) => `${n} more ${n === 1 ? 'place' : 'places'}`,
    moreGroups: (n) => `${n} more ${n === 1 ? 'group' : 'groups'}`,
    leftGroups: (n) => `${n} more ${n === 1 ? 'group is' : 'groups are'} in the JSON.`,
    leftRecurring: (n) => `${n} more ${n === 1 ? 'is' : 'are'} in the list of variants.`,
  },
};
