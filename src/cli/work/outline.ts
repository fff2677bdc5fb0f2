import { parse } from '../../parse/index.js';
import { documentSeries, renderDocument } from '../../render/index.js';
import { sourceOf } from './source.js';
import type { Outlined, OutlineInput } from './inputs.js';

/**
 * Reads, parses and writes one text.
 * @returns what is to be written, so that nothing else is left to do when all the texts are there
 * @throws InputError if the text cannot be read
 */
export async function outline({ text, format, options, member }: OutlineInput): Promise<Outlined> {
  const source = await sourceOf(text);
  const tree = parse(source, text.family === undefined ? {} : { family: text.family });
  const written = renderDocument(format, { source, tree }, options);
  const shown = member ? documentSeries[format].member(written, { source, tree }) : written;
  return { written: Buffer.from(shown), notices: source.notices ?? [] };
}
