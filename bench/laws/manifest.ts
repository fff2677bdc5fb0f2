import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text, and how many articles a simple pattern counts in it. */
export interface LawFile {
  /** Relative to the folder of laws. */
  readonly file: string;
  readonly articles: number;
}

/** Two versions of one law. */
export interface LawPair {
  readonly id: string;
  readonly law: string;
  /** How far the versions are apart: `whole-revision+renumbering`, `transcription-variant`. */
  readonly kind: string;
  readonly old: LawFile;
  readonly new: LawFile;
}

/** The pairs of a folder of laws, from its `pairs.jsonl`. */
export function loadPairs(folder: string): LawPair[] {
  return linesOf(join(folder, 'pairs.jsonl')) as LawPair[];
}

/** The single texts of a folder of laws, from its `corpus.jsonl`. */
export function loadCorpus(folder: string): LawFile[] {
  return linesOf(join(folder, 'corpus.jsonl')) as LawFile[];
}

function linesOf(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);
}
