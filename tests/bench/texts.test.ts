import { describe, expect, it } from 'vitest';
import { shortestDistance } from '../../bench/lcs-length.js';
import { randomFrom } from '../../bench/random.js';
import { corpusTexts } from '../../bench/texts/corpus.js';
import { editedText } from '../../bench/texts/edits.js';
import { inventedLaw, mildlyEdited, printedLaw, revisedLaw } from '../../bench/texts/law.js';
import { proseWriter, type Writer } from '../../bench/texts/prose.js';
import { divisionsOfType, parse, readText } from '../../src/index.js';
import { ROOT } from '../architecture.js';

const samples = corpusTexts(ROOT);
const writer = (seed: number): Writer => proseWriter(samples, randomFrom(seed));

describe('random draws', () => {
  it('are the same for the same seed, and spread over 0…1', () => {
    const [first, again, other] = [randomFrom(7), randomFrom(7), randomFrom(8)];
    const draws = Array.from({ length: 2000 }, first);
    expect(Array.from({ length: 2000 }, again)).toEqual(draws);
    expect(Array.from({ length: 2000 }, other)).not.toEqual(draws);
    expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
    for (const tenth of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
      const share = draws.filter((draw) => Math.floor(draw * 10) === tenth).length / draws.length;
      expect(Math.abs(share - 0.1)).toBeLessThan(0.03);
    }
  });
});

describe('invented prose', () => {
  it('is the same for the same seed, and as long as asked', () => {
    const text = writer(1)(500);
    expect(text).toHaveLength(500);
    expect(writer(1)(500)).toBe(text);
    expect(writer(2)(500)).not.toBe(text);
  });

  it('follows the samples from character to character', () => {
    const text = writer(3)(300);
    const strange = [...text].filter((char, at) => {
      const before = text.charAt(at - 1);
      return before !== '' && char !== '。' && !samples.some((sample) => sample.includes(before + char));
    });
    expect(strange).toEqual([]);
  });
});

describe('an edited copy', () => {
  const text = samples.join('').slice(0, 4000);
  const edited = (share: number): string => editedText(text, share, randomFrom(5), writer(6));

  it('is the same for the same seed, and the text itself where nothing is edited', () => {
    expect(edited(0.4)).toBe(edited(0.4));
    expect(edited(0)).toBe(text);
  });

  it('is the further from the text the more is edited', () => {
    // A third of the characters that are touched are lost, a third replaced (which counts twice), a third have as many
    // put in before them: 4/3 edits a character, less what is alike by chance.
    const distance = shortestDistance(text, edited(0.4)) / text.length;
    expect(distance).toBeGreaterThan(0.4);
    expect(distance).toBeLessThan(0.6);
    expect(shortestDistance(text, edited(0.1)) / text.length).toBeLessThan(0.18);
  });
});

describe('an invented law', () => {
  const law = inventedLaw(90, randomFrom(9), writer(10));

  it('is the same for the same seed', () => {
    expect(inventedLaw(90, randomFrom(9), writer(10))).toEqual(law);
    const revised = revisedLaw(law, randomFrom(11), writer(12));
    expect(revisedLaw(law, randomFrom(11), writer(12))).toEqual(revised);
    expect(revised).not.toEqual(law);
  });

  it('has as many articles when it is printed and parsed', () => {
    const tree = parse(readText(printedLaw('中华人民共和国样本法', law)));
    expect(tree.title).toBe('中华人民共和国样本法');
    expect(divisionsOfType(tree, 'article').map(({ id }) => id)).toEqual(law.map((_, at) => `art-${at + 1}`));
    expect(divisionsOfType(tree, 'chapter').map(({ title }) => title)).toEqual(['总则', '职责', '监督管理']);
  });

  it('keeps its lines and the numbers of its 项 when an article is edited', () => {
    const shapeOf = (body: string): string[] =>
      body.split('\n').map((line) => /^（[^）]*）|/u.exec(line)?.[0] ?? '');
    const write = writer(13);
    for (const body of law) {
      expect(shapeOf(mildlyEdited(body, randomFrom(body.length), write))).toEqual(shapeOf(body));
    }
  });
});
