import type { Config } from '../../config.js';
import { configOf, editionPlans, siglaOf } from '../../corpus/plan.js';
import { siteNames } from '../../site.js';
import type { PartInput } from '../work/inputs.js';

/** Divides a build: one part for each edition, with its texts and nothing else, and one for each text that is in none. */
export function partsOf(config: Config): PartInput[] {
  const { witnesses, build } = config;
  const names = siteNames(config);
  const plans = editionPlans(config);
  const used = new Set(plans.flatMap(siglaOf));
  return [
    ...plans.map((plan, at): PartInput => {
      const comparisons = names.comparisons.filter((_, index) => build.compare[index]?.[0] === plan.base);
      const name = names.editions[at] as string;
      return { config: configOf(plan, config), edition: { plan, name, comparisons } };
    }),
    ...witnesses.flatMap((entry): PartInput[] =>
      used.has(entry.siglum)
        ? []
        : [{ config: { ...config, witnesses: [entry], build: { ...build, compare: [] } } }],
    ),
  ];
}
