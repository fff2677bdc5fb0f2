import { describe, expect, it } from 'vitest';
import { ENGINES } from '../../bench/core/engines.js';
import { race } from '../../bench/core/race.js';
import { shortestDistance } from '../../bench/lcs-length.js';
import { randomFrom } from '../../bench/random.js';
import { corpusTexts } from '../../bench/texts/corpus.js';
import { editedText } from '../../bench/texts/edits.js';
import { proseWriter } from '../../bench/texts/prose.js';
import { ROOT } from '../architecture.js';

describe('the engines', () => {
  const samples = corpusTexts(ROOT);
  const write = proseWriter(samples, randomFrom(1));
  const text = samples[0]?.slice(0, 600) ?? '';
  const pairs: [string, string][] = [
    ['', '依法'],
    ['依法', '依法'],
    ['ABCABBA', 'CBABAC'],
    [text, editedText(text, 0.3, randomFrom(2), write)],
    [write(300), write(400)],
  ];

  // fast-diff looks for a long common half first and may therefore say more than is needed, never less.
  it.each(ENGINES)('$name counts what is inserted and deleted', ({ name, distance }) => {
    const found = pairs.map(([a, b]) => distance(a, b));
    const shortest = pairs.map(([a, b]) => shortestDistance(a, b));
    if (name === 'fast-diff') expect(found.every((count, at) => count >= (shortest[at] ?? 0))).toBe(true);
    else expect(found).toEqual(shortest);
  });

  it('that say more than the shortest edit script are told from those that do not', () => {
    const exact = { name: 'exact', from: '', distance: shortestDistance };
    const rough = { name: 'rough', from: '', distance: (a: string, b: string) => a.length + b.length };
    const own: [string, string][] = [
      ['依规依法', '依法依规'],
      ['有关', '相关'],
    ];
    expect(race([exact, rough], own, 6, 1).map(({ engine, excess }) => [engine, excess])).toEqual([
      ['exact', 0],
      ['rough', 6],
    ]);
  });
});
