import type { Kind } from '../model/comparison.js';
import type { Token } from '../model/token.js';
import { sidesOf, type Edit } from './edit.js';
import type { Texts } from './texts.js';

/** What kind of departure an edit is. Orthography: the same words in another spelling, width or numeral form. */
export function kindOf(edit: Edit, texts: Pick<Texts, 'a' | 'b'>): Kind {
  const [base, witness] = sidesOf(edit, texts);
  if (edit.transposed) return 'transposition';
  if (base.length > 0 && witness.length > 0 && keys(base) === keys(witness)) return 'orthography';
  if (keys(base.filter(isWording)) === keys(witness.filter(isWording))) return 'punctuation';
  if (base.length === 0) return 'addition';
  return witness.length === 0 ? 'omission' : 'substitution';
}

function keys(tokens: readonly Token[]): string {
  return tokens.map((token) => token.key).join('');
}

function isWording(token: Token): boolean {
  return token.kind !== 'mark';
}

/** Punctuation and orthography leave the wording as it is. */
export function isSubstantive(kind: Kind): boolean {
  return kind !== 'punctuation' && kind !== 'orthography';
}
