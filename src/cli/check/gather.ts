import { readFile } from 'node:fs/promises';
import type { Config, ReviewedTexts } from '../../config.js';
import { sha256 } from '../../model/digest.js';
import type { Context } from '../command.js';
import type { Checked, CheckedPair, CheckedText, CheckPairInput, CheckTextInput } from '../work/inputs.js';
import { runAll, type Piece } from '../work/run.js';
import { cacheKey, type Cache } from './cache.js';
import { pairInputs, textInputs } from './pieces.js';

/** What was found out about a corpus, text by text and pair by pair, in the order of the configuration. */
export interface Gathered {
  readonly texts: readonly CheckedText[];
  readonly pairs: readonly CheckedPair[];
}

/** What is known before anything is looked at. */
export interface Given {
  readonly config: Config;
  readonly reviewed: ReviewedTexts;
  /** Whether reports were ever built. */
  readonly reports: boolean;
  readonly jobs?: number;
  readonly cache: Cache;
  /** Stands for the program: another one may find something else. */
  readonly program: string;
}

/**
 * Looks at every text and every pair of a corpus, save what is known from the last time.
 * @throws InputError if a text cannot be read
 */
export async function gather(given: Given, context: Context): Promise<Gathered> {
  const { config, reviewed, reports, cache, program } = given;
  const digests = await digestsOf(config.witnesses.map(({ path }) => path));
  const keyIn = (now: Digests, input: CheckTextInput | CheckPairInput): string | undefined =>
    keyOf(program, input, pathsOf(input), now);
  const keys = new Map<CheckTextInput | CheckPairInput, string | undefined>();
  const recall = async <Result>(input: CheckTextInput | CheckPairInput): Promise<Result | undefined> => {
    const key = keyIn(digests, input);
    keys.set(input, key);
    return key === undefined ? undefined : cache.get<Result>(key);
  };
  const texts = new Map<CheckTextInput, CheckedText | undefined>();
  const pairs = new Map<CheckPairInput, CheckedPair | undefined>();
  for (const input of textInputs(config, reviewed, context.language)) texts.set(input, await recall(input));
  for (const input of pairInputs(config, reports, context.language)) pairs.set(input, await recall(input));
  const pieces = piecesOf(unknown(texts), unknown(pairs), config);
  const made = await runAll('check', pieces, context, given.jobs);
  // A file that was changed in the meantime would be remembered under the digest it had before.
  const now = await digestsOf(pieces.flatMap(({ files }) => files));
  const learn = (input: CheckTextInput | CheckPairInput, result: unknown): void => {
    const key = keys.get(input);
    if (key !== undefined && key === keyIn(now, input)) cache.put(key, result);
  };
  for (const [at, { input }] of pieces.entries()) {
    const { text, pairs: checked } = made[at] as Checked;
    if (input.text && text) texts.set(input.text, text);
    input.pairs.forEach((pair, index) => pairs.set(pair, checked[index]));
    if (input.text) learn(input.text, text);
    input.pairs.forEach((pair, index) => learn(pair, checked[index]));
  }
  return { texts: [...texts.values()] as CheckedText[], pairs: [...pairs.values()] as CheckedPair[] };
}

function unknown<Input, Result>(results: ReadonlyMap<Input, Result | undefined>): Input[] {
  return [...results].flatMap(([input, result]) => (result === undefined ? [input] : []));
}

/** A piece for each text of which there is something to find out, in the order of the configuration. */
function piecesOf(
  texts: readonly CheckTextInput[],
  pairs: readonly CheckPairInput[],
  { witnesses }: Config,
): Piece<'check'>[] {
  return witnesses.flatMap((entry) => {
    const text = texts.find((input) => input.entry.siglum === entry.siglum);
    const own = pairs.filter(({ other }) => other === entry.siglum);
    if (!text && own.length === 0) return [];
    const files = new Set([entry.path, ...own.flatMap(pathsOf)]);
    return [{ input: { ...(text && { text }), pairs: own }, name: entry.file, files: [...files] }];
  });
}

function pathsOf(input: CheckTextInput | CheckPairInput): string[] {
  return 'entry' in input ? [input.entry.path] : input.config.witnesses.map(({ path }) => path);
}

type Digests = ReadonlyMap<string, string>;

/** SHA-256 of each file by its path. What cannot be read has none, and is never known. */
async function digestsOf(paths: readonly string[]): Promise<Digests> {
  const digests = new Map<string, string>();
  for (const path of new Set(paths)) {
    try {
      digests.set(path, sha256(await readFile(path)));
    } catch {
      // Reading it as a text will say what is wrong.
    }
  }
  return digests;
}

/** Where the files are does not count: a corpus that was moved is still the same. */
function keyOf(
  program: string,
  input: unknown,
  files: readonly string[],
  digests: Digests,
): string | undefined {
  const own = files.map((path) => digests.get(path));
  if (own.includes(undefined)) return undefined;
  const placeless = JSON.stringify(input, (name, value: unknown) =>
    name === 'path' || name === 'at' || name === 'output' ? undefined : value,
  );
  return cacheKey([program, placeless, own]);
}
