import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryHash } from '../../src/edition/apparatus/entry-hash.js';

const digest = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12);

describe('entryHash', () => {
  it('stands for the lemma and every other reading, sorted', () => {
    // 依 is U+4F9D, 按 is U+6309.
    expect(entryHash('依规依法', ['按规', '依法依规'])).toBe(digest(['依规依法', '依法依规', '按规']));
    expect(entryHash('', ['增补'])).toBe(digest(['', '增补']));
    expect(entryHash('删去', [''])).toBe(digest(['删去', '']));
  });

  it('does not change with the order and the number of the texts, with width and white space', () => {
    const hash = digest(['依规,依法', '依法,依规', '按规']);
    expect(entryHash('依规，\n　依法', ['依法,依规', '按 规', '依法，依规', '依规,依法'])).toBe(hash);
  });

  it('changes with a mark, and with which of the readings is the lemma', () => {
    const hashes = [
      entryHash('依规依法', ['依法依规']),
      entryHash('依法依规', ['依规依法']),
      entryHash('依规，依法', ['依法依规']),
      entryHash('依规依法', ['依法依规', '']),
      entryHash('依规依法', []),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('is twelve digits, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'binary' })),
        (lemma, readings) => {
          const hash = entryHash(lemma, readings);
          expect(hash).toMatch(/^[0-9a-f]{12}$/u);
          expect(entryHash(lemma, [...readings].reverse())).toBe(hash);
          expect(entryHash(lemma, [lemma, ...readings, ...readings])).toBe(hash);
        },
      ),
    );
  });
});
