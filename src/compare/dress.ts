import type { Edit } from './edit.js';
import { isMatch, type Texts } from './texts.js';

/** True where both sides of an edit are the same words in another dress: 帐簿 → 账簿, 〈 → 《, 第六十条 → its new number. */
export function isDress(edit: Edit, texts: Pick<Texts, 'codesA' | 'codesB'>): boolean {
  const length = edit.aEnd - edit.aStart;
  if (edit.transposed || length !== edit.bEnd - edit.bStart) return false;
  for (let at = 0; at < length; at++) {
    if (!isMatch(texts, edit.aStart + at, edit.bStart + at)) return false;
  }
  return true;
}

/** Adds to the edits of the wording one for each common word that is printed differently. */
export function addDress(edits: readonly Edit[], texts: Texts): Edit[] {
  const all: Edit[] = [];
  let [inA, inB] = [0, 0];
  for (const edit of edits) {
    addBetween(all, texts, inA, inB, edit.aStart - inA);
    all.push(edit);
    [inA, inB] = [edit.aEnd, edit.bEnd];
  }
  addBetween(all, texts, inA, inB, texts.a.length - inA);
  return all;
}

function addBetween(all: Edit[], { a, b }: Texts, inA: number, inB: number, length: number): void {
  for (let at = 0; at < length; at++) {
    const [left, right] = [a[inA + at], b[inB + at]];
    if (left?.n === right?.n) continue;
    const from = at;
    // 第十条第二款 is one reference; of marks each is a change of its own.
    if (left?.kind !== 'mark') {
      while (at + 1 < length && a[inA + at + 1]?.kind === left?.kind) {
        if (a[inA + at + 1]?.n === b[inB + at + 1]?.n) break;
        at++;
      }
    }
    const [aStart, bStart] = [inA + from, inB + from];
    all.push({ aStart, aEnd: inA + at + 1, bStart, bEnd: inB + at + 1, transposed: false });
  }
}
