import type { Config } from '../config.js';

/** Which texts of a corpus make one edition; all of them by their sigla, in the order of the configuration. */
export interface EditionPlan {
  readonly base: string;
  /** Those that the base is compared with. */
  readonly witnesses: readonly string[];
  readonly commentaries: readonly string[];
  readonly parallels: readonly string[];
}

/**
 * The editions of a corpus: one for each text that others are compared with, that of the base first. Commentaries and
 * parallels are about the base of the corpus. In a chain of versions every version but the last has an edition.
 */
export function editionPlans({ witnesses, build }: Config): EditionPlan[] {
  const ofRole = (role: string): string[] =>
    witnesses.flatMap((entry) => (entry.role === role ? [entry.siglum] : []));
  const [main] = ofRole('base');
  const bases = new Set([...(main === undefined ? [] : [main]), ...build.compare.map(([base]) => base)]);
  const order = witnesses.map(({ siglum }) => siglum);
  return [...bases].map((base) => {
    const compared = build.compare.flatMap(([left, right]) => (left === base ? [right] : []));
    return {
      base,
      witnesses: order.filter((siglum) => compared.includes(siglum)),
      commentaries: base === main ? ofRole('commentary') : [],
      parallels: base === main ? ofRole('parallel') : [],
    };
  });
}

/** Sigla of all texts of an edition, the base first. */
export function siglaOf({ base, witnesses, commentaries, parallels }: EditionPlan): string[] {
  return [...new Set([base, ...witnesses, ...commentaries, ...parallels])];
}

/** A configuration with the texts and the comparisons of one edition, and nothing else. */
export function configOf(plan: EditionPlan, config: Config): Config {
  const sigla = siglaOf(plan);
  const compare = config.build.compare.filter(
    ([base, witness]) => base === plan.base && plan.witnesses.includes(witness),
  );
  return {
    ...config,
    witnesses: config.witnesses.filter(({ siglum }) => sigla.includes(siglum)),
    build: { ...config.build, compare },
    align: config.align.filter(({ texts }) => texts[0] === plan.base),
    decisions: config.decisions.filter(({ base }) => base === plan.base),
    ignore: config.ignore.filter(({ siglum }) => sigla.includes(siglum)),
  };
}
