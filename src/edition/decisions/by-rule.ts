import { CHOICE_REASONS, type ChoiceReasons, type ReadBy } from '../../messages/choice-reasons.js';
import type { Language } from '../../messages/language.js';
import type { ApparatusEntry, ApparatusReading, Choice, ChoiceRule } from '../../model/edition.js';

/** How a rule chooses. */
export interface Ruling {
  readonly rule: ChoiceRule;
  /** Dates (`YYYY-MM-DD`) of the texts that have one, by siglum. */
  readonly dates: ReadonlyMap<string, string>;
  readonly language: Language;
}

/**
 * What a rule makes the edition print where nobody has decided. Only texts that are witnesses count, each once; where
 * only commentaries depart from the base, it stands.
 * @returns the choice of the entry as it is, where the rule says nothing; with a reason, where it cannot decide
 */
export function choiceByRule(entry: ApparatusEntry, { rule, dates, language }: Ruling): Choice {
  if (entry.indirect || rule === 'base') return entry.choice;
  const votes = entry.readings.map((reading, at) => ({
    reading: at,
    text: reading.text,
    sigla: siglaOf(reading, true),
  }));
  const cast = votes.filter(({ sigla }) => sigla.length > 0);
  const say = CHOICE_REASONS[language];
  return rule === 'majority' ? byMajority(entry, cast, say) : byDate(entry, cast, dates, say);
}

interface Vote extends ReadBy {
  readonly reading: number;
}

function siglaOf({ attestations }: ApparatusReading, direct: boolean): string[] {
  const sigla = attestations.flatMap((one) => (one.direct === direct ? [one.siglum] : []));
  return [...new Set(sigla)];
}

function byMajority(entry: ApparatusEntry, votes: readonly Vote[], say: ChoiceReasons): Choice {
  const indirect = entry.readings
    .map((reading) => ({ text: reading.text, sigla: siglaOf(reading, false) }))
    .filter(({ sigla }) => sigla.length > 0);
  // Sorting keeps the order of readings with as many texts.
  const ranked = [...votes].sort((a, b) => b.sigla.length - a.sigla.length);
  const [most, next] = ranked;
  if (most === undefined) return entry.choice;
  if (next !== undefined && next.sigla.length === most.sigla.length)
    return { ...entry.choice, because: say.tie(ranked, indirect) };
  return chosen(most, say.majority(ranked, indirect));
}

function byDate(
  entry: ApparatusEntry,
  votes: readonly Vote[],
  dates: ReadonlyMap<string, string>,
  say: ChoiceReasons,
): Choice {
  const sigla = votes.flatMap((vote) => vote.sigla);
  const known = sigla.flatMap((siglum) => dates.get(siglum) ?? []).sort();
  const latest = known.at(-1);
  if (latest === undefined) return { ...entry.choice, because: say.undated };
  const undated = sigla.filter((siglum) => !dates.has(siglum));
  const last: readonly Vote[] = votes
    .map((vote) => ({ ...vote, sigla: vote.sigla.filter((siglum) => dates.get(siglum) === latest) }))
    .filter((vote) => vote.sigla.length > 0);
  const [only, another] = last as readonly [Vote, ...Vote[]];
  if (another !== undefined) return { ...entry.choice, because: say.latestDiffer(last, latest, undated) };
  return chosen(only, say.latest(only, latest, undated));
}

function chosen({ text, reading }: Vote, because: string): Choice {
  return { text, reading, by: 'rule', because };
}
