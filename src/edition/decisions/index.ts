import { DECISION_MESSAGES } from '../../messages/decisions.js';
import type { Language } from '../../messages/language.js';
import type { Decision } from '../../model/decision.js';
import type { ApparatusEntry, ChoiceRule, EditionText } from '../../model/edition.js';
import type { Finding } from '../../model/finding.js';
import { choiceByRule } from './by-rule.js';
import { judge, type Bench } from './judge.js';
import { entryLookup } from './lookup.js';

/** What decisions are made in. */
export interface DecideContext {
  /** How the wording is chosen where nobody has decided. */
  readonly rule: ChoiceRule;
  readonly base: EditionText;
  readonly witnesses: readonly EditionText[];
  readonly language: Language;
}

/** An apparatus with its choices, and what is to be said of the decisions. */
export interface Decided {
  /** As they were, but for their choice. */
  readonly entries: readonly ApparatusEntry[];
  /** In the order of the decisions, at the places where these are written. */
  readonly findings: readonly Finding[];
}

/**
 * Chooses what the edition prints at every entry: what an editor has decided, else what the rule says. Of two decisions
 * about one entry the first stands; with a rule that cannot decide the base stands, and the variant is open.
 * @param entries with the base chosen everywhere, in the order of the base
 */
export function decide(
  entries: readonly ApparatusEntry[],
  decisions: readonly Decision[],
  { rule, base, witnesses, language }: DecideContext,
): Decided {
  const texts = [base, ...witnesses];
  const decided: Bench['decided'] = new Map();
  const bench: Bench = {
    lookup: entryLookup(entries, base.witness.tree),
    base,
    texts: new Map(texts.map((text) => [text.witness.siglum, text])),
    say: DECISION_MESSAGES[language],
    decided,
  };
  const findings = decisions.flatMap((decision) => judge(decision, bench));
  const dates = new Map(
    texts.flatMap(({ witness, date }) => (date === undefined ? [] : [[witness.siglum, date] as const])),
  );
  const chosen = entries.map((entry) => {
    const choice = decided.get(entry)?.choice ?? choiceByRule(entry, { rule, dates, language });
    return { ...entry, choice };
  });
  return { entries: chosen, findings };
}
