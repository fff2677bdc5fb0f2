import { atomAt, keyOfAtom, type Unit } from './atom.js';
import { BLANK, glyphOf, type Glyph, type TokenKind } from './glyph.js';
import type { Leaf } from './tree.js';

export type { TokenKind } from './glyph.js';

/**
 * The unit of comparison (CollateX keeps the same two forms of a token).
 * `t` is what is printed, `n` what is compared: width, spaces and radicals folded.
 * `key` folds spelling as well (帐 = 账, 二〇 = 20): tokens with equal `key` and different `n` are the same word in another dress.
 */
export interface Token {
  readonly t: string;
  readonly n: string;
  readonly key: string;
  readonly kind: TokenKind;
  /** UTF-16 offsets into the source; `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts wording into tokens. White space and invisible characters are in none.
 * @param leaves text leaves in document order; a sentence may run over several
 */
export function tokenise(leaves: readonly Leaf[]): Token[] {
  const tokens: Token[] = [];
  // Most characters are tokens by themselves; only what may belong together is gathered first.
  const pending: Unit[] = [];
  eachUnit(leaves, (glyph, start, end, apart) => {
    if (glyph.begins || (glyph.continues && pending.length > 0)) pending.push({ glyph, start, end, apart });
    else {
      if (pending.length > 0) flush(pending, tokens);
      tokens.push({ t: glyph.t, n: glyph.n, key: glyph.key, kind: glyph.kind, start, end });
    }
  });
  flush(pending, tokens);
  return tokens;
}

type Visit = (glyph: Glyph, start: number, end: number, apart: boolean) => void;

function eachUnit(leaves: readonly Leaf[], visit: Visit): void {
  for (const leaf of leaves) {
    const shown = leaf.shown ?? leaf.value;
    const exact = shown.length === leaf.value.length;
    const { offset } = leaf.position.start;
    let apart = true;
    let at = 0;
    for (const char of shown) {
      const glyph = glyphOf(char);
      const start = exact ? offset + at : offset;
      if (glyph !== BLANK) visit(glyph, start, exact ? start + char.length : leaf.position.end.offset, apart);
      apart = glyph === BLANK;
      at += char.length;
    }
  }
}

function flush(pending: Unit[], tokens: Token[]): void {
  for (let at = 0; at < pending.length;) {
    const { length, kind } = atomAt(pending, at);
    tokens.push(tokenOf(pending, at, at + length, kind));
    at += length;
  }
  pending.length = 0;
}

function tokenOf(units: readonly Unit[], from: number, to: number, kind: TokenKind): Token {
  const { glyph, start, end } = units[from] as Unit;
  if (to === from + 1) return { t: glyph.t, n: glyph.n, key: glyph.key, kind, start, end };
  let [t, n] = [glyph.t, glyph.n];
  for (let at = from + 1; at < to; at++) {
    t += (units[at] as Unit).glyph.t;
    n += (units[at] as Unit).glyph.n;
  }
  return { t, n, key: keyOfAtom(n, kind), kind, start, end: (units[to - 1] as Unit).end };
}
