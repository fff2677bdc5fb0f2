import type { Token } from '../model/token.js';

/** Two marks that belong together, by their indices: 《 and 》. */
export interface Bracket {
  readonly open: number;
  readonly close: number;
  /** 《…》 and 〈…〉 hold a name, which is read as one thing. */
  readonly isName: boolean;
}

const CLOSING: Readonly<Record<string, string>> = {
  '《': '》',
  '〈': '〉',
  '<': '>',
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '"': '"',
  '(': ')',
  '[': ']',
  '〔': '〕',
  '【': '】',
};
const NAMES: ReadonlySet<string> = new Set('《〈<');
const BRACKETS: ReadonlySet<string> = new Set([...Object.keys(CLOSING), ...Object.values(CLOSING)]);

/** True for marks that come in pairs. */
export function isBracket(token: Token | undefined): boolean {
  return token?.kind === 'mark' && BRACKETS.has(token.n);
}

/** The pairs of marks in a text, those that begin first before the others. */
export function bracketsOf(tokens: readonly Token[]): Bracket[] {
  const found: Bracket[] = [];
  const open: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { kind, n } = tokens[at] as Token;
    if (kind !== 'mark' || !BRACKETS.has(n)) continue;
    const opener = open.findLastIndex((own) => CLOSING[(tokens[own] as Token).n] === n);
    if (opener >= 0) {
      const first = open[opener] as number;
      open.length = opener;
      found.push({ open: first, close: at, isName: NAMES.has((tokens[first] as Token).n) });
    } else if (CLOSING[n] !== undefined) open.push(at);
  }
  return found.sort((left, right) => left.open - right.open);
}
