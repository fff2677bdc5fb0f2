import { expect } from 'vitest';
import type { SourceLine, SourceText } from '../../src/model/source.js';

/** A line in short: `t` and `m` for text and markup, with what is seen; the hint in front. */
export function short(line: SourceLine): string[] {
  const spans = line.spans.map(({ kind, shown }) => `${kind === 'text' ? 't' : 'm'} ${shown}`);
  return line.hint === undefined ? spans : [`<${line.hint}>`, ...spans];
}

/** U+0085 ends a line, although JavaScript does not count it as white space. */
const WHITE = /^[\s\u0085]*$/u;

/** What a source must be whatever was read: every character that is not white space in one span, spans in order. */
export function expectCovered(source: SourceText): void {
  const { text, lines, format } = source;
  const covered: string[] = [];
  let reached = 0;
  for (const line of lines) {
    expect(line.offset).toBeGreaterThanOrEqual(reached);
    expect(line.end).toBeLessThanOrEqual(text.length);
    expect(text.slice(reached, line.offset)).toMatch(WHITE);
    reached = line.offset;
    for (const { kind, offset, length, shown } of line.spans) {
      expect(offset).toBeGreaterThanOrEqual(reached);
      expect(length).toBeGreaterThan(0);
      const slice = text.slice(offset, offset + length);
      // In a web page a tag may stand for the number of a list item, or for the space between two cells.
      if (kind === 'markup' || !(format === 'html' ? /^[&<>]/u : /^[&\\]/u).test(slice))
        expect(shown).toBe(slice);
      expect(slice).toBe(slice.trim());
      if (kind === 'text' || format !== 'html') expect(shown).not.toMatch(/[\r\n]/u);
      covered.push(slice);
      reached = offset + length;
    }
    expect(reached).toBeLessThanOrEqual(line.end);
  }
  expect(covered.join('').replace(/[\s\u0085]/gu, '')).toBe(text.replace(/[\s\u0085]/gu, ''));
}
