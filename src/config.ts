import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { checkConfig } from './config/check.js';
import { DECISIONS_NAME, loadDecisions, type ConfigDecision } from './config/decisions.js';
import { configDocument, type ConfigDocument } from './config/document.js';
import { ignoresOf, type IgnoreEntry } from './config/ignore.js';
import { pinsOf, type PairPins } from './config/pins.js';
import { firstProblem } from './config/problem.js';
import { ruleSettings } from './config/rules.js';
import { configSchema, type ConfigForm } from './config/schema.js';
import { InputError } from './errors.js';
import type { ListedRule, RuleSettings } from './lint/index.js';
import type { Language } from './messages/language.js';
import type { ChoiceRule } from './model/edition.js';
import type { SourceText } from './model/source.js';
import type { Family } from './model/tree.js';
import type { Profile } from './model/file-wishes.js';
import type { Revision } from './model/tracked.js';
import type { Role } from './model/witness.js';
import { read } from './read/index.js';

export type { ConfigDecision, IgnoreEntry, PairPins };
export { BASELINE_NAME, BASELINE_SCHEMA, loadBaseline, type WrittenEntry } from './config/baseline.js';
export { loadReviewed, REVIEWED_NAME, REVIEWED_SCHEMA, type ReviewedTexts } from './config/reviewed.js';
export { recordDigests } from './config/digests.js';

/** Name of the configuration in the directory of a corpus. */
export const CONFIG_NAME = 'jiaokan.config.yaml';

/** One text of a corpus, as the configuration describes it. */
export interface WitnessEntry {
  readonly siglum: string;
  readonly role: Role;
  /** As written, relative to the configuration: the name to show, the same on every machine. */
  readonly file: string;
  /** Absolute: the name to open. */
  readonly path: string;
  /** Where the text comes from, in a line for readers. */
  readonly source: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
  /** Lower-case hex digest the bytes of the file should have; see {@link verifyWitness}. */
  readonly sha256?: string;
  readonly encoding?: string;
  readonly family?: Family;
  /** Which of the two texts of a document with tracked changes it is. */
  readonly revision?: Revision;
  /** Where the entry begins in the configuration; both count from 1. */
  readonly at: { readonly line: number; readonly column: number };
}

/** A corpus and what to build from it. */
export interface Config {
  /** As the caller named it, with the file name where a directory was given. */
  readonly path: string;
  readonly title: string;
  /** In the order of the file; exactly one has the role `base`. */
  readonly witnesses: readonly WitnessEntry[];
  readonly build: BuildConfig;
  /** What a person has decided about comparisons of `build.compare`; those without such decisions are not named. */
  readonly align: readonly PairPins[];
  /** What it says about rules; those it does not name keep their defaults. */
  readonly rules: RuleSettings;
  /** Findings that are to stay, in the order of the file. */
  readonly ignore: readonly IgnoreEntry[];
  readonly edition: EditionConfig;
  /** What the editors have decided about readings, in the order of their file. */
  readonly decisions: readonly ConfigDecision[];
}

/** How the edition is made. */
export interface EditionConfig {
  /** What is printed where nobody has decided. */
  readonly choose: ChoiceRule;
  /** Groups of words for one thing, to be counted in all texts. */
  readonly terms: readonly (readonly string[])[];
}

/** What `jiaokan build` makes. */
export interface BuildConfig {
  /** Directory of the reports, absolute. */
  readonly output: string;
  readonly lang: Language;
  /** Sigla of base and witness of each comparison; unless given, the base with each text of the role `witness`. */
  readonly compare: readonly (readonly [base: string, witness: string])[];
  /** How changes are marked in files for Word. */
  readonly profile: Profile;
  /** Who signs for the collation. */
  readonly author?: string;
  /** When the texts were collated, `YYYY-MM-DD`. */
  readonly date?: string;
}

/** A file that is not the one the configuration was written for. */
export interface DigestMismatch {
  readonly witness: WitnessEntry;
  readonly expected: string;
  readonly actual: string;
}

/**
 * Reads a configuration and checks it. The texts are not read, only looked for.
 * @param path a YAML file, or a directory that holds {@link CONFIG_NAME}
 * @throws InputError for the first problem, with line and column of the YAML
 */
export async function loadConfig(path: string): Promise<Config> {
  const file = (await isDirectory(path)) ? join(path, CONFIG_NAME) : path;
  const document = configDocument(await configText(file), file);
  const parsed = configSchema.safeParse(document.value);
  if (!parsed.success) throw firstProblem(parsed.error.issues, document);
  const form = parsed.data;
  const directory = dirname(resolve(file));
  await checkConfig(form, document, (name) => resolve(directory, name));
  const witnesses = form.witnesses.map((entry, index) => {
    const { line, column } = document.at(['witnesses', index]);
    return { ...entry, path: resolve(directory, entry.file), at: { line, column } };
  });
  const compare = pairs(form);
  const build = { ...form.build, output: resolve(directory, form.build.output), compare };
  const align = pinsOf(form, document, compare);
  const known = await knownRules(form);
  const rules = ruleSettings(form, document, known);
  const ignore = ignoresOf(form, document, known);
  const decisions = await decisionsOf(form, document, file, compare);
  const { title, edition } = form;
  return { path: file, title, witnesses, build, align, rules, ignore, edition, decisions };
}

/** The file may be absent, unless the configuration names it. */
async function decisionsOf(
  form: ConfigForm,
  document: ConfigDocument,
  config: string,
  compare: BuildConfig['compare'],
): Promise<readonly ConfigDecision[]> {
  const name = form.decisions ?? DECISIONS_NAME;
  const path = isAbsolute(name) ? name : join(dirname(config), name);
  const found = await loadDecisions(path, name, {
    known: form.witnesses.map(({ siglum }) => siglum),
    bases: basesOf(form, compare),
  });
  if (found === undefined && form.decisions !== undefined)
    throw new InputError('config-file-missing', { ...document.at(['decisions']), file: name });
  return found ?? [];
}

function basesOf({ witnesses }: ConfigForm, compare: BuildConfig['compare']): string[] {
  const compared = new Set(compare.map(([base]) => base));
  if (compared.size > 0) return [...compared];
  return witnesses.flatMap(({ role, siglum }) => (role === 'base' ? [siglum] : []));
}

/**
 * Compares the digest a configuration gives with the text that was read. A difference is something to tell the reader
 * about, not to stop for.
 * @returns undefined where they agree, or where the configuration gives none
 */
export function verifyWitness(
  witness: WitnessEntry,
  source: Pick<SourceText, 'sha256'>,
): DigestMismatch | undefined {
  const { sha256: expected } = witness;
  if (expected === undefined || expected === source.sha256) return undefined;
  return { witness, expected, actual: source.sha256 };
}

/** A build whose configuration does not speak of rules has no use for them. */
async function knownRules({ rules, ignore }: ConfigForm): Promise<readonly ListedRule[]> {
  if (Object.keys(rules).length === 0 && ignore.length === 0) return [];
  return (await import('./lint/index.js')).rules;
}

async function configText(file: string): Promise<string> {
  try {
    return (await read(file, { format: 'txt' })).text;
  } catch (error) {
    const missing = error instanceof InputError && error.code === 'file-missing';
    throw missing ? new InputError('config-missing', { path: file }, { cause: error }) : error;
  }
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false; // Reading the file will say what is wrong.
  }
}

function pairs({ witnesses, build }: ConfigForm): BuildConfig['compare'] {
  if (build.compare !== undefined) return build.compare;
  const base = witnesses.find(({ role }) => role === 'base');
  if (base === undefined) return [];
  return witnesses.flatMap(({ role, siglum }) =>
    role === 'witness' ? [[base.siglum, siglum] as const] : [],
  );
}
