import { parse, textReader, type SourceText } from '../src/index.js';
import { median, timed } from './statistics.js';

/** How fast texts are parsed on one core, in MB (10⁶ bytes of UTF-8) a second. */
export interface Throughput {
  readonly megabytes: number;
  /** From lines that are read already to the tree. */
  readonly parse: number;
  /** From decoded text to the tree: with the reading of lines and of Markdown. */
  readonly readAndParse: number;
}

/** Medians of several runs over all texts, after one that is not counted. */
export async function measureThroughput(sources: readonly SourceText[], runs: number): Promise<Throughput> {
  const readers = { txt: await textReader('txt'), md: await textReader('md') };
  const megabytes = sources.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const speed = (work: (source: SourceText) => unknown): number => {
    const once = (): number => timed(() => sources.forEach(work)).ms;
    once();
    return (megabytes * 1000) / median(Array.from({ length: runs }, once));
  };
  return {
    megabytes,
    parse: speed((source) => parse(source)),
    readAndParse: speed(({ text, path, format }) =>
      parse(readers[format === 'md' ? 'md' : 'txt'](text, path)),
    ),
  };
}
