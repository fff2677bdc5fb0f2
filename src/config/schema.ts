import { z } from 'zod';
import type { InputCode } from '../errors.js';
import { LANGUAGES } from '../messages/language.js';
import { CHOICE_RULES } from '../model/edition.js';
import type { Family } from '../model/tree.js';
import { PROFILES } from '../model/file-wishes.js';
import { REVISIONS } from '../model/tracked.js';
import { ROLES } from '../model/witness.js';

const FAMILIES = ['statute', 'outline', 'qa'] as const satisfies readonly Family[];

/** Problems of a form that only the schema can name; zod carries the code where it has room for a message. */
export type FormCode = Extract<
  InputCode,
  'config-date' | 'config-sha256' | 'config-siglum' | 'config-pin-id' | 'config-pin-hash'
>;

const form = (code: FormCode): { readonly error: FormCode } => ({ error: code });

/** A siglum is part of the names of the reports, so it has to be fit for a file name on every system. */
const SIGLUM = /^[^\p{C}\s/\\:*?"<>|.][^\p{C}\s/\\:*?"<>|]*$/u;

const witness = z.strictObject({
  siglum: z.string().min(1).regex(SIGLUM, form('config-siglum')),
  role: z.enum(ROLES),
  file: z.string().min(1),
  source: z.string().min(1),
  date: z.iso.date(form('config-date')).exactOptional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/iu, form('config-sha256'))
    .toLowerCase()
    .exactOptional(),
  encoding: z.string().min(1).exactOptional(),
  family: z.enum(FAMILIES).exactOptional(),
  revision: z.enum(REVISIONS).exactOptional(),
});

const build = z.strictObject({
  output: z.string().min(1).default('../reports'),
  lang: z.enum(LANGUAGES).default('zh'),
  compare: z.array(z.tuple([z.string(), z.string()])).exactOptional(),
  /** Of the files for Word: how changes are marked, who signs, and when. */
  profile: z.enum(PROFILES).default('mono'),
  author: z.string().trim().min(1).exactOptional(),
  date: z.iso.date(form('config-date')).exactOptional(),
});

const ID_STEP = String.raw`[a-z]+(?:-(?:x|\d+(?:\.\d+)*))?(?:~\d+)*`;
/** `art-133.1`, `art-6~2/para-2/item-3`: how a text names its divisions. */
export const DIVISION_ID = new RegExp(`^${ID_STEP}(?:/${ID_STEP})*$`, 'u');

/** One id may be written without the brackets of a list. */
const ids = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(z.string().min(1).regex(DIVISION_ID, form('config-pin-id'))),
);

const reasons = {
  because: z.string().min(1),
  texts: z.tuple([z.string(), z.string()]).exactOptional(),
  hash: z
    .string()
    .regex(/^[0-9a-f]{12}$/iu, form('config-pin-hash'))
    .toLowerCase()
    .exactOptional(),
};

/** One of `witness` and `not`; the schema of a choice would say of a misspelt key that all choices are wrong. */
const link = z.strictObject({
  base: ids,
  witness: ids.exactOptional(),
  not: ids.exactOptional(),
  ...reasons,
});

const part = z.strictObject({ base: ids, witness: ids, ...reasons });

/** A finding that is to stay; `at` is a text, or `siglum:id` of a part of one. */
const ignore = z.strictObject({
  rule: z.string().min(1),
  at: z.string().min(1),
  because: z.string().trim().min(1),
  text: z.string().min(1).exactOptional(),
});

/** How the edition is made; a group of terms is several words for one thing. */
const edition = z.strictObject({
  choose: z.enum(CHOICE_RULES).default('base'),
  terms: z.array(z.array(z.string().trim().min(1)).min(1)).default([]),
});

/** What a configuration may hold. Unknown keys are refused: a misspelt key would be a silent default. */
export const configSchema = z.strictObject({
  title: z.string().min(1),
  witnesses: z.array(witness).min(1),
  build: build.prefault({}),
  align: z.array(link).default([]),
  not: z.array(part).default([]),
  /** By id of the rule; what a rule may be set to depends on the rule. */
  rules: z.record(z.string(), z.unknown()).default({}),
  ignore: z.array(ignore).default([]),
  edition: edition.prefault({}),
  /** Name of the file that holds them. */
  decisions: z.string().min(1).exactOptional(),
});

/** A configuration of the right form; whether its parts agree is another question. */
export type ConfigForm = z.infer<typeof configSchema>;

/** The keys that may stand in the map at a path. */
export function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(configSchema.shape);
  const maps = { build, align: link, not: part, witnesses: witness, ignore, edition };
  return Object.keys(maps[path[0] as keyof typeof maps].shape);
}
