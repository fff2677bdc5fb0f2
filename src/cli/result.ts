import { extname } from 'node:path';
import { InputError, oneLine } from '../errors.js';
import { HELP } from '../messages/command-help.js';
import type { Context } from './command.js';
import { writeFiles, type Content } from './write.js';

/** Writes a result to a file, or to standard output. */
export async function deliver(
  result: Content,
  output: string | undefined,
  { io, language }: Context,
): Promise<void> {
  if (output === undefined) {
    for (const piece of Array.isArray(result) ? result : [result]) await io.stdout(piece);
    return;
  }
  await writeFiles(new Map([[output, result]]));
  io.stderr(`${oneLine(HELP[language].written(output))}\n`);
}

/**
 * A terminal shows the bytes of a document as rubbish, and some of them change its settings.
 * @throws InputError where they would go there
 */
export function refuseTerminal(output: string | undefined, { io }: Context): void {
  if (output === undefined && io.isTerminal) throw new InputError('binary-to-terminal', {});
}

/**
 * The format an output file's extension stands for: 对照.html is HTML.
 * @param otherwise for standard output, and for a file name without an extension
 * @throws InputError for an extension that stands for none: text in a file called 对照.docx would open nowhere
 */
export function formatOf<Format extends string>(
  output: string | undefined,
  extensions: Readonly<Record<string, Format>>,
  otherwise: Format,
): Format {
  const extension = extname(output ?? '').toLowerCase();
  if (extension === '') return otherwise;
  const format = extensions[extension];
  if (format !== undefined) return format;
  throw new InputError('output-extension', {
    path: output ?? '',
    extension,
    known: Object.keys(extensions),
  });
}
