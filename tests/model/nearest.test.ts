import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/model/nearest.js';

describe('nearest', () => {
  const known = ['duplicate-number', 'missing-number', 'terms', 'tense', 'stray-space'];

  it.each([
    ['one left out', 'duplicate-numbr', ['duplicate-number']],
    ['one too many', 'termes', ['terms']],
    ['two others', 'tenms', ['terms', 'tense']],
    ['two swapped', 'stray-spaec', ['stray-space']],
    ['a part in common', 'duplicate-article', ['duplicate-number']],
    ['two parts in common, the nearer first', 'repeated-number', ['duplicate-number', 'missing-number']],
    ['nothing alike', 'quotation', []],
    ['nothing at all', '', []],
  ])('%s', (_, word, expected) => {
    expect(nearest(word, known)).toEqual(expected);
  });

  it('gives the nearest first, and three at most', () => {
    expect(nearest('long-d', ['long-aaa', 'long-c', 'long-aa', 'long-b'])).toEqual([
      'long-c',
      'long-b',
      'long-aa',
    ]);
  });
});
