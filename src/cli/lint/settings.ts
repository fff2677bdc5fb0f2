import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Config, IgnoreEntry, WitnessEntry } from '../../config.js';
import type { RuleSettings } from '../../lint/index.js';
import { exists } from '../exists.js';

/** What a configuration says about one text. */
export interface TextSettings {
  readonly rules: RuleSettings;
  readonly ignore: readonly IgnoreEntry[];
  /** How the configuration has the text read. */
  readonly entry?: WitnessEntry;
}

const DEFAULTS: TextSettings = { rules: {}, ignore: [] };

/** Gives the settings of a text by its path. */
export type SettingsOf = (path: string) => Promise<TextSettings>;

/** Name of the configuration in the directory of a corpus; loading what reads it takes time that most calls can save. */
const CONFIG_NAME = 'jiaokan.config.yaml';

/**
 * Where the settings of texts come from.
 * @param wanted a configuration for all texts; false for none; else each text goes by the configuration beside it,
 * where that names the text
 * @returns a function that throws InputError for a configuration that cannot be read
 */
export function settingsFrom(wanted: string | false | undefined): SettingsOf {
  const loaded = new Map<string, Promise<Config>>();
  const load = (path: string): Promise<Config> => {
    const config = loaded.get(path) ?? import('../../config.js').then(({ loadConfig }) => loadConfig(path));
    loaded.set(path, config);
    return config;
  };
  return async (path) => {
    if (wanted === false) return DEFAULTS;
    if (wanted !== undefined) return settingsIn(await load(wanted), path);
    const beside = join(dirname(path), CONFIG_NAME);
    if (path === '-' || !(await exists(beside))) return DEFAULTS;
    const config = await load(beside);
    return (await entryOf(path, config)) ? settingsIn(config, path) : DEFAULTS;
  };
}

async function settingsIn(config: Config, path: string): Promise<TextSettings> {
  const entry = await entryOf(path, config);
  if (!entry) return { rules: config.rules, ignore: [] };
  const ignore = config.ignore.filter(({ siglum }) => siglum === entry.siglum);
  return { rules: config.rules, ignore, entry };
}

async function entryOf(path: string, { witnesses }: Config): Promise<WitnessEntry | undefined> {
  const real = await realPath(path);
  for (const entry of witnesses) if ((await realPath(entry.path)) === real) return entry;
  return undefined;
}

async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path; // Reading it will say what is wrong.
  }
}
