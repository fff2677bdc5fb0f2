import type { Config, WitnessEntry } from '../../config.js';
import type { Language } from '../../messages/language.js';
import type { ReviewedTexts } from '../../config.js';
import { partsOf } from '../build/parts.js';
import type { CheckPairInput, CheckPartInput, CheckTextInput } from '../work/inputs.js';

/** Each text of a corpus by itself, in the order of the configuration. */
export function textInputs(config: Config, reviewed: ReviewedTexts, language: Language): CheckTextInput[] {
  const { rules } = config;
  return config.witnesses.map((entry) => {
    const kept = reviewed[entry.file];
    return { entry, language, rules, ...(kept && { reviewed: kept }) };
  });
}

/**
 * The comparisons of a corpus, in the order of the configuration, and then the base with each text that it is not
 * compared with: a commentary, a parallel.
 */
export function pairInputs(config: Config, language: Language): CheckPairInput[] {
  const { witnesses, build } = config;
  const base = witnesses.find(({ role }) => role === 'base') as WitnessEntry;
  const compared = build.compare.map(([left, right]) => pairInput(left, right, config, language));
  const others = witnesses.filter(
    ({ siglum, role }) =>
      role !== 'base' && !build.compare.some(([left, right]) => left === base.siglum && right === siglum),
  );
  return [...compared, ...others.map(({ siglum }) => pairInput(base.siglum, siglum, config, language))];
}

/**
 * The parts of a build, where its reports are wanted or decisions have to be looked at.
 * @param reports whether reports were ever built
 */
export function partInputs(config: Config, reports: boolean, language: Language): CheckPartInput[] {
  const wanted = reports || config.decisions.length > 0;
  return wanted ? partsOf(config).map((input) => ({ input, language })) : [];
}

/** Only what concerns the two texts goes with them: where another part of the configuration changes, nothing is done anew. */
function pairInput(base: string, other: string, config: Config, language: Language): CheckPairInput {
  const isPair = ([left, right]: readonly [string, string]): boolean => left === base && right === other;
  const own: Config = {
    ...config,
    witnesses: config.witnesses.filter(({ siglum }) => siglum === base || siglum === other),
    build: { ...config.build, compare: config.build.compare.filter(isPair) },
    align: config.align.filter(({ texts }) => isPair(texts)),
    ignore: [],
    decisions: [],
    edition: { choose: 'base', terms: [] },
  };
  return { config: own, base, other, language, rules: config.rules };
}
