import { parse } from '../../parse/index.js';
import { documentSeries, renderDocument } from '../../render/index.js';
import { sourceOf } from './source.js';
import type { OutlineInput } from './inputs.js';

/**
 * Reads, parses and writes one text.
 * @returns UTF-8, so that nothing is left to do but to write it when all the texts are there
 * @throws InputError if the text cannot be read
 */
export async function outline({ text, format, options, member }: OutlineInput): Promise<Uint8Array> {
  const source = await sourceOf(text);
  const tree = parse(source, text.family === undefined ? {} : { family: text.family });
  const written = renderDocument(format, { source, tree }, options);
  return Buffer.from(member ? documentSeries[format].member(written, { source, tree }) : written);
}
