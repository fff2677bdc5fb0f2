import { expect } from 'vitest';
import type { Block, Division, Root } from '../../src/model/tree.js';
import { matches } from './structure.js';
import type { SurroundingsGold, Wording } from './structure.js';
import { divisionsOf, everything, isBlock, isDivision, leavesOf, printedIn, wordingOf } from './walk.js';

/** Fails with the whole wording shown where it is not what the gold says. */
export function expectWording(actual: string, wording: Wording): void {
  expect(matches(wording, actual) ? wording : actual).toBe(wording);
}

/** A block or a preamble, as far as the gold describes it. */
export interface Stretch {
  readonly type: SurroundingsGold['types'][number];
  readonly text: string;
}

function stretch(node: Block | Division): Stretch {
  return isBlock(node)
    ? { type: node.type, text: printedIn(node) }
    : { type: 'preamble', text: wordingOf(node) };
}

/** Blocks and preamble before the first numbered division, after the last one, and between them. */
export function surroundings(tree: Root): Record<'before' | 'between' | 'after', readonly Stretch[]> {
  const numbered = divisionsOf(tree).filter(
    ({ type, id }) => type !== 'preamble' && !id.startsWith('preamble'),
  );
  const starts = numbered.flatMap((node) => leavesOf(node).filter((leaf) => leaf.type === 'text'));
  const first = Math.min(...numbered.map((node) => node.position.start.offset));
  const last = Math.max(...starts.map((leaf) => leaf.position.start.offset));
  const outside = everything(tree).filter(
    (node): node is Block | Division => isBlock(node) || (isDivision(node) && node.type === 'preamble'),
  );
  const where = (test: (offset: number) => boolean): readonly Stretch[] =>
    outside.filter((node) => test(node.position.start.offset)).map(stretch);
  return {
    before: where((offset) => offset < first),
    between: where((offset) => offset >= first && offset < last),
    after: where((offset) => offset > last),
  };
}

/** Checks stretches against the gold in order; several blocks may make up one stretch that is given in full. */
export function expectSurroundings(actual: readonly Stretch[], gold: readonly SurroundingsGold[]): void {
  const rest = [...actual];
  for (const { types, text: wording } of gold) {
    let seen = '';
    do {
      const next = rest.shift();
      expect(next, `nothing left for ${wording}`).toBeDefined();
      expect(types, next?.text).toContain(next?.type);
      seen += next?.text ?? '';
    } while (!wording.includes('…') && seen !== wording && wording.startsWith(seen));
    expectWording(seen, wording);
  }
  expect(rest).toEqual([]);
}
