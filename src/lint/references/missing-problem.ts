import { hanNumber } from '../../messages/han-number.js';
import type { Catalogue, Language } from '../../messages/language.js';
import type { Division } from '../../model/tree.js';
import { mainOf } from '../numbers/main-number.js';
import type { Problem } from '../rule.js';
import { labelSpot } from '../view/spot.js';
import { articleOf, type LintText } from '../view/text.js';
import type { Cited } from './cited.js';
import type { MissingTarget } from './missing-target.js';
import { paragraphsOf } from './paragraphs.js';

interface Messages {
  readonly absent: (what: string, last: string) => string;
  readonly gap: (what: string) => string;
  readonly fewer: (what: string, holder: string, last: string) => string;
  readonly none: (what: string, holder: string) => string;
  readonly holder: (name: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    absent: (what, last) => `没有“${what}”，全文到${last}为止`,
    gap: (what) => `全文没有“${what}”`,
    fewer: (what, holder, last) => `${holder}到${last}为止，没有“${what}”`,
    none: (what, holder) => `${holder}没有分项，没有“${what}”`,
    holder: (name) => `${name}的全文`,
  },
  en: {
    absent: (what, last) => `there is no ${what}; the text ends with ${last}`,
    gap: (what) => `there is no ${what} in the text`,
    fewer: (what, holder, last) => `${holder} ends with ${last}; it has no ${what}`,
    none: (what, holder) => `${holder} has no items, and so no ${what}`,
    holder: (name) => `the whole of ${name}`,
  },
};

/** What is said of a reference without a target: 第十条到第二款为止，没有“第三款”. */
export function missingProblem(missing: MissingTarget, text: LintText, language: Language): Problem {
  const say = MESSAGES[language];
  const { cited, holder, last, isBeyond } = missing;
  const { start, end, t } = cited.token;
  if (!holder) return { start, end, message: isBeyond ? say.absent(t, last) : say.gap(t) };
  const name = nameOf(holder, cited, text);
  return {
    start,
    end,
    message: last === '' ? say.none(t, name) : say.fewer(t, name, last),
    related: [{ ...labelSpot(holder), message: say.holder(name) }],
  };
}

/** As the reference calls it, else by its article: 第十条第二款. */
function nameOf(holder: Division, { container }: Cited, text: LintText): string {
  if (container !== '') return container;
  const article = articleOf(holder, text);
  if (!article || holder.type !== 'paragraph' || paragraphsOf(article).length === 1)
    return article?.label ?? holder.label;
  return `${article.label}第${hanNumber(mainOf(holder))}款`;
}
