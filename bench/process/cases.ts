import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomFrom } from '../random.js';
import { corpusTexts } from '../texts/corpus.js';
import { inventedLaw, printedLaw, revisedLaw, type Law } from '../texts/law.js';
import { proseWriter } from '../texts/prose.js';
import { realLaw } from './real-law.js';

/** Two files that are compared. */
export interface Case {
  readonly name: string;
  readonly base: string;
  readonly witness: string;
  /** Number of articles of the base, where the case is one of those that show the growth. */
  readonly size?: number;
}

/** Articles of 民法典. */
const CODE = 1260;
const SIZES = [150, 300, 650, 1300];

/**
 * The cases: two pairs of real laws where they are there, a text as long as the civil code, and texts of growing length.
 * @param laws folder of real laws, or undefined
 * @param folder where the texts that are made are written
 */
export async function makeCases(root: string, laws: string | undefined, folder: string): Promise<Case[]> {
  const law = laws === undefined ? invented(root, 1300) : await realLaw(laws, 1300);
  const source = laws === undefined ? 'invented' : 'real';
  const cases = laws === undefined ? [] : realPairs(laws);
  cases.push(await writeCase(root, folder, `${CODE} articles (${source}), edited copy`, law.slice(0, CODE)));
  for (const size of SIZES) {
    const own = await writeCase(
      root,
      folder,
      `${size} articles (${source}), edited copy`,
      law.slice(0, size),
    );
    cases.push({ ...own, size });
  }
  return cases;
}

function realPairs(laws: string): Case[] {
  return [
    ['海商法 278 → 310', 'p083'],
    ['民诉法解释 552 → 550', 'p155'],
  ].flatMap(([name, id]) => {
    const [base, witness] = ['old', 'new'].map((side) => join(laws, 'pairs', `${id}.${side}`));
    const pathOf = (stem: string | undefined): string =>
      ['.md', '.txt'].map((ending) => stem + ending).find(existsSync) ?? '';
    return [{ name: `${name} (${id})`, base: pathOf(base), witness: pathOf(witness) }];
  });
}

function invented(root: string, articles: number): Law {
  const random = randomFrom(4);
  return inventedLaw(articles, random, proseWriter(corpusTexts(root), random));
}

async function writeCase(root: string, folder: string, name: string, law: Law): Promise<Case> {
  const random = randomFrom(law.length);
  const write = proseWriter(corpusTexts(root), random);
  const stem = join(folder, String(law.length));
  await mkdir(stem, { recursive: true });
  const [base, witness] = [join(stem, 'base.txt'), join(stem, 'witness.txt')];
  await writeFile(base, printedLaw('中华人民共和国样本法', law));
  await writeFile(witness, printedLaw('中华人民共和国样本法', revisedLaw(law, random, write)));
  return { name, base, witness };
}
