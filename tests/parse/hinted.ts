import type { LineHint, SourceText } from '../../src/model/source.js';
import { readText } from '../../src/read/index.js';

/** A text whose lines have hints: `hint|words`. */
export function hinted(lines: readonly string[]): SourceText {
  const parted = lines.map((line): [string, string] => {
    const at = line.indexOf('|');
    return at < 0 ? ['', line] : [line.slice(0, at), line.slice(at + 1)];
  });
  const source = readText(parted.map(([, words]) => words).join('\n'));
  const hints = parted.map(([hint]) => hint as LineHint | '');
  return {
    ...source,
    lines: source.lines.map((line, at) => {
      const hint = hints[at];
      return hint ? { ...line, hint } : line;
    }),
  };
}
