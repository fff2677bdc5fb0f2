import type { Config } from '../../config.js';

/**
 * Divides a build: a configuration for each comparison, with its two texts and nothing else, and then one for each
 * text that is in no comparison.
 */
export function partsOf(config: Config): Config[] {
  const { witnesses, build } = config;
  const part = (sigla: readonly string[], compare: Config['build']['compare']): Config => ({
    ...config,
    witnesses: witnesses.filter(({ siglum }) => sigla.includes(siglum)),
    build: { ...build, compare },
  });
  const compared = new Set(build.compare.flat());
  return [
    ...build.compare.map((pair) => part(pair, [pair])),
    ...witnesses.flatMap(({ siglum }) => (compared.has(siglum) ? [] : [part([siglum], [])])),
  ];
}
