import type { Catalogue } from './language.js';
import { hanNumber } from './han-number.js';

/** How a report cites a place in a regulation: 第五条第三款第（一）项. */
export interface PlaceNames {
  /** The second and later bearers of one number, `label` with `nth` ≥ 2. */
  readonly bearer: (label: string, nth: number) => string;
  readonly paragraph: (n: number) => string;
  /** A paragraph that is no 款: of an answer, of a preamble, of a part of a notice. */
  readonly plainParagraph: (n: number) => string;
  /** A question with its answer. */
  readonly question: (n: string) => string;
  /** `label` as printed, with its brackets or its stop. */
  readonly item: (label: string) => string;
  readonly subitem: (label: string) => string;
  /** The heading of a 章 or 节 named by `label`. */
  readonly heading: (label: string) => string;
  /** Puts the parts of one place together, from the outside in. */
  readonly join: (parts: readonly string[]) => string;
  /** Puts several places together. */
  readonly list: (places: readonly string[]) => string;
  /** Three places or more that follow one another. */
  readonly range: (first: string, last: string) => string;
}

const bare = (label: string): string => label.replace(/[.．、\s]+$/u, '');

/** 2nd, 3rd, 11th, 22nd. */
function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}

/** Citation of places, as 《立法技术规范》 has it in Chinese. */
export const PLACE_NAMES: Catalogue<PlaceNames> = {
  zh: {
    bearer: (label, nth) => `${label}〔第${hanNumber(nth)}处〕`,
    paragraph: (n) => `第${hanNumber(n)}款`,
    plainParagraph: (n) => `第${hanNumber(n)}段`,
    question: (n) => `第${hanNumber(Number(n))}问`,
    item: (label) => `第${bare(label)}项`,
    subitem: (label) => `第${bare(label)}目`,
    heading: (label) => `${label}标题`,
    join: (parts) => parts.join(''),
    list: (places) => places.join('、'),
    range: (first, last) => `${first}至${last}`,
  },
  en: {
    bearer: (label, nth) => `${label} [${ordinal(nth)}]`,
    paragraph: (n) => `para. ${n}`,
    plainParagraph: (n) => `para. ${n}`,
    question: (n) => `question ${n}`,
    item: (label) => `item ${bare(label)}`,
    subitem: (label) => `subitem ${bare(label)}`,
    heading: (label) => `${label} (heading)`,
    join: (parts) => parts.join(', '),
    list: (places) => places.join(', '),
    range: (first, last) => `${first} to ${last}`,
  },
};
