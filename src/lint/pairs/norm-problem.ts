import type { Catalogue, Language } from '../../messages/language.js';
import type { Comparison } from '../../model/comparison.js';
import { seenText } from '../../model/seen-text.js';
import type { LintPair, PairProblem } from '../rule.js';
import { reversalOf, type Reversal } from './norm-words.js';

type Say = Readonly<Record<Reversal['kind'] | 'inBase', (base: string, other: string) => string>>;

const MESSAGES: Catalogue<Say> = {
  zh: {
    word: (base, other) => `底本作“${base}”，此处作“${other}”，规范的意思相反`,
    'negation-lost': (base, other) => `底本作“${base}”，此处作“${other}”，脱了否定词，意思相反`,
    'negation-added': (base, other) => `底本作“${base}”，此处作“${other}”，多了否定词，意思相反`,
    inBase: (base) => `底本作“${base}”`,
  },
  en: {
    word: (base, other) => `“${other}” where the base has “${base}”: the norm says the opposite`,
    'negation-lost': (base, other) =>
      `“${other}” where the base has “${base}”: the negation is lost, and the norm says the opposite`,
    'negation-added': (base, other) =>
      `“${other}” where the base has “${base}”: a negation has been added, and the norm says the opposite`,
    inBase: (base) => `the base has “${base}”`,
  },
};

/** The places where a version of the base turns a norm round and says nothing else that is new. */
export function normProblems(
  { base, other }: LintPair,
  { variants }: Comparison,
  language: Language,
): PairProblem[] {
  const say = MESSAGES[language];
  const sources = { base: seenText(base.witness.source), witness: seenText(other.witness.source) };
  const reversals = variants.flatMap((variant) => {
    const found = reversalOf(variant, sources);
    return found ? [{ ...found, id: (variant.base ?? variant.gap)?.id ?? '' }] : [];
  });
  return reversals.flatMap((found) => {
    if (reversals.some((other) => isTurn(found, other))) return [];
    const { text: expected, ...there } = found.base;
    const { text: actual, ...here } = found.witness;
    const related = { in: 'base' as const, ...there, message: say.inBase(expected, actual) };
    const message = say[found.kind](expected, actual);
    return [{ in: 'other' as const, ...here, message, actual, expected, related: [related] }];
  });
}

type Placed = Reversal & { readonly id: string };

/** 理由成立的…；理由不成立的… told in the other order: the 不 is lost in one place and added in the next. */
function isTurn(one: Placed, other: Placed): boolean {
  return one.id === other.id && one.base.text === other.witness.text && one.witness.text === other.base.text;
}
