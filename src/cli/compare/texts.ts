import { InputError } from '../../errors.js';
import { HELP } from '../../messages/command-help.js';
import type { Comparison } from '../../model/comparison.js';
import type { Context } from '../command.js';
import { siglaOf, textInput } from '../input.js';
import type { WitnessInput } from '../work/inputs.js';
import type { CompareOptions } from './options.js';

/** The texts of a comparison: the base and at least one other. */
export interface ComparedTexts {
  readonly base: WitnessInput;
  readonly witnesses: readonly WitnessInput[];
}

/**
 * The texts that are to be compared. One file alone is a document with tracked changes: what it was before them is the
 * base, what it is with them the witness.
 * @throws InputError where both texts of a document are asked for beside other files
 */
export async function comparedTexts(
  paths: readonly string[],
  options: CompareOptions,
  { io, language }: Context,
): Promise<ComparedTexts> {
  const given = options.sigla?.split(/[,，]/u).map((name) => name.trim()) ?? [];
  const [path = '-', ...more] = paths;
  if (more.length === 0) return statesOf(path, given, options, { io, language });
  if (options.revision === 'both') throw new InputError('revision-both', { texts: paths.length });
  const sigla = siglaOf(paths, given);
  const texts: WitnessInput[] = [];
  for (const [at, one] of paths.entries()) {
    const text = await textInput(one, io, options);
    texts.push({ ...text, siglum: sigla[at] as string, role: at === 0 ? 'base' : 'witness' });
  }
  const [base, ...witnesses] = texts;
  return { base: base as WitnessInput, witnesses };
}

async function statesOf(
  path: string,
  given: readonly string[],
  options: CompareOptions,
  { io, language }: Pick<Context, 'io' | 'language'>,
): Promise<ComparedTexts> {
  if (options.revision !== undefined && options.revision !== 'both')
    throw new InputError('one-text', { path });
  if (given.length > 2) throw new InputError('too-many-sigla', { sigla: given.length, texts: 2 });
  const { before, after } = HELP[language];
  const text = await textInput(path, io, options, 'original');
  return {
    base: { ...text, siglum: given[0] || before, role: 'base' },
    witnesses: [{ ...text, revision: 'accepted', siglum: given[1] || after, role: 'witness' }],
  };
}

/** @throws InputError for a file without tracked changes, which would be compared with itself */
export function refuseOneText(comparisons: readonly Comparison[]): void {
  for (const { alignment } of comparisons) {
    const { path, tracked } = alignment.witness.source;
    if (tracked === undefined) throw new InputError('one-text', { path });
  }
}
