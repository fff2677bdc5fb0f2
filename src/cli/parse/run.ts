import type { Context } from '../command.js';
import { checkInputs, filesOf, textInput } from '../input.js';
import { outputOf, terminalOf } from '../options.js';
import { tellNotices } from '../notices.js';
import { deliver, formatOf } from '../result.js';
import { runAll, type Piece } from '../work/run.js';
import type { Series } from '../../render/index.js';
import type { ParseOptions } from './options.js';

const EXTENSIONS = { '.json': 'json', '.md': 'md', '.markdown': 'md', '.txt': 'text' } as const;

/**
 * Parses texts and shows what became of them.
 * @throws InputError for what cannot be read or written
 */
export async function runParse(
  paths: readonly string[],
  options: ParseOptions,
  context: Context,
): Promise<void> {
  const output = outputOf(options);
  const format = options.format ?? formatOf(output, EXTENSIONS, 'text');
  await checkInputs(paths, output);
  const wishes = { lang: context.language, ...terminalOf(options, context.io) };
  const pieces: Piece<'outline'>[] = [];
  for (const path of paths) {
    const text = await textInput(path, context.io, options);
    pieces.push({
      input: { text, format, options: wishes, member: paths.length > 1 },
      name: path,
      files: filesOf([text]),
    });
  }
  const results = await runAll('outline', pieces, context, options.jobs);
  results.forEach(({ notices }, at) => tellNotices(paths[at] as string, notices, context));
  const [only, ...more] = results.map(({ written }) => written);
  if (only && more.length === 0) return deliver(only, output, context);
  const { documentSeries } = await import('../../render/index.js');
  await deliver(inSeries([only as Uint8Array, ...more], documentSeries[format]), output, context);
}

function inSeries(results: readonly Uint8Array[], { head, between, tail }: Series): (string | Uint8Array)[] {
  return [head, ...results.flatMap((result, at) => (at === 0 ? [result] : [between, result])), tail];
}
