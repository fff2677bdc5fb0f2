import { join } from 'node:path';
import { parse, read, type SourceText } from '../../src/index.js';
import { measureThroughput, type Throughput } from '../throughput.js';
import { countOf, type Count } from './count.js';
import { lossIn } from './lossless.js';
import type { LawFile } from './manifest.js';

/** All single texts measured. */
export interface CorpusMeasure {
  readonly counts: readonly Count[];
  readonly losses: readonly string[];
  readonly throughput: Throughput;
}

/** Parses every text of the corpus: how many articles, whether anything is lost, how fast. */
export async function measureCorpus(folder: string, files: readonly LawFile[]): Promise<CorpusMeasure> {
  const sources: SourceText[] = [];
  for (const { file } of files) sources.push(await read(join(folder, file)));
  const counts: Count[] = [];
  const losses: string[] = [];
  for (const [at, file] of files.entries()) {
    const source = sources[at] as SourceText;
    const tree = parse(source);
    counts.push(countOf(file, tree));
    const loss = lossIn(source, tree);
    if (loss !== undefined) losses.push(`${file.file}: ${loss}`);
  }
  return { counts, losses, throughput: await measureThroughput(sources, 5) };
}
