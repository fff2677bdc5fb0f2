import { shortestDistance } from '../lcs-length.js';
import { randomFrom } from '../random.js';
import { corpusTexts } from '../texts/corpus.js';
import { editedText } from '../texts/edits.js';
import { inventedLaw, mildlyEdited } from '../texts/law.js';
import { proseWriter } from '../texts/prose.js';
import type { TextPair } from './race.js';

/** Texts to compare, and how far apart they are. */
export interface Sample {
  readonly pairs: readonly TextPair[];
  /** Insertions and deletions of the shortest edit scripts, by the plain quadratic method. */
  readonly shortest: number;
}

function sampleOf(pairs: readonly TextPair[]): Sample {
  return { pairs, shortest: pairs.reduce((sum, [a, b]) => sum + shortestDistance(a, b), 0) };
}

/** A text of the corpus, 10,000 characters, against a copy with 40 % of them edited. */
export function editedSample(root: string): Sample {
  const random = randomFrom(1);
  const texts = corpusTexts(root);
  const text = texts.join('').slice(0, 10_000);
  return sampleOf([[text, editedText(text, 0.4, random, proseWriter(texts, random))]]);
}

/** Articles of an invented law, each against a mildly edited copy. */
export function articlesSample(root: string, articles: number): Sample {
  const random = randomFrom(2);
  const write = proseWriter(corpusTexts(root), random);
  const law = inventedLaw(articles, random, write);
  return sampleOf(law.map((body) => [body, mildlyEdited(body, random, write)]));
}

/** Two paragraphs of 20,000 characters that have nothing to do with each other. */
export function unrelatedPair(root: string): TextPair {
  const random = randomFrom(3);
  const write = proseWriter(corpusTexts(root), random);
  return [write(20_000), write(20_000)];
}
