import { readFile } from 'node:fs/promises';
import type { Config, ReviewedTexts } from '../../config.js';
import { sha256 } from '../../model/digest.js';
import type { Context } from '../command.js';
import type {
  Checked,
  CheckedPair,
  CheckedPart,
  CheckedText,
  CheckInput,
  CheckPairInput,
  CheckPartInput,
  CheckTextInput,
} from '../work/inputs.js';
import { runAll, type Piece } from '../work/run.js';
import { cacheKey, type Cache } from './cache.js';
import { pairInputs, partInputs, textInputs } from './pieces.js';

/** What was found out about a corpus, text by text and pair by pair, in the order of the configuration. */
export interface Gathered {
  readonly texts: readonly CheckedText[];
  readonly pairs: readonly CheckedPair[];
  /** None where the reports are not looked at. */
  readonly parts: readonly CheckedPart[];
}

type AnyInput = CheckTextInput | CheckPairInput | CheckPartInput;

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
  const keyIn = (now: Digests, input: AnyInput): string | undefined =>
    keyOf(program, input, pathsOf(input), now);
  const keys = new Map<AnyInput, string | undefined>();
  const recall = async <Result>(input: AnyInput): Promise<Result | undefined> => {
    const key = keyIn(digests, input);
    keys.set(input, key);
    return key === undefined ? undefined : cache.get<Result>(key);
  };
  const texts = new Map<CheckTextInput, CheckedText | undefined>();
  const pairs = new Map<CheckPairInput, CheckedPair | undefined>();
  for (const input of textInputs(config, reviewed, context.language)) texts.set(input, await recall(input));
  const parts = new Map<CheckPartInput, CheckedPart | undefined>();
  for (const input of pairInputs(config, context.language)) pairs.set(input, await recall(input));
  for (const input of partInputs(config, reports, context.language)) parts.set(input, await recall(input));
  const pieces = piecesOf(unknown(texts), unknown(pairs), unknown(parts), config);
  const made = await runAll('check', pieces, context, given.jobs);
  // A file that was changed in the meantime would be remembered under the digest it had before.
  const now = await digestsOf(pieces.flatMap(({ files }) => files));
  const learn = (input: AnyInput, result: unknown): void => {
    const key = keys.get(input);
    if (key !== undefined && key === keyIn(now, input)) cache.put(key, result);
  };
  for (const [at, { input }] of pieces.entries()) {
    const { text, pairs: checked, part } = made[at] as Checked;
    if (input.text && text) texts.set(input.text, text);
    input.pairs.forEach((pair, index) => pairs.set(pair, checked[index]));
    if (input.part && part) parts.set(input.part, part);
    if (input.text) learn(input.text, text);
    if (input.part) learn(input.part, part);
    input.pairs.forEach((pair, index) => learn(pair, checked[index]));
  }
  return {
    texts: [...texts.values()] as CheckedText[],
    pairs: [...pairs.values()] as CheckedPair[],
    parts: [...parts.values()] as CheckedPart[],
  };
}

function unknown<Input, Result>(results: ReadonlyMap<Input, Result | undefined>): Input[] {
  return [...results].flatMap(([input, result]) => (result === undefined ? [input] : []));
}

/**
 * A piece for each text of which there is something to find out, in the order of the configuration; what is built goes
 * with the last of its texts, whose comparisons have been made by then.
 */
function piecesOf(
  texts: readonly CheckTextInput[],
  pairs: readonly CheckPairInput[],
  parts: readonly CheckPartInput[],
  { witnesses }: Config,
): Piece<'check'>[] {
  return witnesses.flatMap((entry) => {
    const text = texts.find((input) => input.entry.siglum === entry.siglum);
    const own = pairs.filter(({ other }) => other === entry.siglum);
    const built = parts.filter(({ input }) => input.config.witnesses.at(-1)?.siglum === entry.siglum);
    const [first, ...others] = built;
    if (!text && own.length === 0 && !first) return [];
    const pieceOf = (input: CheckInput): Piece<'check'> => ({
      input,
      name: entry.file,
      files: [
        ...new Set([entry.path, ...input.pairs.flatMap(pathsOf), ...(input.part ? pathsOf(input.part) : [])]),
      ],
    });
    return [
      pieceOf({ ...(text && { text }), pairs: own, ...(first && { part: first }) }),
      ...others.map((part) => pieceOf({ pairs: [], part })),
    ];
  });
}

function pathsOf(input: AnyInput): string[] {
  if ('entry' in input) return [input.entry.path];
  const { config } = 'input' in input ? input.input : input;
  return config.witnesses.map(({ path }) => path);
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
  return cacheKey([program, JSON.stringify(input, withoutPlaces), own]);
}

/**
 * Leaves out where files are and where entries stand in the configuration. Where a decision is written counts, for that is
 * where its findings are; and the `at` of a decision is what it is about.
 */
function withoutPlaces(name: string, value: unknown): unknown {
  if (name === 'written') return JSON.stringify(value);
  const isPlace = name === 'path' || name === 'output' || (name === 'at' && typeof value === 'object');
  return isPlace ? undefined : value;
}
