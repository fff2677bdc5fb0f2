import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parasOf } from '../../src/render/prose/paras.js';
import { paraText } from '../../src/render/prose/text.js';
import { redlineOf } from '../../src/render/redline.js';
import { printedOf } from '../../src/render/redline/print/printed.js';
import type { Witness } from '../../src/model/witness.js';
import { anyPair } from '../properties/pairs.js';
import { compared, marked } from './redline-sample.js';
import { elementsOf, paragraphsIn } from './redline-states.js';

const bare = (text: string): string => text.replace(/\s/gu, '');

function printed({ tree, source }: Witness): { paragraphs: string; reported: string } {
  const paras = parasOf(tree, source.text);
  return {
    paragraphs: printedOf({ tree, source } as Witness, paras).text,
    reported: paras.all.map(paraText).join(''),
  };
}

/** Paragraphs that end with an insertion, their end being kept, before one that begins with an insertion. */
function meetings(paragraphs: readonly string[]): string[] {
  return paragraphs.filter(
    (line, at) => line.endsWith('+〕') && (paragraphs[at + 1] ?? '').startsWith('〔+'),
  );
}

describe('of any two texts', () => {
  test('the redline is both, to the character', async () => {
    await fc.assert(
      fc.asyncProperty(anyPair, async ([one, other]) => {
        const comparison = compared(one, other);
        const { base, witness } = comparison.alignment;
        const bytes = await redlineOf({ comparisons: [comparison] }, { lang: 'zh' });
        const states = [
          ['rejected', base],
          ['accepted', witness],
        ] as const;
        for (const [state, text] of states) {
          const { paragraphs, reported } = printed(text);
          const found = paragraphsIn(bytes, state);
          expect(found.map((line) => `${line}\n`).join('')).toBe(paragraphs);
          // Nothing was left out of the paragraphs, or put into them.
          expect(bare(found.join(''))).toBe(bare(reported));
        }
        // LibreOffice would take such insertions, and the end between them, for one.
        expect(meetings(marked(bytes)).filter((line) => !line.endsWith('〔+¶+〕'))).toEqual([]);
        const ids = ['w:ins', 'w:del', 'w:pPrChange'].flatMap((name) =>
          elementsOf(bytes, 'word/document.xml', name).map((change) => change['w:id']),
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
